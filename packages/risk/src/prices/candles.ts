import { IsthmusError } from "@isthmus/protocol";

/** Ticks of 0.01 quote units per whole coin: the price unit of every local instrument. */
const tickDecimals = 2;

/** One candle; prices in ticks of 0.01, low <= open, close <= high. */
export interface Candle {
  /** Unix milliseconds. */
  readonly openTimeMs: number;
  readonly openTicks: bigint;
  readonly highTicks: bigint;
  readonly lowTicks: bigint;
  readonly closeTicks: bigint;
}

const header = ["open_time_ms", "open", "high", "low", "close", "volume"];
const decimalPattern = /^\d{1,12}(\.\d{1,18})?$/;
/** A larger timestamp is in microseconds (as milliseconds it would be after the year 5138). */
const largestMs = 100_000_000_000_000;
const maxCandles = 2_000_000;

/** A decimal price text as ticks, rounded down; exact, without floating point. */
function toTicks(text: string): bigint | null {
  if (!decimalPattern.test(text)) return null;
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(tickDecimals, "0").slice(0, tickDecimals));
}

type Prices = readonly [open: bigint, high: bigint, low: bigint, close: bigint];

function arePositive(prices: readonly (bigint | null)[]): prices is Prices {
  return prices.length === 4 && prices.every((ticks) => ticks !== null && ticks > 0n);
}

function toMs(text: string): number | null {
  if (!/^\d{1,16}$/.test(text)) return null;
  const value = Number(text);
  return value > largestMs ? Math.floor(value / 1000) : value;
}

/**
 * Parses candles: either with the header `open_time_ms,open,high,low,close,volume`, or an exchange's kline export
 * (12 columns without header, milli- or microseconds).
 *
 * @param text the whole file, decompressed
 * @param file its name, for error details only
 * @throws PRICE_FILE_INVALID with the line number: wrong columns, prices that are not positive decimals, times that do not rise
 */
export function parseCandles(text: string, file: string): readonly Candle[] {
  const fail = (line: number, reason: string): never => {
    throw new IsthmusError("PRICE_FILE_INVALID", { file, line, reason });
  };
  const lines = text.split(/\r?\n/);
  while (lines.length > 0 && lines[lines.length - 1] === "") lines.pop();
  const first = (lines[0] ?? "").split(",");
  const hasHeader = first.join(",") === header.join(",");
  const columns = hasHeader ? header.length : 12;
  if (!hasHeader && first.length !== 12)
    fail(1, "neither the header open_time_ms,open,high,low,close,volume nor 12 columns");
  if (lines.length > maxCandles) fail(maxCandles, `more than ${maxCandles} lines`);
  const candles: Candle[] = [];
  let lastMs = -1;
  for (let i = hasHeader ? 1 : 0; i < lines.length; i++) {
    const cells = (lines[i] as string).split(",");
    if (cells.length !== columns) fail(i + 1, `${cells.length} columns instead of ${columns}`);
    const openTimeMs = toMs(cells[0] as string);
    const prices = [cells[1], cells[2], cells[3], cells[4]].map((cell) => toTicks(cell as string));
    if (openTimeMs === null) return fail(i + 1, "open time is not a whole number of milli- or microseconds");
    if (openTimeMs <= lastMs) fail(i + 1, "open time does not rise");
    if (!arePositive(prices)) return fail(i + 1, "a price is not a positive decimal");
    const [openTicks, highTicks, lowTicks, closeTicks] = prices;
    const within = (ticks: bigint): boolean => lowTicks <= ticks && ticks <= highTicks;
    if (!within(openTicks) || !within(closeTicks)) fail(i + 1, "open, close, low and high contradict each other");
    lastMs = openTimeMs;
    candles.push({ openTimeMs, openTicks, highTicks, lowTicks, closeTicks });
  }
  if (candles.length === 0) fail(lines.length, "no candle");
  return candles;
}
