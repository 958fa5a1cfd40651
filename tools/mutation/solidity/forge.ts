import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Contracts with every mutant inside are larger than a chain takes; what they cost means nothing. */
const settings = {
  FOUNDRY_CODE_SIZE_LIMIT: "16777216",
  FOUNDRY_GAS_SNAPSHOT_CHECK: "false",
  FOUNDRY_INVARIANT_RUNS: "3",
  FOUNDRY_INVARIANT_DEPTH: "48",
};

/** What a run of forge switches on. */
export interface Choice {
  /** The mutant; 0 is none. */
  readonly number: number;
  /** How often each random test is run. */
  readonly fuzzRuns: number;
  /** A run that takes more processor time is ended, and fails. */
  readonly cpuSeconds?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs forge in a package. */
export function forge(
  here: string,
  args: readonly string[],
  { number, fuzzRuns, cpuSeconds, environment }: Choice,
): { readonly status: number | null; readonly text: string } {
  const chosen = {
    FOUNDRY_BLOCK_PREVRANDAO: `0x${number.toString(16).padStart(64, "0")}`,
    FOUNDRY_FUZZ_RUNS: String(fuzzRuns),
  };
  const limit = cpuSeconds === undefined ? "unlimited" : String(cpuSeconds);
  const run = spawnSync("sh", ["-c", `ulimit -t ${limit}; exec "$0" "$@"`, programIn(here), ...args], {
    cwd: here,
    encoding: "utf8",
    env: { ...process.env, ...settings, ...chosen, ...environment },
    maxBuffer: 1 << 28,
  });
  return { status: run.status, text: `${run.stdout}${run.stderr}` };
}

/** The program itself: the package's own command starts it through Node. */
function programIn(here: string): string {
  const own = createRequire(join(here, "package.json"));
  const platform = createRequire(own.resolve("@foundry-rs/forge/package.json"));
  const name = `@foundry-rs/forge-${process.platform}-${process.arch === "x64" ? "amd64" : process.arch}`;
  return join(dirname(platform.resolve(`${name}/package.json`)), "bin/forge");
}
