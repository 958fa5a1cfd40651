import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { readJson, sharedFolder } from "../testing/shared-files.ts";
import { kupiecAccepts, kupiecCriticalValue, kupiecStatistic } from "./kupiec.ts";

interface WorkedCases {
  readonly kupiecProportionOfFailures: {
    readonly cases: readonly { p: number; n: number; exceedances: number; likelihoodRatio: number }[];
    readonly acceptedAt5Percent: Readonly<Record<string, readonly [number, number]>>;
  };
}

const shared = sharedFolder("Kupiec worked cases");

describe.skipIf(shared === null)("published Kupiec cases", () => {
  const worked = shared === null ? null : readJson<WorkedCases>(`${shared}/conformance/worked-cases.json`);

  it.each(worked?.kupiecProportionOfFailures.cases ?? [])("Kupiec $exceedances of $n at $p", (row) => {
    expect(kupiecStatistic(row.p, row.n, row.exceedances)).toBeCloseTo(row.likelihoodRatio, 4);
  });

  it.each(Object.entries(worked?.kupiecProportionOfFailures.acceptedAt5Percent ?? {}))(
    "Kupiec accepts exactly the published range of %s observations",
    (observations, [first, last]) => {
      const count = Number(observations);
      const accepted = Array.from({ length: count + 1 }, (_, x) => x).filter((x) => kupiecAccepts(0.01, count, x));
      expect([accepted[0], accepted.at(-1), accepted.length]).toEqual([first, last, last - first + 1]);
    },
  );
});

it("is zero where observed and stated probability agree, and defined at both ends", () => {
  expect(kupiecStatistic(0.25, 100, 25)).toBe(0);
  expect(kupiecStatistic(0.5, 1, 0)).toBeCloseTo(2 * Math.LN2, 12);
  expect(kupiecStatistic(0.5, 1, 1)).toBeCloseTo(2 * Math.LN2, 12);
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
    expect(errorCodeOf(() => kupiecStatistic(p, n, x))).toBe("PARAMETER_INVALID");
  }
});

it("accepts exactly the statistics up to the critical value, an interval around the expected count", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (count, p) => {
      const accepted = Array.from({ length: count + 1 }, (_, x) => kupiecAccepts(p, count, x));
      accepted.forEach((isAccepted, x) => {
        expect(isAccepted).toBe(kupiecStatistic(p, count, x) <= kupiecCriticalValue);
      });
      const [first, last] = [accepted.indexOf(true), accepted.lastIndexOf(true)];
      if (first >= 0) expect(accepted.slice(first, last + 1)).not.toContain(false);
    }),
  );
});
