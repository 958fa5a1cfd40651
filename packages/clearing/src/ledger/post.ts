import type { Hex } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import type { Effect, Reason } from "../model/effect.ts";
import type { Account } from "../model/state.ts";

/** Adds to a signed number of a map and removes the entry when it becomes zero. */
export function addTo<K>(map: Map<K, bigint>, key: K, delta: bigint): void {
  const next = (map.get(key) ?? 0n) + delta;
  if (next === 0n) map.delete(key);
  else map.set(key, next);
}

/**
 * Moves an obligation of the settlement class between two ledger accounts; the next cycle places it.
 * Double entry: what one owes the other is owed. A negative amount moves the other way.
 */
export function postObligation(
  book: Book,
  effects: Effect[],
  from: Hex,
  to: Hex,
  amountQuanta: bigint,
  reason: Reason,
): void {
  if (amountQuanta === 0n) return;
  postBetween(book, effects, book.read(from), book.read(to), amountQuanta, reason);
}

/** The same between two accounts that were read from the book: saves the look-ups. */
export function postBetween(
  book: Book,
  effects: Effect[],
  from: Readonly<Account>,
  to: Readonly<Account>,
  amountQuanta: bigint,
  reason: Reason,
): void {
  if (amountQuanta === 0n) return;
  if (amountQuanta < 0n) {
    postBetween(book, effects, to, from, -amountQuanta, reason);
    return;
  }
  owe(book.writable(from), -amountQuanta, reason);
  owe(book.writable(to), amountQuanta, reason);
  effects.push({ kind: "posting", from: from.id, to: to.id, asset: null, amountQuanta, reason });
}

function owe(account: Account, amountQuanta: bigint, reason: Reason): void {
  account.pendingQuanta += amountQuanta;
  addTo(account.byReason, reason, amountQuanta);
  if (reason === "realised") account.realisedQuanta += amountQuanta;
  else if (reason === "variation-margin") account.variationQuanta += amountQuanta;
}

/** Moves an amount of an asset between two ledger accounts. A negative amount moves the other way. */
export function postAsset(
  book: Book,
  effects: Effect[],
  from: Hex,
  to: Hex,
  asset: number,
  amountQuanta: bigint,
  reason: Reason,
): void {
  if (amountQuanta === 0n) return;
  if (amountQuanta < 0n) {
    postAsset(book, effects, to, from, asset, -amountQuanta, reason);
    return;
  }
  addTo(book.write(from).balances, asset, -amountQuanta);
  addTo(book.write(to).balances, asset, amountQuanta);
  effects.push({ kind: "posting", from, to, asset, amountQuanta, reason });
}

/** Posts a charge of the settlement class between two accounts. */
export function charge(context: Context, from: Hex, to: Hex, amountQuanta: bigint, reason: Reason): void {
  postObligation(context.book, context.effects, from, to, amountQuanta, reason);
}
