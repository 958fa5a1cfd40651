import type { Book } from "../book/book.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import { inAccountUnits } from "../margin/class-value.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account } from "../model/state.ts";

/**
 * The segment of an instrument: its underlying, or itself if it has none; of one that delivers an asset that of the instrument
 * that marks the asset, so that no gain changes its segment by a spot trade. Losses stay within a segment first.
 */
export function segmentOf(book: Book, number: number): number {
  let root = markerOf(book, number) ?? number;
  for (;;) {
    const { underlying } = book.instrument(root).terms;
    if (underlying === null || underlying === root) return root;
    root = underlying;
  }
}

/** The instrument whose mark is that of the class which an instrument without an underlying delivers; null if there is none. */
function markerOf(book: Book, number: number): number | null {
  const { underlying, deliveryClass } = book.instrument(number).terms;
  if (underlying !== null || deliveryClass === undefined) return null;
  const [first] = settlementAssets(book, deliveryClass);
  return first?.markInstrument ?? null;
}

/** What an account has gained less what it has lost in a segment in the open cycle; null for all. In the unit of account. */
export function gainIn(book: Book, { cycleGains }: Readonly<Account>, segment: number | null): bigint {
  let gainedQuanta = 0n;
  cycleGains.forEach((amountQuanta, number) => {
    if (segment !== null && segmentOf(book, number) !== segment) return;
    gainedQuanta += inAccountUnits(book, book.instrument(number).terms.settlementClass, amountQuanta);
  });
  return gainedQuanta;
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
