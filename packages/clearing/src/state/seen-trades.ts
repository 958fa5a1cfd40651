import { createHash } from "node:crypto";
import { compareText, sortedNumbers } from "./order.ts";
import type { Fence, SeenTrade, State } from "./state.ts";

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
    for (const venue of state.seenTrades.keys()) {
      for (const [id, trade] of state.seenTrades.get(venue) ?? []) this.#note(venue, id, trade.cycle);
    }
  }

  add(venue: number, id: string, trade: SeenTrade): void {
    this.#state.seenTrades.get(venue)?.set(id, trade);
    this.#note(venue, id, trade.cycle);
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
    }
  }

  /** Changes a trade of the open cycle. */
  replace(venue: number, id: string, trade: SeenTrade): void {
    this.#state.seenTrades.get(venue)?.set(id, trade);
  }

  /**
   * Forgets what cycles up to this one brought; calls back for each. A signed trade is kept until it has expired: only
   * then can it not come back.
   */
  forget(throughCycle: bigint, forgotten: (venue: number, trade: SeenTrade) => void): void {
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
        if (trade !== undefined) forgotten(group.venue, trade);
        seen?.delete(id);
      }
      if (kept.length === group.ids.length) continue;
      this.#closedHashes.delete(key);
      if (this.#last === group) this.#last = undefined;
      if (kept.length === 0) this.#ids.delete(key);
      else this.#ids.set(key, { ...group, ids: kept });
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
    const rows = [...group.ids].sort(compareText).map((id) => {
      const trade = seen?.get(id);
      return trade === undefined ? "" : `${id}\t${rowText(this.#state, trade)}\n`;
    });
    const hash = createHash("sha256").update(rows.join("")).digest("hex");
    // Only a closed cycle's trades can no longer change.
    if (group.cycle <= this.#state.cycle) this.#closedHashes.set(key, hash);
    return hash;
  }

  #note(venue: number, id: string, cycle: bigint): void {
    let group = this.#last;
    if (group === undefined || group.venue !== venue || group.cycle !== cycle) {
      const key = `${venue}:${cycle}`;
      group = this.#ids.get(key) ?? { venue, cycle, ids: [] };
      this.#ids.set(key, group);
      this.#last = group;
    }
    group.ids.push(id);
  }
}

/** The trade ids that one cycle of a venue brought. */
interface Group {
  readonly venue: number;
  readonly cycle: bigint;
  readonly ids: string[];
}
