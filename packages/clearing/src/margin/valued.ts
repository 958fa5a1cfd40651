import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { Instrument } from "../model/state.ts";
import { productOf } from "../products/registry.ts";
import { hasClassPrice } from "./class-value.ts";

/**
 * Requires all that an instrument's margin is worked out from: its mark, a volatility and its underlying's mark where scenarios
 * margin it, and a price of the classes that it pays in. How old they are is another matter (`market/freshness.ts`).
 * @throws PRICE_STALE
 */
export function requireValued(book: Book, instrument: Instrument): void {
  const { instrument: number, terms, markTicks, volatilityE6 } = instrument;
  require(markTicks !== null, "PRICE_STALE", { instrument: number });
  if (productOf(terms).isVolatile) {
    require(volatilityE6 !== null, "PRICE_STALE", { instrument: number });
    const { underlying } = terms;
    const isMarked = underlying === null || book.instrument(underlying).markTicks !== null;
    require(isMarked, "PRICE_STALE", { instrument: underlying });
  }
  for (const className of [terms.settlementClass, terms.deliveryClass]) {
    const isPriced = className === undefined || hasClassPrice(book, className);
    require(isPriced, "PRICE_STALE", { class: className ?? null });
  }
}
