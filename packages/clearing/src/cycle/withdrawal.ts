import { type ErrorCode, type Hex, isIsthmusError } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type Context, require, requireRange } from "../book/context.ts";
import { noteLeft, requireOpenGate } from "../default/gate.ts";
import { takeFromExits } from "../ledger/exit-promises.ts";
import { uncommittedQuanta } from "../ledger/uncommitted.ts";
import { classBalance, queuedOfClass, reservedQuanta } from "../ledger/withdrawal-queue.ts";
import { requireOwnerNet } from "../lending/owner-net.ts";
import { requireContributed } from "../margin/required-contribution.ts";
import { requireFreshBacking } from "../market/freshness.ts";
import { queueKey } from "../model/queued-withdrawal.ts";
import type { Account, Asset } from "../model/state.ts";
import { requireLeaves } from "./leaving.ts";
import { requireNoLocationLoss } from "./location-loss.ts";
import { requireUnpromised } from "./unpromised.ts";

/** A withdrawal that may be made. */
export interface Withdrawal {
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
  /** Whether it waits in the queue of its vault, and is served now. */
  readonly isQueued?: boolean;
}

/** Requires that a member may withdraw an amount, whoever carries the wish. Changes nothing. */
export function requireWithdrawal({ book }: Context, withdrawal: Withdrawal): Withdrawal {
  const account = book.member(withdrawal.account);
  const asset = book.asset(withdrawal.asset);
  const { amountQuanta } = withdrawal;
  require(!asset.suspended, "ASSET_SUSPENDED", { asset: asset.asset });
  require(!book.state.withdrawalsSuspended, "WITHDRAWALS_GATED");
  requireNoLocationLoss(book, asset);
  require(account.recipients.has(asset.chain), "RECIPIENT_MISSING", { account: account.id, chain: asset.chain });
  const balanceQuanta = account.balances.get(asset.asset) ?? 0n;
  require(balanceQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", { asset: asset.asset, balanceQuanta });
  if (withdrawal.isQueued !== true) requireNotReserved(book, account, asset, amountQuanta);
  requireFreshBacking(book, account);
  requireContributed(book, account);
  const after = requireLeaves(book, account, { asset, amountQuanta, code: "WITHDRAWAL_BREAKS_MARGIN" });
  requireOpenGate(book, account, { asset, amountQuanta, after });
  requireOwnerNet(book, account, asset, amountQuanta);
  requireUnpromised(book, account, asset, amountQuanta);
  // Whoever waits comes first.
  const availableQuanta = uncommittedQuanta(asset) - (withdrawal.isQueued === true ? 0n : reservedQuanta(book, asset));
  require(availableQuanta >= amountQuanta, "VAULT_SHORT", { asset: asset.asset, availableQuanta });
  requireRange("entitledQuanta", (account.entitlements.get(asset.asset)?.entitledQuanta ?? 0n) + amountQuanta);
  return withdrawal;
}

/** @throws WITHDRAWAL_QUEUED if the account needs the amount for a withdrawal of its own that waits at a vault of the class */
function requireNotReserved(book: Book, account: Readonly<Account>, asset: Asset, amountQuanta: bigint): void {
  const waitingQuanta = queuedOfClass(book, account.id, asset.class);
  if (waitingQuanta === 0n) return;
  const leftQuanta = classBalance(book, account, asset.class) - amountQuanta;
  require(leftQuanta >= waitingQuanta, "WITHDRAWAL_QUEUED", { asset: asset.asset, reservedQuanta: waitingQuanta });
}

/** Makes a withdrawal that `requireWithdrawal` allowed: the money moves from balance to entitlement and backs nothing any more (PROTOCOL P2). */
export function makeWithdrawal({ book, effects }: Context, withdrawal: Withdrawal): void {
  const asset = book.asset(withdrawal.asset);
  const { amountQuanta } = withdrawal;
  const written = book.write(withdrawal.account);
  const balanceQuanta = written.balances.get(asset.asset) ?? 0n;
  const before = written.entitlements.get(asset.asset) ?? { entitledQuanta: 0n, claimedQuanta: 0n };
  const entitledQuanta = before.entitledQuanta + amountQuanta;
  if (balanceQuanta === amountQuanta) written.balances.delete(asset.asset);
  else written.balances.set(asset.asset, balanceQuanta - amountQuanta);
  written.entitlements.set(asset.asset, { entitledQuanta, claimedQuanta: before.claimedQuanta });
  takeFromExits(written, asset.asset, amountQuanta);
  asset.entitledQuanta += amountQuanta;
  noteLeft(book, { account: written.id, asset, amountQuanta });
  effects.push({ kind: "entitlement-raised", account: written.id, asset: asset.asset, entitledQuanta });
}

/**
 * The largest part of a withdrawal that may be made, or the code why there is none. Changes nothing.
 * @param check what must hold besides for an amount; it is asked before each amount that is tried
 */
export function largestWithdrawal(
  context: Context,
  wanted: Withdrawal,
  check: (amountQuanta: bigint) => void = () => undefined,
): Withdrawal | { readonly refused: ErrorCode } {
  const answer = (amountQuanta: bigint): Withdrawal | { readonly refused: ErrorCode } => {
    try {
      check(amountQuanta);
      return requireWithdrawal(context, { ...wanted, amountQuanta });
    } catch (error) {
      if (isIsthmusError(error)) return { refused: error.code };
      throw error;
    }
  };
  const whole = answer(wanted.amountQuanta);
  if (!("refused" in whole)) return whole;
  const balanceQuanta = context.book.state.accounts.get(wanted.account)?.balances.get(wanted.asset) ?? 0n;
  // All that refuses an amount refuses every larger one.
  let [low, high] = [0n, smaller(larger(0n, balanceQuanta) + 1n, wanted.amountQuanta)];
  let best: Withdrawal | null = null;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    const part = answer(middle);
    if ("refused" in part) high = middle;
    else [low, best] = [middle, part];
  }
  return best ?? whole;
}

/**
 * Requires that a withdrawal may wait for money at its vault: its member holds as much of the class, and would get it were the money
 * there. Changes nothing.
 * @throws WITHDRAWAL_QUEUED for an account that waits at the vault already, BALANCE_INSUFFICIENT, and what refuses any withdrawal
 */
export function requireMayWait({ book }: Context, withdrawal: Withdrawal): void {
  const account = book.member(withdrawal.account);
  const asset = book.asset(withdrawal.asset);
  const { amountQuanta } = withdrawal;
  requireReachable(book, account, asset);
  const waitingQuanta = queuedOfClass(book, account.id, asset.class);
  const isQueued = book.state.withdrawalQueue.has(queueKey(asset.asset, account.id));
  require(!isQueued, "WITHDRAWAL_QUEUED", { asset: asset.asset, reservedQuanta: waitingQuanta });
  const heldQuanta = classBalance(book, account, asset.class) - waitingQuanta;
  require(heldQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", { asset: asset.asset, heldQuanta });
  // Money elsewhere follows tokens that move: it leaves from where it is.
  const here = smaller(amountQuanta, larger(0n, account.balances.get(asset.asset) ?? 0n));
  if (here > 0n) requireLeaves(book, account, { asset, amountQuanta: here, code: "WITHDRAWAL_BREAKS_MARGIN" });
}

/** Whether a withdrawal finds too little at its vault, whatever else may refuse it. */
export function isShort({ book }: Context, { account, asset: number, amountQuanta }: Withdrawal): boolean {
  const asset = book.asset(number);
  const balanceQuanta = book.member(account).balances.get(number) ?? 0n;
  return amountQuanta > smaller(uncommittedQuanta(asset) - reservedQuanta(book, asset), balanceQuanta);
}

function requireReachable({ state }: Book, account: Readonly<Account>, asset: Asset): void {
  require(!asset.suspended, "ASSET_SUSPENDED", { asset: asset.asset });
  require(account.recipients.has(asset.chain), "RECIPIENT_MISSING", { account: account.id, chain: asset.chain });
  require(!state.withdrawalsSuspended, "WITHDRAWALS_GATED");
}
