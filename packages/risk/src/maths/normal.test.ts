import fc from "fast-check";
import { expect, it } from "vitest";
import { bitsOf } from "../testing/bits.ts";
import { errorCodeOf } from "../testing/error-code.ts";
import { exact, exactCdf } from "../testing/exact-decimal.ts";
import { normalCdf, normalCdfAbsoluteBound } from "./normal.ts";

it("keeps its absolute bound against 50 digits", () => {
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (x) => {
      const error = exactCdf(exact(x))
        .sub(exact(normalCdf(x)))
        .abs()
        .toNumber();
      expect(error).toBeLessThanOrEqual(normalCdfAbsoluteBound);
    }),
    { numRuns: 400 },
  );
});

it("keeps its bound halfway between nodes, where the series is longest", () => {
  for (let half = -133; half <= 133; half += 2) {
    const x = half / 16;
    expect(
      exactCdf(exact(x))
        .sub(exact(normalCdf(x)))
        .abs()
        .toNumber(),
    ).toBeLessThanOrEqual(normalCdfAbsoluteBound);
  }
});

it("stays within 0 and 1, reaches both in the tails, and refuses NaN", () => {
  expect([normalCdf(0), normalCdf(-40), normalCdf(40)]).toEqual([0.5, 0, 1]);
  expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(Number.POSITIVE_INFINITY)]).toEqual([0, 1]);
  expect(errorCodeOf(() => normalCdf(Number.NaN))).toBe("PARAMETER_INVALID");
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (x) => {
      const probability = normalCdf(x);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }),
  );
});

it("returns the same bits on every machine and engine version", () => {
  const points = [-700.5, -37.25, -1e-9, 0.1, 1, 2.5, 100.125];
  expect(points.map((x) => bitsOf(normalCdf(x / 10)))).toMatchInlineSnapshot(`
    [
      "0000000000000000",
      "3f1999b0fb4e4702",
      "3fdffffffff508b1",
      "3fe020ae495ce8ee",
      "3fe1464507526871",
      "3fe3289a2b16ed6c",
      "3ff0000000000000",
    ]
  `);
});
