import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { requireDebtWithinLimits } from "../lending/debt-limits.ts";
import { type AccountRisk, accountRisk, closedMoney, freeCollateral } from "../margin/account-risk.ts";
import type { Account, Asset } from "../model/state.ts";

/** An amount that is about to leave an account, and the code when initial margin needs it. */
interface Leaving {
  readonly asset: Asset;
  readonly amountQuanta: bigint;
  readonly code: "WITHDRAWAL_BREAKS_MARGIN" | "MARGIN_INSUFFICIENT";
}

/**
 * Requires that an account can do without an amount: by initial margin and by the limits on debts.
 * @returns the account's risk once it has left
 * @throws the code, DEBT_LIMIT_EXCEEDED
 */
export function requireLeaves(
  book: Book,
  account: Readonly<Account>,
  { asset, amountQuanta, code }: Leaving,
): AccountRisk {
  const after = accountRisk(book, account, { asset: asset.asset, amountQuanta: -amountQuanta });
  const freeCollateralQuanta = freeCollateral(after);
  require(freeCollateralQuanta >= 0n, code, { account: account.id, shortQuanta: -freeCollateralQuanta });
  requireDebtWithinLimits(book, account, {
    netQuanta: closedMoney(after),
    beforeQuanta: closedMoney(accountRisk(book, account)),
  });
  return after;
}
