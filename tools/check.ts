import { spawnSync } from "node:child_process";
import type { Offence, Rule } from "./lint/offence.ts";
import { heldAgainst, readBaseline, shrinkBaseline } from "./lint/ratchet.ts";
import { rules } from "./lint/rules.ts";
import { root } from "./setup.mjs";

const help = `npm run check                        formatter, linter, types and the rules of tools/lint and tools/layers
npm run check -- --list RULE [PATH]  every place that breaks the rule, tolerated ones too, in files below PATH
npm run check -- --shrink            write what is left of each rule as its new baseline (tools/baseline); never more
Rules: ${rules.map(({ name }) => name).join(", ")}`;

/** How many places a failing rule shows. */
const shownPlaces = 20;

/** One check of form; it prints its own findings. */
interface Check {
  readonly title: string;
  readonly run: () => { readonly passed: boolean; readonly note?: string };
}

const checks: readonly Check[] = [
  program("format and lint (biome)", "node_modules/.bin/biome", ["check", "."]),
  program("types (tsc)", "node_modules/.bin/tsc", ["-p", "tsconfig.json"]),
  program("Solidity (solhint, forge lint)", process.execPath, ["contracts/evm/script/lint-solidity.mjs"]),
  ...rules.map((rule) => ({ title: rule.title, run: () => runRule(rule) })),
];

function program(title: string, command: string, args: readonly string[]): Check {
  return { title, run: () => ({ passed: spawnSync(command, args, { cwd: root, stdio: "inherit" }).status === 0 }) };
}

function runRule(rule: Rule): { readonly passed: boolean; readonly note?: string } {
  const { found, tolerated, fresh } = heldAgainst(rule.find(), readBaseline(rule));
  for (const each of fresh.slice(0, shownPlaces)) console.error(`  ${place(each)}`);
  const passed = found <= tolerated;
  if (!passed) console.error(`  ${found} places, ${tolerated} tolerated; all: npm run check -- --list ${rule.name}`);
  return { passed, ...(tolerated > 0 ? { note: `${found} left of ${tolerated} tolerated` } : {}) };
}

function place({ file, line, text }: Offence): string {
  return `${file}${line > 0 ? `:${line}` : ""} ${text}`;
}

function checkAll(): number {
  let failed = 0;
  for (const { title, run } of checks) {
    const { passed, note } = run();
    console.log(`${passed ? "ok    " : "FAILED"} ${title}${note === undefined ? "" : ` (${note})`}`);
    if (!passed) failed++;
  }
  return failed === 0 ? 0 : 1;
}

function list(name = "", below = ""): number {
  const rule = rules.find((each) => each.name === name);
  if (rule === undefined) {
    console.error(help);
    return 2;
  }
  for (const each of rule.find()) if (each.file.startsWith(below)) console.log(place(each));
  return 0;
}

function main(args: readonly string[]): number {
  const [option, ...rest] = args;
  if (option === undefined) return checkAll();
  if (option === "--list") return list(...rest);
  if (option === "--shrink" && rest.length === 0) {
    for (const rule of rules) shrinkBaseline(rule, rule.find());
    return 0;
  }
  console.error(help);
  return option === "--help" ? 0 : 2;
}

process.exitCode = main(process.argv.slice(2));
