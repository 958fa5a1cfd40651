import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { forge } from "./forge.ts";
import { inputsOf, type Parameter } from "./inputs.ts";

/** A suite that `MutantRun.sol` deploys and calls. */
interface Suite {
  /** From the package's folder. */
  readonly path: string;
  /** The call of its `setUp`, or `0x`. */
  readonly setUp: string;
  readonly calls: readonly { readonly test: string; readonly data: string }[];
}

/** Suites by the name that forge finds their code under. */
export type Suites = Readonly<Record<string, Suite>>;

/** How often each random test is called. */
const variants = 4;

interface Artifact {
  readonly abi: readonly { readonly type: string; readonly name?: string; readonly inputs?: readonly Parameter[] }[];
  readonly methodIdentifiers: Readonly<Record<string, string>>;
}

/** The suites of a package that is built, but for those that run long. */
export function suitesIn(here: string): Suites {
  const tests = readdirSync(join(here, "test"), { recursive: true, encoding: "utf8" });
  const suites: Record<string, Suite> = {};
  for (const path of tests.filter((file) => file.endsWith(".t.sol") && !file.includes("MutantRun")).sort()) {
    const folder = join(here, "out", basename(path));
    for (const artifact of existsSync(folder) ? readdirSync(folder) : []) {
      const { abi, methodIdentifiers } = JSON.parse(readFileSync(join(folder, artifact), "utf8")) as Artifact;
      const isInvariant = abi.some(({ name }) => name?.startsWith("invariant") === true);
      const calls = abi.flatMap((entry) => callsOf(entry, methodIdentifiers));
      if (calls.length === 0 || isInvariant) continue;
      const setUp = methodIdentifiers["setUp()"];
      const name = `${basename(path)}:${artifact.replace(".json", "")}`;
      suites[name] = { path: join("test", path), setUp: setUp === undefined ? "0x" : `0x${setUp}`, calls };
    }
  }
  return suites;
}

function callsOf(
  { type, name, inputs = [] }: Artifact["abi"][number],
  selectors: Readonly<Record<string, string>>,
): { readonly test: string; readonly data: string }[] {
  if (type !== "function" || name?.startsWith("test") !== true) return [];
  const selector = Object.entries(selectors).find(([signature]) => signature.startsWith(`${name}(`))?.[1];
  const count = inputs.length === 0 ? 1 : variants;
  return Array.from({ length: count }, (_, index) => inputsOf(inputs, `${name}/${index}`)).flatMap((encoded) =>
    encoded === null || selector === undefined ? [] : [{ test: name, data: `0x${selector}${encoded}` }],
  );
}

/** The calls that pass without any mutant; suites without one are left out. */
export function passing(here: string, suites: Suites): Suites {
  const lines = runPlan(here, { suites, numbers: [] }, "testBaseline");
  const roundsOf = (name: string): Buffer[] =>
    lines
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => Buffer.from(line.slice(line.lastIndexOf(" ") + 3), "hex"));
  const kept = Object.entries(suites).flatMap(([name, suite]): [string, Suite][] => {
    const rounds = roundsOf(name);
    const passes = (index: number): boolean => rounds.length > 0 && rounds.every((flags) => flags[index] === 1);
    const calls = suite.calls.filter((_, index) => passes(index + 1));
    return passes(0) && calls.length > 0 ? [[name, { ...suite, calls }]] : [];
  });
  return Object.fromEntries(kept);
}

/** The numbers of mutants that some suite notices; those that the run did not come to are in neither list. */
export function noticed(
  here: string,
  suites: Suites,
  numbers: readonly number[],
): { readonly noticed: readonly number[]; readonly passed: readonly number[] } {
  const entries = runPlan(here, { suites, numbers }, "testMutants").map((line) => line.split(" "));
  const numbersOf = (list: readonly string[][]): number[] => list.map(([number]) => Number(number));
  return {
    noticed: numbersOf(entries.filter(([, by = ""]) => by !== "")),
    passed: numbersOf(entries.filter(([, by = ""]) => by === "")),
  };
}

/** Runs a test of `MutantRun.sol`; what it writes, a line for each suite or mutant. */
function runPlan(
  here: string,
  { suites, numbers }: { readonly suites: Suites; readonly numbers: readonly number[] },
  test: string,
): string[] {
  const calls = Object.values(suites).map((suite, index) => [
    `calls${index}`,
    [suite.setUp, ...suite.calls.map(({ data }) => data)],
  ]);
  const plan = { suites: Object.keys(suites), numbers, ...Object.fromEntries(calls) };
  writeFileSync(join(here, "cache/plan.json"), JSON.stringify(plan));
  const results = join(here, "cache/results.txt");
  rmSync(results, { force: true });
  const environment = {
    MUTANT_PLAN: "cache/plan.json",
    MUTANT_RESULTS: "cache/results.txt",
    // Calls are nested here, and there are many.
    FOUNDRY_ISOLATE: "false",
    FOUNDRY_GAS_LIMIT: "9000000000000000000",
    FOUNDRY_MEMORY_LIMIT: "4294967296",
  };
  const args = ["test", "--match-contract", "^MutantRun$", "--match-test", `^${test}[(]`];
  const { text } = forge(here, args, { number: 0, fuzzRuns: 1, cpuSeconds: 1_200, environment });
  if (!existsSync(results)) throw new Error(`No mutant was run:\n${text.slice(-2_000)}`);
  return readFileSync(results, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
