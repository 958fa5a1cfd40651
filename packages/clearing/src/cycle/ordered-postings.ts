import type { Hex } from "@isthmus/protocol";
import type { Context } from "../book/context.ts";
import { PostingLog } from "../ledger/posting-log.ts";
import type { Effect } from "../model/effect.ts";
import { rowsOnRead } from "../model/rows-on-read.ts";

/** The parts of a context that keeping effects needs. */
export type Keeping = Pick<Context, "book" | "keepEffects">;

/**
 * Movements of many accounts that are worked on in the order in which they are in memory; their effects are in another order,
 * and are made when they are first read.
 */
export class OrderedPostings {
  /** In the order of work. */
  readonly log = new PostingLog();
  /** By place of the account: where its movements start, and how many there are. */
  readonly #starts: Uint32Array;
  readonly #counts: Uint32Array;
  #next = 0;

  /** @param count accounts */
  constructor(count: number) {
    this.#starts = new Uint32Array(count);
    this.#counts = new Uint32Array(count);
  }

  /** All movements since the last call are those of the account at a place; calls for one account follow each other. */
  end(place: number): void {
    const added = this.log.length - this.#next;
    if (added === 0) return;
    if (this.#counts[place] === 0) this.#starts[place] = this.#next;
    this.#counts[place] = (this.#counts[place] as number) + added;
    this.#next = this.log.length;
  }

  /** Keeps the effects at this point of a command's effects, account by account in an order of places. @param one the one account */
  keep({ book, keepEffects }: Keeping, one: Hex, order: ArrayLike<number>): void {
    if (this.log.length === 0) return;
    const { accountIds } = book.state;
    keepEffects(() => this.#effects(one, order, accountIds));
  }

  #effects(one: Hex, order: ArrayLike<number>, accountIds: readonly Hex[]): readonly Effect[] {
    const places = new Uint32Array(this.log.length);
    let next = 0;
    for (let i = 0; i < order.length; i++) {
      const place = order[i] as number;
      const start = this.#starts[place] as number;
      const end = start + (this.#counts[place] as number);
      for (let at = start; at < end; at++) places[next++] = at;
    }
    return rowsOnRead(next, (index) => this.log.effect(places[index] as number, one, accountIds));
  }
}
