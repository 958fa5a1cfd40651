import { adminKey } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { VenueTrades } from "../book/venue-trades.ts";
import { address20, amount, bytes32, chain, id16, symbol } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { requireKnownChain } from "./shared/known-chain.ts";
import { requireAdminNonce, useAdminNonce } from "./shared/nonce.ts";
import { adminFields } from "./shared/signature-fields.ts";

/** Registers a venue: on chain (chain and contract) or over HTTP (authority). */
export const registerVenue = defineCommand({
  kind: "register-venue",
  source: "admin",
  summary: "Registers a venue: on chain (chain and contract) or over HTTP (authority).",
  schema: {
    venue: id16,
    name: symbol,
    chain: chain.nullable(),
    contract: bytes32.nullable(),
    /** The key that signs its batches; null for a venue only on chain. */
    authority: address20.nullable(),
    /** Hard cap on the outstanding credit at this venue (PROTOCOL P27). */
    creditCapQuanta: amount,
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => {
    const { state } = context.book;
    requireAdminNonce(context, command.nonce);
    require(!state.venues.has(command.venue), "ALREADY_REGISTERED", { venue: command.venue });
    require((command.chain === null) === (command.contract === null), "PARAMETER_INVALID", { field: "contract" });
    require(command.chain !== null || command.authority !== null, "PARAMETER_INVALID", { field: "authority" });
    if (command.chain !== null) {
      requireKnownChain(command.chain);
      const taken = [...state.venues.values()].some((venue) => venue.chain === command.chain);
      require(!taken, "ALREADY_REGISTERED", { chain: command.chain });
    }
    useAdminNonce(context, command.nonce);
    state.venues.set(command.venue, {
      venue: command.venue,
      name: command.name,
      chain: command.chain,
      contract: command.contract,
      authority: command.authority,
      creditCapQuanta: command.creditCapQuanta,
      suspended: false,
      lastSequence: 0n,
      lastBatch: 0n,
      forgottenBatch: 0n,
      forgottenExpirySeconds: 0n,
      tradeCount: 0n,
      outstandingQuanta: 0n,
      earliestExpirySeconds: 0n,
      bustedQuanta: 0n,
    });
    state.trades.set(command.venue, new VenueTrades());
    context.effects.push({ kind: "registered", what: "venue", id: String(command.venue) });
  },
  example: {
    authority: null,
    chain: 2,
    contract: "0x0000000000000000000000003232323232323232323232323232323232323232",
    creditCapQuanta: "1000000000000000",
    kind: "register-venue",
    name: "gateway",
    nonce: "6",
    signature:
      "0xa0112bac4acf49f0fc0ad4095e1429402464eafe248925c510574a6c4031bb8553ea7a59176437d763e721eb80ebe6793c8f2dbe69f16af074b2143833906d7d01",
    venue: 1,
  },
});
