import type { Hex } from "@isthmus/protocol";
import { divideUp, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { postAsset, postObligation } from "../ledger/post.ts";
import { closeOut } from "../liquidation/close-out.ts";
import { markToMarket } from "../liquidation/mark-to-market.ts";
import { accountRisk } from "../margin/account-risk.ts";
import { assetPrice, saleHaircutBps } from "../margin/collateral.ts";
import type { DefaultRecord } from "../model/cycle-output.ts";
import { sortedNumbers } from "../model/order.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { coverLoss, type LayerLimits, settlementMoney } from "./waterfall.ts";

/**
 * Allocates losses at the cut-off: closes out every bankrupt account, converts its collateral into settlement money as far
 * as the funds can buy it, and covers the shortfall down the waterfall. Afterwards no loss is unallocated unless every
 * layer is exhausted, and withdrawals resume.
 */
export function allocateLosses(context: Context): DefaultRecord[] {
  const { book } = context;
  const { parameters } = book.state;
  markToMarket(context);
  const limits: LayerLimits = {
    capitalQuanta: parameters.capitalLimitQuanta,
    insuranceQuanta: parameters.insuranceLimitQuanta,
    contributed: new Map(book.sortedIds().map((id) => [id, book.read(id).contributionQuanta])),
    assessed: new Map(),
    cut: new Map(),
  };
  const records: DefaultRecord[] = [];
  for (const id of book.sortedIds()) {
    if (book.read(id).health === "bankrupt") records.push(resolveDefault(context, id, limits));
  }
  for (const id of book.sortedIds()) reduceDebt(context, id);
  if (records.length > 0) markToMarket(context);
  return records;
}

function resolveDefault(context: Context, id: Hex, limits: LayerLimits): DefaultRecord {
  const { book, effects } = context;
  book.state.auctions.delete(id);
  closeOut(context, id);
  convertCollateral(context, id, -settlementMoney(book, id));
  const shortfallQuanta = -accountRisk(book, book.read(id)).equityQuanta;
  const lossQuanta = shortfallQuanta > 0n ? shortfallQuanta : 0n;
  const draws = lossQuanta > 0n ? coverLoss(context, id, lossQuanta, limits) : [];
  const coveredQuanta = draws.reduce((sum, draw) => sum + draw.paidQuanta, 0n);
  book.write(id).suspended = true;
  const record: DefaultRecord = { account: id, lossQuanta, draws, unallocatedQuanta: lossQuanta - coveredQuanta };
  effects.push({ kind: "defaulted", ...record });
  return record;
}

/** Pays a debt above the limit down by selling collateral to the funds. */
function reduceDebt(context: Context, id: Hex): void {
  const { book } = context;
  if (book.read(id).kind === "system") return;
  const debtQuanta = -settlementMoney(book, id);
  const { debtLimitQuanta } = book.state.parameters;
  if (debtQuanta > debtLimitQuanta) convertCollateral(context, id, debtQuanta - debtLimitQuanta);
}

/**
 * Sells collateral to the insurance fund, then to the clearing house's capital, at its value after haircut, until the wanted
 * money is raised or the funds have none left. Exact per asset: a fund receives the quanta it pays for, rounded in its favour.
 */
function convertCollateral(context: Context, id: Hex, wantedQuanta: bigint): void {
  const { book } = context;
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
      const paidQuanta = smaller(smaller(wanted, (held * bottom) / top), money);
      if (paidQuanta <= 0n) continue;
      const soldQuanta = smaller(held, divideUp(paidQuanta * top, bottom));
      postAsset(context, { from: id, to: fund, asset: number, amountQuanta: soldQuanta, reason: "liquidation" });
      postObligation(context, { from: fund, to: id, amountQuanta: paidQuanta, reason: "liquidation" });
      wanted -= paidQuanta;
    }
  }
}
