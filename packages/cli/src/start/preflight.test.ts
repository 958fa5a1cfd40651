import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProgram } from "../testing/run-program.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-preflight-"));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const start = (args: readonly string[]) => runProgram("start", args, folder);

const header = "open_time_ms,open,high,low,close,volume";
const candles = (count: number, hoursApart = 1): string =>
  [
    header,
    ...Array.from({ length: count }, (_, index) => {
      return `${1577836800000 + index * hoursApart * 3_600_000},7000,7100,6900,7050,1`;
    }),
    "",
  ].join("\n");
mkdirSync(join(folder, "of-something-else"));
write("of-something-else/thesis.txt", "a text");
write("a-file", "");

describe("npm start, before anything starts", () => {
  it.each<[string, string[], RegExp]>([
    ["an unknown option", ["--nope"], /^INPUT_INVALID: .*unknown option '--nope'/],
    ["a price file that is not there", ["--prices", "BTC=gone.csv"], /^PRICE_FILE_INVALID: .*gone\.csv.*ENOENT/],
    [
      "a price file without candles",
      ["--prices", `BTC=${write("words.csv", "no candles\n")}`],
      /^PRICE_FILE_INVALID: .*line=1/,
    ],
    [
      "a price that is no number",
      ["--prices", `BTC=${write("broken.csv", `${header}\n1577836800000,1,2,1,oops,1\n`)}`],
      /^PRICE_FILE_INVALID: .*line=2/,
    ],
    [
      "a price file that ends before the demo does",
      ["--once", "--cycles", "2", "--prices", `BTC=${write("short.csv", candles(8))}`],
      /^PRICE_FILE_INVALID: .*hoursNeeded=9, hoursInFiles=8/,
    ],
    [
      "a price file of days: operators sign no prices after such a gap",
      ["--once", "--cycles", "2", "--prices", `BTC=${write("days.csv", candles(60, 24))}`],
      /^PRICE_FILE_INVALID: .*hours are missing.*gapSeconds=86400/,
    ],
    ["a price file that is empty", ["--prices", `BTC=${write("empty.csv", "")}`], /^PRICE_FILE_INVALID: /],
    ["a price file that is a folder", ["--prices", `BTC=${folder}`], /^PRICE_FILE_INVALID: /],
    ["a report into a missing folder", ["--report", "nowhere/x.json"], /^INPUT_INVALID: .*--report.*does not exist/],
    ["a report that is a folder", ["--report", "."], /^INPUT_INVALID: .*--report.*is a directory/],
    ["a state directory that is a file", ["--state", "a-file"], /^INPUT_INVALID: .*--state.*ENOTDIR/],
    ["a state directory that cannot be made", ["--state", "/proc/isthmus/state"], /^INPUT_INVALID: .*--state.*cannot/],
    ["a folder with other files", ["--state", "of-something-else"], /^INPUT_INVALID: .*something else/],
  ])("refuses %s in one line", async (_name, args, line) => {
    const { code, output } = await start(args[0] === "--state" ? args : ["--state", "state", ...args]);
    expect(output).toMatch(line);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  it("refuses a port that is in use", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
    });
    const { code, output } = await start(["--state", "state", "--port", String(port)]);
    server.close();
    expect(output).toMatch(/^INPUT_INVALID: .*--port.*in use/);
    expect(code).toBe(2);
  });

  it("leaves no files when it refuses", () => {
    expect(readdirSync(join(folder, "of-something-else"))).toEqual(["thesis.txt"]);
    expect(readdirSync(folder)).not.toContain("state");
  });
});
