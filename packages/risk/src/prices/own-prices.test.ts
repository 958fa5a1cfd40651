import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPriceSource } from "./file.ts";
import { OwnPrices } from "./own-prices.ts";

const startSeconds = 1_600_000_000;
const symbols = { BTC: { startTicks: "6500000", maxStepPpm: 5_000 } };
const open = () => {
  const source = openPriceSource({ seed: 3, startSeconds, symbols, files: {}, fromMs: null });
  return { source, prices: new OwnPrices(source) };
};
const timeOf = (step: number) => BigInt(startSeconds + (step + 1) * 3_600);

describe("own prices", () => {
  it("are found by their time, in any order of asking, from the last used one on", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.array(fc.nat(400), { maxLength: 20 }), (used, asked) => {
        const { source, prices } = open();
        prices.use(source.marks(used));
        for (const step of asked) expect(prices.at(timeOf(step))?.step).toBe(step < used ? undefined : step);
      }),
      { numRuns: 30 },
    );
  });

  it("are none between two hours", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 3_599 }), (step, seconds) => {
        expect(open().prices.at(timeOf(step) + BigInt(seconds))).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it("are looked for a year ahead and no further, whatever time is asked for", () => {
    const { source, prices } = open();
    let furthest = 0;
    const counting = new OwnPrices({
      marks: (step) => {
        furthest = Math.max(furthest, step);
        return source.marks(step);
      },
    });
    for (const time of [1n << 61n, (1n << 64n) - 1n]) expect(counting.at(time)).toBeUndefined();
    expect(furthest).toBeLessThan(20_000);
    expect(prices.at(timeOf(8_000))?.step).toBe(8_000);
  });

  it("are found after a restart from a trusted time on, however late, and after it was set back", () => {
    const { prices } = open();
    const late = 30_000;
    expect(prices.at(timeOf(late))).toBeUndefined();
    prices.follow(timeOf(late));
    expect(prices.at(timeOf(late + 1))?.step).toBe(late + 1);
    for (const between of [timeOf(50), timeOf(50) + 1n, timeOf(51) - 1n]) {
      prices.follow(timeOf(late));
      prices.follow(between);
      expect(prices.at(timeOf(51))?.step).toBe(51);
      expect(prices.at(timeOf(49))).toBeUndefined();
    }
    prices.follow(0n);
    expect(prices.at(timeOf(0))?.step).toBe(0);
  });
});

it.each([
  [0n, 4_600n],
  [4_599n, 4_600n],
  [4_600n, 8_200n],
  [8_100n, 8_200n],
])("gives the first own marks after %d", (timeSeconds, next) => {
  const source = openPriceSource({
    seed: 7,
    startSeconds: 1_000,
    symbols: { BTC: { startTicks: "4000000", maxStepPpm: 10 } },
    files: {},
    fromMs: null,
  });
  const own = new OwnPrices(source);
  own.follow(timeSeconds);
  expect(own.after(timeSeconds)?.timeSeconds).toBe(next);
});
