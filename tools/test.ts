import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { programArguments } from "../packages/launch/src/index.mjs";
import { root } from "./setup.mjs";

/** What one suite counted. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One entry per failed test: its file, its name and the first lines of what it said. */
  readonly failures?: readonly string[];
}

/** One suite of `npm test`, in the order they run. */
interface Suite {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

/** System programs that npm cannot bring, with what is left out without them. */
const systemPrograms = [
  { program: "clang-19", suite: "rebuild of the Solana program", install: "apt-get install clang-19" },
  { program: "redis-server", suite: "relayer on Redis", install: "apt-get install redis-server" },
  { program: "chromium", suite: "status page in a browser", install: "apt-get install chromium" },
] as const;

/** How many failed tests are told again at the end, and how many lines of each. */
const shownFailures = 10;
const shownLines = 8;

const outsideTests = "every test passed: an error outside of any test is in the output above";

const scratch = mkdtempSync(join(tmpdir(), "isthmus-test-"));

const suites: readonly Suite[] = [
  { name: "checks of form", run: () => counted(process.execPath, ["--import", "tsx", "tools/check.ts"], root) },
  { name: "contracts (forge: unit, fuzz, invariants)", run: forge },
  { name: "contracts: ABI files and gas snapshot are current", run: contractFiles },
  {
    name: "units, properties, services",
    run: () => vitest("units", ["--exclude", "test/demo/**", "--exclude", "test/page/**"]),
  },
  // One whole house at a time: each has a dozen processes.
  {
    name: "the whole demo on real nodes, and its page",
    run: () => vitest("demo", ["test/demo", "test/page", "--no-file-parallelism"]),
  },
];

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  // Once, before tests in many processes need it.
  programArguments("start");
  const left: string[] = [];
  for (const { program, suite, install } of systemPrograms) {
    if (onPath(program)) continue;
    left.push(suite);
    console.log(`LEFT OUT: ${suite}: ${program} is not installed (${install})`);
  }
  if (!existsSync(sharedFolder())) {
    left.push("published cases and real data");
    console.log(`LEFT OUT: published cases and real data: no folder at ISTHMUS_SHARED (${sharedFolder()})`);
  }
  let total: Count = { passed: 0, failed: 0, skipped: 0 };
  const rows: string[] = [];
  const failures: string[] = [];
  for (const suite of suites) {
    if (only.length > 0 && !only.some((word) => suite.name.includes(word))) continue;
    console.log(`\n── ${suite.name} ──`);
    const startedMs = Date.now();
    const count = await suite.run();
    const seconds = ((Date.now() - startedMs) / 1000).toFixed(0);
    rows.push(
      `${count.failed === 0 ? "ok    " : "FAILED"} ${suite.name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped in ${seconds} s`,
    );
    failures.push(...(count.failures ?? []));
    total = {
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    };
  }
  if (process.env.CI !== undefined && left.length > 0) {
    rows.push(`FAILED on CI nothing may be left out: ${left.join(", ")}`);
    total = { ...total, failed: total.failed + left.length };
  }
  if (process.env.CI !== undefined && total.skipped > 0) {
    rows.push(`FAILED on CI nothing may be skipped: ${total.skipped} tests were`);
    total = { ...total, failed: total.failed + total.skipped };
  }
  // Last, because the end of a long log is what people see first.
  console.log(`\n${[...failures.slice(0, shownFailures), ...rows].join("\n")}`);
  if (total.skipped > 0) console.log(`${total.skipped} tests were skipped; see the lines LEFT OUT above`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  rmSync(scratch, { recursive: true, force: true });
  process.exit(total.failed === 0 ? 0 : 1);
}

function sharedFolder(): string {
  return process.env.ISTHMUS_SHARED ?? join(root, "..", "shared");
}

function onPath(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  capture: boolean,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd,
      stdio: ["ignore", capture ? "pipe" : "inherit", "inherit"],
      env: { ...process.env, ISTHMUS_SHARED: sharedFolder() },
    });
    const parts: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => parts.push(part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString("utf8") }));
  });
}

/** A program that counts as one test. */
async function counted(command: string, args: readonly string[], folder: string): Promise<Count> {
  const { code } = await run(command, args, folder, false);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** The committed ABI files and the gas snapshot against a fresh build. */
async function contractFiles(): Promise<Count> {
  const folder = join(root, "contracts/evm");
  const abi = await counted(process.execPath, ["script/check-abi.mjs"], folder);
  const gas = await counted(process.execPath, ["script/snapshot.mjs", "check"], folder);
  return { passed: abi.passed + gas.passed, failed: abi.failed + gas.failed, skipped: 0 };
}

async function vitest(name: string, args: readonly string[]): Promise<Count> {
  const file = join(scratch, `${name}.json`);
  const { code } = await run(
    "node_modules/.bin/vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...args],
    root,
    false,
  );
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, "utf8")) as {
    numPassedTests: number;
    numPendingTests: number;
    testResults: readonly VitestFile[];
  };
  const failures = result.testResults.flatMap(failuresOf);
  if (code !== 0 && failures.length === 0) failures.push(told(`${name}: vitest ended with ${code}`, outsideTests));
  return { passed: result.numPassedTests, failed: failures.length, skipped: result.numPendingTests, failures };
}

/** One test file in the JSON report of vitest. */
interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
}

function failuresOf(file: VitestFile): string[] {
  const where = relative(root, file.name);
  const failed = file.assertionResults.filter(({ status }) => status === "failed");
  // A file that broke before its first test has no test to name.
  if (failed.length === 0 && file.status === "failed") return [told(where, file.message ?? "")];
  return failed.map((test) => told(`${where} > ${test.fullName}`, (test.failureMessages ?? []).join("\n")));
}

function told(what: string, said: string): string {
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !line.includes("/node_modules/"));
  return [`FAILED ${what}`, ...lines.slice(0, shownLines).map((line) => `       ${line.slice(0, 300)}`)].join("\n");
}

interface ForgeSuites {
  readonly [suite: string]: {
    readonly test_results: {
      readonly [test: string]: { readonly status: "Success" | "Failure" | "Skipped"; readonly reason: string | null };
    };
  };
}

async function forge(): Promise<Count> {
  const { code, output } = await run("node_modules/.bin/forge", ["test", "--json"], join(root, "contracts/evm"), true);
  const start = output.indexOf("{");
  if (start < 0) {
    console.log(output);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const count = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const [suite, { test_results: tests }] of Object.entries(JSON.parse(output.slice(start)) as ForgeSuites)) {
    for (const [test, { status, reason }] of Object.entries(tests)) {
      if (status === "Success") count.passed++;
      else if (status === "Skipped") count.skipped++;
      else {
        count.failed++;
        failures.push(told(`${suite} ${test}`, reason ?? ""));
      }
    }
  }
  console.log(`${count.passed} forge tests passed, ${count.failed} failed`);
  return { ...count, failed: code === 0 || count.failed > 0 ? count.failed : 1, failures };
}

await main();
