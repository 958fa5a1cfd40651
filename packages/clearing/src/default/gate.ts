import type { Hex } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
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
  if (share === null || spare(share, after, { isMoney }) >= 0n) return;
  const { unallocatedQuanta, cycle } = book.state;
  require(false, "WITHDRAWALS_GATED", {
    unallocatedQuanta,
    withheldQuanta: share.forOwnerQuanta + share.asMemberQuanta,
    mayLeaveQuanta: mayLeave(book, account, { asset, amountQuanta, after }, share),
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
 * What an account holds beyond its share, quanta; below zero it does not keep it: its owner's beyond its maintenance margin, the
 * rest in equity, and its part of the last layer in money. Never rises with what leaves.
 */
function spare(
  { forOwnerQuanta, asMemberQuanta, fromMoneyQuanta }: WorstShare,
  after: AccountRisk,
  { isMoney }: { readonly isMoney: boolean },
): bigint {
  const withheldQuanta = forOwnerQuanta + asMemberQuanta;
  if (withheldQuanta === 0n) return 0n;
  const neededQuanta = withheldQuanta + (forOwnerQuanta === 0n ? 0n : after.maintenanceQuanta);
  const spareQuanta = after.equityQuanta - neededQuanta;
  if (!isMoney || fromMoneyQuanta === 0n) return spareQuanta;
  return smaller(spareQuanta, after.moneyQuanta - fromMoneyQuanta);
}

/**
 * The largest amount below the one asked for that the gate lets pass. What is spare falls with the amount, mostly in proportion: the
 * search interpolates, so that it values the account a few times, and halves every other time, so that it always ends.
 */
function mayLeave(
  book: Book,
  account: Readonly<Account>,
  { asset, amountQuanta, after }: Leaving,
  share: WorstShare,
): bigint {
  const isMoney = asset.class === book.state.settlementClass;
  const spareAfter = (leavingQuanta: bigint): bigint =>
    spare(share, accountRisk(book, account, { asset: asset.asset, amountQuanta: -leavingQuanta }), { isMoney });
  let passes = { atQuanta: 0n, spareQuanta: spareAfter(0n) };
  let fails = { atQuanta: amountQuanta, spareQuanta: spare(share, after, { isMoney }) };
  if (passes.spareQuanta < 0n) return 0n;
  for (let step = 0; fails.atQuanta - passes.atQuanta > 1n; step++) {
    const apart = fails.atQuanta - passes.atQuanta;
    const part = step % 3 === 2 ? apart / 2n : (apart * passes.spareQuanta) / (passes.spareQuanta - fails.spareQuanta);
    const atQuanta = passes.atQuanta + larger(1n, smaller(part, apart - 1n));
    const found = { atQuanta, spareQuanta: spareAfter(atQuanta) };
    if (found.spareQuanta >= 0n) passes = found;
    else fails = found;
  }
  return passes.atQuanta;
}
