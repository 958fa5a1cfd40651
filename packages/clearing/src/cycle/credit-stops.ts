import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { overdueDebt } from "../lending/overdue-debt.ts";
import { overdueContribution } from "../margin/required-contribution.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Credit, Venue } from "../model/state.ts";

/**
 * Whether an account may add no risk anywhere, so that its credit at venues ends: it is in liquidation, suspended, owes beyond a
 * limit after its call, or its owner is short of the required contribution.
 */
function creditEnds(book: Book, account: Readonly<Account>): boolean {
  const { health, suspended } = account;
  if (suspended || health === "liquidation" || health === "bankrupt") return true;
  return overdueDebt(book, account) > 0n || overdueContribution(book, account) > 0n;
}

/** Whether the next credit root of a venue has a leaf of the account. */
export function hasCreditLeaf(book: Book, venue: Venue, account: Readonly<Account>): boolean {
  const credit = account.credits.get(venue.venue);
  if (venue.suspended || credit === undefined || !isOutstanding(credit)) return false;
  if (credit.expirySeconds <= book.state.timeSeconds) return false;
  // A suspended account keeps its leaf, marked as one that only reduces.
  return account.suspended || !creditEnds(book, account);
}

/**
 * Orders that outstanding credit ends ahead of the next root (PROTOCOL P28), for every account of which it ends: roots of cycles up
 * to the last one still give it. Until a final block of the venue's chain carries the stop, margin counts the credit as used.
 */
export function stopCredits(context: Context): void {
  const { book, effects } = context;
  const { cycle, venues } = book.state;
  // Before the first cycle no root has given any.
  if (cycle === 0n || ![...venues.values()].some((venue) => venue.outstandingQuanta > 0n)) return;
  for (const account of book.accountsWith(has.credit)) {
    for (const number of sortedNumbers(account.credits.keys())) {
      const credit = account.credits.get(number) as Credit;
      if (!isOutstanding(credit) || credit.stoppedCycle !== null || !creditEnds(book, account)) continue;
      book.write(account.id).credits.set(number, { ...credit, stoppedCycle: cycle });
      effects.push({ kind: "credit-stopped", account: account.id, venue: number, throughCycle: cycle });
    }
  }
}

/** Before the roots of a cycle: stops end where the account has credit again in its root. */
export function endStops(book: Book): void {
  for (const account of book.accountsWith(has.credit)) {
    for (const number of sortedNumbers(account.credits.keys())) {
      const credit = account.credits.get(number) as Credit;
      if (credit.stoppedCycle === null || account.suspended) continue;
      if (!hasCreditLeaf(book, book.venue(number), account)) continue;
      book.write(account.id).credits.set(number, { ...credit, stoppedCycle: null });
    }
  }
}

/** Ends an account's credit at a venue: no trade can use it any more, and its margin is free again. */
export function endCredit(context: Context, venue: Venue, account: Readonly<Account>): void {
  const credit = account.credits.get(venue.venue);
  // A stop ends in any case, even where nothing is left to release.
  if (credit === undefined || (!isOutstanding(credit) && credit.stoppedCycle === null)) return;
  const releasedQuanta = credit.limitQuanta - credit.usedSeenQuanta;
  // The limit stays cumulative: used credit remains used at the venue, so a later limit starts from there.
  const ended = { ...credit, limitQuanta: credit.usedSeenQuanta, stoppedCycle: null };
  context.book.write(account.id).credits.set(venue.venue, ended);
  venue.outstandingQuanta -= releasedQuanta;
  context.effects.push({ kind: "credit-ended", account: account.id, venue: venue.venue, releasedQuanta });
}

function isOutstanding({ limitQuanta, usedSeenQuanta }: Credit): boolean {
  return limitQuanta !== usedSeenQuanta;
}
