import { createHash } from "node:crypto";
import type { Hex } from "@isthmus/protocol";
import { compareText, sortedNumbers } from "../model/order.ts";
import type { ReplayGuard, State, TradeRecord } from "../model/state.ts";
import { PartyIndex, type TradeRows } from "./party-index.ts";
import type { TradeBatch } from "./trade-batch.ts";
import { VenueTrades } from "./venue-trades.ts";

/** A trade as it enters the digest; accounts by number, to hash less. */
function rowText({ accounts }: State, trade: TradeRecord): string {
  const buyer = accounts.get(trade.buyer)?.number ?? trade.buyer;
  const seller = accounts.get(trade.seller)?.number ?? trade.seller;
  const terms = `${trade.instrument}\t${buyer}\t${seller}\t${trade.priceTicks}\t${trade.sizeLots}\t${trade.maker}`;
  return `${terms}\t${trade.refused}\t${trade.timeSeconds}\t${trade.markTicks ?? "-"}\t${guardText(trade.replayGuard)}`;
}

function guardText(replayGuard: ReplayGuard): string {
  if (replayGuard === null) return "-";
  return "batch" in replayGuard ? `b${replayGuard.batch}` : `e${replayGuard.expirySeconds}`;
}

/**
 * The trade-id index: recorded trades by venue and cycle, so that closed cycles are hashed once and forgotten at the cost
 * of their own size. Derived from the state; never part of it.
 */
export class TradeIndex {
  readonly #state: State;
  readonly #ids = new Map<string, Group>();
  /** The group of the last id; usually that of the next one too. */
  #last: Group | undefined;
  readonly #closedHashes = new Map<string, string>();
  /** By account, of the cycle that was open when it was last asked for, with how much of each group it has. */
  #parties: {
    readonly cycle: bigint;
    readonly index: PartyIndex;
    readonly read: Map<string, { readonly ids: number; readonly batches: number }>;
  } | null = null;
  #changes = 0;

  constructor(state: State) {
    this.#state = state;
    for (const [venue, trades] of state.trades) {
      // A state of version 3 holds plain maps; trades of packed batches are then recorded one by one.
      const venueTrades = trades instanceof VenueTrades ? trades : new VenueTrades(trades);
      for (const [id, trade] of venueTrades.singles()) this.#group(venue, trade.cycle).ids.push(id);
      for (const batch of venueTrades.batches) this.#group(venue, batch.cycle).batches.push(batch);
      state.trades.set(venue, venueTrades);
    }
  }

  /** Records a single trade. @param id `tradeKey` of the trade */
  add(venue: number, id: string, trade: TradeRecord): void {
    this.#state.trades.get(venue)?.set(id, trade);
    this.#group(venue, trade.cycle).ids.push(id);
  }

  /** Whether any of these decimal ids may be in use; false is certain. */
  mayContain(venue: number, firstId: bigint, lastId: bigint): boolean {
    return this.#venueTrades(venue).mayContain(firstId, lastId);
  }

  /** Records a whole packed batch, none of whose ids is in use (`mayContain`). */
  addBatch(venue: number, batch: TradeBatch): void {
    this.#venueTrades(venue).addBatch(batch);
    this.#group(venue, batch.cycle).batches.push(batch);
  }

  /** The novated trades of the open cycle that came in no packed batch, of every venue. */
  *novatedSingly(): Generator<TradeRecord> {
    for (const group of this.#ids.values()) {
      if (group.cycle !== this.#state.cycle + 1n) continue;
      const venueTrades = this.#state.trades.get(group.venue);
      for (const id of group.ids) {
        const trade = venueTrades?.get(id);
        if (trade !== undefined && trade.refused === null) yield trade;
      }
    }
  }

  /** The novated trades of the open cycle, of every venue. */
  *novated(): Generator<TradeRecord> {
    const open = this.#state.cycle + 1n;
    for (const group of this.#ids.values()) {
      if (group.cycle !== open) continue;
      const venueTrades = this.#state.trades.get(group.venue);
      for (const id of group.ids) {
        const trade = venueTrades?.get(id);
        if (trade !== undefined && trade.refused === null) yield trade;
      }
      for (const batch of group.batches) {
        for (let row = 0; row < batch.length; row++) {
          const trade = batch.trade(row);
          if (trade.refused === null) yield trade;
        }
      }
    }
  }

  /** The novated trades of the open cycle to which one of some accounts is a party, each once, of every venue. */
  *novatedOf(ids: ReadonlySet<Hex>): Generator<TradeRecord> {
    const parties = this.parties();
    for (const id of ids) {
      const number = this.#state.accounts.get(id)?.number;
      if (number === undefined) continue;
      for (const { trade, isBuyer } of parties.of(number)) if (isBuyer || !ids.has(trade.buyer)) yield trade;
    }
  }

  /** The trades of the open cycle by account: made at the first call of a cycle, then at the cost of what has been added. */
  parties(): PartyIndex {
    const open = this.#state.cycle + 1n;
    if (this.#parties?.cycle !== open) this.#parties = { cycle: open, index: new PartyIndex(), read: new Map() };
    const { index, read } = this.#parties;
    for (const [key, group] of this.#ids) {
      if (group.cycle !== open) continue;
      const from = read.get(key) ?? { ids: 0, batches: 0 };
      read.set(key, { ids: group.ids.length, batches: group.batches.length });
      if (from.ids < group.ids.length) index.add(this.#singles(group.venue, group.ids.slice(from.ids)));
      for (const batch of group.batches.slice(from.batches)) index.add(batch.parties());
    }
    return index;
  }

  #singles(venue: number, ids: readonly string[]): TradeRows {
    const trades = this.#venueTrades(venue);
    const read = (row: number): TradeRecord | undefined => trades.get(ids[row] ?? "");
    const numberOf = (id: Hex | undefined): number =>
      id === undefined ? -1 : (this.#state.accounts.get(id)?.number ?? -1);
    return {
      length: ids.length,
      buyer: (row) => numberOf(read(row)?.buyer),
      seller: (row) => numberOf(read(row)?.seller),
      novated: (row) => {
        const trade = read(row);
        return trade?.refused === null ? trade : undefined;
      },
    };
  }

  /** How many trades have been changed: what was added up before may not hold. */
  get changes(): number {
    return this.#changes;
  }

  /** Changes a trade of the open cycle. */
  replace(venue: number, id: string, trade: TradeRecord): void {
    this.#state.trades.get(venue)?.set(id, trade);
    this.#changes += 1;
  }

  /**
   * Forgets the trades of cycles up to this one; calls back with the replay guard of each, once per packed batch. A signed
   * trade is kept until it expires: until then it could be replayed.
   */
  forget(throughCycle: bigint, forgotten: (venue: number, replayGuard: ReplayGuard) => void): void {
    for (const [key, group] of this.#ids) {
      if (group.cycle > throughCycle) continue;
      const venueTrades = this.#state.trades.get(group.venue);
      const kept: string[] = [];
      for (const id of group.ids) {
        const trade = venueTrades?.get(id);
        if (trade !== undefined && this.#isLive(trade.replayGuard)) {
          kept.push(id);
          continue;
        }
        if (trade !== undefined) forgotten(group.venue, trade.replayGuard);
        venueTrades?.delete(id);
      }
      for (const batch of group.batches) forgotten(group.venue, { batch: batch.batch });
      if (group.batches.length > 0) this.#venueTrades(group.venue).removeBatches(group.batches);
      if (kept.length === group.ids.length && group.batches.length === 0) continue;
      this.#closedHashes.delete(key);
      if (this.#last === group) this.#last = undefined;
      if (kept.length === 0) this.#ids.delete(key);
      else this.#ids.set(key, { ...group, ids: kept, batches: [] });
    }
  }

  /** The newest cycle that has to be forgotten, with those before it, so that no more trades stay than so many; 0 if none has. */
  newestBeyond(mostTrades: number): bigint {
    const counts = new Map<bigint, number>();
    for (const { cycle, ids, batches } of this.#ids.values()) {
      const packed = batches.reduce((sum, batch) => sum + batch.length, 0);
      counts.set(cycle, (counts.get(cycle) ?? 0) + ids.length + packed);
    }
    let left = mostTrades;
    for (const [cycle, count] of [...counts].sort(([one], [other]) => (one < other ? 1 : -1))) {
      left -= count;
      if (left < 0) return cycle;
    }
    return 0n;
  }

  #isLive(replayGuard: ReplayGuard): boolean {
    return (
      replayGuard !== null && "expirySeconds" in replayGuard && replayGuard.expirySeconds > this.#state.timeSeconds
    );
  }

  /** One hash over all recorded trades, independent of their order. */
  digest(): string {
    const hash = createHash("sha256");
    for (const venue of sortedNumbers(this.#state.trades.keys())) {
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
    const hash = hashRows(this.#inOrder(group) ?? this.#sorted(group));
    // Only a closed cycle's trades can no longer change.
    if (group.cycle <= this.#state.cycle) this.#closedHashes.set(key, hash);
    return hash;
  }

  /** Lines of a group that has packed trades alone, in the order of their ids as texts; null unless that is the order of batches. */
  #inOrder({ ids, batches }: Group): Iterable<string> | null {
    if (ids.length > 0 || batches.length === 0) return null;
    const ascending = [...batches].sort((left, right) => (left.firstId < right.firstId ? -1 : 1));
    // Ids of one length are in the same order as texts and as numbers.
    const lengthOf = (id: bigint | undefined) => String(id).length;
    if (lengthOf(ascending[0]?.firstId) !== lengthOf(ascending.at(-1)?.lastId)) return null;
    return linesOf(ascending);
  }

  *#sorted(group: Group): Generator<string, undefined> {
    const venueTrades = this.#state.trades.get(group.venue);
    const rows: (readonly [id: string, text: string])[] = [];
    for (const id of group.ids) {
      const trade = venueTrades?.get(id);
      if (trade !== undefined) rows.push([id, rowText(this.#state, trade)]);
    }
    for (const batch of group.batches) {
      for (let row = 0; row < batch.length; row++) rows.push([batch.id(row), batch.text(row)]);
    }
    rows.sort((left, right) => compareText(left[0], right[0]));
    for (const [id, row] of rows) yield `${id}\t${row}\n`;
    return undefined;
  }

  #group(venue: number, cycle: bigint): Group {
    let group = this.#last;
    if (group === undefined || group.venue !== venue || group.cycle !== cycle) {
      const key = `${venue}:${cycle}`;
      group = this.#ids.get(key) ?? { venue, cycle, ids: [], batches: [] };
      this.#ids.set(key, group);
      this.#last = group;
    }
    return group;
  }

  #venueTrades(venue: number): VenueTrades {
    const trades = this.#state.trades.get(venue);
    if (trades instanceof VenueTrades) return trades;
    const venueTrades = new VenueTrades(trades);
    this.#state.trades.set(venue, venueTrades);
    return venueTrades;
  }
}

function* linesOf(batches: readonly TradeBatch[]): Generator<string, undefined> {
  for (const batch of batches) {
    for (let row = 0; row < batch.length; row++) yield `${batch.id(row)}\t${batch.text(row)}\n`;
  }
  return undefined;
}

/** Hashes lines in parts: the text of all of them may be longer than a text can be. */
function hashRows(lines: Iterable<string>): string {
  const digest = createHash("sha256");
  let part = "";
  for (const line of lines) {
    part += line;
    if (part.length < partLength) continue;
    digest.update(part);
    part = "";
  }
  return digest.update(part).digest("hex");
}

const partLength = 65_536;

/** Trades of one venue and cycle: ids of single trades, and packed batches. */
interface Group {
  readonly venue: number;
  readonly cycle: bigint;
  readonly ids: string[];
  readonly batches: TradeBatch[];
}
