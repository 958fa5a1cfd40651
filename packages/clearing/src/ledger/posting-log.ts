import type { Hex } from "@isthmus/protocol";
import { AmountColumn } from "../model/amount-column.ts";
import type { Effect, Reason } from "../model/effect.ts";

/** What a movement is of, and why. */
export interface Moved {
  readonly reason: Reason;
  /** Null for an obligation. */
  readonly asset: number | null;
  /** Class of an obligation; absent for the unit of account. */
  readonly class?: string | undefined;
}

/** The effect of a movement to an account; a negative amount moves the other way. */
export function postingEffect(one: Hex, other: Hex, amountQuanta: bigint, moved: Moved): Effect {
  const { reason, asset, class: className } = moved;
  const [from, to] = amountQuanta < 0n ? [other, one] : [one, other];
  const movedQuanta = amountQuanta < 0n ? -amountQuanta : amountQuanta;
  const effect = { kind: "posting", from, to, asset, amountQuanta: movedQuanta, reason } as const;
  return className === undefined ? effect : { ...effect, class: className };
}

/** Movements between one account and many others, in columns: an object for each is made only when its effect is read. */
export class PostingLog {
  #numbers = new Uint32Array(64);
  #kinds = new Uint16Array(64);
  readonly #amounts = new AmountColumn();
  readonly #moved: Moved[] = [];
  #length = 0;

  /** Movements so far. */
  get length(): number {
    return this.#length;
  }

  /** @param number of the other account */
  add(number: number, amountQuanta: bigint, moved: Moved): void {
    const at = this.#length;
    if (at === this.#numbers.length) this.#grow();
    this.#numbers[at] = number;
    this.#kinds[at] = this.kindOf(moved);
    this.#amounts.push(amountQuanta);
    this.#length = at + 1;
  }

  /** `add` of an amount that a number holds exactly. @param kind by `kindOf` */
  addNumber(number: number, amountQuanta: number, kind: number): void {
    const at = this.#length;
    if (at === this.#numbers.length) this.#grow();
    this.#numbers[at] = number;
    this.#kinds[at] = kind;
    this.#amounts.pushNumber(amountQuanta);
    this.#length = at + 1;
  }

  /** @param one the one account @param accountIds by number */
  effect(at: number, one: Hex, accountIds: readonly Hex[]): Effect {
    const other = accountIds[this.#numbers[at] as number] as Hex;
    return postingEffect(one, other, this.#amounts.at(at), this.#moved[this.#kinds[at] as number] as Moved);
  }

  /** A number for movements of a kind. */
  kindOf(moved: Moved): number {
    const known = this.#moved;
    for (let kind = 0; kind < known.length; kind++) {
      const { reason, asset, class: className } = known[kind] as Moved;
      if (reason === moved.reason && asset === moved.asset && className === moved.class) return kind;
    }
    return known.push(moved) - 1;
  }

  #grow(): void {
    const [numbers, kinds] = [this.#numbers, this.#kinds];
    this.#numbers = new Uint32Array(2 * numbers.length);
    this.#kinds = new Uint16Array(2 * numbers.length);
    this.#numbers.set(numbers);
    this.#kinds.set(kinds);
  }
}
