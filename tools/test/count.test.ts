import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../setup.mjs";
import { counted, countOfForge, countOfVitest, nothing, readCount, sumOf, writeCount } from "./count.ts";

describe("vitest", () => {
  const test = {
    status: "failed",
    fullName: "refuses a short root",
    failureMessages: ["expected 1\n\n  at /node_modules/x"],
  };
  const file = { name: join(root, "packages/risk/src/some.test.ts"), status: "failed", assertionResults: [test] };

  it("names each failed test with its file and the first lines of its message", () => {
    const report = { numPassedTests: 3, numPendingTests: 1, testResults: [file] };
    expect(countOfVitest(report, 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 1,
      failures: ["FAILED packages/risk/src/some.test.ts > refuses a short root\n       expected 1"],
    });
  });

  it("counts a file that broke before its first test, and a run that failed without a failed test", () => {
    const broken = { ...file, message: "SyntaxError", assertionResults: [] };
    expect(countOfVitest({ numPassedTests: 0, numPendingTests: 0, testResults: [broken] }, 1).failures).toEqual([
      "FAILED packages/risk/src/some.test.ts\n       SyntaxError",
    ]);
    expect(countOfVitest({ numPassedTests: 2, numPendingTests: 0, testResults: [] }, 1).failed).toBe(1);
  });
});

it("counts forge tests by their status", () => {
  const results = {
    a: { status: "Success", reason: null },
    b: { status: "Failure", reason: "wrong root" },
    c: { status: "Skipped", reason: null },
  } as const;
  expect(countOfForge({ "Hub.t.sol": { test_results: results } })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 1,
    failures: ["FAILED Hub.t.sol b\n       wrong root"],
  });
});

describe("the count of a task", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(root, "node_modules/.count-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is one test when it left none", () => {
    const file = join(folder, "none.json");
    expect(readCount(file, "lint", 0)).toEqual({ ...nothing, passed: 1 });
    expect(readCount(file, "lint", 2)).toEqual(counted("lint", 2));
  });

  it("fails when the task failed, whatever it counted", () => {
    const file = join(folder, "count.json");
    writeCount(file, { ...nothing, passed: 5 });
    expect(readCount(file, "units", 0).passed).toBe(5);
    expect(readCount(file, "units", 1)).toMatchObject({ passed: 5, failed: 1 });
    writeCount(file, { ...nothing, failed: 2, failures: ["a", "b"] });
    expect(readCount(file, "units", 1).failed).toBe(2);
  });

  it("adds up", () => {
    expect(sumOf([{ ...nothing, passed: 2 }, counted("lint", 1)])).toMatchObject({ passed: 2, failed: 1, skipped: 0 });
  });
});
