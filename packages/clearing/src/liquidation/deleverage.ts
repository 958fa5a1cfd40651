import type { Hex } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { shareOut } from "../ledger/share.ts";
import { equityOf } from "../margin/account-risk.ts";
import { positionValue } from "../positions/value.ts";

/** A member on the opposite side of positions that are closed out. */
export interface Holder {
  readonly id: Hex;
  /** Unsigned. */
  readonly lots: bigint;
  /** Its gain on the instrument in the open cycle. */
  readonly profitQuanta: bigint;
}

/** Lots that a holder gives up. */
interface HolderShare {
  readonly id: Hex;
  readonly lots: bigint;
  readonly kind: "deleveraged" | "torn-up";
}

/** Holders by instrument and side, ascending by id: one walk over the book for all instruments of a cut-off. */
export function holdersOf(
  book: Book,
  numbers: ReadonlySet<number>,
  without: ReadonlySet<Hex>,
): (number: number, side: "long" | "short") => Holder[] {
  const found = new Map<string, Holder[]>();
  for (const account of book.accountsWith(has.positions)) {
    const { id } = account;
    if (account.kind === "system" || without.has(id)) continue;
    account.positions.forEach(({ lots, costQuanta }, number) => {
      if (!numbers.has(number)) return;
      const key = `${number} ${lots > 0n ? "long" : "short"}`;
      const unbookedQuanta = positionValue(book.instrument(number), lots) - costQuanta;
      const profitQuanta = (account.cycleGains.get(number) ?? 0n) + unbookedQuanta;
      const row = { id, lots: absolute(lots), profitQuanta };
      const rows = found.get(key);
      if (rows === undefined) found.set(key, [row]);
      else rows.push(row);
    });
  }
  return (number, side) => found.get(`${number} ${side}`) ?? [];
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
  const given = new Map(winners.map((row, index) => [row.id, won[index] ?? 0n]));
  const left = won.reduce((rest, part) => rest - part, lots);
  const torn = shareOut(
    left,
    holders.map((row) => ({ weight: row.lots, cap: row.lots - (given.get(row.id) ?? 0n) })),
  );
  return [
    ...winners.map(({ id }) => ({ id, lots: given.get(id) ?? 0n, kind: "deleveraged" as const })),
    ...holders.map(({ id }, index) => ({ id, lots: torn[index] ?? 0n, kind: "torn-up" as const })),
  ].filter((share) => share.lots > 0n);
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
    const equityQuanta = equityOf(book, book.read(row.id));
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
