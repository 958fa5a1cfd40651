import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { Exact } from "../testing/exact-decimal.ts";
import { exceedanceProbability, trafficLight } from "./traffic-light.ts";

it("is the binomial distribution to 12 digits", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.double({ min: 0.001, max: 0.6, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, probability, part) => {
        const most = Math.floor(part * count);
        const p = new Exact(probability);
        let term = new Exact(1).sub(p).pow(count);
        let sum = new Exact(0);
        for (let x = 0; x <= most; x++) {
          sum = sum.add(term);
          term = term
            .mul(p)
            .div(new Exact(1).sub(p))
            .mul(count - x)
            .div(x + 1);
        }
        expect(Math.abs(exceedanceProbability(probability, count, most) - sum.toNumber())).toBeLessThan(1e-12);
      },
    ),
  );
});

it("turns from green to yellow to red as exceedances rise, and never back", () => {
  const zones = Array.from({ length: 251 }, (_, x) => trafficLight(0.01, 250, x));
  expect([zones.indexOf("yellow"), zones.indexOf("red"), zones.lastIndexOf("green")]).toEqual([5, 10, 4]);
  expect(zones.slice(10)).not.toContain("yellow");
});

it("refuses probabilities and counts outside their range", () => {
  for (const [p, n, x] of [
    [0, 10, 1],
    [1, 10, 1],
    [0.1, 0, 0],
    [0.1, 10, 11],
    [0.1, 10, -1],
    [0.1, 10, 0.5],
    [Number.NaN, 10, 1],
  ] as const) {
    expect(errorCodeOf(() => exceedanceProbability(p, n, x))).toBe("PARAMETER_INVALID");
  }
});
