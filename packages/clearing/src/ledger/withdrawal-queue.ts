import type { Hex } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type QueuedWithdrawal, queueKey } from "../model/queued-withdrawal.ts";
import type { Account, Asset, State } from "../model/state.ts";
import type { Ledger } from "./post.ts";
import { movableQuanta } from "./rebalance-orders.ts";

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
  const joined = { place: state.queuedCount, joinedCycle: state.cycle, isPassedOver: false };
  state.withdrawalQueue.set(queueKey(asset, account), { account, asset, amountQuanta, ...joined });
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

/**
 * What a vault keeps of an asset for those who wait there: at most what each of them could take now, its balance there and what
 * may follow tokens that have come. Who has neither, or is passed over, holds up nobody.
 */
export function reservedQuanta(book: Book, asset: Readonly<Asset>): bigint {
  if (asset.queuedQuanta === 0n) return 0n;
  let [hereQuanta, fetchedQuanta] = [0n, 0n];
  for (const queued of book.state.withdrawalQueue.values()) {
    if (queued.asset !== asset.asset || queued.isPassedOver) continue;
    const ownQuanta = smaller(queued.amountQuanta, balanceAt(book, queued.account, asset));
    hereQuanta += ownQuanta;
    fetchedQuanta += smaller(queued.amountQuanta - ownQuanta, fetchableQuanta(book, queued.account, asset));
  }
  return hereQuanta + smaller(fetchedQuanta, larger(0n, -asset.movedOutQuanta));
}

/** What an account's balances elsewhere may follow to a location now. */
export function fetchableQuanta(book: Book, account: Hex, to: Readonly<Asset>): bigint {
  if (to.movedOutQuanta >= 0n) return 0n;
  let sumQuanta = 0n;
  for (const from of book.state.assets.values()) {
    if (from.class !== to.class || from.asset === to.asset) continue;
    sumQuanta += smaller(balanceAt(book, account, from), movableQuanta(from, to));
  }
  return smaller(sumQuanta, -to.movedOutQuanta);
}

/** What an account holds at a location; nothing where it owes. */
export function balanceAt(book: Book, account: Hex, { asset }: Readonly<Asset>): bigint {
  return larger(0n, book.read(account).balances.get(asset) ?? 0n);
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
