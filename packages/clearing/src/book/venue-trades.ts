import type { SeenTrade } from "../model/state.ts";
import type { TradeRun } from "./trade-batch.ts";

/** A venue's remembered trades by key (`tradeKey`): those that were added one by one, and whole packed batches. */
export class RememberedTrades extends Map<string, SeenTrade> {
  /** Ascending; no two have an id in common. */
  #runs: TradeRun[] = [];
  /** Between these lie all decimal ids that were added one by one, by whichever authority. */
  #lowestId: bigint | null = null;
  #highestId = 0n;

  constructor(entries: Iterable<readonly [string, SeenTrade]> = []) {
    super();
    for (const [key, trade] of entries) this.set(key, trade);
  }

  /**
   * Whether a batch of ids may have met one of them already. True only costs a look-up per trade; false is certain:
   * an id of a packed batch is a canonical decimal, so it can only be a key within those bounds or in a run.
   */
  mayHold(firstId: bigint, lastId: bigint): boolean {
    if (this.#lowestId !== null && firstId <= this.#highestId && lastId >= this.#lowestId) return true;
    const next = this.#runs[this.#placeOf(firstId)];
    return next !== undefined && next.firstId <= lastId;
  }

  /** Adds a whole batch, none of whose ids is held. */
  addRun(run: TradeRun): void {
    this.#runs.splice(this.#placeOf(run.firstId), 0, run);
  }

  removeRuns(runs: readonly TradeRun[]): void {
    const gone = new Set(runs);
    this.#runs = this.#runs.filter((run) => !gone.has(run));
  }

  override get(key: string): SeenTrade | undefined {
    const own = super.get(key);
    if (own !== undefined || this.#runs.length === 0) return own;
    const found = this.#inRun(key);
    return found?.run.trade(found.row);
  }

  override has(key: string): boolean {
    return super.has(key) || (this.#runs.length > 0 && this.#inRun(key) !== undefined);
  }

  /** Of a trade in a run only `refused` can change, and only to a code. */
  override set(key: string, trade: SeenTrade): this {
    const found = this.#runs.length > 0 && !super.has(key) ? this.#inRun(key) : undefined;
    if (found !== undefined) {
      if (trade.refused !== null) found.run.refuse(found.row, trade.refused);
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
    return this.#runs.reduce((sum, run) => sum + run.length, super.size);
  }

  override *entries(): Generator<[string, SeenTrade], undefined> {
    yield* super.entries();
    for (const run of this.#runs) {
      for (let row = 0; row < run.length; row++) yield [run.id(row), run.trade(row)];
    }
    return undefined;
  }

  override [Symbol.iterator](): Generator<[string, SeenTrade], undefined> {
    return this.entries();
  }

  override *keys(): Generator<string, undefined> {
    for (const [key] of this.entries()) yield key;
    return undefined;
  }

  override *values(): Generator<SeenTrade, undefined> {
    for (const [, trade] of this.entries()) yield trade;
    return undefined;
  }

  override forEach(call: (trade: SeenTrade, key: string, map: Map<string, SeenTrade>) => void): void {
    for (const [key, trade] of this.entries()) call(trade, key, this);
  }

  #inRun(key: string): { readonly run: TradeRun; readonly row: number } | undefined {
    const id = decimalId(key);
    if (id === null) return undefined;
    const run = this.#runs[this.#placeOf(id)];
    return run !== undefined && run.firstId <= id ? { run, row: Number(id - run.firstId) } : undefined;
  }

  /** Index of the first run that ends at an id or later. */
  #placeOf(id: bigint): number {
    let [low, high] = [0, this.#runs.length];
    // New batches mostly go to the end.
    if (high === 0 || (this.#runs[high - 1] as TradeRun).lastId < id) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#runs[middle] as TradeRun).lastId < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const decimalPattern = /^(0|[1-9][0-9]{0,19})$/;

/** The number that a key is the canonical text of; null when it is none, or longer than that of any packed id. */
function decimalId(key: string): bigint | null {
  return decimalPattern.test(key) ? BigInt(key) : null;
}
