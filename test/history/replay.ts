import type { Applied, Effect, Trade } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import { type Candle, smaller } from "@isthmus/risk";
import type { FundingRate } from "./funding-file.ts";
import { createWorld, type HistoryWorld, type Trader } from "./world.ts";

/** What one hour brought; money in settlement quanta. */
export interface HourRow {
  readonly timeMs: number;
  readonly marks: readonly bigint[];
  readonly liquidatedQuanta: bigint;
  readonly deleveragedQuanta: bigint;
  readonly lossQuanta: bigint;
  readonly insuranceQuanta: bigint;
}

/** Sums over the whole replay. */
export interface Totals {
  trades: number;
  refusedTrades: number;
  liquidations: number;
  liquidatedAccounts: number;
  liquidatedQuanta: bigint;
  penaltiesQuanta: bigint;
  backstopFills: number;
  auctionDiscountPpm: { least: bigint; most: bigint; sumByLots: bigint; lots: bigint };
  deleveragings: number;
  tornUp: number;
  deleveragedQuanta: bigint;
  defaults: number;
  lossQuanta: bigint;
  unallocatedQuanta: bigint;
  readonly layers: Map<string, bigint>;
  grossQuanta: bigint;
  netQuanta: bigint;
  cycles: number;
  largestMemberLossQuanta: bigint;
}

export interface Replay {
  readonly world: HistoryWorld;
  readonly hours: readonly HourRow[];
  readonly totals: Totals;
}

/** Input of a replay, read from files. */
export interface ReplayInput {
  readonly candles: ReadonlyMap<string, readonly Candle[]>;
  readonly funding: ReadonlyMap<string, readonly FundingRate[]>;
  readonly fromMs: number;
  readonly toMs: number;
  readonly accounts: number;
  readonly seed: number;
}

const hourMs = 3_600_000;
const stepsPerHour = 4;
const hoursPerCycle = 8;

/**
 * Replays candles through the engine: traders enter and re-enter, each quarter of an hour is marked (in a line between
 * the hours), bidders bid, a cycle closes every eight hours.
 * @param progress called once per closed cycle
 * @throws PRICE_FILE_INVALID when a file has no candle for an hour of the range
 */
export function replay(input: ReplayInput, progress: (timeMs: number) => void = () => undefined): Replay {
  const symbols = [...input.candles.keys()];
  const times = hoursOf(input);
  const series = symbols.map((symbol) => closes(symbol, input.candles.get(symbol) ?? [], times));
  const world = createWorld(symbols, input.accounts, input.seed, BigInt(Math.floor((times[0] as number) / 1000)));
  const run = new Run(world);
  run.mark(
    series.map((row) => row[0] as bigint),
    1n,
    {},
  );
  run.closeCycle();
  run.enter();
  for (let hour = 1; hour < times.length; hour++) {
    const timeMs = times[hour] as number;
    const from = series.map((row) => row[hour - 1] as bigint);
    const to = series.map((row) => row[hour] as bigint);
    const funding = fundingAt(input, symbols, timeMs);
    for (let step = 1; step <= stepsPerHour; step++) {
      const marks = from.map((start, i) => start + (((to[i] as bigint) - start) * BigInt(step)) / BigInt(stepsPerHour));
      run.mark(marks, BigInt(3_600 / stepsPerHour), step === 1 ? funding : {});
      run.bid();
    }
    if (hour % hoursPerCycle === 0) {
      run.closeCycle();
      progress(timeMs);
      run.enter();
    }
    run.endHour(timeMs, to);
  }
  run.closeCycle();
  return { world, hours: run.hours, totals: run.finish() };
}

function hoursOf({ fromMs, toMs }: ReplayInput): number[] {
  const times: number[] = [];
  for (let timeMs = Math.ceil(fromMs / hourMs) * hourMs; timeMs <= toMs; timeMs += hourMs) times.push(timeMs);
  return times;
}

/** The close before each hour; a gap keeps the last one, for at most a day. */
function closes(symbol: string, candles: readonly Candle[], times: readonly number[]): bigint[] {
  let index = 0;
  return times.map((timeMs) => {
    while (index + 1 < candles.length && (candles[index + 1] as Candle).openTimeMs <= timeMs) index += 1;
    const candle = candles[index];
    if (candle === undefined || candle.openTimeMs > timeMs || timeMs - candle.openTimeMs > 24 * hourMs) {
      throw new IsthmusError("PRICE_FILE_INVALID", { symbol, missing: new Date(timeMs).toISOString() });
    }
    return candle.closeTicks;
  });
}

function fundingAt(input: ReplayInput, symbols: readonly string[], timeMs: number): Record<number, bigint> {
  const rates: Record<number, bigint> = {};
  symbols.forEach((symbol, index) => {
    // The rate that will be paid at the end of this period is in force during it.
    const next = input.funding.get(symbol)?.find((rate) => rate.timeMs >= timeMs - 60_000);
    if (next !== undefined) rates[index + 1] = next.rateE9;
  });
  return rates;
}

class Run {
  readonly hours: HourRow[] = [];
  readonly #world: HistoryWorld;
  readonly #totals = emptyTotals();
  readonly #liquidated = new Set<string>();
  #hour = { liquidatedQuanta: 0n, deleveragedQuanta: 0n, lossQuanta: 0n };
  #tradeId = 0;

  constructor(world: HistoryWorld) {
    this.#world = world;
  }

  mark(marks: readonly bigint[], seconds: bigint, funding: Readonly<Record<number, bigint>>): void {
    const byInstrument = Object.fromEntries(marks.map((ticks, index) => [index + 1, ticks]));
    this.#note(this.#world.house.prices(byInstrument, seconds, funding));
  }

  closeCycle(): void {
    const { house } = this.#world;
    this.#note(house.closeCycle(0n));
    const cycle = house.engine.lastCycle();
    this.#totals.cycles += 1;
    this.#totals.grossQuanta += cycle?.obligations.grossQuanta ?? 0n;
    this.#totals.netQuanta += cycle?.obligations.netQuanta ?? 0n;
    for (const row of house.engine.conservation()) {
      if (row.differenceQuanta !== 0n)
        throw new IsthmusError("ASSERTION_FAILED", { conservation: row.differenceQuanta });
    }
    // The journal of a long replay is not needed again.
    house.journal.length = 0;
  }

  /** Traders without a position come in (again), longs against shorts. */
  enter(): void {
    const { house, markets, traders } = this.#world;
    for (const { instrument } of markets) {
      const free = traders.filter((trader) => trader.instrument === instrument && this.#idle(trader));
      const shorts = free.filter((trader) => !trader.long);
      const longs = free.filter((trader) => trader.long);
      const trades = longs.flatMap((buyer, index) => {
        const seller = shorts[index % Math.max(shorts.length, 1)];
        return seller === undefined ? [] : [this.#trade(instrument, buyer, seller)];
      });
      if (trades.length > 0) this.#note(house.trades(trades));
    }
  }

  /** Bidders take what is discounted enough, in turn. */
  bid(): void {
    const { house, bidders } = this.#world;
    const { state } = house.engine;
    for (const auction of [...state.auctions.values()]) {
      const mark = state.instruments.get(auction.instrument)?.markTicks ?? 0n;
      for (const { member, wantedPpm } of bidders) {
        if (!state.auctions.has(auction.account)) break;
        const edge = (mark * wantedPpm) / 1_000_000n;
        const limitTicks = auction.lots > 0n ? mark - edge : mark + edge;
        const sizeLots = auction.lots > 0n ? auction.lots : -auction.lots;
        const bid = {
          kind: "bid",
          seller: auction.account,
          instrument: auction.instrument,
          sizeLots,
          limitTicks,
        } as const;
        this.#note(house.give(member, bid), false);
      }
    }
  }

  endHour(timeMs: number, marks: readonly bigint[]): void {
    const insurance = this.#world.house.engine.account(`0x${"0".repeat(63)}2`);
    const insuranceQuanta = insurance.balances.reduce((sum, row) => sum + row.amountQuanta, insurance.pendingQuanta);
    this.hours.push({ timeMs, marks, ...this.#hour, insuranceQuanta });
    this.#hour = { liquidatedQuanta: 0n, deleveragedQuanta: 0n, lossQuanta: 0n };
  }

  finish(): Totals {
    const { house, traders } = this.#world;
    this.#totals.liquidatedAccounts = this.#liquidated.size;
    for (const { member, depositQuanta } of traders) {
      const loss = depositQuanta - house.engine.health(member.id).equityQuanta;
      if (loss > this.#totals.largestMemberLossQuanta) this.#totals.largestMemberLossQuanta = loss;
    }
    return this.#totals;
  }

  #idle({ member }: Trader): boolean {
    const account = this.#world.house.engine.state.accounts.get(member.id);
    return account !== undefined && !account.suspended && account.positions.size === 0;
  }

  #trade(instrument: number, buyer: Trader, seller: Trader): Trade {
    const { house } = this.#world;
    const mark = house.engine.state.instruments.get(instrument)?.markTicks ?? 1n;
    const size = (trader: Trader): bigint => {
      const equity = house.engine.health(trader.member.id).equityQuanta;
      const notional = ((equity > 0n ? equity : 0n) * BigInt(trader.leverageHundredths)) / 100n;
      return notional / mark;
    };
    const lots = smaller(size(buyer), size(seller));
    this.#tradeId += 1;
    return {
      id: String(this.#tradeId),
      instrument,
      buyer: buyer.member.id,
      seller: seller.member.id,
      priceTicks: mark,
      sizeLots: lots > 0n ? lots : 1n,
      maker: "buyer",
    };
  }

  #note(applied: Applied, must = true): void {
    if (!applied.ok) {
      if (must) throw applied.error;
      return;
    }
    for (const effect of applied.effects) this.#count(effect);
  }

  #count(effect: Effect): void {
    const totals = this.#totals;
    switch (effect.kind) {
      case "trade-novated":
        totals.trades += 1;
        break;
      case "trade-refused":
        totals.refusedTrades += 1;
        break;
      case "liquidated": {
        const { lots, priceTicks, markTicks, penaltyQuanta, account, taker } = effect;
        const size = lots > 0n ? lots : -lots;
        const distance = lots > 0n ? markTicks - priceTicks : priceTicks - markTicks;
        const discount = (distance * 1_000_000n) / markTicks;
        totals.liquidations += 1;
        this.#liquidated.add(account);
        totals.liquidatedQuanta += size * priceTicks;
        this.#hour.liquidatedQuanta += size * priceTicks;
        totals.penaltiesQuanta += penaltyQuanta;
        if (taker === this.#world.house.engine.state.parameters.backstop) totals.backstopFills += 1;
        const range = totals.auctionDiscountPpm;
        if (range.lots === 0n || discount < range.least) range.least = discount;
        if (range.lots === 0n || discount > range.most) range.most = discount;
        range.sumByLots += discount * size * priceTicks;
        range.lots += size * priceTicks;
        break;
      }
      case "deleveraged":
      case "torn-up": {
        const notional = (effect.lots > 0n ? effect.lots : -effect.lots) * effect.priceTicks;
        if (effect.kind === "deleveraged") totals.deleveragings += 1;
        else totals.tornUp += 1;
        totals.deleveragedQuanta += notional;
        this.#hour.deleveragedQuanta += notional;
        break;
      }
      case "defaulted":
        totals.defaults += 1;
        totals.lossQuanta += effect.lossQuanta;
        totals.unallocatedQuanta += effect.unallocatedQuanta;
        this.#hour.lossQuanta += effect.lossQuanta;
        for (const { layer, paidQuanta } of effect.draws) {
          totals.layers.set(layer, (totals.layers.get(layer) ?? 0n) + paidQuanta);
        }
        break;
      default:
        break;
    }
  }
}

function emptyTotals(): Totals {
  return {
    trades: 0,
    refusedTrades: 0,
    liquidations: 0,
    liquidatedAccounts: 0,
    liquidatedQuanta: 0n,
    penaltiesQuanta: 0n,
    backstopFills: 0,
    auctionDiscountPpm: { least: 0n, most: 0n, sumByLots: 0n, lots: 0n },
    deleveragings: 0,
    tornUp: 0,
    deleveragedQuanta: 0n,
    defaults: 0,
    lossQuanta: 0n,
    unallocatedQuanta: 0n,
    layers: new Map(),
    grossQuanta: 0n,
    netQuanta: 0n,
    cycles: 0,
    largestMemberLossQuanta: 0n,
  };
}
