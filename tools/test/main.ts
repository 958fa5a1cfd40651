import { spawnSync } from "node:child_process";
import { programArguments } from "../../packages/launch/src/index.mjs";
import { packages } from "../code/imports.ts";
import { root } from "../setup.mjs";
import { type Count, counted, countFile, readCount, removeCounts, sumOf } from "./count.ts";
import { leavesOutShared, leftOut } from "./machine.ts";
import { runTurbo, type TaskResult, type TurboResult } from "./turbo.ts";

const help = `npm test                      everything; a task whose inputs did not change since it passed is reused
npm test -- --force           everything, whatever is cached
npm test -- SUITE …           only these suites: form, contracts, reference, units, demo`;

/** How many failed tests are repeated at the end. */
const shownFailures = 10;

/** The packages and tasks of one suite of `npm test`. */
interface Suite {
  readonly name: string;
  readonly title: string;
  readonly tasks: readonly string[];
  readonly has: (result: TaskResult) => boolean;
}

const contracts = "@isthmus/contracts-evm";
const wholeSystem = new Set(["demo", "page"]);

const suites: readonly Suite[] = [
  {
    name: "contracts",
    title: "contracts: forge (unit, fuzz, invariants), ABI files and gas snapshot",
    tasks: [`${contracts}#test`, `${contracts}#check`],
    has: (result) => result.package === contracts,
  },
  {
    name: "reference",
    title: "API reference, without a warning",
    tasks: ["//#docs:api"],
    has: ({ task }) => task === "docs:api",
  },
  {
    name: "units",
    title: "units, properties, services",
    tasks: ["test", "test:engine", "test:replay", "test:docs", "//#test:tools"],
    has: ({ package: name, task }) => name !== contracts && task !== "docs:api" && !wholeSystem.has(task),
  },
  {
    name: "demo",
    title: "the whole demo on real nodes, and its page",
    tasks: ["demo", "page"],
    has: ({ task }) => wholeSystem.has(task),
  },
];

/** What `npm test` was asked for. */
interface Wish {
  readonly names: ReadonlySet<string>;
  readonly force: boolean;
}

function readArguments(args: readonly string[]): Wish | undefined {
  const names = args.filter((argument) => argument !== "--force");
  const known = ["form", ...suites.map(({ name }) => name)];
  if (names.some((name) => !known.includes(name))) return undefined;
  return { names: new Set(names.length > 0 ? names : known), force: names.length < args.length };
}

async function main(args: readonly string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === undefined) {
    console.error(help);
    return 2;
  }
  const missing = leftOut();
  for (const { suite, reason } of missing) console.log(`LEFT OUT: ${suite}: ${reason}`);
  const rows: string[] = [];
  const counts: Count[] = [];
  const add = (title: string, count: Count, note: string): void => {
    const word = count.failed === 0 ? "ok    " : "FAILED";
    rows.push(`${word} ${title}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped${note}`);
    counts.push(count);
  };

  if (wish.names.has("form")) {
    const startedMs = Date.now();
    const { status } = spawnSync(process.execPath, ["--import", "tsx", "tools/check.ts"], {
      cwd: root,
      stdio: "inherit",
    });
    add("checks of form", counted("npm run check", status ?? 1), ` in ${secondsSince(startedMs)} s`);
  }
  const { results, complete } = await runSuites(wish);
  if (!complete) add("turbo", counted("turbo run", 1), "; it was stopped before every task had run");
  for (const { name, title, has } of suites) {
    if (!wish.names.has(name)) continue;
    const own = results.filter(has);
    const reused = own.filter((result) => result.reused).length;
    add(title, sumOf(own.map(countOf)), `; ${reused} of ${own.length} tasks reused`);
  }
  return close(rows, counts, {
    missing: missing.filter(({ onPurpose }) => !onPurpose).map(({ suite }) => suite),
    results,
  });
}

/** Units beside contracts, two tasks at a time; then one whole system at a time, each of which has a dozen processes. */
async function runSuites({ names, force }: Wish): Promise<TurboResult> {
  const tasksOf = (name: string): readonly string[] =>
    names.has(name) ? (suites.find((suite) => suite.name === name)?.tasks ?? []) : [];
  const rounds = [
    { tasks: [...tasksOf("contracts"), ...tasksOf("reference"), ...tasksOf("units")], concurrency: 2 },
    { tasks: tasksOf("demo"), concurrency: 1 },
  ].filter(({ tasks }) => tasks.length > 0);
  // turbo brings back the counts of what it reuses; none of an earlier run may stay for a task that breaks early.
  for (const folder of ["", ...[...packages().values()].map((each) => each.folder)]) removeCounts(folder);
  // Once, before tests in many processes need it.
  if (rounds.length > 0) programArguments("start");
  const runs: TurboResult[] = [];
  for (const round of rounds) runs.push(await runTurbo({ ...round, force }));
  return { results: runs.flatMap(({ results }) => results), complete: runs.every(({ complete }) => complete) };
}

function countOf({ folder, task, package: name, code }: TaskResult): Count {
  return readCount(countFile(folder, task), `${name} ${task}`, code);
}

/** Prints what failed and what was counted, last, because the end of a long log is what people see first. */
function close(
  rows: string[],
  counts: readonly Count[],
  { missing, results }: { readonly missing: readonly string[]; readonly results: readonly TaskResult[] },
): number {
  const total = sumOf(counts);
  let failed = total.failed;
  if (process.env.CI !== undefined && missing.length > 0) {
    rows.push(`FAILED on CI nothing may be left out: ${missing.join(", ")}`);
    failed += missing.length;
  }
  if (process.env.CI !== undefined && total.skipped > 0 && !leavesOutShared()) {
    rows.push(`FAILED on CI nothing may be skipped: ${total.skipped} tests were`);
    failed += total.skipped;
  }
  const units = results.filter(({ task }) => !wholeSystem.has(task));
  if (units.length > 0)
    rows.push(`${units.filter(({ reused }) => reused).length} of ${units.length} unit tasks reused`);
  console.log(`\n${[...total.failures.slice(0, shownFailures), ...rows].join("\n")}`);
  if (total.skipped > 0) console.log(`${total.skipped} tests were skipped; see the lines LEFT OUT above`);
  console.log(`${total.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const secondsSince = (startedMs: number): string => ((Date.now() - startedMs) / 1000).toFixed(0);

process.exitCode = await main(process.argv.slice(2));
