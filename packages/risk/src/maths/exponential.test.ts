import fc from "fast-check";
import { expect, it } from "vitest";
import { bitsOf } from "../testing/bits.ts";
import { errorCodeOf } from "../testing/error-code.ts";
import { Exact, exact, exactRelativeError } from "../testing/exact-decimal.ts";
import { exponential, exponentialRelativeBound } from "./exponential.ts";

it("keeps its relative bound against 50 digits", () => {
  const values = fc.oneof(fc.double({ min: -690, max: 709, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }));
  fc.assert(
    fc.property(values, (x) => {
      expect(exactRelativeError(exponential(x), Exact.exp(exact(x)))).toBeLessThanOrEqual(exponentialRelativeBound);
    }),
    { numRuns: 400 },
  );
});

it("is exact at zero, underflows to zero and refuses an argument whose result overflows", () => {
  expect(exponential(0)).toBe(1);
  expect(exponential(-0)).toBe(1);
  expect(exponential(-800)).toBe(0);
  expect(exponential(-740)).toBeGreaterThan(0);
  for (const x of [709.1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]) {
    expect(errorCodeOf(() => exponential(x))).toBe("PARAMETER_INVALID");
  }
});

it("returns the same bits on every machine and engine version", () => {
  const points = [-700.5, -37.25, -1e-9, 0.1, 1, 2.5, 100.125];
  expect(points.map((x) => bitsOf(exponential(x)))).toMatchInlineSnapshot(`
    [
      "00c4ff475c68ca02",
      "3c93278bcd70e981",
      "3fefffffff768fa1",
      "3ff1aec7b35a00d4",
      "4005bf0a8b14576a",
      "40285d6fd931e0bb",
      "48f5daaf24221d5e",
    ]
  `);
});
