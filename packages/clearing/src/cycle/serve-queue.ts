import { larger, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { changeLocation, movableQuanta } from "../ledger/rebalance-orders.ts";
import { uncommittedQuanta } from "../ledger/uncommitted.ts";
import { classBalance, inOrder, leaveQueue, servePart } from "../ledger/withdrawal-queue.ts";
import { sortedNumbers } from "../model/order.ts";
import type { QueuedWithdrawal } from "../model/queued-withdrawal.ts";
import { largestWithdrawal, makeWithdrawal } from "./withdrawal.ts";

/**
 * Serves the withdrawals that wait, first come, first served, as far as their vaults have money (PROTOCOL P29). Nobody behind one that
 * its vault cannot serve in full is served there; one that its member's own margin or gate holds up is passed over and waits.
 */
export function serveQueue(context: Context): void {
  const { book } = context;
  if (book.state.withdrawalQueue.size === 0) return;
  const exhausted = new Set<number>();
  for (const queued of inOrder(book.state)) {
    if (exhausted.has(queued.asset)) continue;
    dropUncovered(context, queued);
    if (queued.amountQuanta === 0n) continue;
    fetchBalance(context, queued);
    const availableQuanta = larger(0n, uncommittedQuanta(book.asset(queued.asset)));
    if (availableQuanta < queued.amountQuanta) exhausted.add(queued.asset);
    const { account, asset } = queued;
    const balanceQuanta = larger(0n, book.read(account).balances.get(asset) ?? 0n);
    const amountQuanta = smaller(queued.amountQuanta, smaller(availableQuanta, balanceQuanta));
    if (amountQuanta === 0n) continue;
    const made = largestWithdrawal(context, { account, asset, amountQuanta, isQueued: true });
    if ("refused" in made) continue;
    makeWithdrawal(context, made);
    servePart(context, queued, made.amountQuanta);
  }
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

/** Moves the member's balances after tokens that have come to the vault it waits at. */
function fetchBalance(context: Context, queued: QueuedWithdrawal): void {
  const { book } = context;
  const to = book.asset(queued.asset);
  const { account } = queued;
  for (const number of sortedNumbers(book.state.assets.keys())) {
    const from = book.asset(number);
    if (from.class !== to.class || from === to) continue;
    const { balances } = book.read(account);
    const missingQuanta = queued.amountQuanta - larger(0n, balances.get(to.asset) ?? 0n);
    const heldQuanta = larger(0n, balances.get(number) ?? 0n);
    const amountQuanta = smaller(larger(0n, missingQuanta), smaller(heldQuanta, movableQuanta(from, to)));
    changeLocation(context, { account, from, to, amountQuanta });
  }
}
