import type { Hex } from "@isthmus/protocol";
import type { Reason } from "../model/effect.ts";
import type { Account } from "../model/state.ts";
import { classLedger } from "./class-ledger.ts";
import { addTo, type Ledger, owe } from "./post.ts";

/**
 * Movements between one account and many others, which were taken from the book to be changed: `postObligation` and
 * `postAsset`, but the one account is changed once, by `finish`. Until then its side of the double entry is missing.
 */
export class BulkPosting {
  readonly #ledger: Ledger;
  readonly #one: Hex;
  /** What the one account owes the others, by class and reason. */
  readonly #obligations = new Map<string | undefined, Map<Reason, bigint>>();
  readonly #assets = new Map<number, bigint>();

  constructor(ledger: Ledger, one: Hex) {
    this.#ledger = ledger;
    this.#one = one;
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
    const [from, to] = amountQuanta < 0n ? [other.id, this.#one] : [this.#one, other.id];
    const movedQuanta = amountQuanta < 0n ? -amountQuanta : amountQuanta;
    const effect = { kind: "posting", from, to, asset: null, amountQuanta: movedQuanta, reason } as const;
    this.#ledger.effects.push(className === undefined ? effect : { ...effect, class: className });
  }

  /** Moves an amount of an asset to the other account's balance; a negative amount moves the other way. */
  asset(other: Account, asset: number, amountQuanta: bigint, reason: Reason): void {
    if (amountQuanta === 0n) return;
    addTo(other.balances, asset, amountQuanta);
    this.#assets.set(asset, (this.#assets.get(asset) ?? 0n) + amountQuanta);
    const [from, to] = amountQuanta < 0n ? [other.id, this.#one] : [this.#one, other.id];
    const movedQuanta = amountQuanta < 0n ? -amountQuanta : amountQuanta;
    this.#ledger.effects.push({ kind: "posting", from, to, asset, amountQuanta: movedQuanta, reason });
  }

  /** Changes the one account. Call it once, after the last movement. @throws ACCOUNT_UNKNOWN */
  finish(): void {
    if (this.#obligations.size === 0 && this.#assets.size === 0) return;
    const one = this.#ledger.book.write(this.#one);
    for (const [className, sums] of this.#obligations) {
      const ledger = className === undefined ? one : classLedger(one, className);
      for (const [reason, amountQuanta] of sums) owe(ledger, -amountQuanta, reason);
    }
    for (const [asset, amountQuanta] of this.#assets) addTo(one.balances, asset, -amountQuanta);
  }
}
