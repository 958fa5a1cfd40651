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
