import {
  type Applied,
  marketStresses,
  type State,
  type StressScenario,
  systemAccounts,
  type Trade,
} from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import { type Candle, divideUp, smaller } from "@isthmus/risk";
import { candlePath } from "./candle-path.ts";
import type { FundingRate } from "./funding-file.ts";
import { type LossBy, LossCauses } from "./loss-causes.ts";
import { type HourRow, Tally, type Totals } from "./tally.ts";
import { createWorld, type HistoryWorld, type Trader } from "./world.ts";

export interface Replay {
  readonly world: HistoryWorld;
  readonly hours: readonly HourRow[];
  readonly totals: Totals;
  /** The defaults' losses and the discounts that the insurance fund paid, by cause. */
  readonly lossBy: LossBy;
}

/** Input of a replay, read from files. */
export interface ReplayInput {
  readonly candles: ReadonlyMap<string, readonly Candle[]>;
  readonly funding: ReadonlyMap<string, readonly FundingRate[]>;
  readonly fromMs: number;
  readonly toMs: number;
  readonly accounts: number;
  readonly seed: number;
  /** While a chain is slow no root takes effect there, and no cycle closes. */
  readonly slowChain?: { readonly fromMs: number; readonly toMs: number } | undefined;
}

const hourMs = 3_600_000;
/** A mark every two minutes. */
const stepsPerHour = 30;
const hoursPerCycle = 8;

/**
 * Replays candles through the engine: traders enter and re-enter, a mark every two minutes follows each candle through its
 * high and its low (`candlePath`), bidders bid, a cycle closes every eight hours.
 * @param progress called once per closed cycle
 * @throws PRICE_FILE_INVALID when a file has no candle for an hour of the range
 */
export function replay(input: ReplayInput, progress: (timeMs: number) => void = () => undefined): Replay {
  const symbols = [...input.candles.keys()];
  const times = hoursOf(input);
  const series = symbols.map((symbol) => hourly(symbol, input.candles.get(symbol) ?? [], times.slice(0, -1)));
  const world = createWorld(symbols, input.accounts, input.seed, BigInt(Math.floor((times[0] as number) / 1000)));
  const run = new Run(world);
  run.mark(
    series.map((row) => (row[0] as Candle).openTicks),
    1n,
    {},
    { isCutOffLate: false },
  );
  run.closeCycle();
  run.enter();
  let isCutOffLate = false;
  for (let hour = 1; hour < times.length; hour++) {
    const timeMs = times[hour] as number;
    const paths = series.map((row) => candlePath(row[hour - 1] as Candle, stepsPerHour, world.random));
    const funding = fundingAt(input, symbols, timeMs);
    for (let step = 0; step < stepsPerHour; step++) {
      const marks = paths.map((path) => path[step] as bigint);
      run.mark(marks, BigInt(3_600 / stepsPerHour), step === 0 ? funding : {}, { isCutOffLate });
      run.bid();
    }
    const last = hour === times.length - 1;
    const isDue: boolean = isCutOffLate || hour % hoursPerCycle === 0;
    isCutOffLate = !last && isDue && isSlow(input, timeMs);
    if (last || (isDue && !isCutOffLate)) {
      run.closeCycle();
      progress(timeMs);
      if (!last) run.enter();
    }
    run.endHour(
      timeMs,
      paths.map((path) => path[stepsPerHour - 1] as bigint),
    );
  }
  return { world, hours: run.hours, totals: run.finish(), lossBy: run.causes.by };
}

function isSlow({ slowChain }: ReplayInput, timeMs: number): boolean {
  return slowChain !== undefined && timeMs >= slowChain.fromMs && timeMs < slowChain.toMs;
}

function hoursOf({ fromMs, toMs }: ReplayInput): number[] {
  const times: number[] = [];
  for (let timeMs = Math.ceil(fromMs / hourMs) * hourMs; timeMs <= toMs; timeMs += hourMs) times.push(timeMs);
  return times;
}

/** The candle of each hour; in a gap of at most a day the last close stands still. */
function hourly(symbol: string, candles: readonly Candle[], times: readonly number[]): Candle[] {
  let index = 0;
  return times.map((timeMs) => {
    while (index + 1 < candles.length && (candles[index + 1] as Candle).openTimeMs <= timeMs) index += 1;
    const candle = candles[index];
    if (candle === undefined || candle.openTimeMs > timeMs || timeMs - candle.openTimeMs > 24 * hourMs) {
      throw new IsthmusError("PRICE_FILE_INVALID", { symbol, missing: new Date(timeMs).toISOString() });
    }
    if (timeMs - candle.openTimeMs < hourMs) return candle;
    const { closeTicks } = candle;
    return { openTimeMs: timeMs, openTicks: closeTicks, highTicks: closeTicks, lowTicks: closeTicks, closeTicks };
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

type Auction = State["auctions"] extends ReadonlyMap<unknown, infer Row> ? Row : never;

class Run {
  readonly hours: HourRow[] = [];
  readonly causes: LossCauses;
  readonly #world: HistoryWorld;
  readonly #tally: Tally;
  readonly #stresses: readonly StressScenario[];
  #tradeId = 0;

  constructor(world: HistoryWorld) {
    this.#world = world;
    this.causes = new LossCauses(world.ccp.engine);
    this.#tally = new Tally([...world.ccp.engine.state.backstops.keys()]);
    this.#stresses = marketStresses(world.ccp.engine.instruments());
  }

  mark(
    marks: readonly bigint[],
    seconds: bigint,
    funding: Readonly<Record<number, bigint>>,
    options: { readonly isCutOffLate: boolean },
  ): void {
    const byInstrument = Object.fromEntries(marks.map((ticks, index) => [index + 1, ticks]));
    this.causes.beforePrices();
    const applied = this.#world.ccp.prices(byInstrument, seconds, funding);
    if (!applied.ok) throw applied.error;
    this.#tally.add(applied.effects);
    this.causes.afterPrices(applied.effects, options);
  }

  closeCycle(): void {
    const { ccp } = this.#world;
    this.#note(ccp.closeCycle(0n));
    this.#tally.addCycle(ccp.engine.lastCycle());
    this.#tally.addSizing(ccp.engine.coverTwo(this.#stresses));
    for (const row of ccp.engine.conservation()) {
      if (row.differenceQuanta !== 0n)
        throw new IsthmusError("ASSERTION_FAILED", { conservation: row.differenceQuanta });
    }
    // The journal of a long replay is not needed again.
    ccp.journal.length = 0;
  }

  /** Traders without a position come in (again), longs against shorts. */
  enter(): void {
    const { ccp, markets, traders } = this.#world;
    for (const { instrument } of markets) {
      const free = traders.filter((trader) => trader.instrument === instrument && this.#idle(trader));
      const shorts = free.filter((trader) => !trader.long);
      const longs = free.filter((trader) => trader.long);
      const trades = longs.flatMap((buyer, index) => {
        const seller = shorts[index % Math.max(shorts.length, 1)];
        return seller === undefined ? [] : [this.#trade(instrument, buyer, seller)];
      });
      if (trades.length > 0) this.#note(ccp.trades(trades));
    }
  }

  /** Bidders take what is discounted enough, in turn. */
  bid(): void {
    const { ccp, bidders } = this.#world;
    const { state } = ccp.engine;
    for (const auction of [...state.auctions.values()]) {
      for (const { member, wantedPpm } of bidders) {
        if (!state.auctions.has(auction.account)) break;
        const { account: seller, offeredPpm: sharePpm } = auction;
        const { signed, size } = this.#offered(auction);
        const limitQuanta = signed - (size * wantedPpm) / 1_000_000n;
        this.#addEffects(ccp.give(member, { kind: "bid", seller, sharePpm, limitQuanta }));
      }
    }
  }

  /** What an auction offers at the marks: with the sign of its positions, and without. */
  #offered({ account, offeredPpm, soldPpm }: Auction): { signed: bigint; size: bigint } {
    const { state } = this.#world.ccp.engine;
    let [signed, size] = [0n, 0n];
    for (const [number, { lots }] of state.accounts.get(account)?.positions ?? []) {
      const part = divideUp((lots > 0n ? lots : -lots) * offeredPpm, 1_000_000n - soldPpm);
      const quanta = part * (state.instruments.get(number)?.markTicks ?? 0n);
      signed += lots > 0n ? quanta : -quanta;
      size += quanta;
    }
    return { signed, size };
  }

  endHour(timeMs: number, marks: readonly bigint[]): void {
    const { balances, pendingQuanta } = this.#world.ccp.engine.account(systemAccounts.insurance);
    const insuranceQuanta = balances.reduce((sum, row) => sum + row.amountQuanta, pendingQuanta);
    this.hours.push({ timeMs, marks, insuranceQuanta, ...this.#tally.takeHour() });
  }

  finish(): Totals {
    const { ccp, traders, bidders } = this.#world;
    const { totals } = this.#tally;
    for (const { member, depositQuanta } of [...traders, ...bidders]) {
      const contribution = ccp.engine.state.accounts.get(member.id)?.contributionQuanta ?? 0n;
      const loss = depositQuanta - contribution - ccp.engine.health(member.id).equityQuanta;
      if (loss > totals.largestMemberLossQuanta) totals.largestMemberLossQuanta = loss;
    }
    return totals;
  }

  #idle({ member }: Trader): boolean {
    const account = this.#world.ccp.engine.state.accounts.get(member.id);
    return account !== undefined && !account.suspended && account.positions.size === 0;
  }

  #trade(instrument: number, buyer: Trader, seller: Trader): Trade {
    const { ccp } = this.#world;
    const { markTicks, terms } = ccp.engine.state.instruments.get(instrument) ?? {};
    const mark = markTicks ?? 1n;
    // As much as the instrument allows, and the fee.
    const mostHundredths = 100_000_000n / BigInt((terms?.initialPpm ?? 0) + (terms?.takerFeePpm ?? 0));
    const size = (trader: Trader): bigint => {
      const equity = ccp.engine.health(trader.member.id).equityQuanta;
      const hundredths = smaller(BigInt(trader.leverageHundredths), mostHundredths);
      return ((equity > 0n ? equity : 0n) * hundredths) / 100n / mark;
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

  /** Counts the effects. @throws the refusal */
  #note(applied: Applied): void {
    if (!applied.ok) throw applied.error;
    this.#addEffects(applied);
  }

  /** Counts the effects of a command that may be refused. */
  #addEffects(applied: Applied): void {
    if (!applied.ok) return;
    this.#tally.add(applied.effects);
    this.causes.add(applied.effects);
  }
}
