import type { Hex } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { balancesQuanta } from "../ledger/uncommitted.ts";
import { fundWorth, settlementMoney } from "../liquidation/fund-worth.ts";
import { worstLossOf } from "../liquidation/worst-loss.ts";
import { accountRisk } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { MovedValue } from "./moved-value.ts";
import { segmentGains } from "./segment.ts";

const million = 1_000_000n;

/**
 * The most that the losses of bankrupt accounts can still take from an account, quanta of the unit of account: a bound that
 * holds whatever the other members' layers turn out to pay. At the cost of this account and its owner's.
 */
export interface WorstShare {
  /** What its owner's bankrupt accounts lose: paid from what it holds above its maintenance margin. */
  readonly forOwnerQuanta: bigint;
  /** As a member: assessment, cut of gains, part of the last layer; all of the loss if it holds positions. */
  readonly asMemberQuanta: bigint;
  /** What of it must be money. */
  readonly fromMoneyQuanta: bigint;
}

/** Null while no loss is unallocated. */
export function worstShare(book: Book, account: Readonly<Account>): WorstShare | null {
  if (book.state.unallocatedQuanta === 0n) return null;
  const forOwnerQuanta = ownerLoss(book, account);
  const beyondQuanta = larger(0n, beyondFunds(book) - settlementMoney(book, systemAccounts.defaultFund));
  // Nobody pays more than there is lost.
  const limitQuanta = smaller(beyondQuanta, larger(0n, allLosses(book) - forOwnerQuanta));
  const isHolder = account.positions.size > 0;
  const balanceQuanta = balanceShare(book, account);
  const asMemberQuanta = isHolder ? limitQuanta : assessedAndCut(book, account) + balanceQuanta;
  return {
    forOwnerQuanta,
    asMemberQuanta: smaller(limitQuanta, asMemberQuanta),
    fromMoneyQuanta: smaller(limitQuanta, isHolder ? balanceQuanta : asMemberQuanta),
  };
}

/** What the losses may take of contributions to the default fund, quanta: all beyond house capital and insurance. */
export function beyondFunds(book: Book): bigint {
  const { capitalLimitQuanta, insuranceLimitQuanta } = book.state.parameters;
  const paidQuanta =
    smaller(worthOf(book, systemAccounts.capital), capitalLimitQuanta) +
    smaller(worthOf(book, systemAccounts.insurance), insuranceLimitQuanta);
  return larger(0n, allLosses(book) - paidQuanta);
}

/** What all bankrupt accounts lose at most; an insurance fund that owes more than it owns is one of them. */
function allLosses(book: Book): bigint {
  return book.state.worstLossQuanta + larger(0n, -fundWorth(book, systemAccounts.insurance));
}

function worthOf(book: Book, fund: Hex): bigint {
  return larger(0n, fundWorth(book, fund));
}

/** What bankrupt accounts of an account's owner lose, quanta. */
export function ownerLoss(book: Book, account: Readonly<Account>): bigint {
  let sumQuanta = 0n;
  for (const other of book.ownerOf(account).accounts) {
    if (other.health === "bankrupt" && other.kind === "member") sumQuanta += worstLossOf(accountRisk(book, other));
  }
  return sumQuanta;
}

/** An account's assessment, the cut of its gains, and what others' moved gains may claim of it; quanta, without the limit of its equity. */
function assessedAndCut(book: Book, account: Readonly<Account>): bigint {
  const { assessmentPpm, gainsHaircutPpm } = book.state.parameters;
  let gainedQuanta = 0n;
  for (const gained of segmentGains(book, account).values()) gainedQuanta += larger(0n, gained);
  const assessedQuanta = (account.contributionQuanta * BigInt(assessmentPpm)) / million;
  const receivedQuanta = new MovedValue(book).receivedBy(account.id);
  return assessedQuanta + (gainedQuanta * BigInt(gainsHaircutPpm)) / million + receivedQuanta;
}

/**
 * An account's part of the last layer, if gains, assessments and holders pay nothing: of what all that the clearing house owns
 * leaves, in proportion to money with what has left. All members' money is at least what vaults hold beyond the clearing house's,
 * and what the bankrupt accounts owe.
 */
function balanceShare(book: Book, account: Readonly<Account>): bigint {
  const { fees, capital, insurance, defaultFund } = systemAccounts;
  const { leftByAccount, leftQuanta } = book.state;
  const lossQuanta = allLosses(book);
  const paidQuanta =
    worthOf(book, fees) + worthOf(book, capital) + worthOf(book, insurance) + settlementMoney(book, defaultFund);
  const restQuanta = larger(0n, lossQuanta - paidQuanta);
  if (restQuanta === 0n) return 0n;
  let allQuanta = leftQuanta + lossQuanta;
  for (const asset of book.state.assets.values()) {
    if (asset.class !== book.state.settlementClass) continue;
    allQuanta += balancesQuanta(asset);
  }
  for (const id of Object.values(systemAccounts)) allQuanta -= settlementMoney(book, id);
  const ownQuanta = larger(0n, settlementMoney(book, account.id)) + (leftByAccount.get(account.id) ?? 0n);
  // Rounding gives one quantum more to some.
  return allQuanta <= ownQuanta ? restQuanta : (restQuanta * ownQuanta) / allQuanta + 1n;
}
