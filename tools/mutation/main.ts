// Changes one place of a program after the other and looks whether a test notices.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { asksForHelp } from "../../test/conformance/subcommand.ts";
import { root } from "../setup.mjs";
import { copyOfTree } from "./copy.ts";
import { evm } from "./evm.ts";
import { spread } from "./mutants.ts";
import { nameOf, type Outcome, Report, summary, textOf } from "./report.ts";
import { solana } from "./solana.ts";
import { hashesOf } from "./sources.ts";
import type { Mutant, Subject } from "./subject.ts";
import { compare, type Explained } from "./survivors.ts";

const usage = `Usage: npm run mutate -- evm|solana [--count N] [--only PARTS] [--report FILE] [--copy FOLDER] [--share K/N]
  --count N       runs only so many, spread over all; 0 runs none and judges what the report has
  --only PARTS    only those of files whose path has one of these, separated by commas
  --report FILE   mutants that it has are passed over; every other one is added
  --copy FOLDER   where the tree is copied to and prepared; kept, and used again as it is
  --share K/N     the K-th of N parts of the mutants, for several processes with a copy each`;

interface Options {
  readonly subject: Subject;
  readonly explained: string;
  readonly count: number;
  readonly only: string;
  readonly report: string | undefined;
  readonly copy: string | undefined;
  readonly share: readonly [part: number, of: number];
}

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  if (asksForHelp(args)) {
    console.log(usage);
    return 0;
  }
  const options = optionsOf(args);
  if (options === null) {
    console.error(usage);
    return 2;
  }
  const { subject, only, count, share } = options;
  const report = new Report(options.report, hashesOf(join(root, subject.sources)));
  const all = subject.mutants(root).filter(({ file }) => isAsked(only, file));
  const [part, of] = share;
  run(
    options,
    report,
    (count < all.length ? spread(all, count) : all).filter((_, index) => index % of === part - 1),
  );
  const outcomes = all.flatMap((mutant) => {
    const verdict = report.verdictOf(mutant);
    if (verdict === null) return [];
    return [{ mutant, fate: "fate" in verdict ? verdict.fate : ("open" as const) }];
  });
  console.log(`${summary(outcomes, all)}\nsources ${report.sources}; results are of ${report.folders.join(", ")}`);
  return judge(options, outcomes, all) ? 0 : 1;
}

function optionsOf(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      count: { type: "string" },
      only: { type: "string", default: "" },
      report: { type: "string" },
      copy: { type: "string" },
      share: { type: "string", default: "1/1" },
    },
  });
  const name = positionals[0] ?? "";
  const subject = new Map<string, Subject>([
    ["evm", evm],
    ["solana", solana],
  ]).get(name);
  const count = Number(values.count ?? "1000000");
  const [part = 0, of = 0] = values.share.split("/").map(Number);
  const isShare = Number.isSafeInteger(part) && Number.isSafeInteger(of) && part >= 1 && part <= of;
  if (subject === undefined || !Number.isSafeInteger(count) || count < 0 || !isShare) return null;
  const explained = join(import.meta.dirname, "survivors", `${name}.json`);
  return { subject, explained, count, only: values.only, report: values.report, copy: values.copy, share: [part, of] };
}

/** Runs the tests against every chosen mutant whose fate the report does not have. */
function run({ subject, copy: kept }: Options, report: Report, chosen: readonly Mutant[]): void {
  const waiting = chosen.flatMap((mutant) => {
    const verdict = report.verdictOf(mutant) ?? { stages: 0 };
    return "stages" in verdict ? [{ mutant, stages: verdict.stages }] : [];
  });
  if (waiting.length === 0) return;
  const copy = kept !== undefined && existsSync(kept) ? kept : copyOfTree(root, kept);
  try {
    refuseOther(copy, report.sources);
    subject.prepare(copy);
    const startedAt = performance.now();
    let done = 0;
    subject.run(copy, waiting, (mutant, verdict) => {
      report.add(mutant, verdict);
      if ("fate" in verdict) done++;
      const rate = (done * 60_000) / (performance.now() - startedAt);
      console.log(`${done}/${waiting.length}, ${rate.toFixed(1)} a minute: ${textOf(verdict)} ${nameOf(mutant)}`);
    });
  } finally {
    if (kept === undefined) rmSync(copy, { recursive: true, force: true });
  }
}

function isAsked(only: string, file: string): boolean {
  return only.split(",").some((part) => file.includes(part));
}

/** A copy that is used again must be of the sources that the report is about. */
function refuseOther(copy: string, sources: string): void {
  const file = join(copy, "sources.txt");
  if (!existsSync(file)) writeFileSync(file, sources);
  const made = readFileSync(file, "utf8");
  if (made !== sources) throw new Error(`${copy} has sources ${made}, this tree ${sources}`);
}

/** Whether every survivor is explained, and nothing else is. */
function judge({ subject, explained, only }: Options, outcomes: readonly Outcome[], all: readonly Mutant[]): boolean {
  const texts = new Map<string, readonly string[]>();
  const lineOf = ({ file, line }: Mutant): string => {
    const lines = texts.get(file) ?? readFileSync(join(root, subject.sources, file), "utf8").split("\n");
    texts.set(file, lines);
    return lines[line - 1]?.trim() ?? "";
  };
  const list = JSON.parse(readFileSync(explained, "utf8")) as Explained[];
  const asked = list.map((each) => ({ ...each, mutants: each.mutants.filter(({ file }) => isAsked(only, file)) }));
  const { unexplained, outdated } = compare({ outcomes, all }, asked, lineOf);
  for (const { mutant } of unexplained) console.error(`not explained: ${nameOf(mutant)} | ${lineOf(mutant)}`);
  for (const each of outdated) console.error(`explained, but noticed or gone: ${each}`);
  return unexplained.length + outdated.length === 0;
}
