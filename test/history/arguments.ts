import { parseArgs } from "node:util";
import { IsthmusError } from "@isthmus/protocol";

/** What `npm run history` was asked for. */
export interface HistoryArguments {
  /** Candle file by symbol, in the order given. */
  readonly prices: ReadonlyMap<string, string>;
  /** Funding file by symbol: columns `funding_time_ms,rate_8h`. A symbol without one pays no funding. */
  readonly funding: ReadonlyMap<string, string>;
  /** First and last moment, Unix milliseconds. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly accounts: number;
  readonly seed: number;
  /** A chain is slow from the first to the second moment, Unix milliseconds. */
  readonly slowChain?: { readonly fromMs: number; readonly toMs: number } | undefined;
  readonly report: string;
}

/** What `npm run history -- --search` was asked for. */
export interface SearchArguments {
  readonly accounts: number;
  readonly seed: number;
  readonly seeds: number;
  /** Candidates for each initial margin. */
  readonly perMargin: number;
  /** Hours of each history, from its begin. */
  readonly hours: number;
  readonly limitPpm: number;
  readonly report: string;
}

/** What `npm run history -- --cascade` was asked for. */
export interface CascadeArguments {
  readonly accounts: number;
  readonly seed: number;
  readonly report: string;
}

export const usage = [
  "npm run history -- --prices BTC=FILE --prices ETH=FILE … [--funding BTC=FILE …] --from DATE --to DATE [--accounts 1000] [--seed 1] [--slow-chain FROM/TO] --report FILE.json",
  "npm run history -- --search [--accounts 1000] [--candidates 8] [--seeds 8] [--seed 1] [--hours 120] [--limit-ppm 20000] --report FILE.json",
  "npm run history -- --cascade [--accounts 1000] [--seed 1] --report FILE.json",
].join("\n       ");

/** @throws INPUT_INVALID naming the option */
export function readArguments(args: readonly string[]): HistoryArguments {
  const { values } = parse(args);
  const fromMs = moment("from", values.from);
  const toMs = moment("to", values.to);
  if (toMs <= fromMs) throw new IsthmusError("INPUT_INVALID", { field: "--to", value: values.to ?? "" });
  const prices = files("prices", values.prices ?? []);
  if (prices.size === 0) throw new IsthmusError("INPUT_INVALID", { field: "--prices", usage });
  const report = reportOf(values.report);
  const funding = files("funding", values.funding ?? []);
  for (const symbol of funding.keys()) {
    if (!prices.has(symbol)) throw new IsthmusError("INPUT_INVALID", { field: "--funding", value: symbol });
  }
  return {
    prices,
    funding,
    fromMs,
    toMs,
    accounts: whole("accounts", values.accounts ?? "1000", 2, 1_000_000),
    seed: whole("seed", values.seed ?? "1", 0, 2 ** 31),
    slowChain: range("slow-chain", values["slow-chain"]),
    report,
  };
}

/** @throws INPUT_INVALID naming the option */
export function readSearchArguments(args: readonly string[]): SearchArguments {
  const { values } = parse(args);
  return {
    accounts: whole("accounts", values.accounts ?? "1000", 2, 1_000_000),
    seed: whole("seed", values.seed ?? "1", 0, 2 ** 31),
    seeds: whole("seeds", values.seeds ?? "8", 1, 100),
    perMargin: whole("candidates", values.candidates ?? "8", 1, 1_000),
    hours: whole("hours", values.hours ?? "120", 1, 10_000),
    limitPpm: whole("limit-ppm", values["limit-ppm"] ?? "20000", 0, 1_000_000),
    report: reportOf(values.report),
  };
}

/** @throws INPUT_INVALID naming the option */
export function readCascadeArguments(args: readonly string[]): CascadeArguments {
  const { values } = parse(args);
  return {
    accounts: whole("accounts", values.accounts ?? "1000", 2, 1_000_000),
    seed: whole("seed", values.seed ?? "1", 0, 2 ** 31),
    report: reportOf(values.report),
  };
}

function reportOf(report: string | undefined): string {
  if (report === undefined) throw new IsthmusError("INPUT_INVALID", { field: "--report", usage });
  return report;
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const many = { type: "string", multiple: true } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        prices: many,
        funding: many,
        from: text,
        to: text,
        accounts: text,
        seed: text,
        "slow-chain": text,
        search: { type: "boolean" },
        cascade: { type: "boolean" },
        candidates: text,
        seeds: text,
        hours: text,
        "limit-ppm": text,
        report: text,
      },
    });
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "arguments", usage }, { cause });
  }
}

function files(field: string, entries: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of entries) {
    const match = /^([A-Za-z0-9]{1,12})=(.+)$/.exec(entry);
    const [, symbol, file] = match ?? [];
    if (symbol === undefined || file === undefined || found.has(symbol)) {
      throw new IsthmusError("INPUT_INVALID", { field: `--${field}`, value: entry.slice(0, 200) });
    }
    found.set(symbol, file);
  }
  return found;
}

/** A day or a moment of UTC; one that is not in the calendar is refused, not moved into the next month. */
function moment(field: string, value = ""): number {
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2})?)?Z?$/.exec(value);
  const [, day = "", time = "T00:00"] = match ?? [];
  const ms = Date.parse(`${day}${time}Z`);
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(day)) {
    throw new IsthmusError("INPUT_INVALID", { field: `--${field}`, value: value.slice(0, 200) });
  }
  return ms;
}

/** Two moments with a slash between them. */
function range(field: string, value: string | undefined): HistoryArguments["slowChain"] {
  if (value === undefined) return undefined;
  const [from, to, ...rest] = value.split("/");
  const found = { fromMs: moment(field, from), toMs: moment(field, to) };
  if (rest.length === 0 && found.toMs > found.fromMs) return found;
  throw new IsthmusError("INPUT_INVALID", { field: `--${field}`, value: value.slice(0, 200) });
}

function whole(field: string, value: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw new IsthmusError("INPUT_INVALID", { field: `--${field}`, value });
  return number;
}
