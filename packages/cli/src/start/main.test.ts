import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "../testing/run-program.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-start-"));
const start = (...args: string[]) => runProgram("start", args, folder);

it("exits with 2 and one line for an error of the caller", async () => {
  const { code, output } = await start("--nope");
  expect(output).toMatch(/^INPUT_INVALID: .*--nope/);
  expect(output.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(2);
});

it("reports the error as one line of JSON with --json", async () => {
  const { code, output } = await start("--state", "state", "--json", "--prices", "BTC=gone.csv");
  expect(JSON.parse(output)).toMatchObject({ error: { code: "PRICE_FILE_INVALID", next: expect.any(String) } });
  expect(code).toBe(2);
});

it("prints its options with --help", async () => {
  const { code, output } = await start("--help");
  expect(output).toContain("--prices <symbol=file>");
  expect(code).toBe(0);
});
