import type { Book } from "../book/book.ts";
import { inAccountUnits } from "../margin/class-value.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account } from "../model/state.ts";

/** The segment of an instrument: its underlying, or itself if it has none. Losses stay within a segment first. */
export function segmentOf(book: Book, number: number): number {
  let root = number;
  for (;;) {
    const { underlying } = book.instrument(root).terms;
    if (underlying === null || underlying === root) return root;
    root = underlying;
  }
}

/** An account's gains less losses of the open cycle by segment in the unit of account, ascending by segment. */
export function segmentGains(book: Book, account: Readonly<Account>): Map<number, bigint> {
  const gains = new Map<number, bigint>();
  for (const [number, amountQuanta] of account.cycleGains) {
    const segment = segmentOf(book, number);
    const gainedQuanta = inAccountUnits(book, book.instrument(number).terms.settlementClass, amountQuanta);
    gains.set(segment, (gains.get(segment) ?? 0n) + gainedQuanta);
  }
  return new Map(sortedNumbers(gains.keys()).map((segment) => [segment, gains.get(segment) ?? 0n]));
}
