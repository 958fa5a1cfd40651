import type { Hex } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import type { Reason } from "../model/effect.ts";
import type { Account } from "../model/state.ts";
import { classLedger } from "./class-ledger.ts";
import { addTo, type Ledger, owe } from "./post.ts";
import { type Moved, type PostingLog, postingEffect } from "./posting-log.ts";

/**
 * Movements between one account and many others, which were taken from the book to be changed: `postObligation` and
 * `postAsset`, but the one account is changed once, by `finish`. Until then its side of the double entry is missing.
 */
export class BulkPosting {
  readonly #book: Book;
  readonly #one: Hex;
  readonly #report: (other: Account, amountQuanta: bigint, moved: Moved) => void;
  /** What the one account owes the others, by class and reason. */
  readonly #obligations = new Map<string | undefined, Map<Reason, bigint>>();
  readonly #assets = new Map<number, bigint>();
  /** What the last movement was of: mostly that of the next one. */
  #moved: Moved = { reason: "dust", asset: null };

  /** @param target takes the movements as effects or in columns */
  constructor(target: Ledger | { readonly book: Book; readonly log: PostingLog }, one: Hex) {
    this.#book = target.book;
    this.#one = one;
    this.#report =
      "log" in target
        ? ({ number }, amountQuanta, moved) => target.log.add(number, amountQuanta, moved)
        : ({ id }, amountQuanta, moved) => void target.effects.push(postingEffect(one, id, amountQuanta, moved));
  }

  /** Moves an obligation to the other account; a negative amount moves the other way. @param className absent for the unit of account */
  obligation(other: Account, amountQuanta: bigint, reason: Reason, className?: string): void {
    if (amountQuanta === 0n) return;
    owe(className === undefined ? other : classLedger(other, className), amountQuanta, reason);
    let sums = this.#obligations.get(className);
    if (sums === undefined) {
      sums = new Map();
      this.#obligations.set(className, sums);
    }
    sums.set(reason, (sums.get(reason) ?? 0n) + amountQuanta);
    this.#report(other, amountQuanta, this.#movedOf(reason, null, className));
  }

  /** Adds to what the one account owes the others obligations that have been moved and reported elsewhere. */
  addObligations(amountQuanta: bigint, reason: Reason): void {
    if (amountQuanta === 0n) return;
    let sums = this.#obligations.get(undefined);
    if (sums === undefined) {
      sums = new Map();
      this.#obligations.set(undefined, sums);
    }
    sums.set(reason, (sums.get(reason) ?? 0n) + amountQuanta);
  }

  /** The same of an asset. */
  addAsset(asset: number, amountQuanta: bigint): void {
    this.#assets.set(asset, (this.#assets.get(asset) ?? 0n) + amountQuanta);
  }

  /** Moves an amount of an asset to the other account's balance; a negative amount moves the other way. */
  asset(other: Account, asset: number, amountQuanta: bigint, reason: Reason): void {
    if (amountQuanta === 0n) return;
    addTo(other.balances, asset, amountQuanta);
    this.#assets.set(asset, (this.#assets.get(asset) ?? 0n) + amountQuanta);
    this.#report(other, amountQuanta, this.#movedOf(reason, asset));
  }

  #movedOf(reason: Reason, asset: number | null, className?: string): Moved {
    const last = this.#moved;
    if (last.reason !== reason || last.asset !== asset || last.class !== className) {
      this.#moved = className === undefined ? { reason, asset } : { reason, asset, class: className };
    }
    return this.#moved;
  }

  /** Changes the one account. Call it once, after the last movement. @throws ACCOUNT_UNKNOWN */
  finish(): void {
    if (this.#obligations.size === 0 && this.#assets.size === 0) return;
    const one = this.#book.write(this.#one);
    for (const [className, sums] of this.#obligations) {
      const ledger = className === undefined ? one : classLedger(one, className);
      for (const [reason, amountQuanta] of sums) owe(ledger, -amountQuanta, reason);
    }
    for (const [asset, amountQuanta] of this.#assets) addTo(one.balances, asset, -amountQuanta);
  }
}
