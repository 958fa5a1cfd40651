import type { HeldCredit, HeldOrder, HeldRoot } from "@isthmus/adapter";
import type { ChainId, CycleHeader, Hex, RebalanceRow } from "@isthmus/protocol";

/** The cycles that a watchtower has replayed. */
export interface OwnCycles {
  /** 0 before the first. */
  readonly newestCycle: bigint;
  headerOf(cycle: bigint): CycleHeader | undefined;
}

/** The rebalance orders of a watchtower's own replay. */
export interface OwnOrders {
  /** The last one that a close has stated: none of a higher number can have been signed by its journal. */
  readonly statedOrders: bigint;
  /** Those that may be paid. */
  rebalanceOrders(): readonly RebalanceRow[];
}

/** The own replay's verdict on a root: it is the cycle's, it is not, the cycle is not replayed yet, or not for too long. */
export type Verdict = "right" | "foreign" | "unknown" | "withheld";

/** Compares a vault's root with the own cycle. A cycle that has none for the vault makes every root a foreign one. */
export function judgeRoot(
  own: OwnCycles,
  place: { readonly chain: ChainId; readonly vault: Hex },
  root: HeldRoot,
): Verdict {
  const header = own.headerOf(root.cycle);
  if (header === undefined) return "unknown";
  const row = header.vaults.find(({ chain, vault }) => chain === place.chain && vault === place.vault);
  const right =
    row !== undefined &&
    row.root === root.root &&
    row.totalsRoot === root.totalsRoot &&
    row.depositIndex === root.depositIndex;
  return right ? "right" : "foreign";
}

/** Compares a venue's credit root and bands with the own cycle. */
export function judgeCredit(
  own: OwnCycles,
  place: { readonly chain: ChainId; readonly venue: Hex },
  credit: HeldCredit,
): Verdict {
  const header = own.headerOf(credit.cycle);
  if (header === undefined) return "unknown";
  const row = header.venues.find(({ chain, venue }) => chain === place.chain && venue === place.venue);
  const right =
    row !== undefined &&
    row.creditRoot === credit.creditRoot &&
    row.bandRoot === credit.bandRoot &&
    row.expirySeconds === credit.expirySeconds;
  return right ? "right" : "foreign";
}

/**
 * Compares an order that waits at a vault's desk with the own ones. One that the replay has not reached is unknown; a lower number is
 * foreign unless it is open: paid orders and those that came back do not wait at a desk.
 */
export function judgeOrder(
  own: OwnOrders,
  place: { readonly chain: ChainId; readonly vault: Hex },
  order: HeldOrder,
): Verdict {
  if (order.number > own.statedOrders) return "unknown";
  const row = own.rebalanceOrders().find(({ number }) => number === order.number);
  const right =
    row !== undefined &&
    row.chain === place.chain &&
    row.vault === place.vault &&
    row.asset === order.asset &&
    row.amountQuanta === order.amountQuanta &&
    row.route === order.route &&
    row.account === order.account &&
    row.expirySeconds === order.expirySeconds;
  return right ? "right" : "foreign";
}

/**
 * The sequence that a lane is taken back to: the newest right one below the first wrong one; where none is held, the last
 * that this watchtower has replayed, still below the wrong one. Towers that see the same chain name the same.
 */
export function vetoTarget(own: OwnCycles, wrong: readonly bigint[], right: readonly bigint[]): bigint {
  const [first = 0n] = [...wrong].sort(ascending);
  const below = right
    .filter((cycle) => cycle < first)
    .sort(ascending)
    .at(-1);
  if (below !== undefined) return below;
  return own.newestCycle < first ? own.newestCycle : first - 1n;
}

const ascending = (a: bigint, b: bigint) => (a < b ? -1 : 1);
