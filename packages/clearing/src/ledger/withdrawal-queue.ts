import type { Hex } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import { type QueuedWithdrawal, queueKey } from "../model/queued-withdrawal.ts";
import type { Account, State } from "../model/state.ts";
import type { Ledger } from "./post.ts";

/** A withdrawal that is to wait. */
interface Waiting {
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** Lets a withdrawal wait for money at its vault: it stays its member's balance until then (PROTOCOL P29). */
export function joinQueue({ book, effects }: Ledger, { account, asset, amountQuanta }: Waiting): void {
  const { state } = book;
  state.queuedCount += 1n;
  state.withdrawalQueue.set(queueKey(asset, account), { account, asset, place: state.queuedCount, amountQuanta });
  book.asset(asset).queuedQuanta += amountQuanta;
  effects.push({ kind: "withdrawal-queued", account, asset, amountQuanta });
}

/** Takes what is left of a withdrawal out of the queue. */
export function leaveQueue({ book, effects }: Ledger, { account, asset, amountQuanta }: QueuedWithdrawal): void {
  book.asset(asset).queuedQuanta -= amountQuanta;
  book.state.withdrawalQueue.delete(queueKey(asset, account));
  effects.push({ kind: "withdrawal-left-queue", account, asset, amountQuanta });
}

/** Notes that a part of a queued withdrawal has been made. */
export function servePart({ book }: Ledger, queued: QueuedWithdrawal, partQuanta: bigint): void {
  book.asset(queued.asset).queuedQuanta -= partQuanta;
  queued.amountQuanta -= partQuanta;
  if (queued.amountQuanta === 0n) book.state.withdrawalQueue.delete(queueKey(queued.asset, queued.account));
}

/** Withdrawals that wait, in the order in which they are served. */
export function inOrder({ withdrawalQueue }: State): QueuedWithdrawal[] {
  return [...withdrawalQueue.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** What waits for an account at vaults of a class. */
export function queuedOfClass({ state }: Book, account: Hex, className: string): bigint {
  if (state.withdrawalQueue.size === 0) return 0n;
  let sumQuanta = 0n;
  for (const { asset, class: name } of state.assets.values()) {
    if (name === className) sumQuanta += state.withdrawalQueue.get(queueKey(asset, account))?.amountQuanta ?? 0n;
  }
  return sumQuanta;
}

/** What an account holds of a class over all its locations, debts there deducted. */
export function classBalance({ state }: Book, { balances }: Readonly<Account>, className: string): bigint {
  let sumQuanta = 0n;
  balances.forEach((amountQuanta, asset) => {
    if (state.assets.get(asset)?.class === className) sumQuanta += amountQuanta;
  });
  return sumQuanta;
}
