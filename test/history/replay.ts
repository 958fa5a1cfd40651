import { IsthmusError } from "@isthmus/protocol";
import type { Candle } from "@isthmus/risk";
import { candlePath } from "./candle-path.ts";
import type { FundingRate } from "./funding-file.ts";
import { withoutLonePrint } from "./lone-print.ts";
import type { LossBy } from "./loss-causes.ts";
import { Run } from "./run.ts";
import type { HourRow, Totals } from "./tally.ts";
import { createWorld, type HistoryWorld, type HouseTerms } from "./world.ts";

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
  /** Terms of the house; without them the defaults. */
  readonly terms?: HouseTerms | undefined;
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
  const startSeconds = BigInt(Math.floor((times[0] as number) / 1000));
  const world = createWorld({ symbols, startSeconds, ...input });
  const run = new Run(world);
  run.mark(
    series.map((row) => (row[0] as Candle).openTicks),
    { seconds: 1n },
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
      run.mark(marks, { seconds: BigInt(3_600 / stepsPerHour), funding: step === 0 ? funding : {}, isCutOffLate });
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

/** The candle of each hour without a lone print; in a gap of at most a day the last close stands still. */
function hourly(symbol: string, candles: readonly Candle[], times: readonly number[]): Candle[] {
  let index = 0;
  return times.map((timeMs) => {
    while (index + 1 < candles.length && (candles[index + 1] as Candle).openTimeMs <= timeMs) index += 1;
    const candle = candles[index];
    if (candle === undefined || candle.openTimeMs > timeMs || timeMs - candle.openTimeMs > 24 * hourMs) {
      throw new IsthmusError("PRICE_FILE_INVALID", { symbol, missing: new Date(timeMs).toISOString() });
    }
    if (timeMs - candle.openTimeMs < hourMs) {
      return withoutLonePrint(candle, [
        ...candles.slice(Math.max(0, index - 1), index),
        ...candles.slice(index + 1, index + 2),
      ]);
    }
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
