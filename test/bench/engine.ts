import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { IsthmusError } from "@isthmus/protocol";
import { type Subcommand, userPath } from "../conformance/subcommand.ts";
import type { Benchmark, Figure } from "./benchmark.ts";
import { cascadeBenchmark } from "./cascade.ts";
import { closeCycleBenchmark } from "./close-cycle.ts";
import { closeOutBenchmark } from "./close-out.ts";
import { compressionBenchmark } from "./compression.ts";
import { keptTradesBenchmark } from "./kept-trades.ts";
import { accountMarginBenchmark } from "./margin-account.ts";
import { portfolioMarginBenchmark } from "./margin-portfolio.ts";
import { novationBenchmark } from "./novation.ts";
import { operatorBenchmark } from "./operator-replay.ts";
import { pricesCommandBenchmark } from "./prices-command.ts";
import { signaturesBenchmark } from "./signed-trades.ts";

/** Every benchmark of the engine; to add one, write its file and name it here. */
const benchmarks: readonly Benchmark[] = [
  pricesCommandBenchmark,
  cascadeBenchmark,
  portfolioMarginBenchmark,
  accountMarginBenchmark,
  closeOutBenchmark,
  compressionBenchmark,
  novationBenchmark,
  signaturesBenchmark,
  closeCycleBenchmark,
  keptTradesBenchmark,
  operatorBenchmark,
];

/** What `--report` writes. */
interface EngineReport {
  readonly schema: "isthmus-bench-engine";
  readonly version: 1;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  readonly benchmarks: readonly { readonly name: string; readonly figures: readonly Figure[] }[];
}

/** Measures the engine; prints a table and writes the figures as JSON. */
export const engine: Subcommand = {
  name: "engine",
  usage: "engine [--report FILE] [--only NAME]",
  summary: "re-margin, compression and novation against their baselines in the same run",
  run: async (args) => {
    const { report, only } = readOptions(args);
    const chosen = benchmarks.filter(({ name }) => only === undefined || name === only);
    if (chosen.length === 0) {
      throw new IsthmusError("NOT_FOUND", {
        benchmark: only ?? "",
        known: benchmarks.map(({ name }) => name).join(", "),
      });
    }
    // A file that cannot be written is to be known now, not after minutes of measuring.
    if (report !== undefined) writeReport(report, []);
    const measured = [];
    for (const { name, run } of chosen) {
      console.log(`\n${name}`);
      const figures = await run();
      for (const figure of figures) console.log(`  ${tableLine(figure)}`);
      measured.push({ name, figures });
    }
    if (report !== undefined) writeReport(report, measured);
    return 0;
  },
};

function readOptions(args: readonly string[]): { report: string | undefined; only: string | undefined } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { report: { type: "string" }, only: { type: "string" } },
    });
    return { report: values.report, only: values.only };
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "arguments", value: args.join(" ") }, { cause });
  }
}

function writeReport(path: string, measured: EngineReport["benchmarks"]): void {
  const report: EngineReport = {
    schema: "isthmus-bench-engine",
    version: 1,
    node: process.version,
    processor: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    benchmarks: measured,
  };
  try {
    writeFileSync(userPath(path), `${JSON.stringify(report, null, 2)}\n`);
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "report", file: path }, { cause });
  }
}

function tableLine({ what, unit, value, baselineWhat, baseline, ratio }: Figure): string {
  const own = `${what.padEnd(58)} ${shown(value).padStart(10)} ${unit.padEnd(42)}`;
  return `${own} ${shown(baseline).padStart(10)} ${baselineWhat.padEnd(44)} ratio ${shown(ratio)}`;
}

/** Three significant digits, never with an exponent. */
function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
