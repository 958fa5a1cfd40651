import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { checkFinite, checkPrice, checkPriceOrZero, checkRange } from "./check.ts";

const notFinite = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

it("returns every finite number unchanged and refuses the others", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(checkFinite("value", value)).toBe(value);
    }),
  );
  for (const value of notFinite) expect(errorCodeOf(() => checkFinite("value", value))).toBe("PARAMETER_INVALID");
});

it("accepts both ends of a range and refuses everything beyond them", () => {
  expect([checkRange("value", -1, -1, 2), checkRange("value", 2, -1, 2)]).toEqual([-1, 2]);
  for (const value of [-1.000001, 2.000001, ...notFinite]) {
    expect(errorCodeOf(() => checkRange("value", value, -1, 2))).toBe("PARAMETER_INVALID");
  }
});

it("accepts a price above zero, and zero only where it is allowed", () => {
  expect([checkPrice("price", Number.MIN_VALUE), checkPriceOrZero("price", 0)]).toEqual([Number.MIN_VALUE, 0]);
  for (const value of [-Number.MIN_VALUE, ...notFinite]) {
    expect(errorCodeOf(() => checkPrice("price", value))).toBe("PRICE_INVALID");
    expect(errorCodeOf(() => checkPriceOrZero("price", value))).toBe("PRICE_INVALID");
  }
  expect(errorCodeOf(() => checkPrice("price", 0))).toBe("PRICE_INVALID");
});
