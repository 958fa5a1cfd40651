import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { RebalanceOrder } from "../model/rebalance-order.ts";
import type { Asset, State } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { addTo, type Ledger } from "./post.ts";

/** An open order with its number. */
export type NumberedOrder = readonly [number: bigint, order: RebalanceOrder];

/** The open order for whose account an asset is deposited. */
export function orderOfDeposit({ rebalances }: State, account: Hex, asset: number): NumberedOrder | undefined {
  for (const row of rebalances) if (row[1].account === account && row[1].to === asset) return row;
  return undefined;
}

/** Opens an order: what it takes backs nobody from now on, though no balance changes (PROTOCOL P30). */
export function openOrder({ book, effects }: Ledger, [number, order]: NumberedOrder): void {
  const { state } = book;
  const { amountQuanta } = order;
  const origin = book.asset(order.asset);
  state.rebalances.set(number, order);
  origin.orderedQuanta += amountQuanta;
  origin.movedOutQuanta += amountQuanta;
  effects.push({ kind: "rebalance-ordered", number, ...placesOf(order), amountQuanta });
}

/** Records that the vault has paid an order. */
export function payOrder({ book, effects }: Ledger, [number, order]: NumberedOrder): void {
  const { amountQuanta } = order;
  const origin = book.asset(order.asset);
  order.paid = true;
  closePart(book.state, [number, order], 0n);
  origin.orderedQuanta -= amountQuanta;
  origin.sentQuanta += amountQuanta;
  effects.push({ kind: "rebalance-paid", number, ...placesOf(order), amountQuanta });
}

/**
 * Credits what was deposited for an order, whoever brought it, and whether the payment is recorded yet: chains become final in no
 * order of theirs. More than it names belongs to the insurance fund.
 */
export function arrive(ledger: Ledger, [number, order]: NumberedOrder, amountQuanta: bigint): void {
  const { book, effects } = ledger;
  const destination = book.asset(order.to);
  const arrivedQuanta = smaller(amountQuanta, order.openQuanta);
  destination.movedOutQuanta -= arrivedQuanta;
  closePart(book.state, [number, order], arrivedQuanta);
  if (arrivedQuanta > 0n) {
    effects.push({ kind: "rebalance-arrived", number, ...placesOf(order), amountQuanta: arrivedQuanta });
  }
  creditSurplus(ledger, destination, amountQuanta - arrivedQuanta);
}

/** Ends an order that its vault pays no more. What somebody has deposited for it is a gift to the insurance fund. */
export function returnOrder(ledger: Ledger, [number, order]: NumberedOrder): void {
  const { book, effects } = ledger;
  const { amountQuanta } = order;
  const [origin, destination] = [book.asset(order.asset), book.asset(order.to)];
  const givenQuanta = amountQuanta - order.openQuanta;
  book.state.rebalances.delete(number);
  origin.orderedQuanta -= amountQuanta;
  origin.movedOutQuanta -= amountQuanta;
  effects.push({ kind: "rebalance-returned", number, ...placesOf(order), amountQuanta });
  destination.movedOutQuanta += givenQuanta;
  creditSurplus(ledger, destination, givenQuanta);
}

/** Ends a part of an order: it has arrived, or is lost. The order is over once it is paid and nothing of it is open. */
export function closePart({ rebalances }: State, [number, order]: NumberedOrder, partQuanta: bigint): void {
  order.openQuanta -= partQuanta;
  if (order.paid && order.openQuanta === 0n) rebalances.delete(number);
}

/** Moves a balance after tokens that have moved: at most what has moved out of the one asset and come to the other. */
export function changeLocation({ book, effects }: Ledger, move: LocationChange): void {
  const { account, from, to, amountQuanta } = move;
  if (amountQuanta === 0n) return;
  moveBalance(book, move);
  effects.push({ kind: "location-changed", account, asset: from.asset, to: to.asset, amountQuanta });
}

/** Moves a balance without a word: for whoever tries what a change would allow, and takes it back. */
export function moveBalance(book: Book, { account, from, to, amountQuanta }: LocationChange): void {
  const written = book.write(account);
  addTo(written.balances, from.asset, -amountQuanta);
  addTo(written.balances, to.asset, amountQuanta);
  from.movedOutQuanta -= amountQuanta;
  to.movedOutQuanta += amountQuanta;
}

/** A balance that is to follow tokens. */
export interface LocationChange {
  readonly account: Hex;
  readonly from: Asset;
  readonly to: Asset;
  readonly amountQuanta: bigint;
}

/** What a location's balances may follow to another: tokens away from the one that have come to the other. */
export function movableQuanta(from: Readonly<Asset>, to: Readonly<Asset>): bigint {
  if (from.movedOutQuanta <= 0n || to.movedOutQuanta >= 0n) return 0n;
  return smaller(from.movedOutQuanta, -to.movedOutQuanta);
}

function creditSurplus({ book, effects }: Ledger, { asset }: Asset, amountQuanta: bigint): void {
  if (amountQuanta === 0n) return;
  addTo(book.write(systemAccounts.insurance).balances, asset, amountQuanta);
  effects.push({ kind: "deposit-credited", account: systemAccounts.insurance, asset, amountQuanta });
}

function placesOf({ asset, to }: RebalanceOrder) {
  return { asset, to };
}
