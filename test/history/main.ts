import { writeFileSync } from "node:fs";
import { type Canonical, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { userPath } from "../conformance/subcommand.ts";
import { type HistoryArguments, readArguments, usage } from "./arguments.ts";
import { readInput } from "./input.ts";
import { historyPlot } from "./plot.ts";
import { replay } from "./replay.ts";
import { historyReport, historyTable } from "./report.ts";

process.exitCode = main(process.argv.slice(2));

/** Replays real candles through the engine; writes the report as JSON and the plot beside it as SVG. */
function main(args: readonly string[]): number {
  try {
    run(readArguments(args));
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
