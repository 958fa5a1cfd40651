import fc from "fast-check";
import { expect, it } from "vitest";
import { bitsOf } from "../testing/bits.ts";
import { errorCodeOf } from "../testing/error-code.ts";
import { Exact, exact, exactRelativeError } from "../testing/exact-decimal.ts";
import { logarithm, logarithmRelativeBound } from "./logarithm.ts";

it("keeps its relative bound against 50 digits", () => {
  const values = fc.oneof(
    fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
    fc.double({ min: 0.5, max: 2, noNaN: true }),
    fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    fc.integer({ min: -1074, max: 1023 }).map((exponent) => 2 ** exponent),
  );
  fc.assert(
    fc.property(values, (x) => {
      expect(exactRelativeError(logarithm(x), Exact.ln(exact(x)))).toBeLessThanOrEqual(logarithmRelativeBound);
    }),
    { numRuns: 400 },
  );
});

it("is zero at one and refuses arguments without a logarithm", () => {
  expect(logarithm(1)).toBe(0);
  expect(exactRelativeError(logarithm(1 + 2 ** -52), Exact.ln(exact(1 + 2 ** -52)))).toBeLessThanOrEqual(
    logarithmRelativeBound,
  );
  for (const x of [0, -1, Number.POSITIVE_INFINITY, Number.NaN]) {
    expect(errorCodeOf(() => logarithm(x))).toBe("PARAMETER_INVALID");
  }
});

it("returns the same bits on every machine and engine version", () => {
  const points = [-700.5, -37.25, -1e-9, 0.1, 1, 2.5, 100.125];
  expect(points.map((x) => bitsOf(logarithm(Math.abs(x))))).toMatchInlineSnapshot(`
    [
      "401a3509950c84a7",
      "400cf0f380bab162",
      "c034b927f32bffb8",
      "c0026bb1bbb55515",
      "0000000000000000",
      "3fed5240f0e0e078",
      "40126cf9356736c2",
    ]
  `);
});
