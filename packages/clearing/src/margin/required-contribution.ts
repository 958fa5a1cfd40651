import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { Owner } from "../book/owner-index.ts";
import type { Account } from "../model/state.ts";

/**
 * Refuses new risk and withdrawals of an owner whose call is overdue.
 * @throws CONTRIBUTION_OVERDUE
 */
export function requireContributed(book: Book, account: Readonly<Account>): void {
  const missingQuanta = overdueContribution(book, account);
  require(missingQuanta <= 0n, "CONTRIBUTION_OVERDUE", { account: account.id, missingQuanta });
}

/** What an owner's required contribution lacks after its call's deadline; at most zero when nothing is overdue. */
export function overdueContribution(book: Book, account: Readonly<Account>): bigint {
  const owner = book.ownerOf(account);
  const { contributionDueCycle, requiredContributionQuanta } = leadOf(owner);
  if (contributionDueCycle === null || book.state.cycle < contributionDueCycle) return 0n;
  return requiredContributionQuanta - contributed(owner);
}

/** The account that an owner's requirement and its call are kept on: the first that it opened. */
export function leadOf(owner: Owner): Readonly<Account> {
  return owner.accounts[0] as Readonly<Account>;
}

/** What an owner has in the default fund and has not asked back, quanta. */
export function contributed(owner: Owner): bigint {
  let sumQuanta = 0n;
  for (const account of owner.accounts) sumQuanta += account.contributionQuanta - underNotice(account);
  return sumQuanta;
}

/** The part of an account's contribution under notice: asked back and still in the fund, quanta. */
export function underNotice(account: Readonly<Account>): bigint {
  let sumQuanta = 0n;
  for (const amountQuanta of account.leavingContributions.values()) sumQuanta += amountQuanta;
  return sumQuanta;
}
