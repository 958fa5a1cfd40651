import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { fundWorth } from "./fund-worth.ts";

/**
 * What takers may still get in the open cycle as discounts on portfolios that are worth less than nothing and on those that
 * the funds took over, and what the insurance fund may still lose by the haircuts of collateral that it buys at the mark. The insurance fund pays them: a part of what it owned before the first of the cycle, so that takers
 * never get more for a default than the market has cost. Settlement quanta.
 */
export function discountBudget(book: Book): bigint {
  const { discountsPaidQuanta, parameters } = book.state;
  const worthQuanta = fundWorth(book, systemAccounts.insurance);
  const partQuanta = ((worthQuanta + discountsPaidQuanta) * BigInt(parameters.insolventDiscountPpm)) / 1_000_000n;
  const leftQuanta = smaller(partQuanta - discountsPaidQuanta, worthQuanta);
  return leftQuanta > 0n ? leftQuanta : 0n;
}
