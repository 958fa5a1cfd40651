import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { QuantumPrice } from "../liquidation/fund-worth.ts";
import { balanceValue } from "../margin/collateral.ts";
import { placedBalances } from "../margin/placed-balances.ts";
import { isFreshAsset } from "../market/freshness.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";

/** Collateral of one account in one asset, priced for a sale. */
export interface Collateral extends QuantumPrice {
  readonly asset: Asset;
  /** Above zero; what the account owes of the class is taken off. */
  readonly amountQuanta: bigint;
  /** By how much the market equity falls when all of it is sold, settlement quanta, >= 0. */
  readonly discountQuanta: bigint;
}

/**
 * What an account could sell now: collateral with a fresh price above zero, by asset number.
 * @param priceOf the price of an asset in the sale: at the mark or at the sale price
 */
export function collateralForSale(
  book: Book,
  account: Readonly<Account>,
  priceOf: (book: Book, asset: Asset) => QuantumPrice,
): Collateral[] {
  const placed = placedBalances(book, account, account.balances, {});
  return sortedNumbers(account.balances.keys()).flatMap((number) => {
    const asset = book.asset(number);
    const ownedQuanta = placed.get(number) ?? 0n;
    const amountQuanta = smaller(account.balances.get(number) ?? 0n, ownedQuanta);
    if (amountQuanta <= 0n || asset.class === book.state.settlementClass) return [];
    const { numerator, denominator } = priceOf(book, asset);
    if (numerator === 0n || !isFreshAsset(book.state, asset)) return [];
    const valueAt = (quanta: bigint): bigint => balanceValue(book, asset, quanta).marketQuanta;
    const soldQuanta = valueAt(ownedQuanta) - valueAt(ownedQuanta - amountQuanta);
    const discountQuanta = soldQuanta - (amountQuanta * numerator) / denominator;
    return [{ asset, amountQuanta, numerator, denominator, discountQuanta }];
  });
}

/** By how much an account's worth falls when all its collateral is sold, settlement quanta, >= 0; at the mark by rounding only. */
export function saleDiscount(...sale: Parameters<typeof collateralForSale>): bigint {
  return collateralForSale(...sale).reduce((sum, { discountQuanta }) => sum + discountQuanta, 0n);
}
