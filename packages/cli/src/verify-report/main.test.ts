import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../report/schema.ts";
import { runProgram } from "../testing/run-program.ts";
import { testReport } from "../testing/test-report.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-verify-"));

const reportOf = (change: Partial<Report> = {}): Report =>
  testReport({ stateDirectory: folder, savedState: { hub: join(folder, "deleted.json") }, ...change });

function write(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
}

const verify = (args: readonly string[]) => runProgram("verify-report", args, folder);

write("run.json", { startedAt: "2025-12-31T00:00:00.000Z" });

describe("verify-report", () => {
  it.each<[string, string[], RegExp]>([
    ["no file is named", [], /^INPUT_INVALID: .*usage: npm run verify-report/],
    ["two files are named", ["a.json", "b.json"], /^INPUT_INVALID: .*usage/],
    ["an option is unknown", ["--fast", "a.json"], /^INPUT_INVALID: .*usage/],
    ["the file is not there", ["gone.json"], /^INPUT_INVALID: .*gone\.json.*not readable as JSON/],
    ["the file is no JSON", [write("words.json", "a report")], /^INPUT_INVALID: .*not readable as JSON/],
    [
      "the form is another one",
      [write("other.json", { ...reportOf(), schema: "v9" })],
      /^INPUT_INVALID: .*field=schema/,
    ],
    [
      "the saved state is gone",
      [write("gone-state.json", reportOf())],
      /^NETWORK_STATE_MISSING: .*does not exist any more.*hub/,
    ],
    [
      "the saved state is another run's",
      [write("other-run.json", reportOf({ savedState: { hub: write("hub-of-another-run.json", "{}") } }))],
      /^NETWORK_STATE_MISSING: .*another run.*savedBy=2025-/,
    ],
    [
      "no state was saved",
      [write("no-state.json", reportOf({ savedState: null }))],
      /^NETWORK_STATE_MISSING: .*names no saved state/,
    ],
    [
      "a chain's state was not saved",
      [write("half-state.json", reportOf({ savedState: {} }))],
      /^NETWORK_STATE_MISSING: .*names no saved state.*chain=hub/,
    ],
  ])("exits with 2 and one line if %s", async (_name, args, line) => {
    const { code, output } = await verify(args);
    expect(output).toMatch(line);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  it("reveals a changed report by its checksum, and exits with 1", async () => {
    const { code, output } = await verify([write("changed.json", { ...reportOf(), house: 8 })]);
    expect(output).toContain("checksum of the report");
    expect(output).toContain("1 differ");
    expect(code).toBe(1);
  });

  it.each<[string, unknown, RegExp]>([
    [
      "a figure that is no number",
      { ...reportOf(), chains: [{ ...reportOf().chains[0], depositIndex: "1e9" }] },
      /^REPORT_MISMATCH: .*field=chains\.0\.depositIndex/,
    ],
    ["an unknown figure", { ...reportOf(), profit: "1" }, /^REPORT_MISMATCH: .*profit/],
    ["a missing part", { ...reportOf(), conservation: undefined }, /^REPORT_MISMATCH: .*field=conservation/],
  ])("reports %s as a change of the report, and exits with 1", async (_name, report, line) => {
    const { code, output } = await verify([write("form.json", report)]);
    expect(output).toMatch(line);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });

  it("prints its usage with --help", async () => {
    const { code, output } = await verify(["--help"]);
    expect(output).toMatch(/^usage: npm run verify-report -- FILE/);
    expect(code).toBe(0);
  });

  it("prints the differences as JSON with --json", async () => {
    const { code, output } = await verify(["--json", write("changed.json", { ...reportOf(), seed: 2 })]);
    expect(JSON.parse(output)).toMatchObject({ compared: 1, differences: [{ figure: "checksum of the report" }] });
    expect(code).toBe(1);
  });
});
