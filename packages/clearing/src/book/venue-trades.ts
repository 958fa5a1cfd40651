import type { TradeRecord } from "../model/state.ts";
import type { TradeBatch } from "./trade-batch.ts";

/** A venue's recorded trades by key (`tradeKey`): single trades, and whole packed batches. */
export class VenueTrades extends Map<string, TradeRecord> {
  /** Ascending; no two have an id in common. */
  #batches: TradeBatch[] = [];
  /** Bounds of all decimal ids of single trades, by whichever authority. */
  #lowestId: bigint | null = null;
  #highestId = 0n;

  constructor(entries: Iterable<readonly [string, TradeRecord]> = []) {
    super();
    for (const [key, trade] of entries) this.set(key, trade);
  }

  /**
   * Whether any id of a packed batch may be in use. True only costs a look-up per trade; false is certain: an id of a packed
   * batch is a canonical decimal, so it can only be a key within the bounds of single trades or in another batch.
   */
  mayContain(firstId: bigint, lastId: bigint): boolean {
    if (this.#lowestId !== null && firstId <= this.#highestId && lastId >= this.#lowestId) return true;
    return this.mayHoldBatch({ firstId, lastId });
  }

  /** Adds a whole batch, none of whose ids is in use. */
  addBatch(batch: TradeBatch): void {
    this.#batches.splice(this.#placeOf(batch.firstId), 0, batch);
  }

  /** Whether another batch has one of its ids. */
  mayHoldBatch({ firstId, lastId }: Pick<TradeBatch, "firstId" | "lastId">): boolean {
    const next = this.#batches[this.#placeOf(firstId)];
    return next !== undefined && next.firstId <= lastId;
  }

  /** Its packed batches, ascending by id. */
  get batches(): readonly TradeBatch[] {
    return this.#batches;
  }

  /** Its trades that came in no packed batch. */
  singles(): ReadonlyMap<string, TradeRecord> {
    return new Map(super.entries());
  }

  /** Removes whole batches. */
  removeBatches(batches: readonly TradeBatch[]): void {
    const gone = new Set(batches);
    this.#batches = this.#batches.filter((batch) => !gone.has(batch));
  }

  override get(key: string): TradeRecord | undefined {
    const own = super.get(key);
    if (own !== undefined || this.#batches.length === 0) return own;
    const found = this.#inBatch(key);
    return found?.batch.trade(found.row);
  }

  override has(key: string): boolean {
    return super.has(key) || (this.#batches.length > 0 && this.#inBatch(key) !== undefined);
  }

  /** Of a trade in a packed batch only `refused` can change, and only to a code. */
  override set(key: string, trade: TradeRecord): this {
    const found = this.#batches.length > 0 && !super.has(key) ? this.#inBatch(key) : undefined;
    if (found !== undefined) {
      if (trade.refused !== null) found.batch.refuse(found.row, trade.refused);
      return this;
    }
    const id = decimalId(key.startsWith("signed ") ? key.slice(7) : key);
    if (id !== null) {
      if (this.#lowestId === null || id < this.#lowestId) this.#lowestId = id;
      if (id > this.#highestId) this.#highestId = id;
    }
    return super.set(key, trade);
  }

  override get size(): number {
    return this.#batches.reduce((sum, batch) => sum + batch.length, super.size);
  }

  override *entries(): Generator<[string, TradeRecord], undefined> {
    yield* super.entries();
    for (const batch of this.#batches) {
      for (let row = 0; row < batch.length; row++) yield [batch.id(row), batch.trade(row)];
    }
    return undefined;
  }

  override [Symbol.iterator](): Generator<[string, TradeRecord], undefined> {
    return this.entries();
  }

  override *keys(): Generator<string, undefined> {
    for (const [key] of this.entries()) yield key;
    return undefined;
  }

  override *values(): Generator<TradeRecord, undefined> {
    for (const [, trade] of this.entries()) yield trade;
    return undefined;
  }

  override forEach(call: (trade: TradeRecord, key: string, map: Map<string, TradeRecord>) => void): void {
    for (const [key, trade] of this.entries()) call(trade, key, this);
  }

  #inBatch(key: string): { readonly batch: TradeBatch; readonly row: number } | undefined {
    const id = decimalId(key);
    if (id === null) return undefined;
    const batch = this.#batches[this.#placeOf(id)];
    return batch !== undefined && batch.firstId <= id ? { batch, row: Number(id - batch.firstId) } : undefined;
  }

  /** Index of the first batch that ends at an id or later. */
  #placeOf(id: bigint): number {
    let [low, high] = [0, this.#batches.length];
    // New batches mostly go to the end.
    if (high === 0 || (this.#batches[high - 1] as TradeBatch).lastId < id) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#batches[middle] as TradeBatch).lastId < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const decimalPattern = /^(0|[1-9][0-9]{0,19})$/;

/** The number whose canonical text a key is; null if it is none, or longer than any packed id. */
function decimalId(key: string): bigint | null {
  return decimalPattern.test(key) ? BigInt(key) : null;
}
