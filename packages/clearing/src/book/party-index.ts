import type { TradeRecord } from "../model/state.ts";

/** Consecutive trades, by their place from 0. */
export interface TradeRows {
  readonly length: number;
  /** Numbers of the buyer's and the seller's account; -1 if there is none. */
  readonly buyer: (row: number) => number;
  readonly seller: (row: number) => number;
  /** Undefined for a trade that was refused or busted. */
  readonly novated: (row: number) => TradeRecord | undefined;
}

/** A trade of an account. */
export interface PartyTrade {
  readonly trade: TradeRecord;
  readonly isBuyer: boolean;
}

const none = -1;

/**
 * The trades of each account, newest first: a chain through columns, so that adding a trade costs two words and no object, and
 * reading those of an account costs no look at any other.
 */
export class PartyIndex {
  readonly #parts: TradeRows[] = [];
  /** Number of the first trade of each part. */
  readonly #starts: number[] = [];
  #count = 0;
  /** By account number: the account's newest side; a side is twice a trade's number, plus one for the seller. */
  #heads = new Int32Array(0);
  /** By side: the next older one of the same account. */
  #next = new Int32Array(0);

  /** Adds trades behind those that are known. */
  add(part: TradeRows): void {
    const start = this.#count;
    this.#parts.push(part);
    this.#starts.push(start);
    this.#count = start + part.length;
    if (2 * this.#count > this.#next.length) this.#next = grown(this.#next, 4 * this.#count);
    for (let row = 0; row < part.length; row++) {
      this.#link(part.buyer(row), 2 * (start + row));
      this.#link(part.seller(row), 2 * (start + row) + 1);
    }
  }

  /** Where the trades of an account start: it changes with each trade of the account, and is -1 while there is none. */
  newest(account: number): number {
    return account < this.#heads.length ? (this.#heads[account] as number) : none;
  }

  /** The novated trades of an account, newest first. @param until `newest` of an earlier moment: only those since then */
  *of(account: number, until: number = none): Generator<PartyTrade> {
    for (let side = this.newest(account); side !== until && side !== none; side = this.#next[side] as number) {
      const number = side >>> 1;
      const at = this.#partOf(number);
      const trade = (this.#parts[at] as TradeRows).novated(number - (this.#starts[at] as number));
      if (trade !== undefined) yield { trade, isBuyer: (side & 1) === 0 };
    }
  }

  #link(account: number, side: number): void {
    if (account === none) return;
    if (account >= this.#heads.length) this.#heads = grown(this.#heads, 2 * (account + 1));
    this.#next[side] = this.#heads[account] as number;
    this.#heads[account] = side;
  }

  /** Index of the part that has a trade. */
  #partOf(number: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] as number) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function grown(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length).fill(none);
  longer.set(column);
  return longer;
}
