import type { Effect } from "../model/effect.ts";

/**
 * Effects of many accounts that are worked on in the order in which they are in memory, to be put into another order.
 */
export class OrderedEffects {
  /** In the order of work. */
  readonly effects: Effect[] = [];
  /** By place of the account: where its effects start, and how many there are. */
  readonly #starts: Uint32Array;
  readonly #counts: Uint32Array;
  #next = 0;

  /** @param count accounts */
  constructor(count: number) {
    this.#starts = new Uint32Array(count);
    this.#counts = new Uint32Array(count);
  }

  /** All effects since the last call are those of the account at a place; calls for one account follow each other. */
  end(place: number): void {
    const added = this.effects.length - this.#next;
    if (added === 0) return;
    if (this.#counts[place] === 0) this.#starts[place] = this.#next;
    this.#counts[place] = (this.#counts[place] as number) + added;
    this.#next = this.effects.length;
  }

  /** Appends the effects, account by account in an order of places. */
  push(into: Effect[], order: ArrayLike<number>): void {
    for (let i = 0; i < order.length; i++) {
      const place = order[i] as number;
      const start = this.#starts[place] as number;
      const end = start + (this.#counts[place] as number);
      for (let at = start; at < end; at++) into.push(this.effects[at] as Effect);
    }
  }
}
