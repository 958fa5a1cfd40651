import fc from "fast-check";
import { expect, it } from "vitest";
import { PriceWalk } from "./generator.ts";

const parameters = { seed: 7, symbol: "BTC", startTicks: 4_000_000n, maxStepPpm: 12_000 };

it("starts at the configured price and returns the same series on every machine", () => {
  const walk = new PriceWalk(parameters);
  expect([0, 1, 2, 50].map((step) => walk.at(step).toString())).toMatchInlineSnapshot(`
    [
      "4000000",
      "4013684",
      "4051348",
      "4049227",
    ]
  `);
});

it("returns the same price of a step in any order of calls, and another series for another seed or symbol", () => {
  const [forward, backward] = [new PriceWalk(parameters), new PriceWalk(parameters)];
  const steps = [0, 1, 2, 3, 4];
  const rising = steps.map((step) => forward.at(step));
  expect([...steps].reverse().map((step) => backward.at(step))).toEqual([...rising].reverse());
  expect(new PriceWalk({ ...parameters, seed: 8 }).at(4)).not.toBe(rising[4]);
  expect(new PriceWalk({ ...parameters, symbol: "ETH" }).at(4)).not.toBe(rising[4]);
});

it("never moves more than the largest step, and stays at one tick or above", () => {
  fc.assert(
    fc.property(fc.nat(), fc.bigInt(1n, 10n ** 9n), fc.integer({ min: 0, max: 1_000_000 }), (seed, startTicks, ppm) => {
      const walk = new PriceWalk({ seed, symbol: "X", startTicks, maxStepPpm: ppm });
      for (let step = 1; step <= 5; step++) {
        const [last, next] = [walk.at(step - 1), walk.at(step)];
        expect(next).toBeGreaterThanOrEqual(1n);
        expect(next * 1_000_000n).toBeLessThanOrEqual(last * BigInt(1_000_000 + ppm));
        if (next > 1n) expect((next + 1n) * 1_000_000n).toBeGreaterThan(last * BigInt(1_000_000 - ppm));
      }
    }),
  );
});
