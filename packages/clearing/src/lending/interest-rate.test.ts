import fc from "fast-check";
import { expect, it } from "vitest";
import { defaultParameters } from "../model/parameters.ts";
import { interestRatePpm, utilisationPpm } from "./interest-rate.ts";

it("is the base where next to nothing is lent, base and slope at the kink, and all three where everything is", () => {
  const rates = [0n, 200_000n, 400_000n, 700_000n, 1_000_000n].map((ppm) => interestRatePpm(defaultParameters, ppm));
  expect(rates).toEqual([50_000n, 75_000n, 100_000n, 600_000n, 1_100_000n]);
});

it("never falls as more is lent", () => {
  const ppm = fc.bigInt(0n, 1_000_000n);
  fc.assert(
    fc.property(ppm, ppm, (left, right) => {
      const [less, more] = left < right ? [left, right] : [right, left];
      expect(interestRatePpm(defaultParameters, less)).toBeLessThanOrEqual(interestRatePpm(defaultParameters, more));
    }),
  );
});

it("counts a part of a millionth as one, and never more than all", () => {
  expect(utilisationPpm({ owed: 0n, held: 0n })).toBe(0n);
  expect(utilisationPpm({ owed: 1n, held: 10n ** 12n })).toBe(1n);
  expect(utilisationPpm({ owed: 5n, held: 0n })).toBe(1_000_000n);
  expect(utilisationPpm({ owed: 5n, held: 4n })).toBe(1_000_000n);
});
