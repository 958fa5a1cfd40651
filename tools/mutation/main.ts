// Changes one place of a program after the other and looks whether a test notices.
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { asksForHelp } from "../../test/conformance/subcommand.ts";
import { root } from "../setup.mjs";
import { copyOfTree } from "./copy.ts";
import { evm } from "./evm.ts";
import { type Mutant, mutantsOf, spread } from "./mutants.ts";
import { solana } from "./solana.ts";
import type { Fate, Subject } from "./subject.ts";

const usage = "Usage: npm run mutate -- evm|solana [--count N] [--only PART-OF-PATH] [--report FILE]";

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  if (asksForHelp(args)) {
    console.log(usage);
    return 0;
  }
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { count: { type: "string" }, only: { type: "string", default: "" }, report: { type: "string" } },
  });
  const subject = new Map<string | undefined, Subject>([
    ["evm", evm],
    ["solana", solana],
  ]).get(positionals[0]);
  const count = Number(values.count ?? "1000000");
  if (subject === undefined || !Number.isSafeInteger(count) || count < 1) {
    console.error(usage);
    return 2;
  }
  const all = everyMutant(subject, values.only);
  const copy = copyOfTree(root);
  try {
    subject.prepare(copy);
    const fates = spread(all, count).map((mutant, index) => {
      const fate = fateOf(subject, copy, mutant);
      const text = `${index + 1} ${fate} ${describeMutant(mutant)}`;
      console.log(text);
      if (values.report !== undefined) appendFileSync(values.report, `${text}\n`);
      return fate;
    });
    console.log(summary(fates, all.length));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return 0;
}

function everyMutant(subject: Subject, only: string): Mutant[] {
  const folder = join(root, subject.sources);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => subject.includes(file) && file.includes(only))
    .sort()
    .flatMap((file) => mutantsOf(file, readFileSync(join(folder, file), "utf8"), subject.language));
}

function fateOf(subject: Subject, copy: string, mutant: Mutant): Fate {
  const file = join(copy, subject.sources, mutant.file);
  const original = readFileSync(file, "utf8");
  writeFileSync(file, mutant.source);
  try {
    return subject.fateOf(copy, mutant.file);
  } finally {
    writeFileSync(file, original);
  }
}

function describeMutant({ file, line, operator, from, to }: Mutant): string {
  const change = to === "" ? from.replace(/\s+/g, " ").trim() : `${from} → ${to}`;
  return `${file}:${line} ${operator}: ${change}`;
}

function summary(fates: readonly Fate[], total: number): string {
  const of = (fate: Fate) => fates.filter((each) => each === fate).length;
  const meant = of("killed") + of("survived");
  const score = meant === 0 ? "none" : `${((of("killed") / meant) * 100).toFixed(1)} %`;
  return `${fates.length} of ${total} mutants: ${of("killed")} killed, ${of("survived")} survived, ${of("refused")} refused by the compiler, ${of("same")} the same program; score ${score}`;
}
