import { IsthmusError } from "@isthmus/protocol";

/** Ticks of 0.01 quote units per whole coin: the price unit of every local instrument. */
const tickDecimals = 2;

/** One candle, reduced to the fields that marks use. */
export interface Candle {
  /** Unix milliseconds. */
  readonly openTimeMs: number;
  /** Closing price in ticks of 0.01. */
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
    const closeTicks = prices[3];
    if (
      prices.some((price) => price === null || price === undefined || price === 0n) ||
      closeTicks === null ||
      closeTicks === undefined
    ) {
      return fail(i + 1, "a price is not a positive decimal");
    }
    const high = prices[1] as bigint;
    const low = prices[2] as bigint;
    if (low > high || closeTicks > high || closeTicks < low) fail(i + 1, "close, low and high contradict each other");
    lastMs = openTimeMs;
    candles.push({ openTimeMs, closeTicks });
  }
  if (candles.length === 0) fail(lines.length, "no candle");
  return candles;
}
