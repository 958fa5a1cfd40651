import type { Hex } from "@isthmus/protocol";
import type { Context } from "../book/context.ts";
import type { Reason } from "../model/effect.ts";
import type { Account, ClassLedger } from "../model/state.ts";
import { classLedger } from "./class-ledger.ts";

/** The parts of a context that a posting needs. */
export type Ledger = Pick<Context, "book" | "effects">;

/** A movement between two ledger accounts, by id. A negative amount moves the other way. */
export interface Posting {
  readonly from: Hex;
  readonly to: Hex;
  readonly amountQuanta: bigint;
  readonly reason: Reason;
  /** The class of the amount; absent for the unit of account. */
  readonly class?: string | undefined;
}

/** Adds to a signed number of a map and removes the entry when it becomes zero. */
export function addTo<K>(map: Map<K, bigint>, key: K, delta: bigint): void {
  const before = map.get(key);
  // A sum with nothing would be a number of its own, in memory that outlives the cycle.
  const next = before === undefined ? delta : before + delta;
  if (next === 0n) map.delete(key);
  else map.set(key, next);
}

/**
 * Moves an obligation of one class between two ledger accounts; the next cycle places it. Double entry: the
 * amounts of both accounts sum to zero.
 * @throws ACCOUNT_UNKNOWN
 */
export function postObligation(ledger: Ledger, { from, to, amountQuanta, reason, ...rest }: Posting): void {
  if (amountQuanta === 0n) return;
  const { book } = ledger;
  postBetween(ledger, { from: book.read(from), to: book.read(to), amountQuanta, reason, class: rest.class });
}

/** `postObligation` between two accounts that were read from the book; saves the look-ups. */
export function postBetween(
  ledger: Ledger,
  posting: {
    readonly from: Readonly<Account>;
    readonly to: Readonly<Account>;
    readonly amountQuanta: bigint;
    readonly reason: Reason;
    readonly class?: string | undefined;
  },
): void {
  const { amountQuanta, reason } = posting;
  if (amountQuanta === 0n) return;
  const [from, to] = amountQuanta < 0n ? [posting.to, posting.from] : [posting.from, posting.to];
  const movedQuanta = amountQuanta < 0n ? -amountQuanta : amountQuanta;
  const { class: className } = posting;
  const [payer, receiver] = [ledger.book.writable(from), ledger.book.writable(to)];
  owe(className === undefined ? payer : classLedger(payer, className), -movedQuanta, reason);
  owe(className === undefined ? receiver : classLedger(receiver, className), movedQuanta, reason);
  const effect = { kind: "posting", from: from.id, to: to.id, asset: null, amountQuanta: movedQuanta, reason } as const;
  ledger.effects.push(className === undefined ? effect : { ...effect, class: className });
}

/** Adds a signed obligation to one side of a posting. */
export function owe(account: ClassLedger, amountQuanta: bigint, reason: Reason): void {
  account.pendingQuanta = account.pendingQuanta === 0n ? amountQuanta : account.pendingQuanta + amountQuanta;
  addTo(account.byReason, reason, amountQuanta);
  if (reason === "realised") account.realisedQuanta += amountQuanta;
  else if (reason === "variation-margin") account.variationQuanta += amountQuanta;
}

/** Moves an amount of an asset between the balances of two ledger accounts. @throws ACCOUNT_UNKNOWN */
export function postAsset(ledger: Ledger, posting: Posting & { readonly asset: number }): void {
  const { asset, reason } = posting;
  if (posting.amountQuanta === 0n) return;
  const back = posting.amountQuanta < 0n;
  const [from, to] = back ? [posting.to, posting.from] : [posting.from, posting.to];
  const amountQuanta = back ? -posting.amountQuanta : posting.amountQuanta;
  addTo(ledger.book.write(from).balances, asset, -amountQuanta);
  addTo(ledger.book.write(to).balances, asset, amountQuanta);
  ledger.effects.push({ kind: "posting", from, to, asset, amountQuanta, reason });
}
