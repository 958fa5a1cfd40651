import type { Hex } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import { inAccountUnits } from "../margin/class-value.ts";
import { assetPrice, saleHaircutBps } from "../margin/collateral.ts";
import { unrealisedGain } from "../margin/placed-balances.ts";
import type { Account, Asset } from "../model/state.ts";

/** Settlement money of an account: what it holds and what it is owed, in quanta; negative if it owes. */
export function settlementMoney(book: Book, id: Hex): bigint {
  return moneyOf(book, book.read(id));
}

/** `settlementMoney` of an account that was read from the book. */
export function moneyOf(book: Book, { pendingQuanta, balances }: Readonly<Account>): bigint {
  let money = pendingQuanta;
  balances.forEach((amountQuanta, asset) => {
    if (book.asset(asset).class === book.state.settlementClass) money += amountQuanta;
  });
  return money;
}

/** A price in settlement quanta per quantum of an asset, as a fraction. */
export interface QuantumPrice {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The mark of an asset. */
export function markPrice(book: Book, asset: Asset): QuantumPrice {
  const { priceTicks, numerator, denominator } = assetPrice(book, asset);
  return { numerator: priceTicks * numerator, denominator };
}

/** Price at which a solvent account's collateral is sold for it: its haircut is taken off the mark. */
export function salePrice(book: Book, asset: Asset): QuantumPrice {
  const { numerator, denominator } = markPrice(book, asset);
  return { numerator: numerator * (10_000n - saleHaircutBps(book, asset)), denominator: denominator * 10_000n };
}

/**
 * What a fund can pay in settlement quanta: all that it owns, not only money. Collateral counts at its sale price, positions
 * at the marks. What it pays beyond its money it owes until its collateral is sold.
 */
export function fundWorth(book: Book, id: Hex): bigint {
  const account = book.read(id);
  let worthQuanta = settlementMoney(book, id);
  for (const [number, amountQuanta] of account.balances) {
    const asset = book.asset(number);
    if (asset.class === book.state.settlementClass || amountQuanta <= 0n) continue;
    const { numerator, denominator } = salePrice(book, asset);
    worthQuanta += (amountQuanta * numerator) / denominator;
  }
  for (const [number, position] of account.positions) {
    const instrument = book.instrument(number);
    worthQuanta += inAccountUnits(book, instrument.terms.settlementClass, unrealisedGain(instrument, position));
  }
  for (const [className, { pendingQuanta }] of account.classes ?? []) {
    worthQuanta += inAccountUnits(book, className, pendingQuanta);
  }
  return worthQuanta;
}
