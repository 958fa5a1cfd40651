import fc from "fast-check";
import { expect, it } from "vitest";
import { anyLinearParameters, anyOpenQuanta } from "../testing/linear-arbitraries.ts";
import { initialFraction, maintenanceFraction } from "./fraction.ts";
import type { LinearMarginParameters } from "./parameters.ts";

const parameters: LinearMarginParameters = {
  initialPpm: 100_000n,
  maintenanceOfInitialPpm: 500_000n,
  openInterestLowerQuanta: 10n,
  openInterestUpperQuanta: 20n,
};

it("rises linearly from the base at the lower bound to one whole at the upper bound", () => {
  const partsPerMillion = [0n, 10n, 15n, 20n, 99n].map((openQuanta) => {
    const { numerator, denominator } = initialFraction(parameters, openQuanta);
    expect((numerator * 1_000_000n) % denominator).toBe(0n);
    return (numerator * 1_000_000n) / denominator;
  });
  expect(partsPerMillion).toEqual([100_000n, 100_000n, 550_000n, 1_000_000n, 1_000_000n]);
});

it("stays at the base without scaling", () => {
  const unscaled = { ...parameters, openInterestUpperQuanta: 0n };
  expect(initialFraction(unscaled, 10n ** 30n)).toEqual({ numerator: 100_000n, denominator: 1_000_000n });
});

it("stays between base and one whole and never falls as open interest grows", () => {
  fc.assert(
    fc.property(anyLinearParameters, anyOpenQuanta, anyOpenQuanta, (any, openQuanta, more) => {
      const before = initialFraction(any, openQuanta);
      const after = initialFraction(any, openQuanta + more);
      expect(before.numerator * 1_000_000n).toBeGreaterThanOrEqual(any.initialPpm * before.denominator);
      expect(after.numerator * before.denominator).toBeGreaterThanOrEqual(before.numerator * after.denominator);
      expect(after.numerator).toBeLessThanOrEqual(after.denominator);
    }),
  );
});

it("takes maintenance from the unscaled initial fraction, exactly", () => {
  expect(maintenanceFraction(parameters)).toEqual({ numerator: 50_000_000_000n, denominator: 10n ** 12n });
});
