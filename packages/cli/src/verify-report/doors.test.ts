import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { programArguments } from "@isthmus/launch";
import { describe, expect, it } from "vitest";
import { reportDigest } from "../report/digest.ts";
import { type Report, reportSchema, reportVersion } from "../report/schema.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-verify-"));
const word = `0x${"0".repeat(64)}`;

/** A whole report of a run whose networks are gone: of one chain, on a port where nobody listens. */
function reportOf(change: Partial<Report> = {}): Report {
  const report: Report = {
    schema: reportVersion,
    startedAt: "2026-01-01T00:00:00.000Z",
    seed: 1,
    priceSource: "seeded",
    house: 7,
    stateDirectory: folder,
    savedState: { hub: join(folder, "deleted.json") },
    deployment: {},
    chains: [
      {
        chain: 1,
        name: "hub",
        family: "evm",
        caip2: "eip155:31337",
        rpcUrl: "http://127.0.0.1:1",
        vault: word,
        depositIndex: "0",
        depositAccumulator: word,
        effectiveCycle: "0",
        effectiveRoot: word,
        assets: [],
      },
    ],
    cycles: [],
    trades: [],
    refusals: [],
    conservation: [],
    assertions: [],
    deaths: [],
    durations: {
      networksSeconds: 1,
      deploySeconds: 1,
      servicesSeconds: 1,
      firstCycleSeconds: null,
      cycleSeconds: [],
      totalSeconds: 3,
    },
    digest: word,
    ...change,
  };
  return reportSchema.parse({ ...report, digest: reportDigest(report) });
}

function write(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
}

function verify(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...programArguments("verify-report"), ...args], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ISTHMUS_CWD: folder },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (output += part.toString()));
    child.on("error", reject).on("close", (code) => resolve({ code, output }));
  });
}

write("run.json", { startedAt: "2025-12-31T00:00:00.000Z" });

describe("verify-report, when it cannot check,", () => {
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
    ["the saved state is gone", [write("gone-state.json", reportOf())], /^PROCESS_FAILED: .*not there any more.*hub/],
    [
      "the saved state is another run's",
      [write("other-run.json", reportOf({ savedState: { hub: write("hub-of-another-run.json", "{}") } }))],
      /^PROCESS_FAILED: .*another run.*savedBy=2025-/,
    ],
    [
      "no state was saved",
      [write("no-state.json", reportOf({ savedState: null }))],
      /^PROCESS_FAILED: .*names no saved state/,
    ],
    [
      "a chain's state was not saved",
      [write("half-state.json", reportOf({ savedState: {} }))],
      /^PROCESS_FAILED: .*names no saved state.*chain=hub/,
    ],
  ])("ends with 2 and one line: %s", async (_name, args, line) => {
    const { code, output } = await verify(args);
    expect(output).toMatch(line);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  it("still knows a changed report by its checksum, and ends with 1", async () => {
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
    ["a figure that no run writes", { ...reportOf(), profit: "1" }, /^REPORT_MISMATCH: .*profit/],
    ["a part left out", { ...reportOf(), conservation: undefined }, /^REPORT_MISMATCH: .*field=conservation/],
  ])("knows %s as a change of the report, and ends with 1", async (_name, report, line) => {
    const { code, output } = await verify([write("form.json", report)]);
    expect(output).toMatch(line);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });

  it("explains itself with --help", async () => {
    const { code, output } = await verify(["--help"]);
    expect(output).toMatch(/^usage: npm run verify-report -- FILE/);
    expect(code).toBe(0);
  });

  it("says the same to machines with --json", async () => {
    const { code, output } = await verify(["--json", write("changed.json", { ...reportOf(), seed: 2 })]);
    expect(JSON.parse(output)).toMatchObject({ compared: 1, differences: [{ figure: "checksum of the report" }] });
    expect(code).toBe(1);
  });
});
