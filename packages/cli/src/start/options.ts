import { resolve } from "node:path";
import { IsthmusError } from "@isthmus/protocol";
import { Command, InvalidArgumentError } from "commander";

/** What `--drill` may kill in the middle of a cycle: a part, or with `standby` the leading coordinator until its standby leads. */
const drillTargets = ["coordinator", "relayer", "attester", "postgres", "standby"] as const;
export type DrillTarget = (typeof drillTargets)[number];

/** The drill that ends a run: the house is silent for good, and members leave by themselves. */
const exitDrill = "exit";

/** The drill before it: stolen keys forge a root, and the watchtowers take it back. */
const vetoDrill = "veto";

/** Options of `npm start`. */
export interface StartOptions {
  readonly once: boolean;
  readonly cycles: number;
  readonly report: string | null;
  /** symbol → absolute path of a file of candles */
  readonly prices: Readonly<Record<string, string>>;
  readonly fromMs: number | null;
  readonly seed: number | null;
  readonly accounts: number;
  readonly stateDirectory: string;
  readonly port: number;
  readonly drills: readonly DrillTarget[];
  /** Whether the house goes silent at the end of the run, and members exit. */
  readonly exitDrill: boolean;
  /** Whether a root is forged at the end of the run, for the watchtowers to veto. */
  readonly vetoDrill: boolean;
  readonly json: boolean;
}

const symbols = ["BTC", "ETH"];

function whole(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high)
      throw new InvalidArgumentError(`must be a whole number from ${low} to ${high}`);
    return value;
  };
}

function priceFile(text: string, known: Record<string, string>): Record<string, string> {
  const match = /^([A-Z]{2,10})=(.+)$/.exec(text);
  if (match === null) throw new InvalidArgumentError("must be SYMBOL=FILE, for example BTC=btc.csv.gz");
  const [, symbol, file] = match as unknown as [string, string, string];
  if (!symbols.includes(symbol))
    throw new InvalidArgumentError(`no instrument is priced by ${symbol}; known: ${symbols.join(", ")}`);
  if (known[symbol] !== undefined) throw new InvalidArgumentError(`${symbol} has a file already`);
  return { ...known, [symbol]: callerPath(file) };
}

function drills(text: string): string[] {
  const known: readonly string[] = [...drillTargets, vetoDrill, exitDrill];
  const names = text === "all" ? [...known] : text.split(",");
  if (new Set(names).size !== names.length) throw new InvalidArgumentError("each part once");
  for (const name of names)
    if (!known.includes(name)) throw new InvalidArgumentError(`known: all, ${known.join(", ")}`);
  return names;
}

/** A day, or a time in ISO form. Other texts that `Date.parse` accepts ("5" is a day of 2001) are typing errors. */
function date(text: string): number {
  const [, day, time = "T00:00:00Z"] = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+Z)?$/.exec(text) ?? [];
  const timeMs = Date.parse(`${day}${time}`);
  // The 30th of February would be the first of March.
  if (Number.isNaN(timeMs) || timeMs < 0 || new Date(timeMs).toISOString().slice(0, 10) !== day)
    throw new InvalidArgumentError("must be a date such as 2020-03-12");
  return timeMs;
}

/** A path; an empty one would mean the current folder. */
function path(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("must be a path");
  return text;
}

/** Paths on the command line are relative to the caller's folder. */
function callerPath(path: string): string {
  return resolve(process.env.ISTHMUS_CWD ?? process.cwd(), path);
}

/**
 * Reads the command line.
 * @throws INPUT_INVALID with commander's explanation; `--help` prints and ends the process
 */
export function readOptions(argv: readonly string[]): StartOptions {
  const program = new Command("npm start --")
    .description("Starts the local networks and every service of the clearing house, and runs the demo on them.")
    .option("--once", "run the demo for --cycles cycles, write the report and stop", false)
    .option("--cycles <n>", "number of cycles with --once", whole(1, 10_000), 3)
    .option("--report <file>", "where to write the JSON report", path)
    .option("--prices <symbol=file>", "candles for a symbol (repeatable), plain or gzip", priceFile, {})
    .option("--from <date>", "first day to use of the price files", date)
    .option("--seed <n>", "seed of keys, trades and prices (local runs only)", whole(0, 0xffff_ffff))
    .option("--accounts <n>", "number of accounts", whole(4, 64), 10)
    .option("--state <dir>", "state directory", path, ".isthmus")
    .option("--port <n>", "port of API and status page; 0 for a free one", whole(0, 65_535), 0)
    .option(
      "--drill <parts>",
      "kill -9 these parts during a cycle, one cycle each (at least two more cycles are run; standby: the leading coordinator, which stays down until a second one leads), or have a root forged at the end, for the watchtowers to veto, or let the house go silent at the end and members exit: all, or a list of coordinator,relayer,attester,postgres,standby,veto,exit",
      drills,
      [],
    )
    .option("--json", "print progress as JSON lines", false)
    .allowExcessArguments(false)
    // Commander's message becomes part of our own error.
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();
  try {
    program.parse([...argv], { from: "user" });
  } catch (cause) {
    const { code, message } = cause as { code?: string; message?: string };
    if (code === "commander.helpDisplayed") process.exit(0);
    const reason = (message ?? "")
      .replace(/^error: /, "")
      .replace(/\s+/g, " ")
      .trim();
    throw new IsthmusError("INPUT_INVALID", { field: "command line", reason, help: "npm start -- --help" }, { cause });
  }
  const given = program.opts();
  // An option without effect is a mistake of the caller.
  const idle = (field: string, reason: string) => new IsthmusError("INPUT_INVALID", { field, reason });
  if (!given.once && program.getOptionValueSource("cycles") === "cli") throw idle("--cycles", "requires --once");
  if (given.from !== undefined && Object.keys(given.prices).length === 0)
    throw idle("--from", "requires --prices: seeded prices have no dates");
  const named = given.drill as string[];
  const killed = drillTargets.filter((target) => named.includes(target));
  return {
    once: given.once as boolean,
    // No drill in the first cycle, which plays the refusals, and in the last one, which shows that everything recovered.
    cycles: Math.max(given.cycles as number, killed.length === 0 ? 1 : killed.length + 2),
    report: given.report === undefined ? null : callerPath(given.report as string),
    prices: given.prices as Record<string, string>,
    fromMs: (given.from as number | undefined) ?? null,
    seed: (given.seed as number | undefined) ?? null,
    accounts: given.accounts as number,
    stateDirectory: callerPath(given.state as string),
    port: given.port as number,
    drills: named.filter((name): name is DrillTarget => name !== exitDrill && name !== vetoDrill),
    vetoDrill: named.includes(vetoDrill),
    exitDrill: named.includes(exitDrill),
    json: given.json as boolean,
  };
}
