import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { openPriceSource, readCandleFile } from "./file.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-prices-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, bytes: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const good = "open_time_ms,open,high,low,close,volume\n3600000,10,12,9,11.5,1\n7200000,11.5,13,11,12.345,1\n";
it("reads a plain and a gzip file alike", () => {
  const expected = [
    { openTimeMs: 3_600_000, openTicks: 1000n, highTicks: 1200n, lowTicks: 900n, closeTicks: 1150n },
    { openTimeMs: 7_200_000, openTicks: 1150n, highTicks: 1300n, lowTicks: 1100n, closeTicks: 1234n },
  ];
  expect(readCandleFile(write("plain.csv", good))).toEqual(expected);
  expect(readCandleFile(write("packed.csv.gz", gzipSync(good)))).toEqual(expected);
});

it.each([
  ["missing.csv", null],
  ["broken.csv.gz", gzipSync(good).subarray(0, 20)],
])("refuses an unreadable file (%s)", (name, bytes) => {
  const file = bytes === null ? join(folder, name) : write(name, bytes);
  expect(() => readCandleFile(file)).toThrowError(/price file/);
});

it("opens a price source on the files of its configuration", () => {
  const file = write("eth.csv", good);
  const symbols = { ETH: { startTicks: "200000", maxStepPpm: 15_000 } };
  const source = openPriceSource({ seed: 7, startSeconds: 1_000, symbols, files: { ETH: file }, fromMs: null });
  expect(source.marks(0).prices).toEqual([{ symbol: "ETH", priceTicks: 1150n }]);
});
