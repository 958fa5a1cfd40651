import type { Hex } from "@isthmus/protocol";
import { divideUp, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { postAsset, postObligation } from "../ledger/post.ts";
import { fundWorth } from "../liquidation/fund-worth.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { collateralForSale } from "./estate.ts";

/**
 * Sells collateral to the insurance fund at its sale price for at most the wanted money and what the fund owns. It may owe the
 * money until it has sold the collateral: its worth does not change by the purchase. Every quantum of an asset is paid for to less
 * than a quantum of money, also where it is worth many dollars; below the price of one quantum the debt stays.
 */
export function sellToInsurance(context: Context, id: Hex, wantedQuanta: bigint): void {
  const { book } = context;
  const { insurance } = systemAccounts;
  let wanted = smaller(wantedQuanta, fundWorth(book, insurance));
  if (wanted <= 0n || id === insurance) return;
  for (const { asset, amountQuanta: held, numerator, denominator } of collateralForSale(book, book.read(id))) {
    const soldQuanta = (quanta: bigint): bigint => (quanta * numerator) / denominator;
    const neededQuanta = divideUp(wanted * denominator, numerator);
    const isExact = soldQuanta(neededQuanta) === wanted;
    const amountQuanta = smaller(held, isExact ? neededQuanta : (wanted * denominator) / numerator);
    const paidQuanta = soldQuanta(amountQuanta);
    if (paidQuanta === 0n) continue;
    postAsset(context, { from: id, to: insurance, asset: asset.asset, amountQuanta, reason: "liquidation" });
    postObligation(context, { from: insurance, to: id, amountQuanta: paidQuanta, reason: "liquidation" });
    wanted -= paidQuanta;
  }
}
