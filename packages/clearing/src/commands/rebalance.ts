import { orderAccountId } from "@isthmus/protocol";
import { larger } from "@isthmus/risk";
import { adminKey } from "../authority/authority.ts";
import { type Context, require } from "../book/context.ts";
import { requireNoLocationLoss } from "../cycle/location-loss.ts";
import { openOrder } from "../ledger/rebalance-orders.ts";
import { uncommittedQuanta } from "../ledger/uncommitted.ts";
import { reservedQuanta } from "../ledger/withdrawal-queue.ts";
import { id16, positiveAmount, u64 } from "../model/fields.ts";
import type { Asset, State } from "../model/state.ts";
import { defineCommand } from "./define-command.ts";
import { requireAdminNonce, useAdminNonce } from "./shared/nonce.ts";
import { adminFields } from "./shared/signature-fields.ts";

/** Orders of a clearing house that may be open together. */
const maxOpenOrders = 64;
/** An order that nobody carries out binds its tokens no longer. */
const maxLifetimeSeconds = 30n * 86_400n;

/** Orders tokens from one location of a class to another: they back nobody until they have arrived (PROTOCOL P30). */
export const rebalance = defineCommand({
  kind: "rebalance",
  source: "admin",
  summary:
    "Orders tokens from one location of a class to another; they back nobody until they have arrived (PROTOCOL P30).",
  schema: {
    /** Where the tokens leave, and where they arrive. */
    asset: id16,
    to: id16,
    amountQuanta: positiveAmount,
    /** Number of the route that the vault's rebalance desk has registered. */
    route: id16,
    /** The vault pays no later. */
    expirySeconds: u64,
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => {
    const { book } = context;
    const { state } = book;
    requireAdminNonce(context, command.nonce);
    const { amountQuanta, route, expirySeconds } = command;
    const [origin, destination] = [book.asset(command.asset), book.asset(command.to)];
    requireLocations(context, origin, destination);
    requireExpiry(state, origin, expirySeconds);
    require(state.rebalances.size < maxOpenOrders, "REBALANCES_OPEN", { open: state.rebalances.size });
    // Whoever waits for money at a vault comes before what leaves it.
    const availableQuanta = uncommittedQuanta(origin) - reservedQuanta(book, origin);
    require(amountQuanta <= availableQuanta, "VAULT_SHORT", { asset: origin.asset, availableQuanta });
    useAdminNonce(context, command.nonce);
    state.rebalanceCount += 1n;
    const number = state.rebalanceCount;
    const order = {
      asset: origin.asset,
      to: destination.asset,
      amountQuanta,
      route,
      expirySeconds,
      issuedCycle: state.cycle + 1n,
      account: orderAccountId(state.houseId, number),
      paid: false,
      openQuanta: amountQuanta,
      loss: null,
    };
    openOrder(context, [number, order]);
  },
  example: {
    amountQuanta: "5000000",
    asset: 1,
    expirySeconds: "1600086400",
    kind: "rebalance",
    nonce: "14",
    route: 1,
    signature:
      "0x17e0e409a6ce05d16f7fd9310929b09b82822012a185817e8142ddac672b94b13e52018caa325e3a26ba992e874b7f836966a9f300b664aa25dd0cb8ef78c2cf01",
    to: 2,
  },
});

/** Two settlement assets of one class at open vaults of two chains. */
function requireLocations({ book }: Context, origin: Asset, destination: Asset): void {
  require(origin.chain !== destination.chain, "INPUT_INVALID", { field: "to" });
  for (const { asset, class: className, settlement, suspended, chain } of [origin, destination]) {
    const fits = settlement && className === origin.class;
    require(fits, "PARAMETER_INVALID", { field: "asset", asset, class: className });
    require(!suspended, "ASSET_SUSPENDED", { asset });
    const vault = book.state.vaults.get(chain);
    require(vault !== undefined && vault.exitDesk === undefined, "CHAIN_UNKNOWN", { chain });
  }
  requireNoLocationLoss(book, origin);
}

/** Beyond the clock of the chain that pays, and not by long: marks may be historical. */
function requireExpiry({ chains, timeSeconds }: State, { chain }: Asset, expirySeconds: bigint): void {
  const clockSeconds = chains.get(chain)?.timestampSeconds ?? 0n;
  const latestSeconds = larger(clockSeconds, timeSeconds) + maxLifetimeSeconds;
  const fits = expirySeconds > clockSeconds && expirySeconds <= latestSeconds;
  require(fits, "EXPIRY_OUT_OF_RANGE", { expirySeconds, clockSeconds, latestSeconds });
}
