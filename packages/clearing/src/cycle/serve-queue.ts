import { larger, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { changeLocation, movableQuanta } from "../ledger/rebalance-orders.ts";
import { uncommittedQuanta } from "../ledger/uncommitted.ts";
import {
  balanceAt,
  classBalance,
  fetchableQuanta,
  inOrder,
  leaveQueue,
  servePart,
} from "../ledger/withdrawal-queue.ts";
import { sortedNumbers } from "../model/order.ts";
import { maxWaitCycles, type QueuedWithdrawal } from "../model/queued-withdrawal.ts";
import { Fetch } from "./fetch-balance.ts";
import { isNoWorse } from "./follow-tokens.ts";
import { largestWithdrawal, makeWithdrawal } from "./withdrawal.ts";

/**
 * Serves the withdrawals that wait, first come, first served, as far as their vaults have money (PROTOCOL P29). One that cannot be
 * served for reasons of its member's own, who has nothing there or whose margin or gate keeps it, is passed over, waits and holds up
 * nobody. Each ends after `maxWaitCycles`.
 */
export function serveQueue(context: Context): void {
  const { state } = context.book;
  if (state.withdrawalQueue.size === 0) return;
  const partlyServed: QueuedWithdrawal[] = [];
  for (const queued of inOrder(state)) {
    dropUncovered(context, queued);
    if (queued.amountQuanta === 0n) continue;
    if (state.cycle - queued.joinedCycle >= maxWaitCycles) {
      leaveQueue(context, queued);
      continue;
    }
    const isServed = serve(context, queued);
    if (isServed && queued.amountQuanta > 0n) partlyServed.push(queued);
  }
  for (const queued of partlyServed) fetchRest(context, queued);
}

/** Makes as much of a withdrawal as may be made now. @returns whether it was any */
function serve(context: Context, queued: QueuedWithdrawal): boolean {
  const { book } = context;
  const { account, asset } = queued;
  const to = book.asset(asset);
  const ownQuanta = balanceAt(book, account, to) + fetchableQuanta(book, account, to);
  const amountQuanta = smaller(smaller(queued.amountQuanta, ownQuanta), larger(0n, uncommittedQuanta(to)));
  queued.isPassedOver = false;
  if (amountQuanta === 0n) return false;
  // What is elsewhere moves with what is made of it, and not before margin allows that.
  const fetch = new Fetch(book, account, to);
  const wanted = { account, asset, amountQuanta, isQueued: true };
  const made = largestWithdrawal(context, wanted, (triedQuanta) => fetch.cover(triedQuanta));
  const madeQuanta = "refused" in made ? 0n : made.amountQuanta;
  fetch.cover(madeQuanta);
  queued.isPassedOver = madeQuanta < amountQuanta;
  if ("refused" in made) return false;
  fetch.record(context);
  makeWithdrawal(context, made);
  servePart(context, queued, madeQuanta);
  return true;
}

/** What a member has lost or moved since is not withdrawn any more. */
function dropUncovered(context: Context, queued: QueuedWithdrawal): void {
  const { book } = context;
  const heldQuanta = larger(0n, classBalance(book, book.read(queued.account), book.asset(queued.asset).class));
  const uncoveredQuanta = queued.amountQuanta - heldQuanta;
  if (uncoveredQuanta <= 0n) return;
  if (heldQuanta === 0n) {
    leaveQueue(context, queued);
    queued.amountQuanta = 0n;
    return;
  }
  servePart(context, queued, uncoveredQuanta);
  const { account, asset } = queued;
  context.effects.push({ kind: "withdrawal-left-queue", account, asset, amountQuanta: uncoveredQuanta });
}

/** The rest of one that was served follows tokens before others' balances do, where margin values it no lower. */
function fetchRest(context: Context, queued: QueuedWithdrawal): void {
  const { book } = context;
  const { account } = queued;
  const to = book.asset(queued.asset);
  for (const number of sortedNumbers(book.state.assets.keys())) {
    const from = book.asset(number);
    if (from.class !== to.class || from === to || !isNoWorse(book, from, to)) continue;
    const missingQuanta = larger(0n, queued.amountQuanta - balanceAt(book, account, to));
    const heldQuanta = smaller(balanceAt(book, account, from), movableQuanta(from, to));
    changeLocation(context, { account, from, to, amountQuanta: smaller(missingQuanta, heldQuanta) });
  }
}
