import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { InstrumentTerms } from "../model/state.ts";

/** Quanta of a class per whole unit: those of its location assets; null if it has none. */
export function quantaPerUnitOf({ state }: Book, className: string): bigint | null {
  for (const asset of state.assets.values()) {
    if (asset.settlement && asset.class === className) return 10n ** BigInt(asset.quantaDecimals);
  }
  return null;
}

/**
 * @throws PARAMETER_INVALID unless the class can be settled in, is another one than that of the price, and a lot delivers
 * whole quanta of it
 */
export function requireDelivery(book: Book, terms: InstrumentTerms, className: string): void {
  const { settlementClass = book.state.settlementClass, lotsPerUnit } = terms;
  const quantaPerUnit = quantaPerUnitOf(book, className);
  const isOther = className !== settlementClass && className !== book.state.settlementClass;
  require(isOther && quantaPerUnit !== null, "PARAMETER_INVALID", { field: "deliveryClass", class: className });
  require(quantaPerUnit % lotsPerUnit === 0n, "PARAMETER_INVALID", { field: "lotsPerUnit", value: lotsPerUnit });
}
