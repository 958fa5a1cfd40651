import { type AssetPrice, absolute, divideUp } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import type { Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";
import { quantaPerUnitOf } from "../products/delivered.ts";
import { assetPrice } from "./collateral.ts";

/** The mark of a class: that of its first location asset. The price is zero without a mark. */
function classPrice(book: Book, className: string): AssetPrice {
  const [first] = settlementAssets(book, className);
  return first === undefined ? { priceTicks: 0n, numerator: 1n, denominator: 1n } : assetPrice(book, first);
}

/** Whether a class has a mark above zero. */
export function hasClassPrice(book: Book, className: string): boolean {
  return classPrice(book, className).priceTicks > 0n;
}

/** Quanta of a class per whole unit. @param className absent for the unit of account */
export function quantaPerUnit(book: Book, className = book.state.settlementClass): number {
  return Number(quantaPerUnitOf(book, className) ?? 1_000_000n);
}

/**
 * Value in the unit of account of an amount of a class at its mark, rounded up.
 * @param className absent for the unit of account, whose quanta are returned as they are
 */
export function inAccountUnits(book: Book, className: string | undefined, amountQuanta: bigint): bigint {
  if (className === undefined) return amountQuanta;
  const { priceTicks, numerator, denominator } = classPrice(book, className);
  return divideUp(amountQuanta * priceTicks * numerator, denominator);
}

/** Notional of lots at the mark in the unit of account, >= 0, rounded up. */
export function notionalOf(book: Book, instrument: Instrument, lots: bigint): bigint {
  return inAccountUnits(book, instrument.terms.settlementClass, absolute(positionValue(instrument, lots)));
}
