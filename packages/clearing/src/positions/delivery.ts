import type { Book } from "../book/book.ts";
import type { Instrument, Position } from "../model/state.ts";
import { quantaPerUnitOf } from "../products/delivered.ts";
import type { Delivery } from "../products/product.ts";
import { productOf } from "../products/registry.ts";

/** What a position delivers when it ends; null if it settles in cash. */
export function deliveryOf(book: Book, instrument: Instrument, position: Readonly<Position>): Delivery | null {
  const { terms } = instrument;
  const quantaPerUnit = terms.deliveryClass === undefined ? null : quantaPerUnitOf(book, terms.deliveryClass);
  if (quantaPerUnit === null) return null;
  const { lots, costQuanta } = position;
  return productOf(terms).delivery({ instrument, lots, costQuanta, quantaPerUnit });
}
