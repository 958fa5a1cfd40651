import type { FeeOffer } from "@isthmus/adapter";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bumpedFees, defaultFeePolicy, firstFees } from "./fees.ts";

describe("bumpedFees", () => {
  it("raises every replacement by at least a tenth, never beyond three times the first, and ends", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (baseFeeWei) => {
        const first = firstFees(baseFeeWei, defaultFeePolicy);
        let last: FeeOffer = first;
        let count = 0;
        for (
          let next = bumpedFees(first, last, defaultFeePolicy);
          next !== null;
          next = bumpedFees(first, next, defaultFeePolicy)
        ) {
          expect(next.maxFeePerGasWei * 10n).toBeGreaterThanOrEqual(last.maxFeePerGasWei * 11n);
          expect(next.priorityFeePerGasWei * 10n).toBeGreaterThanOrEqual(last.priorityFeePerGasWei * 11n);
          expect(next.maxFeePerGasWei).toBeLessThanOrEqual(first.maxFeePerGasWei * 3n);
          expect(next.maxFeePerGasWei).toBeGreaterThanOrEqual(next.priorityFeePerGasWei);
          last = next;
          count += 1;
          expect(count).toBeLessThan(13);
        }
        expect(count).toBeGreaterThan(3);
      }),
    );
  });
});
