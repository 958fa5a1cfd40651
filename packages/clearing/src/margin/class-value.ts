import { type AssetPrice, absolute, divideUp } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import type { Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";
import { quantaPerUnitOf } from "../products/delivered.ts";
import type { ClassUnit } from "../products/product.ts";
import { productOf } from "../products/registry.ts";
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

const accountUnit: ClassUnit = { quantaPerUnit: 1_000_000n, accountQuanta: 1 };

/** What a class is worth at its mark. @param className absent for the unit of account */
export function classUnit(book: Book, className: string | undefined): ClassUnit {
  if (className === undefined) return accountUnit;
  const { priceTicks, numerator, denominator } = classPrice(book, className);
  const accountQuanta = Number(priceTicks * numerator) / Number(denominator);
  return { quantaPerUnit: quantaPerUnit(book, className), accountQuanta };
}

/** Quanta of a class per whole unit. @param className absent for the unit of account */
export function quantaPerUnit(book: Book, className: string | undefined): bigint {
  if (className === undefined) return accountUnit.quantaPerUnit;
  return quantaPerUnitOf(book, className) ?? accountUnit.quantaPerUnit;
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

/** Value of lots at their own mark in the unit of account, without sign; of an option its premium. Rounded up. */
export function marketValueOf(book: Book, instrument: Instrument, lots: bigint): bigint {
  return inAccountUnits(book, instrument.terms.settlementClass, absolute(positionValue(instrument, lots)));
}

/**
 * Notional of lots in the unit of account (`Product.notional`), >= 0, rounded up: at the mark of what moves their price, for
 * an option its underlying. Zero without a mark.
 */
export function notionalOf(book: Book, instrument: Instrument, lots: bigint): bigint {
  const { terms, markTicks } = instrument;
  const product = productOf(terms);
  const isOnOther = product.isVolatile && terms.underlying !== null;
  const ticks = isOnOther ? (book.state.instruments.get(terms.underlying ?? 0)?.markTicks ?? null) : markTicks;
  if (ticks === null || ticks === 0n) return 0n;
  const quanta = product.notional(terms, absolute(lots), ticks, quantaPerUnit(book, terms.settlementClass));
  return inAccountUnits(book, terms.settlementClass, quanta);
}
