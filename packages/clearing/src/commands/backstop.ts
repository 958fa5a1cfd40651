import { z } from "zod";
import { linkedAddress } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { amount, bytes32, id16, lots } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";
import { memberFields } from "./shared/signature-fields.ts";

/**
 * Consents to take over positions of weak accounts within limits, or withdraws the consent. An owner has one consent: a later
 * one takes the place of that of another of its accounts.
 */
export const backstop = defineCommand({
  kind: "backstop",
  source: "member",
  summary: "Consents to take over positions of weak accounts within limits, or withdraws the consent.",
  schema: {
    account: bytes32,
    /** The most notional that the account holds in all after a take-over. */
    totalQuanta: amount,
    /** The most lots that it holds of each instrument after a take-over, either way; an empty list withdraws the consent. */
    limits: z.array(z.strictObject({ instrument: id16, maxLots: lots })).max(1_000),
    ...memberFields,
  },
  authority: linkedAddress,
  handle: (context, command) => {
    const { book, effects } = context;
    const account = book.member(command.account);
    requireNonce(account, command.nonce);
    require(!account.suspended, "ACCOUNT_SUSPENDED", { account: account.id });
    const limits = new Map<number, bigint>();
    for (const { instrument, maxLots } of command.limits) {
      book.instrument(instrument);
      require(!limits.has(instrument), "PARAMETER_INVALID", { field: "limits", instrument });
      limits.set(instrument, maxLots);
    }
    const { backstops } = book.state;
    const { totalQuanta } = command;
    if (limits.size === 0) backstops.delete(account.id);
    else {
      for (const { id } of book.ownerOf(account).accounts) {
        if (id === account.id || !backstops.delete(id)) continue;
        effects.push({ kind: "backstop-set", account: id, totalQuanta: 0n });
      }
      backstops.set(account.id, { totalQuanta, limits });
    }
    book.write(account.id).lastNonce = command.nonce;
    effects.push({ kind: "backstop-set", account: account.id, totalQuanta: limits.size === 0 ? 0n : totalQuanta });
  },
  example: {
    account: "0xabababababababababababababababababababababababababababababababab",
    kind: "backstop",
    limits: [{ instrument: 1, maxLots: "100000" }],
    nonce: "5",
    signature:
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    signer: { address: "0x000000000000000000000000cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd", chain: 1 },
    totalQuanta: "10000000000",
  },
});
