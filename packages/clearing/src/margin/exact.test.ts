import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feeOf } from "../novation/fees.ts";
import { realise } from "../positions/realise.ts";
import { feeExact, isExact, realisedExact, requirementExact } from "./exact.ts";

/** Any size up to the edge, and mostly at it. */
const magnitude = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.maxSafeInteger().map((value) => Math.abs(value) % 2 ** 50),
  fc.integer({ min: 2 ** 50 - 1_000, max: 2 ** 50 - 1 }),
);
const signed = fc.tuple(magnitude, fc.boolean()).map(([value, up]) => (up ? value : -value));
const lots = signed.filter((value) => value !== 0);
const ppm = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(-1_000_000, -1, 0, 1, 1_000_000));
const runs = { numRuns: 20_000 };

describe("exact numbers", () => {
  it("end below 2^50 and exclude NaN", () => {
    expect([2 ** 50 - 1, 1 - 2 ** 50, 0].every(isExact)).toBe(true);
    expect([2 ** 50, -(2 ** 50), Number.NaN, Number.POSITIVE_INFINITY].some(isExact)).toBe(false);
  });

  it("give fees, rebates and requirements to the quantum, up to the limit", () => {
    fc.assert(
      fc.property(signed, ppm, (value, part) => {
        expect(BigInt(feeExact(value, part))).toBe(feeOf(BigInt(value), part));
        const rate = Math.abs(part);
        const product = BigInt(Math.abs(value)) * BigInt(rate);
        expect(BigInt(requirementExact(value, rate))).toBe((product + 999_999n) / 1_000_000n);
      }),
      runs,
    );
  });

  it("realise the same as bigints, or return NaN", () => {
    const seen = { exact: 0, rounded: 0, unknown: 0, flips: 0 };
    fc.assert(
      fc.property(signed, signed, lots, signed, (oldLots, oldCost, change, cost) => {
        const held = oldLots === 0 ? 0 : oldCost;
        const found = realisedExact(oldLots, held, change, cost);
        if (Number.isNaN(found)) {
          seen.unknown += 1;
          return;
        }
        const wanted = realise({ lots: BigInt(oldLots), costQuanta: BigInt(held) }, BigInt(change), BigInt(cost));
        expect(BigInt(found)).toBe(wanted.realisedQuanta);
        expect(BigInt(held + cost + found)).toBe(wanted.costQuanta);
        seen.exact += 1;
        if (found !== 0 && oldLots + change !== 0) seen.rounded += 1;
        if (oldLots > 0 !== oldLots + change > 0) seen.flips += 1;
      }),
      runs,
    );
    // Otherwise the comparison above would have compared nothing.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(200);
  });
});
