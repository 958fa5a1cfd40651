import type { Hex } from "@isthmus/protocol";
import { bpsOne, divideUp, larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { postAsset, postObligation } from "../ledger/post.ts";
import { discountBudget } from "../liquidation/discount-budget.ts";
import { markPrice, type QuantumPrice, salePrice, settlementMoney } from "../liquidation/fund-worth.ts";
import { accountRisk, freeCollateral } from "../margin/account-risk.ts";
import { saleHaircutBps } from "../margin/collateral.ts";
import type { Asset } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { collateralForSale } from "./estate.ts";

/** What the insurance fund still spends on collateral in one cut-off, whoever sells. */
export interface PurchaseBudget {
  /** Falls with every purchase, settlement quanta. */
  moneyQuanta: bigint;
  readonly priceAt: "mark" | "sale price";
}

const prices = { mark: markPrice, "sale price": salePrice } as const;

/**
 * The money that the insurance fund holds and needs neither for the margin of its positions nor for losses: it never buys
 * collateral with money that it would have to borrow from members.
 * @param reservedQuanta losses that it may still have to pay
 */
export function purchaseBudget(
  book: Book,
  { priceAt, reservedQuanta = 0n }: Pick<PurchaseBudget, "priceAt"> & { readonly reservedQuanta?: bigint },
): PurchaseBudget {
  const { insurance } = systemAccounts;
  const spareQuanta = freeCollateral(accountRisk(book, book.read(insurance)));
  const moneyQuanta = smaller(settlementMoney(book, insurance), spareQuanta) - reservedQuanta;
  return { moneyQuanta: larger(0n, moneyQuanta), priceAt };
}

/**
 * Sells collateral to the insurance fund for at most the wanted money and what is left of its budget. At the mark it pays nobody
 * for the haircut, but by the haircut what it owns counts for less afterwards: that is part of the cycle's budget for discounts. Every
 * quantum of an asset is paid for to less than a quantum of money, also where it is worth many dollars; below the price of one
 * quantum the debt stays.
 */
export function sellToInsurance(
  context: Context,
  id: Hex,
  { wantedQuanta, budget }: { readonly wantedQuanta: bigint; readonly budget: PurchaseBudget },
): void {
  const { book } = context;
  const { insurance } = systemAccounts;
  let left = smaller(wantedQuanta, budget.moneyQuanta);
  if (left <= 0n || id === insurance) return;
  for (const { asset, amountQuanta: held, ...price } of collateralForSale(
    book,
    book.read(id),
    prices[budget.priceAt],
  )) {
    const amountQuanta = smaller(held, payable(smaller(left, mostFor(book, asset, budget)), price));
    const paidQuanta = priceFor(amountQuanta, price);
    if (paidQuanta === 0n) continue;
    postAsset(context, { from: id, to: insurance, asset: asset.asset, amountQuanta, reason: "liquidation" });
    postObligation(context, { from: insurance, to: id, amountQuanta: paidQuanta, reason: "liquidation" });
    if (budget.priceAt === "mark") {
      book.state.discountsPaidQuanta += divideUp(paidQuanta * saleHaircutBps(book, asset), bpsOne);
    }
    left -= paidQuanta;
    budget.moneyQuanta -= paidQuanta;
  }
}

/** At the mark, the money whose haircut the cycle's budget for discounts allows. */
function mostFor(book: Book, asset: Asset, { moneyQuanta, priceAt }: PurchaseBudget): bigint {
  const haircutBps = saleHaircutBps(book, asset);
  if (priceAt !== "mark" || haircutBps === 0n) return moneyQuanta;
  return (discountBudget(book) * bpsOne) / haircutBps;
}

/** The quanta that cost an amount of money exactly, else the most that cost less. */
function payable(moneyQuanta: bigint, price: QuantumPrice): bigint {
  const { numerator, denominator } = price;
  const neededQuanta = divideUp(moneyQuanta * denominator, numerator);
  return priceFor(neededQuanta, price) === moneyQuanta ? neededQuanta : (moneyQuanta * denominator) / numerator;
}

function priceFor(amountQuanta: bigint, { numerator, denominator }: QuantumPrice): bigint {
  return (amountQuanta * numerator) / denominator;
}
