import fc from "fast-check";
import { expect, it } from "vitest";
import { squareRootDown } from "./square-root.ts";

it("is the largest integer whose square is not above the value", () => {
  const check = (value: bigint): void => {
    const root = squareRootDown(value);
    expect(root * root <= value && value < (root + 1n) * (root + 1n)).toBe(true);
  };
  for (let value = 0n; value < 200n; value++) check(value);
  fc.assert(fc.property(fc.bigInt(0n, 1n << 300n), check));
});
