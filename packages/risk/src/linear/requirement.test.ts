import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { anyLinearParameters, anyNotionalQuanta, anyOpenQuanta } from "../testing/linear-arbitraries.ts";
import { readJson, sharedFolder } from "../testing/shared-files.ts";
import { initialFraction } from "./fraction.ts";
import { checkLinearParameters, type LinearMarginParameters } from "./parameters.ts";
import { linearRequirement } from "./requirement.ts";

interface WorkedCases {
  readonly initialMarginOpenInterestScaled: {
    readonly cases: readonly {
      imfPpm: number;
      lower: number;
      upper: number;
      openNotional: number;
      notional: number;
      initialMargin: number;
    }[];
  };
}

const shared = sharedFolder("linear margin worked cases");

describe.skipIf(shared === null)("published initial margins", () => {
  const worked = shared === null ? null : readJson<WorkedCases>(`${shared}/conformance/worked-cases.json`);

  it.each(worked?.initialMarginOpenInterestScaled.cases ?? [])("initial margin $initialMargin of $notional", (row) => {
    const parameters = checkLinearParameters({
      initialPpm: BigInt(row.imfPpm),
      maintenanceOfInitialPpm: 600_000n,
      openInterestLowerQuanta: BigInt(row.lower),
      openInterestUpperQuanta: BigInt(row.upper),
    });
    const requirement = linearRequirement(parameters, BigInt(row.notional), BigInt(row.openNotional));
    expect(requirement.initialQuanta).toBe(BigInt(row.initialMargin));
  });
});

it("rounds up by less than one quantum, ignores the sign, and keeps maintenance <= initial", () => {
  fc.assert(
    fc.property(anyLinearParameters, anyNotionalQuanta, anyOpenQuanta, (parameters, notional, open) => {
      const margin = linearRequirement(parameters, notional, open);
      const gross = notional < 0n ? -notional : notional;
      const { numerator, denominator } = initialFraction(parameters, open);
      expect(margin.initialQuanta * denominator).toBeGreaterThanOrEqual(gross * numerator);
      expect((margin.initialQuanta - 1n) * denominator).toBeLessThan(gross * numerator);
      expect(margin.maintenanceQuanta).toBeLessThanOrEqual(margin.initialQuanta);
      expect(margin.initialQuanta).toBeLessThanOrEqual(gross);
      expect(linearRequirement(parameters, -notional, open)).toEqual(margin);
    }),
  );
});

it("never requires less when open interest or the position grows", () => {
  fc.assert(
    fc.property(
      anyLinearParameters,
      anyNotionalQuanta,
      anyOpenQuanta,
      anyOpenQuanta,
      (parameters, notional, open, more) => {
        const gross = notional < 0n ? -notional : notional;
        const before = linearRequirement(parameters, gross, open);
        expect(linearRequirement(parameters, gross, open + more).initialQuanta).toBeGreaterThanOrEqual(
          before.initialQuanta,
        );
        expect(linearRequirement(parameters, gross + more, open).initialQuanta).toBeGreaterThanOrEqual(
          before.initialQuanta,
        );
      },
    ),
  );
});

it("takes maintenance from the unscaled fraction, so open interest alone liquidates no position", () => {
  const parameters: LinearMarginParameters = {
    initialPpm: 100_000n,
    maintenanceOfInitialPpm: 500_000n,
    openInterestLowerQuanta: 10n,
    openInterestUpperQuanta: 20n,
  };
  expect(linearRequirement(parameters, 1_000n, 20n)).toEqual({ initialQuanta: 1_000n, maintenanceQuanta: 50n });
});

it("refuses an open notional below zero", () => {
  const good = {
    initialPpm: 1n,
    maintenanceOfInitialPpm: 1n,
    openInterestLowerQuanta: 5n,
    openInterestUpperQuanta: 0n,
  };
  expect(errorCodeOf(() => linearRequirement(good, 1n, -1n))).toBe("PARAMETER_INVALID");
});
