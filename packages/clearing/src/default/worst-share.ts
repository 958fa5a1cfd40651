import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { fundWorth, settlementMoney } from "../liquidation/fund-worth.ts";
import { worstLossOf } from "../liquidation/worst-loss.ts";
import { accountRisk } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { segmentGains } from "./segment.ts";

const million = 1_000_000n;

/**
 * The most that the losses of bankrupt accounts can still take from an account, quanta of the unit of account: a bound that
 * holds whatever the other members' layers turn out to pay. At the cost of this account and its owner's.
 */
export interface WorstShare {
  /** What its owner's bankrupt accounts lose: paid from what it holds above its maintenance margin. */
  readonly forOwnerQuanta: bigint;
  /** As a member: assessment, cut of gains, and without bound but the loss if it holds positions. */
  readonly asMemberQuanta: bigint;
}

/** Null while no loss is unallocated. */
export function worstShare(book: Book, account: Readonly<Account>): WorstShare | null {
  if (book.state.unallocatedQuanta === 0n) return null;
  const forOwnerQuanta = ownerLoss(book, account);
  const beyondQuanta = larger(0n, beyondHouse(book) - settlementMoney(book, systemAccounts.defaultFund));
  return { forOwnerQuanta, asMemberQuanta: smaller(beyondQuanta, memberShare(book, account, beyondQuanta)) };
}

/** What the losses may take of contributions to the default fund, quanta: all beyond house capital and insurance. */
export function beyondHouse(book: Book): bigint {
  const { capitalLimitQuanta, insuranceLimitQuanta } = book.state.parameters;
  const capitalQuanta = fundWorth(book, systemAccounts.capital);
  const insuranceQuanta = fundWorth(book, systemAccounts.insurance);
  // An insurance fund that owes more than it owns is one more defaulter.
  const lossQuanta = book.state.worstLossQuanta + larger(0n, -insuranceQuanta);
  const paidQuanta =
    smaller(larger(0n, capitalQuanta), capitalLimitQuanta) + smaller(larger(0n, insuranceQuanta), insuranceLimitQuanta);
  return larger(0n, lossQuanta - paidQuanta);
}

/** What bankrupt accounts of an account's owner lose, quanta. */
export function ownerLoss(book: Book, account: Readonly<Account>): bigint {
  let sumQuanta = 0n;
  for (const other of book.ownerOf(account).accounts) {
    if (other.health === "bankrupt" && other.kind === "member") sumQuanta += worstLossOf(accountRisk(book, other));
  }
  return sumQuanta;
}

/** By membership and gains; all of the loss with a position, as the other holders may be left with nothing. */
function memberShare(book: Book, account: Readonly<Account>, beyondQuanta: bigint): bigint {
  if (account.positions.size > 0) return beyondQuanta;
  const { assessmentPpm, gainsHaircutPpm } = book.state.parameters;
  let gainedQuanta = 0n;
  for (const gained of segmentGains(book, account).values()) gainedQuanta += larger(0n, gained);
  const assessedQuanta = (account.contributionQuanta * BigInt(assessmentPpm)) / million;
  return assessedQuanta + (gainedQuanta * BigInt(gainsHaircutPpm)) / million;
}
