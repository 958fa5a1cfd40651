import { type Candle, smaller } from "@isthmus/risk";
import { readCandleFile } from "@isthmus/risk/files";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyFolder } from "./events.ts";
import { withoutLonePrint } from "./lone-print.ts";

const larger = (left: bigint, right: bigint): bigint => (left > right ? left : right);

const hour = (openTicks: bigint, highTicks: bigint, lowTicks: bigint, closeTicks: bigint): Candle => {
  return { openTimeMs: 0, openTicks, highTicks, lowTicks, closeTicks };
};
const before = hour(100n, 110n, 95n, 96n);
const after = hour(111n, 140n, 109n, 125n);

describe("a lone print", () => {
  it("is a high more than half above all prices around, and gives way to the highest of them", () => {
    const around = [before, after];
    expect(withoutLonePrint(hour(96n, 323n, 84n, 111n), around)).toEqual(hour(96n, 140n, 84n, 111n));
    expect(withoutLonePrint(hour(96n, 210n, 84n, 111n), around).highTicks).toBe(210n);
    expect(withoutLonePrint(hour(96n, 211n, 84n, 111n), around).highTicks).toBe(140n);
  });

  it("is a low below two thirds of all prices around, and gives way to the lowest of them", () => {
    const around = [before, after];
    expect(withoutLonePrint(hour(102n, 120n, 63n, 111n), around).lowTicks).toBe(95n);
    expect(withoutLonePrint(hour(102n, 120n, 64n, 111n), around).lowTicks).toBe(64n);
  });

  it("is none that the hours around have reached, or nearly", () => {
    const price = fc.bigInt(1_000n, 3_000n);
    fc.assert(
      fc.property(fc.array(price, { minLength: 8, maxLength: 8 }), (prices) => {
        const [open = 0n, close = 0n, high = 0n, low = 0n, ...others] = prices;
        const candle = hour(open, larger(larger(open, close), high), smaller(smaller(open, close), low), close);
        const [a = 0n, b = 0n, c = 0n, d = 0n] = others;
        const around = [hour(a, larger(a, b), smaller(a, b), b), hour(c, larger(c, d), smaller(c, d), d)];
        const kept = withoutLonePrint(candle, around);
        const all = [candle, ...around];
        const highest = all.map((row) => row.highTicks).reduce(larger);
        const reached = around.map((row) => row.highTicks).reduce(larger, larger(open, close));
        if (highest * 2n <= reached * 3n) expect(kept.highTicks).toBe(candle.highTicks);
        expect(kept.highTicks <= candle.highTicks && kept.lowTicks >= candle.lowTicks).toBe(true);
        expect(kept.highTicks >= larger(open, close) && kept.lowTicks <= smaller(open, close)).toBe(true);
      }),
    );
  });
});

describe.skipIf(historyFolder === null)("the candles of 2020 to 2023", () => {
  it("have one, of ether on 13 March 2020, at 323 dollars between hours at 109 and 140", () => {
    const found = ["BTC", "ETH", "SOL"].flatMap((symbol) => {
      const candles = readCandleFile(`${historyFolder}/data/prices/${symbol}USDT-1h-2020-2023H1.csv.gz`);
      return candles.flatMap((candle, index) => {
        const around = [...candles.slice(Math.max(0, index - 1), index), ...candles.slice(index + 1, index + 2)];
        const kept = withoutLonePrint(candle, around);
        if (kept.highTicks === candle.highTicks && kept.lowTicks === candle.lowTicks) return [];
        return [[symbol, new Date(candle.openTimeMs).toISOString(), candle.highTicks, kept.highTicks, kept.lowTicks]];
      });
    });
    expect(found).toEqual([["ETH", "2020-03-13T02:00:00.000Z", 32_300n, 14_000n, 8_423n]]);
  });
});
