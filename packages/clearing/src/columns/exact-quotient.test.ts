import { divideDown, divideUp } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotientDown, quotientUp } from "./exact-quotient.ts";

const limit = Number.MAX_SAFE_INTEGER;
const anyFactor = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(0, 1, -1, limit, -limit),
);
const anyDivisor = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: limit }),
  fc.constantFrom(1, 100_000_000, 28_800_000_000_000, limit),
);
const quotientLimit = 2n ** 52n - 2n;

describe("exact quotients of products", () => {
  it("equal the division of bigints in both directions, however large the product", () => {
    fc.assert(
      fc.property(anyFactor, anyFactor, anyDivisor, (left, right, divisor) => {
        const product = BigInt(left) * BigInt(right);
        const up = divideUp(product, BigInt(divisor));
        const down = divideDown(product, BigInt(divisor));
        const exact = (value: bigint): boolean => value < quotientLimit && value > -quotientLimit;
        if (exact(up)) expect(BigInt(quotientUp(left, right, divisor))).toBe(up);
        if (exact(down)) expect(BigInt(quotientDown(left, right, divisor))).toBe(down);
      }),
      { numRuns: 5_000 },
    );
  });

  it("decide whole quotients and products one off them, where doubles cannot", () => {
    const divisor = 28_800_000_000_000;
    for (const quotient of [1, 3, 1_000_003, 2_147_483_647, 1_000_000_007]) {
      // left × right is quotient × divisor, then one more and one less.
      expect(quotientUp(quotient * 1_000_000, 28_800_000, divisor)).toBe(quotient);
      for (const by of [-1n, 1n]) {
        const product = BigInt(quotient) * BigInt(divisor) + by;
        expect(BigInt(quotientUp(1, Number(product), divisor))).toBe(
          divideUp(BigInt(Number(product)), BigInt(divisor)),
        );
      }
    }
    expect(quotientUp(limit, limit, limit)).toBeGreaterThanOrEqual(2 ** 52);
    expect(quotientUp(94_906_267, 94_906_267, 94_906_267)).toBe(94_906_267);
    expect(quotientUp(94_906_267, 94_906_269, 94_906_268)).toBe(94_906_268);
  });
});
