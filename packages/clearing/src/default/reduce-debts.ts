import type { Hex } from "@isthmus/protocol";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { excessDebt } from "../lending/debt-limits.ts";
import { salePrice, settlementMoney } from "../liquidation/fund-worth.ts";
import { accountRisk } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { followDebtCalls } from "./debt-calls.ts";
import { saleDiscount } from "./estate.ts";
import { type PurchaseBudget, purchaseBudget, sellToInsurance } from "./sell-to-insurance.ts";

/**
 * Calls debts above the limits of their account or owner, and pays those down whose collateral no bidder has bought when the
 * ramp of its auction ends, by selling it to the insurance fund at its sale price as far as the fund has money for all of them.
 * Follows cash in lieu: what settles in another class and is not held has become a debt in money.
 */
export function reduceDebts(context: Context): void {
  const overdue = followDebtCalls(context, owingIds(context.book));
  if (overdue.length === 0) return;
  const budget = purchaseBudget(context.book, { priceAt: "sale price" });
  for (const id of overdue) reduceDebt(context, id, budget);
}

/** Accounts that owe more than they hold, ascending: reducing the debt of one changes no other's. */
function owingIds(book: Book): Hex[] {
  // Most of those with a debt have lost money in the cycle that they hold.
  const numbers = book.numbersWith(has.debt);
  const accounts = book.accountsByNumber();
  const owing: Readonly<Account>[] = [];
  book.reserveRows();
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (coversInRow(book, number)) continue;
    const account = accounts[number] as Readonly<Account>;
    if (!coversDebt(book, account)) owing.push(account);
  }
  return Array.from(book.orderById(owing), (index) => (owing[index] as Readonly<Account>).id);
}

/** Whether an overdue debt's collateral has been in auction, or could have been, for the whole ramp. */
function hasBeenOffered({ state }: Book, id: Hex): boolean {
  const { auctions, debtCalls, parameters, timeSeconds } = state;
  const sinceSeconds = auctions.get(id)?.startedSeconds ?? debtCalls.get(id) ?? timeSeconds;
  return timeSeconds >= sinceSeconds + BigInt(parameters.auctionRampSeconds);
}

/** `coversDebt` of a plain account's row; false where it does not show. A bankrupt account covers nothing. */
function coversInRow(book: Book, number: number): boolean {
  const { balances, pending } = book.rows;
  const asset = (balances.keys[number] as number) - 1;
  if (asset < 0 || !book.isPlain(number) || book.mayBeAtRisk(number)) return false;
  if (book.state.assets.get(asset)?.class !== book.state.settlementClass) return false;
  return balances.amounts.numberAt(number) + pending.numberAt(number) >= 0;
}

/** Whether an account holds nothing but money, and more of it than it owes: one look instead of a count of its debts. */
function coversDebt({ state }: Book, { balances, classes, health, pendingQuanta }: Readonly<Account>): boolean {
  if (classes !== undefined || health === "bankrupt") return false;
  let moneyQuanta = pendingQuanta;
  let isMoney = true;
  balances.forEach((amountQuanta, number) => {
    if (state.assets.get(number)?.class !== state.settlementClass) isMoney = false;
    moneyQuanta += amountQuanta;
  });
  return isMoney && moneyQuanta >= 0n;
}

function reduceDebt(context: Context, id: Hex, budget: PurchaseBudget): void {
  const { book } = context;
  const account = book.read(id);
  if (account.kind === "system" || settlementMoney(book, id) >= 0n || !hasBeenOffered(book, id)) return;
  const excessQuanta = excessDebt(book, account);
  if (excessQuanta === 0n) return;
  // A sale at haircuts bankrupts nobody: who would be is left to the auctions.
  const { marketEquityQuanta } = accountRisk(book, account);
  if (saleDiscount(book, account, salePrice) > marketEquityQuanta) return;
  sellToInsurance(context, id, { wantedQuanta: excessQuanta, budget });
}
