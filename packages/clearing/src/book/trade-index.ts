import { createHash } from "node:crypto";
import { compareText, sortedNumbers } from "../model/order.ts";
import type { Fence, SeenTrade, State } from "../model/state.ts";
import type { TradeRun } from "./trade-batch.ts";
import { RememberedTrades } from "./venue-trades.ts";

/** Accounts by their numbers, to hash less. */
function rowText({ accounts }: State, trade: SeenTrade): string {
  const buyer = accounts.get(trade.buyer)?.number ?? trade.buyer;
  const seller = accounts.get(trade.seller)?.number ?? trade.seller;
  const terms = `${trade.instrument}\t${buyer}\t${seller}\t${trade.priceTicks}\t${trade.sizeLots}\t${trade.maker}`;
  return `${terms}\t${trade.refused}\t${fenceText(trade.fence)}`;
}

function fenceText(fence: Fence): string {
  if (fence === null) return "-";
  return "batch" in fence ? `b${fence.batch}` : `e${fence.expirySeconds}`;
}

/**
 * Under which a trade is remembered. Trades that both parties signed have a space of their own, which no id can reach:
 * two members must not be able to take the ids that a venue's own trades will have.
 */
export function tradeKey(id: string, signed: boolean): string {
  return signed ? `signed ${id}` : id;
}

/** Whether both parties signed a trade: it is told by what stops it from coming back. */
export function isSigned(fence: Fence): boolean {
  return fence !== null && "expirySeconds" in fence;
}

/**
 * Finds remembered trade ids by cycle, so that closed cycles are hashed once and forgotten at the cost of their own size.
 * Derived from the state; never part of it.
 */
export class SeenTrades {
  readonly #state: State;
  readonly #ids = new Map<string, Group>();
  /** Where the last id went: the next one mostly goes there too. */
  #last: Group | undefined;
  readonly #closedHashes = new Map<string, string>();

  constructor(state: State) {
    this.#state = state;
    for (const [venue, trades] of state.seenTrades) {
      for (const [id, trade] of trades) this.#group(venue, trade.cycle).ids.push(id);
      // A restored state holds plain maps; what a batch brought is then remembered trade by trade.
      state.seenTrades.set(venue, new RememberedTrades(trades));
    }
  }

  add(venue: number, id: string, trade: SeenTrade): void {
    this.#state.seenTrades.get(venue)?.set(id, trade);
    this.#group(venue, trade.cycle).ids.push(id);
  }

  /** Whether any of these decimal ids may be remembered; false is certain. */
  mayHold(venue: number, firstId: bigint, lastId: bigint): boolean {
    return this.#remembered(venue).mayHold(firstId, lastId);
  }

  /** Remembers a whole packed batch, none of whose ids is remembered (`mayHold`). */
  addRun(venue: number, run: TradeRun): void {
    this.#remembered(venue).addRun(run);
    this.#group(venue, run.cycle).runs.push(run);
  }

  /** The open cycle's novated trades of every venue. */
  *novated(): Generator<SeenTrade> {
    const open = this.#state.cycle + 1n;
    for (const group of this.#ids.values()) {
      if (group.cycle !== open) continue;
      const seen = this.#state.seenTrades.get(group.venue);
      for (const id of group.ids) {
        const trade = seen?.get(id);
        if (trade !== undefined && trade.refused === null) yield trade;
      }
      for (const run of group.runs) {
        for (let row = 0; row < run.length; row++) {
          const trade = run.trade(row);
          if (trade.refused === null) yield trade;
        }
      }
    }
  }

  /** Changes a trade of the open cycle. */
  replace(venue: number, id: string, trade: SeenTrade): void {
    this.#state.seenTrades.get(venue)?.set(id, trade);
  }

  /**
   * Forgets what cycles up to this one brought; calls back with what stops each from coming back, once for a whole packed
   * batch. A signed trade is kept until it has expired: only then can it not come back.
   */
  forget(throughCycle: bigint, forgotten: (venue: number, fence: Fence) => void): void {
    for (const [key, group] of this.#ids) {
      if (group.cycle > throughCycle) continue;
      const seen = this.#state.seenTrades.get(group.venue);
      const kept: string[] = [];
      for (const id of group.ids) {
        const trade = seen?.get(id);
        if (trade !== undefined && this.#isLive(trade.fence)) {
          kept.push(id);
          continue;
        }
        if (trade !== undefined) forgotten(group.venue, trade.fence);
        seen?.delete(id);
      }
      for (const run of group.runs) forgotten(group.venue, { batch: run.batch });
      if (group.runs.length > 0) this.#remembered(group.venue).removeRuns(group.runs);
      if (kept.length === group.ids.length && group.runs.length === 0) continue;
      this.#closedHashes.delete(key);
      if (this.#last === group) this.#last = undefined;
      if (kept.length === 0) this.#ids.delete(key);
      else this.#ids.set(key, { ...group, ids: kept, runs: [] });
    }
  }

  #isLive(fence: Fence): boolean {
    return fence !== null && "expirySeconds" in fence && fence.expirySeconds > this.#state.timeSeconds;
  }

  /** One hash over everything remembered, whatever order it came in. */
  digest(): string {
    const hash = createHash("sha256");
    for (const venue of sortedNumbers(this.#state.seenTrades.keys())) {
      const groups = [...this.#ids.values()].filter((group) => group.venue === venue);
      groups.sort((left, right) => (left.cycle < right.cycle ? -1 : 1));
      for (const group of groups) hash.update(`${venue}:${group.cycle}:${this.#groupHash(group)}\n`);
    }
    return hash.digest("hex");
  }

  #groupHash(group: Group): string {
    const key = `${group.venue}:${group.cycle}`;
    const known = this.#closedHashes.get(key);
    if (known !== undefined) return known;
    const seen = this.#state.seenTrades.get(group.venue);
    const rows: (readonly [id: string, text: string])[] = [];
    for (const id of group.ids) {
      const trade = seen?.get(id);
      if (trade !== undefined) rows.push([id, rowText(this.#state, trade)]);
    }
    for (const run of group.runs) {
      for (let row = 0; row < run.length; row++) rows.push([run.id(row), rowText(this.#state, run.trade(row))]);
    }
    rows.sort((left, right) => compareText(left[0], right[0]));
    const text = rows.map(([id, row]) => `${id}\t${row}\n`).join("");
    const hash = createHash("sha256").update(text).digest("hex");
    // Only a closed cycle's trades can no longer change.
    if (group.cycle <= this.#state.cycle) this.#closedHashes.set(key, hash);
    return hash;
  }

  #group(venue: number, cycle: bigint): Group {
    let group = this.#last;
    if (group === undefined || group.venue !== venue || group.cycle !== cycle) {
      const key = `${venue}:${cycle}`;
      group = this.#ids.get(key) ?? { venue, cycle, ids: [], runs: [] };
      this.#ids.set(key, group);
      this.#last = group;
    }
    return group;
  }

  #remembered(venue: number): RememberedTrades {
    const trades = this.#state.seenTrades.get(venue);
    if (trades instanceof RememberedTrades) return trades;
    const remembered = new RememberedTrades(trades);
    this.#state.seenTrades.set(venue, remembered);
    return remembered;
  }
}

/** What one cycle of a venue brought: ids that came one by one, and packed batches. */
interface Group {
  readonly venue: number;
  readonly cycle: bigint;
  readonly ids: string[];
  readonly runs: TradeRun[];
}
