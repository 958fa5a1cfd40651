import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { isIsthmusError } from "@isthmus/protocol";
import { afterAll, describe, expect, it } from "vitest";
import { parseCandles } from "./candles.ts";
import { openPriceSource, readCandleFile } from "./file.ts";
import type { PriceSourceConfig } from "./source.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-prices-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = "open_time_ms,open,high,low,close,volume\n3600000,10,12,9,11.5,1\n7200000,11.5,13,11,12.345,1\n";
const config: PriceSourceConfig = {
  seed: 7,
  startSeconds: 1_000,
  symbols: { BTC: { startTicks: "4000000", maxStepPpm: 12_000 }, ETH: { startTicks: "200000", maxStepPpm: 15_000 } },
  files: {},
  fromMs: null,
};

function write(name: string, bytes: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const codeOf = (action: () => unknown): string => {
  try {
    action();
    return "accepted";
  } catch (error) {
    return isIsthmusError(error) ? error.code : String(error);
  }
};

describe("candles", () => {
  it("reads the header form, plain and gzip, without floating point", () => {
    const expected = [
      { openTimeMs: 3_600_000, closeTicks: 1150n },
      { openTimeMs: 7_200_000, closeTicks: 1234n },
    ];
    expect(readCandleFile(write("plain.csv", good))).toEqual(expected);
    expect(readCandleFile(write("packed.csv.gz", gzipSync(good)))).toEqual(expected);
  });

  it("reads an exchange's kline export in micro- and milliseconds", () => {
    const row = (time: string) => `${time},10,12,9,11,5,1,1,1,1,1,0`;
    expect(parseCandles(`${row("1577836800000")}\n`, "k")).toEqual([
      { openTimeMs: 1_577_836_800_000, closeTicks: 1100n },
    ]);
    expect(parseCandles(row("1577836800000000"), "k")).toEqual([{ openTimeMs: 1_577_836_800_000, closeTicks: 1100n }]);
  });

  it.each([
    ["", 1],
    ["a,b\n", 1],
    [good.replace("11.5,1\n", "NaN,1\n"), 2],
    [good.replace("11.5,1\n", "-1,1\n"), 2],
    [good.replace("11.5,1\n", "0,1\n"), 2],
    [good.replace("11.5,1\n", "1e3,1\n"), 2],
    [good.replace("7200000", "3600000"), 3],
    [good.replace("7200000", "x"), 3],
    [good.replace(",13,", ",3,"), 3],
    [`${good}1,2\n`, 4],
    ["open_time_ms,open,high,low,close,volume\n", 1],
  ])("refuses a bad file with its line (%#)", (text, line) => {
    try {
      parseCandles(text, "bad.csv");
      expect.unreachable();
    } catch (error) {
      expect(isIsthmusError(error, "PRICE_FILE_INVALID")).toBe(true);
      expect(isIsthmusError(error) && error.details.line).toBe(line);
    }
  });

  it.each([
    ["missing.csv", null],
    ["broken.csv.gz", gzipSync(good).subarray(0, 20)],
  ])("refuses an unreadable file (%s)", (name, bytes) => {
    const file = bytes === null ? join(folder, name) : write(name, bytes);
    expect(() => readCandleFile(file)).toThrowError(/price file/);
  });
});

describe("price source", () => {
  it("gives the same marks for the same seed and others for another", () => {
    const a = openPriceSource(config);
    const b = openPriceSource(config);
    const c = openPriceSource({ ...config, seed: 8 });
    expect(a.marks(50)).toEqual(b.marks(50));
    expect(a.marks(50).prices).not.toEqual(c.marks(50).prices);
    expect(a.marks(3)).toEqual(b.marks(3));
  });

  it("follows files from the first shared hour at or after the start", () => {
    const file = write("eth.csv", good);
    const source = openPriceSource({ ...config, files: { ETH: file }, fromMs: 4_000_000 });
    expect(source.marks(0).prices.find((price) => price.symbol === "ETH")?.priceTicks).toBe(1234n);
    expect(source.marks(0).timeSeconds).toBe(10_800n);
    expect(codeOf(() => source.marks(1))).toBe("PRICE_STALE");
  });
});
