import { writeFileSync } from "node:fs";
import { type Canonical, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { asksForHelp, userPath } from "../conformance/subcommand.ts";
import {
  type CascadeArguments,
  type HistoryArguments,
  readArguments,
  readCascadeArguments,
  readSearchArguments,
  type SearchArguments,
  usage,
} from "./arguments.ts";
import { readCascade } from "./cascade/files.ts";
import { replayCascade } from "./cascade/replay-cascade.ts";
import { cascadeReport, cascadeTable } from "./cascade/report.ts";
import { cascadeSteps } from "./cascade/steps.ts";
import { historyFolder } from "./events.ts";
import { readInput } from "./input.ts";
import { historyPlot } from "./plot.ts";
import { replay } from "./replay.ts";
import { historyReport, historyTable } from "./report.ts";
import { search, searchLine, searchReport, searchTable } from "./search/search.ts";
import { historyTrials } from "./search/trials.ts";

process.exitCode = main(process.argv.slice(2));

/**
 * Replays real candles through the engine; writes the report as JSON and the plot beside it as SVG. With `--search` it searches
 * for defaults over the histories, with `--cascade` it replays 10 October 2025.
 */
function main(args: readonly string[]): number {
  if (asksForHelp(args)) {
    console.log(`Usage: ${usage}`);
    return 0;
  }
  try {
    if (args.includes("--search")) runSearch(readSearchArguments(args));
    else if (args.includes("--cascade")) runCascade(readCascadeArguments(args));
    else run(readArguments(args));
    return 0;
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
    console.error(`${error.code}: ${error.message}. ${error.next}.\nUsage: ${usage}`);
    return 1;
  }
}

function run(given: HistoryArguments): void {
  const input = readInput(given);
  const report = userPath(given.report);
  const plot = report.replace(/(\.json)?$/, ".svg");
  // Before the work, not after it.
  for (const file of [report, plot]) write(file, "");
  const startMs = performance.now();
  const result = replay(input, (timeMs) => {
    process.stderr.write(`\r${new Date(timeMs).toISOString().slice(0, 13)}h `);
  });
  process.stderr.write("\r");
  write(report, `${JSON.stringify(historyReport(input, result), plain, 2)}\n`);
  const title = `${[...input.candles.keys()].join(", ")} ${day(input.fromMs)} to ${day(input.toMs)}, ${input.accounts} accounts`;
  write(plot, historyPlot(result, title));
  console.log(`${title}, ${result.hours.length} hours in ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
  console.log(historyTable(result));
  console.log(`  report ${report}\n  plot   ${plot}`);
}

function runSearch({ report, ...given }: SearchArguments): void {
  const file = userPath(report);
  requireFolder();
  write(file, "");
  const startMs = performance.now();
  const seconds = (): string => `${((performance.now() - startMs) / 1000).toFixed(0)} s`;
  const options = { ...given, trials: historyTrials(given) };
  const result = search(options, (row, left) => {
    process.stderr.write(`${searchLine(row)}  [${seconds()}, at most ${left} to go]\n`);
  });
  write(file, `${JSON.stringify(searchReport(options, result), plain, 2)}\n`);
  console.log(`${searchTable(result)}\n${result.rows.length} candidates in ${seconds()}\n  report ${file}`);
}

function runCascade({ accounts, seed, report }: CascadeArguments): void {
  const file = userPath(report);
  const steps = cascadeSteps(readCascade(`${requireFolder()}/data/market/oct10`), seed);
  write(file, "");
  const input = { steps, accounts, seed, oracle: "median" } as const;
  const replayed = replayCascade(input);
  write(file, `${JSON.stringify(cascadeReport(input, replayed), plain, 2)}\n`);
  console.log(`${cascadeTable(input, replayed)}\n  report ${file}`);
}

/** @throws INPUT_INVALID without the folder of the data */
function requireFolder(): string {
  if (historyFolder === null) throw new IsthmusError("INPUT_INVALID", { field: "ISTHMUS_SHARED" });
  return historyFolder;
}

/** @throws INPUT_INVALID when the file cannot be written */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "--report", value: file }, { cause });
  }
}

function plain(_key: string, value: Canonical): Canonical {
  return typeof value === "bigint" ? value.toString() : value;
}

function day(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}
