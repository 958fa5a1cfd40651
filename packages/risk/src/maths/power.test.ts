import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { Exact, exact, exactRelativeError } from "../testing/exact-decimal.ts";
import { power } from "./power.ts";

it("keeps its bound, which grows with |exponent * ln(base)|", () => {
  const base = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(base, fc.double({ min: -3, max: 3, noNaN: true }), (x, y) => {
      const bound = 2 ** -50 * (1 + Math.abs(y * Math.log(x)));
      expect(exactRelativeError(power(x, y), Exact.pow(exact(x), exact(y)))).toBeLessThanOrEqual(bound);
    }),
    { numRuns: 300 },
  );
});

it("is one for an exponent of zero, and refuses a base without a logarithm and a result that overflows", () => {
  expect(power(3, 0)).toBe(1);
  for (const [base, exponent] of [
    [0, 1],
    [-1, 2],
    [Number.NaN, 1],
    [2, Number.NaN],
    [10, 400],
  ] as const) {
    expect(errorCodeOf(() => power(base, exponent))).toBe("PARAMETER_INVALID");
  }
});
