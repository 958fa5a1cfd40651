import type { Hex } from "@isthmus/protocol";
import { divideUp, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { charge, postAsset } from "../ledger/post.ts";
import { closeOut } from "../liquidation/close-out.ts";
import { scanHealth } from "../liquidation/mark-to-market.ts";
import { standing } from "../margin/account-risk.ts";
import { assetPrice, saleHaircutBps } from "../margin/collateral.ts";
import type { DefaultRecord } from "../model/cycle-output.ts";
import { sortedNumbers } from "../model/order.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { coverLoss, type LayerLimits, settlementMoney } from "./waterfall.ts";

/**
 * At the cut-off: closes out every bankrupt account, turns its collateral into money of the settlement class as far as
 * the funds can buy it, and covers what is missing down the waterfall. Then nobody's loss is unallocated, unless every
 * layer is exhausted, and withdrawals go on.
 */
export function allocateLosses(context: Context): DefaultRecord[] {
  const { book } = context;
  const { state } = book;
  const { parameters } = state;
  scanHealth(context);
  const limits: LayerLimits = {
    capitalQuanta: parameters.capitalLimitQuanta,
    insuranceQuanta: parameters.insuranceLimitQuanta,
    contributed: new Map(book.sortedIds().map((id) => [id, book.read(id).contributionQuanta])),
    assessed: new Map(),
    cut: new Map(),
  };
  const records: DefaultRecord[] = [];
  // Covering one default can make another member bankrupt (assessments stop at equity, but marks do not): go on until none is.
  for (const id of book.sortedIds()) {
    if (book.read(id).health === "bankrupt") records.push(resolve(context, id, limits));
  }
  for (const id of book.sortedIds()) reduceDebt(context, id);
  if (records.length > 0) scanHealth(context);
  return records;
}

function resolve(context: Context, id: Hex, limits: LayerLimits): DefaultRecord {
  const { book, effects } = context;
  book.state.auctions.delete(id);
  closeOut(context, id);
  convertCollateral(context, id, -settlementMoney(book, id));
  const lossQuanta = -standing(book, book.read(id)).equityQuanta;
  const draws = lossQuanta > 0n ? coverLoss(context, id, lossQuanta, limits) : [];
  const coveredQuanta = draws.reduce((sum, draw) => sum + draw.paidQuanta, 0n);
  const account = book.write(id);
  account.suspended = true;
  const record: DefaultRecord = {
    account: id,
    lossQuanta: lossQuanta > 0n ? lossQuanta : 0n,
    draws,
    unallocatedQuanta: lossQuanta > 0n ? lossQuanta - coveredQuanta : 0n,
  };
  effects.push({ kind: "defaulted", ...record });
  return record;
}

/** A debt above the house's limit is paid down by selling collateral to the funds. */
function reduceDebt(context: Context, id: Hex): void {
  const { book } = context;
  if (book.read(id).kind === "system") return;
  const debtQuanta = -settlementMoney(book, id);
  if (debtQuanta > book.state.parameters.debtLimitQuanta) {
    convertCollateral(context, id, debtQuanta - book.state.parameters.debtLimitQuanta);
  }
}

/**
 * Sells collateral to the insurance fund, then to the house's capital, at its value after haircut, until so much money
 * is raised or the funds have none left. Exact per asset: the fund gets the quanta that it pays for, rounded its way.
 */
function convertCollateral(context: Context, id: Hex, wantedQuanta: bigint): void {
  const { book, effects } = context;
  let wanted = wantedQuanta;
  for (const number of sortedNumbers(book.read(id).balances.keys())) {
    const asset = book.asset(number);
    if (asset.class === book.state.settlementClass) continue;
    const { priceTicks, numerator, denominator } = assetPrice(book, asset);
    const bottom = priceTicks * numerator * (10_000n - saleHaircutBps(book, asset));
    const top = denominator * 10_000n;
    if (bottom === 0n) continue;
    for (const fund of [systemAccounts.insurance, systemAccounts.capital]) {
      const held = book.read(id).balances.get(number) ?? 0n;
      const money = settlementMoney(book, fund);
      if (wanted <= 0n || held <= 0n || money <= 0n) continue;
      const paid = smaller(smaller(wanted, (held * bottom) / top), money);
      if (paid <= 0n) continue;
      postAsset(book, effects, id, fund, number, smaller(held, divideUp(paid * top, bottom)), "liquidation");
      charge(context, fund, id, paid, "liquidation");
      wanted -= paid;
    }
  }
}
