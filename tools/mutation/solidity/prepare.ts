import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { passing, type Suites, suitesIn } from "./batch.ts";
import { forge } from "./forge.ts";
import { withTwins } from "./schemata.ts";
import { type Numbers, writeIfOther, writeMutants } from "./sources.ts";
import { sourcesBelow } from "./tree.ts";

/** What is ready in a package to run mutants. */
export interface Ready extends Numbers {
  /** Suites whose tests run one mutant after the other in one process. */
  readonly suites: Suites;
  /** Tests that fail without any mutant, such as those that measure gas, as an expression; or empty. */
  readonly failing: string;
}

const readyFile = "cache/ready.json";
const none = { number: 0, fuzzRuns: 4 };

/** Builds a package with all mutants inside and finds out which tests pass there without any; once. */
export function prepare(here: string): void {
  if (existsSync(join(here, readyFile))) return;
  const untouched = join(here, "untouched");
  if (!existsSync(untouched)) cpSync(join(here, "src"), untouched, { recursive: true });
  const numbers = numbersIn(here, untouched);
  adaptTests(here);
  adaptSettings(here);
  adaptPackages(here);
  adaptCompiler(here);
  const built = forge(here, ["build"], none);
  if (built.status !== 0)
    throw new Error(`The contracts do not compile with their mutants:\n${built.text.slice(-4_000)}`);
  trim(join(here, "out"));
  const ready: Ready = { ...numbers, suites: passing(here, suitesIn(here)), failing: failingTests(here) };
  writeFileSync(join(here, readyFile), JSON.stringify(ready));
}

function failingTests(here: string): string {
  const { text } = forge(here, ["test"], { number: 0, fuzzRuns: 16 });
  const names = [...text.matchAll(/^\[FAIL[^\n]*\] (\w+)\(/gm)].map((match) => match[1] ?? "");
  return names.length === 0 ? "" : `^(${[...new Set(names)].join("|")})[(]`;
}

/** The numbers of the mutants that are in the sources, after they are put there once. */
function numbersIn(here: string, untouched: string): Numbers {
  const file = join(here, "cache/numbers.json");
  if (!existsSync(file)) {
    const written = writeMutants(here, untouched);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(written));
  }
  return JSON.parse(readFileSync(file, "utf8")) as Numbers;
}

/** What `prepare` found out. */
export const readyIn = (here: string): Ready => JSON.parse(readFileSync(join(here, readyFile), "utf8")) as Ready;

/** What calls a function that looks at the block is not pure. Gas is not what these contracts are for. */
function adaptTests(here: string): void {
  const tests = join(here, "test");
  rmSync(join(tests, "gas"), { recursive: true, force: true });
  for (const [file, text] of sourcesBelow(tests)) writeIfOther(join(tests, file), text.replace(/\bpure\b/g, "view"));
  writeIfOther(join(tests, "MutantRun.t.sol"), readFileSync(join(import.meta.dirname, "MutantRun.sol"), "latin1"));
}

/** forge reads the numbers of all bytecode for its random inputs in each run, which takes most of a run's time. */
const plainInputs = `[fuzz]
include_storage = false
include_push_bytes = false
max_fuzz_dictionary_addresses = 64
max_fuzz_dictionary_values = 64
max_fuzz_dictionary_literals = 64
`;

const plans = `fs_permissions = [
  { access = "read-write", path = "cache" },
  { access = "read", path = "out" },`;

function adaptSettings(here: string): void {
  const file = join(here, "foundry.toml");
  const text = readFileSync(file, "utf8");
  if (text.includes(plainInputs)) return;
  const adapted = text
    .replace("lint_on_build = true", "lint_on_build = false")
    .replace("fs_permissions = [", plans)
    .replace("[fuzz]\n", plainInputs);
  writeFileSync(file, adapted);
}

/** Answers for its version without Node: forge asks in every run, and Node takes longer to start than most mutants. */
function adaptCompiler(here: string): void {
  const script = join(here, "script/solc-wrap.cjs");
  const real = join(here, "script/solc-real.cjs");
  if (existsSync(real)) return;
  const version = execFileSync(script, ["--version"], { encoding: "utf8" }).trim();
  renameSync(script, real);
  const answer = `case "$*" in\n*--version*) cat <<'END'\n${version}\nEND\n;;\n*) exec "${real}" "$@" ;;\nesac\n`;
  writeFileSync(script, `#!/bin/sh\n${answer}`, { mode: 0o755 });
}

/** OpenZeppelin's contracts as a copy of their own, whose modifiers have twins. */
function adaptPackages(here: string): void {
  const contracts = join(here, "node_modules/@openzeppelin/contracts");
  const installed = realpathSync(contracts);
  if (installed === contracts) return;
  rmSync(contracts, { recursive: true });
  cpSync(installed, contracts, { recursive: true });
  for (const [file, text] of sourcesBelow(contracts)) {
    const adapted = withTwins(`contracts/${file}`, text);
    if (adapted !== text) writeFileSync(join(contracts, file), adapted, "latin1");
  }
}

/** Drops what no test needs from artifacts, which forge reads in every run. */
function trim(out: string): void {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.sol\/\w+\.json$/.test(file),
  );
  for (const file of files) {
    const artifact = JSON.parse(readFileSync(join(out, file), "utf8")) as Record<string, unknown>;
    const { metadata: _metadata, rawMetadata: _rawMetadata, ...rest } = artifact;
    writeFileSync(join(out, file), JSON.stringify(rest));
  }
}
