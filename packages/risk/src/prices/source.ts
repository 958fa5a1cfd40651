import { IsthmusError } from "@isthmus/protocol";
import type { Candle } from "./candles.ts";
import { PriceWalk } from "./generator.ts";

/** Marks of every symbol at one step. */
export interface Marks {
  readonly step: number;
  /** Unix seconds of the prices: historical when they come from files. */
  readonly timeSeconds: bigint;
  readonly prices: readonly { readonly symbol: string; readonly priceTicks: bigint }[];
}

/** Configuration of a price source. */
export interface PriceSourceConfig {
  readonly seed: number;
  /** Unix seconds of step 0 if no file sets the time. */
  readonly startSeconds: number;
  /** First price of each symbol without a file. */
  readonly symbols: Readonly<Record<string, { readonly startTicks: string; readonly maxStepPpm: number }>>;
  /** symbol → candle file; these symbols follow the file. */
  readonly files: Readonly<Record<string, string>>;
  /** Unix milliseconds: the first candle used is the first at or after this; null: the first hour that all files share. */
  readonly fromMs: number | null;
}

/** Prices by step of one hour, from candles for symbols with a file and from the seeded walk for the others. */
export interface PriceSource {
  /**
   * @param step 0 or more
   * @throws PRICE_STALE if a file ends before this step
   */
  marks(step: number): Marks;
}

const secondsPerStep = 3600;

/**
 * Builds a price source.
 * @param candles the parsed files, by symbol: exactly the keys of `config.files`
 * @throws PRICE_FILE_INVALID if the files share no hour at or after `fromMs`
 */
export function createPriceSource(
  config: PriceSourceConfig,
  candles: ReadonlyMap<string, readonly Candle[]>,
): PriceSource {
  const symbols = [...new Set([...Object.keys(config.symbols), ...candles.keys()])].sort();
  const walks = new Map<string, PriceWalk>();
  for (const symbol of symbols) {
    const parameters = config.symbols[symbol];
    if (parameters === undefined || candles.has(symbol)) continue;
    walks.set(
      symbol,
      new PriceWalk({
        seed: config.seed,
        symbol,
        startTicks: BigInt(parameters.startTicks),
        maxStepPpm: parameters.maxStepPpm,
      }),
    );
  }
  const hours = sharedHours(candles, config.fromMs);
  if (candles.size > 0 && hours.length === 0)
    throw new IsthmusError("PRICE_FILE_INVALID", { reason: "the files share no hour", fromMs: config.fromMs });
  const byTime = new Map(
    [...candles].map(([symbol, list]) => [
      symbol,
      new Map(list.map((candle) => [candle.openTimeMs, candle.closeTicks])),
    ]),
  );
  return {
    marks(step) {
      const hourMs = hours[step];
      if (candles.size > 0 && hourMs === undefined)
        throw new IsthmusError("PRICE_STALE", { step, hoursInFiles: hours.length });
      const timeSeconds =
        hourMs === undefined
          ? BigInt(config.startSeconds + (step + 1) * secondsPerStep)
          : BigInt(Math.floor(hourMs / 1000) + secondsPerStep);
      const prices = symbols.map((symbol) => ({
        symbol,
        priceTicks:
          hourMs !== undefined && byTime.has(symbol)
            ? (byTime.get(symbol)?.get(hourMs) as bigint)
            : (walks.get(symbol) as PriceWalk).at(step),
      }));
      return { step, timeSeconds, prices };
    },
  };
}

function sharedHours(candles: ReadonlyMap<string, readonly Candle[]>, fromMs: number | null): readonly number[] {
  const lists = [...candles.values()];
  const first = lists[0];
  if (first === undefined) return [];
  const others = lists.slice(1).map((list) => new Set(list.map((candle) => candle.openTimeMs)));
  return first
    .map((candle) => candle.openTimeMs)
    .filter((timeMs) => timeMs >= (fromMs ?? 0) && others.every((set) => set.has(timeMs)));
}
