import type { Hex } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { addTo } from "../ledger/post.ts";
import { type AccountRisk, accountRisk } from "../margin/account-risk.ts";
import type { Account, Asset } from "../model/state.ts";
import { beyondFunds, ownerLoss, type WorstShare, worstShare } from "./worst-share.ts";

/** An amount that is about to leave an account. */
interface Leaving {
  readonly asset: Asset;
  readonly amountQuanta: bigint;
  /** The account's risk once it has left. */
  readonly after: AccountRisk;
}

/**
 * The gate after a bankruptcy: an account keeps the most that the unallocated losses can still take from it, and nothing more.
 * The cut-off then allocates the losses as if nothing had left.
 * @throws WITHDRAWALS_GATED with the amount of the asset that may leave, and the cycle whose close opens the gate
 */
export function requireOpenGate(book: Book, account: Readonly<Account>, { asset, amountQuanta, after }: Leaving): void {
  const share = worstShare(book, account);
  const isMoney = asset.class === book.state.settlementClass;
  if (share === null || keeps(share, after, { isMoney })) return;
  const { unallocatedQuanta, cycle } = book.state;
  require(false, "WITHDRAWALS_GATED", {
    unallocatedQuanta,
    withheldQuanta: share.forOwnerQuanta + share.asMemberQuanta,
    mayLeaveQuanta: mayLeave(book, account, { asset, amountQuanta }, share),
    untilCycle: cycle + 1n,
  });
}

/**
 * Requires that an account is not needed for the losses of its owner's other accounts: then it cannot be given away.
 * @throws WITHDRAWALS_GATED
 */
export function requireNoOwnerLoss(book: Book, account: Readonly<Account>): void {
  const { unallocatedQuanta, cycle } = book.state;
  if (unallocatedQuanta === 0n) return;
  const withheldQuanta = ownerLoss(book, account);
  require(withheldQuanta === 0n, "WITHDRAWALS_GATED", { unallocatedQuanta, withheldQuanta, untilCycle: cycle + 1n });
}

/**
 * Requires that no loss can reach an account's contribution to the default fund before the next cut-off.
 * @throws WITHDRAWALS_GATED
 */
export function requireContributionFree(book: Book, account: Readonly<Account>): void {
  const { unallocatedQuanta, cycle } = book.state;
  if (unallocatedQuanta === 0n) return;
  const withheldQuanta = ownerLoss(book, account) + beyondFunds(book);
  require(withheldQuanta === 0n, "WITHDRAWALS_GATED", { unallocatedQuanta, withheldQuanta, untilCycle: cycle + 1n });
}

/** Notes money that has left while losses are unallocated: the last layer counts it like what has stayed. */
export function noteLeft(
  { state }: Book,
  { account, asset, amountQuanta }: { readonly account: Hex; readonly asset: Asset; readonly amountQuanta: bigint },
): void {
  if (state.unallocatedQuanta === 0n || asset.class !== state.settlementClass) return;
  addTo(state.leftByAccount, account, amountQuanta);
  state.leftQuanta += amountQuanta;
}

/** Moves what has left an account to the one that takes it over. */
export function moveLeft({ state }: Book, from: Hex, to: Hex): void {
  const leftQuanta = state.leftByAccount.get(from) ?? 0n;
  state.leftByAccount.delete(from);
  if (leftQuanta !== 0n) addTo(state.leftByAccount, to, leftQuanta);
}

/**
 * Whether an account still holds its share: its owner's beyond its maintenance margin, the rest in equity, and its part of the
 * last layer in money.
 */
function keeps(
  { forOwnerQuanta, asMemberQuanta, fromMoneyQuanta }: WorstShare,
  after: AccountRisk,
  { isMoney }: { readonly isMoney: boolean },
): boolean {
  const withheldQuanta = forOwnerQuanta + asMemberQuanta;
  if (withheldQuanta === 0n) return true;
  if (isMoney && fromMoneyQuanta > 0n && after.moneyQuanta < fromMoneyQuanta) return false;
  const spareQuanta = forOwnerQuanta === 0n ? after.equityQuanta : after.equityQuanta - after.maintenanceQuanta;
  return spareQuanta >= withheldQuanta;
}

/** The largest amount below the one asked for that the gate lets pass, by halving. */
function mayLeave(
  book: Book,
  account: Readonly<Account>,
  { asset, amountQuanta }: Omit<Leaving, "after">,
  share: WorstShare,
): bigint {
  let [passes, fails] = [0n, amountQuanta];
  while (fails - passes > 1n) {
    const middle = (passes + fails) / 2n;
    const after = accountRisk(book, account, { asset: asset.asset, amountQuanta: -middle });
    if (keeps(share, after, { isMoney: asset.class === book.state.settlementClass })) passes = middle;
    else fails = middle;
  }
  return passes;
}
