import fc from "fast-check";
import { expect, it } from "vitest";
import { compareText, sortedNumbers } from "./order.ts";

it("orders texts by code unit, numbers by value", () => {
  expect(["b", "B", "a", "ä", "Z"].sort(compareText)).toEqual(["B", "Z", "a", "b", "ä"]);
  expect(sortedNumbers([10, 9, -1])).toEqual([-1, 9, 10]);
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      expect(compareText(left, right) + compareText(right, left)).toBe(0);
      expect(compareText(left, right) === 0).toBe(left === right);
    }),
  );
});
