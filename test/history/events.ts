import { sharedFolder } from "../conformance/shared-files.ts";
import { readInput } from "./input.ts";
import { type Replay, type ReplayInput, replay } from "./replay.ts";

const hourMs = 3_600_000;
const accounts = 1_000;
const eventHours = 16;

/** The four market events that tests replay. */
export const historyEvents = [
  { name: "March 2020", symbols: ["BTC", "ETH"], from: "2020-03-12T06:00:00Z" },
  { name: "May 2021", symbols: ["BTC", "ETH", "SOL"], from: "2021-05-19T04:00:00Z" },
  { name: "June 2022", symbols: ["BTC", "ETH", "SOL"], from: "2022-06-13T00:00:00Z" },
  { name: "November 2022", symbols: ["BTC", "ETH", "SOL"], from: "2022-11-08T12:00:00Z" },
] as const;

export type HistoryEvent = (typeof historyEvents)[number];

/** Folder of the real candles, or null after one visible line where there is none. */
export const historyFolder = sharedFolder("replay of real history");

/** Replays an event for 16 hours with 1,000 accounts and seed 1. */
export function replayEvent({ symbols, from }: HistoryEvent): Replay {
  return replayRange({ symbols, from, hours: eventHours, accounts, seed: 1 });
}

/** Files are read once. */
const read = new Map<string, Pick<ReplayInput, "candles" | "funding">>();

/** Replays a range of the candle files of `historyFolder`. */
export function replayRange(given: {
  readonly symbols: readonly string[];
  readonly from: string;
  readonly hours: number;
  readonly accounts: number;
  readonly seed: number;
  readonly slowChain?: ReplayInput["slowChain"];
  readonly terms?: ReplayInput["terms"];
}): Replay {
  const { symbols, from, hours, seed } = given;
  const fromMs = Date.parse(from);
  const file = (kind: string, symbol: string, span: string) =>
    [symbol, `${historyFolder}/data/${kind}/${symbol}USDT-${span}-2020-2023H1.csv.gz`] as const;
  const input = {
    prices: new Map(symbols.map((symbol) => file("prices", symbol, "1h"))),
    // SOL has no published funding file: it pays none.
    funding: new Map(symbols.filter((symbol) => symbol !== "SOL").map((symbol) => file("funding", symbol, "8h"))),
    fromMs,
    toMs: fromMs + hours * hourMs,
    accounts: given.accounts,
    seed,
    slowChain: given.slowChain,
  };
  const key = symbols.join();
  const series = read.get(key) ?? readInput(input);
  read.set(key, series);
  const { candles, funding } = series;
  return replay({ ...input, candles, funding, terms: given.terms });
}
