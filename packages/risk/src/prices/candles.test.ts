import { isIsthmusError } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCandles } from "./candles.ts";

const good = "open_time_ms,open,high,low,close,volume\n3600000,10,12,9,11.5,1\n7200000,11.5,13,11,12.345,1\n";
it("parses the header form without floating point, rounding down to the tick", () => {
  expect(parseCandles(good, "good.csv")).toEqual([
    { openTimeMs: 3_600_000, openTicks: 1000n, highTicks: 1200n, lowTicks: 900n, closeTicks: 1150n },
    { openTimeMs: 7_200_000, openTicks: 1150n, highTicks: 1300n, lowTicks: 1100n, closeTicks: 1234n },
  ]);
});

it("returns the exact ticks of every price", () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 14n - 1n), (ticks) => {
      const price = `${ticks / 100n}.${(ticks % 100n).toString().padStart(2, "0")}`;
      const row = `0,${price},${price},${price},${price},1`;
      const [candle] = parseCandles(`open_time_ms,open,high,low,close,volume\n${row}`, "any.csv");
      expect(candle).toEqual({
        openTimeMs: 0,
        openTicks: ticks,
        highTicks: ticks,
        lowTicks: ticks,
        closeTicks: ticks,
      });
    }),
  );
});

it("reads an exchange's kline export in micro- and milliseconds", () => {
  const row = (time: string) => `${time},10,12,9,11,5,1,1,1,1,1,0`;
  const candle = {
    openTimeMs: 1_577_836_800_000,
    openTicks: 1000n,
    highTicks: 1200n,
    lowTicks: 900n,
    closeTicks: 1100n,
  };
  expect(parseCandles(`${row("1577836800000")}\n`, "k")).toEqual([candle]);
  expect(parseCandles(row("1577836800000000"), "k")).toEqual([candle]);
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
  [good.replace(",12.345,", ",13.01,"), 3],
  [good.replace(",12.345,", ",10.99,"), 3],
  [good.replace("7200000,11.5,", "7200000,10.99,"), 3],
  [good.replace("7200000,11.5,", "7200000,13.01,"), 3],
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
