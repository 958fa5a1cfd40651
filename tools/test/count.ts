import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "../setup.mjs";

/** What a suite or one of its tasks counted. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One entry per failed test: its file, its name and the first lines of its message. */
  readonly failures: readonly string[];
}

export const nothing: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** How many lines of a failure are repeated at the end. */
const shownLines = 8;

/** A task that is one test: a program that ends with 0 or not. */
export function counted(name: string, code: number): Count {
  if (code === 0) return { ...nothing, passed: 1 };
  return { ...nothing, failed: 1, failures: [failure(name, `ended with ${code}; its output is above`)] };
}

/** The sum of several counts. */
export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
      failures: [...sum.failures, ...each.failures],
    }),
    nothing,
  );
}

/** A failed test as it is repeated at the end: its name and the first lines of its message. */
function failure(name: string, message: string): string {
  const lines = message.split("\n").filter((line) => line.trim() !== "" && !line.includes("/node_modules/"));
  return [`FAILED ${name}`, ...lines.slice(0, shownLines).map((line) => `       ${line.slice(0, 300)}`)].join("\n");
}

const countFolder = (folder: string): string => join(root, folder, "node_modules/.cache/isthmus-test");

/** Where a task of the package in this folder leaves its count: an output that turbo keeps and restores. */
export function countFile(folder: string, task: string): string {
  return join(countFolder(folder), `${task.replaceAll(":", "-")}.json`);
}

/** Removes what tasks of the package in this folder counted in earlier runs. */
export function removeCounts(folder: string): void {
  rmSync(countFolder(folder), { recursive: true, force: true });
}

/** Writes the count of a task. */
export function writeCount(file: string, count: Count): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(count));
}

/** The count of a task that ended with this code; a task without a count is one test. */
export function readCount(file: string, name: string, code: number): Count {
  if (!existsSync(file)) return counted(name, code);
  const count = JSON.parse(readFileSync(file, "utf8")) as Count;
  if (code === 0 || count.failed > 0) return count;
  return sumOf([count, counted(name, code)]);
}

/** The JSON report of vitest. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly VitestFile[];
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

/** The count of a vitest run that ended with this code. */
export function countOfVitest({ numPassedTests, numPendingTests, testResults }: VitestReport, code: number): Count {
  const failures = testResults.flatMap(vitestFailures);
  if (code !== 0 && failures.length === 0)
    failures.push(
      failure(`vitest ended with ${code}`, "every test passed: an error outside of any test is in the output above"),
    );
  return { passed: numPassedTests, failed: failures.length, skipped: numPendingTests, failures };
}

function vitestFailures(file: VitestFile): readonly string[] {
  const where = relative(root, file.name);
  const failed = file.assertionResults.filter(({ status }) => status === "failed");
  // A file that broke before its first test has no test to name.
  if (failed.length === 0 && file.status === "failed") return [failure(where, file.message ?? "")];
  return failed.map((test) => failure(`${where} > ${test.fullName}`, (test.failureMessages ?? []).join("\n")));
}

/** The JSON report of `forge test`. */
export interface ForgeReport {
  readonly [suite: string]: {
    readonly test_results: {
      readonly [test: string]: { readonly status: "Success" | "Failure" | "Skipped"; readonly reason: string | null };
    };
  };
}

/** The count of a forge run. */
export function countOfForge(report: ForgeReport): Count {
  const results = Object.entries(report).flatMap(([suite, { test_results: tests }]) =>
    Object.entries(tests).map(([test, { status, reason }]) => ({ name: `${suite} ${test}`, status, reason })),
  );
  const failures = results
    .filter(({ status }) => status === "Failure")
    .map(({ name, reason }) => failure(name, reason ?? ""));
  return {
    passed: results.filter(({ status }) => status === "Success").length,
    failed: failures.length,
    skipped: results.filter(({ status }) => status === "Skipped").length,
    failures,
  };
}
