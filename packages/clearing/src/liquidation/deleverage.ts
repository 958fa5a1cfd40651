import type { Hex } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { shareOut } from "../ledger/share.ts";
import { equityOf } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";

/** A member on the opposite side of positions that are closed out. */
export interface Holder {
  readonly account: Readonly<Account>;
  /** Unsigned. */
  readonly lots: bigint;
  /** Its gain on the instrument in the open cycle. */
  readonly profitQuanta: bigint;
}

/** Lots that a holder gives up. */
interface HolderShare {
  readonly account: Readonly<Account>;
  readonly lots: bigint;
  readonly kind: "deleveraged" | "torn-up";
}

/**
 * Holders by instrument, ascending by id: one walk over the book for all instruments of a cut-off.
 * @param sides the side of each instrument whose holders are wanted
 */
export function holdersOf(
  book: Book,
  sides: ReadonlyMap<number, "long" | "short">,
  without: ReadonlySet<Hex>,
): ReadonlyMap<number, readonly Holder[]> {
  const found = new Map<number, Holder[]>();
  for (const number of sides.keys()) found.set(number, []);
  // In the order in which they are in memory: this visits all accounts.
  for (const account of book.accountsByNumber()) {
    if (account.kind === "system" || account.positions.size === 0) continue;
    account.positions.forEach(({ lots, costQuanta }, number) => {
      const side = sides.get(number);
      if (side === undefined || lots > 0n !== (side === "long") || without.has(account.id)) return;
      const unbookedQuanta = positionValue(book.instrument(number), lots) - costQuanta;
      const profitQuanta = (account.cycleGains.get(number) ?? 0n) + unbookedQuanta;
      found.get(number)?.push({ account, lots: absolute(lots), profitQuanta });
    });
  }
  for (const [number, rows] of found) {
    const order = book.orderById(rows.map(({ account }) => account));
    found.set(
      number,
      Array.from(order, (at) => rows[at] as Holder),
    );
  }
  return found;
}

/**
 * Whose lots are closed out against bankrupt positions of an instrument: first of holders that have gained on it in the open
 * cycle, by gain or by rank; then of all, by size. Exact to the lot, and none more than it holds.
 * @param lots unsigned
 */
export function deleverageShares(book: Book, holders: readonly Holder[], lots: bigint): HolderShare[] {
  const winners = holders.filter((row) => row.profitQuanta > 0n);
  const byQueue = book.state.parameters.deleverageMode === "queue";
  const won = byQueue ? byRank(book, winners, lots) : byProfit(winners, lots);
  const deleveraged = winners
    .map(({ account }, index) => ({ account, lots: won[index] ?? 0n, kind: "deleveraged" as const }))
    .filter((share) => share.lots > 0n);
  const left = won.reduce((rest, part) => rest - part, lots);
  if (left === 0n) return deleveraged;
  const given = new Map(winners.map(({ account }, index) => [account, won[index] ?? 0n]));
  const torn = shareOut(
    left,
    holders.map((row) => ({ weight: row.lots, cap: row.lots - (given.get(row.account) ?? 0n) })),
  );
  const tornUp = holders
    .map(({ account }, index) => ({ account, lots: torn[index] ?? 0n, kind: "torn-up" as const }))
    .filter((share) => share.lots > 0n);
  return [...deleveraged, ...tornUp];
}

/** In proportion to profit, each at most the lots held; the excess is allocated again. */
function byProfit(rows: readonly Holder[], lots: bigint): bigint[] {
  return shareOut(
    lots,
    rows.map((row) => ({ weight: row.profitQuanta, cap: row.lots })),
  );
}

/** Highest profit over equity first: the most leveraged winners. */
function byRank(book: Book, rows: readonly Holder[], lots: bigint): bigint[] {
  const order = rows.map((row, index) => {
    const equityQuanta = equityOf(book, row.account);
    return { row, index, equityQuanta: equityQuanta > 0n ? equityQuanta : 1n };
  });
  order.sort((left, right) => {
    const difference = right.row.profitQuanta * left.equityQuanta - left.row.profitQuanta * right.equityQuanta;
    return difference > 0n ? 1 : difference < 0n ? -1 : left.index - right.index;
  });
  const shares = rows.map(() => 0n);
  let left = lots;
  for (const { row, index } of order) {
    shares[index] = smaller(left, row.lots);
    left -= shares[index] ?? 0n;
  }
  return shares;
}
