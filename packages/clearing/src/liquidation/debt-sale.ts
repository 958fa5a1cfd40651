import { divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { AccountRisk } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { cappedDiscountPpm, type SaleCost } from "./auction-price.ts";
import { haircutOf, type PortfolioPart, portfolioPart, wholePortfolio } from "./portfolio-part.ts";
import type { SaleGoal } from "./sale-goal.ts";

const million = 1_000_000n;

/**
 * The cost of a sale of collateral for a debt beyond a limit: the account is in no danger, and gives no more than a part of the
 * maintenance haircut of what it sells, and no penalty.
 */
export function debtSaleCost(book: Book, risk: AccountRisk, part: PortfolioPart, discountPpm: bigint): SaleCost {
  const cappedPpm = cappedDiscountPpm(book.state.parameters, risk, discountPpm);
  return { discountQuanta: (haircutOf(book, part) * cappedPpm) / million, penaltyQuanta: 0n };
}

/**
 * The smallest part of an account's collateral, in parts per million of what it holds, that raises what it owes beyond a limit;
 * all of it if no part does. 0 if it has none to sell.
 */
export function neededForDebt(
  book: Book,
  account: Readonly<Account>,
  risk: AccountRisk,
  { goal, discountPpm }: { readonly goal: SaleGoal; readonly discountPpm: bigint },
): bigint {
  const collateral = portfolioPart(book, account, wholePortfolio, { positions: false, collateral: true, debts: false });
  const { discountQuanta } = debtSaleCost(book, risk, collateral, discountPpm);
  const raisedQuanta = collateral.valueQuanta - discountQuanta;
  return raisedQuanta <= 0n ? 0n : smaller(divideUp(goal.lackingE6, raisedQuanta), million);
}
