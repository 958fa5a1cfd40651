import type { Hex } from "@isthmus/protocol";
import { divideUp, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { postAsset, postObligation } from "../ledger/post.ts";
import { fundWorth } from "../liquidation/fund-worth.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { collateralForSale } from "./estate.ts";

/**
 * Sells collateral to the insurance fund at its sale price until the wanted money is raised, for at most what the fund owns.
 * It may owe the money until it has sold the collateral: its worth does not change by the purchase. Exact per asset: the fund
 * receives the quanta it pays for, rounded in its favour.
 */
export function sellToInsurance(context: Context, id: Hex, wantedQuanta: bigint): void {
  const { book } = context;
  const { insurance } = systemAccounts;
  let wanted = smaller(wantedQuanta, fundWorth(book, insurance));
  if (wanted <= 0n || id === insurance) return;
  for (const { asset, amountQuanta: held, numerator, denominator } of collateralForSale(book, book.read(id))) {
    const paidQuanta = smaller(wanted, (held * numerator) / denominator);
    if (paidQuanta <= 0n) continue;
    const amountQuanta = smaller(held, divideUp(paidQuanta * denominator, numerator));
    postAsset(context, { from: id, to: insurance, asset: asset.asset, amountQuanta, reason: "liquidation" });
    postObligation(context, { from: insurance, to: id, amountQuanta: paidQuanta, reason: "liquidation" });
    wanted -= paidQuanta;
  }
}
