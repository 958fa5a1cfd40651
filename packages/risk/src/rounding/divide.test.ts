import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { absolute, divideDown, divideUp, smaller } from "./divide.ts";

const anyAmount = fc.bigInt(-(2n ** 128n), 2n ** 128n);

it("rounds toward minus and toward plus infinity, for both signs", () => {
  expect([divideDown(7n, 2n), divideDown(-7n, 2n), divideDown(-8n, 2n)]).toEqual([3n, -4n, -4n]);
  expect([divideUp(7n, 2n), divideUp(-7n, 2n), divideUp(8n, 2n)]).toEqual([4n, -3n, 4n]);
});

it("is off by less than the divisor, on the stated side", () => {
  fc.assert(
    fc.property(anyAmount, fc.bigInt(1n, 2n ** 96n), (dividend, divisor) => {
      const below = dividend - divideDown(dividend, divisor) * divisor;
      const above = divideUp(dividend, divisor) * divisor - dividend;
      for (const rest of [below, above]) {
        expect(rest).toBeGreaterThanOrEqual(0n);
        expect(rest).toBeLessThan(divisor);
      }
      expect(divideUp(dividend, divisor)).toBe(-divideDown(-dividend, divisor));
    }),
  );
});

it("refuses a divisor that is not positive", () => {
  for (const divisor of [0n, -1n]) {
    expect(errorCodeOf(() => divideDown(1n, divisor))).toBe("PARAMETER_INVALID");
    expect(errorCodeOf(() => divideUp(1n, divisor))).toBe("PARAMETER_INVALID");
  }
});

it("returns the size of a value and the smaller of two", () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, (left, right) => {
      expect(absolute(left) * absolute(left)).toBe(left * left);
      expect(absolute(left)).toBeGreaterThanOrEqual(0n);
      expect(smaller(left, right) <= left && smaller(left, right) <= right).toBe(true);
      expect([left, right]).toContain(smaller(left, right));
    }),
  );
});
