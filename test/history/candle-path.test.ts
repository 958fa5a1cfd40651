import fc from "fast-check";
import { expect, it } from "vitest";
import { seededNumbers } from "../bench/benchmark.ts";
import { candlePath } from "./candle-path.ts";

const prices = fc.array(fc.bigInt(1n, 10n ** 9n), { minLength: 4, maxLength: 4 });

it("stays between low and high, touches both and ends at the close", () => {
  fc.assert(
    fc.property(prices, fc.integer({ min: 3, max: 60 }), fc.nat(), (given, steps, seed) => {
      const [lowTicks = 0n, openTicks = 0n, closeTicks = 0n, highTicks = 0n] = [...given].sort((a, b) =>
        a < b ? -1 : 1,
      );
      const candle = { openTimeMs: 0, openTicks, highTicks, lowTicks, closeTicks };
      const path = candlePath(candle, steps, seededNumbers(seed));
      expect(path).toHaveLength(steps);
      expect(path.at(-1)).toBe(closeTicks);
      expect(path).toContain(lowTicks);
      expect(path).toContain(highTicks);
      for (const ticks of path) expect(ticks >= lowTicks && ticks <= highTicks).toBe(true);
    }),
  );
});

it("takes another path for another seed, and the same for the same", () => {
  const candle = { openTimeMs: 0, openTicks: 10_000n, highTicks: 12_000n, lowTicks: 9_000n, closeTicks: 11_000n };
  const path = (seed: number): string => candlePath(candle, 30, seededNumbers(seed)).join(",");
  expect(path(1)).toBe(path(1));
  expect(new Set(Array.from({ length: 20 }, (_, seed) => path(seed))).size).toBe(20);
});

it("moves in its largest step by as much of its range as markets do in two minutes of an hour", () => {
  const hours = [
    { openTimeMs: 0, openTicks: 735_800n, highTicks: 736_800n, lowTicks: 519_900n, closeTicks: 598_100n },
    { openTimeMs: 0, openTicks: 579_700n, highTicks: 579_900n, lowTicks: 434_700n, closeTicks: 476_400n },
    { openTimeMs: 0, openTicks: 406_200n, highTicks: 522_800n, lowTicks: 362_100n, closeTicks: 472_300n },
    { openTimeMs: 0, openTicks: 10_000n, highTicks: 10_400n, lowTicks: 9_700n, closeTicks: 10_100n },
  ];
  const parts = hours
    .flatMap((candle) =>
      Array.from({ length: 200 }, (_, seed) => {
        const path = [candle.openTicks, ...candlePath(candle, 30, seededNumbers(seed))];
        const steps = path.slice(1).map((ticks, index) => Math.abs(Number(ticks - (path[index] ?? ticks))));
        return Math.max(...steps) / Number(candle.highTicks - candle.lowTicks);
      }),
    )
    .sort((left, right) => left - right);
  const quantile = (part: number): number => parts[Math.floor(part * (parts.length - 1))] ?? 0;
  // Measured: 0.24 to 0.28 in the median, 0.36 to 0.43 in the ninth decile, 0.74 at most.
  expect(quantile(0.5)).toBeGreaterThan(0.24);
  expect(quantile(0.5)).toBeLessThan(0.3);
  expect(quantile(0.9)).toBeGreaterThan(0.36);
  expect(quantile(0.9)).toBeLessThan(0.45);
  expect(quantile(1)).toBeLessThan(0.75);
});
