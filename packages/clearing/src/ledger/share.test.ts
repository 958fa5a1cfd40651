import { smaller } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOut, type Taker } from "./share.ts";

const amount = fc.bigInt({ min: 0n, max: 1n << 100n });
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

describe("shares of a total", () => {
  it("give the rounding remainder to the first in order, one unit each, whatever the weights", () => {
    const whole = (weight: bigint): Taker => ({ weight, cap: weight });
    expect(shareOut(5n, [whole(10n), whole(10n), whole(70n)])).toEqual([1n, 1n, 3n]);
    expect(shareOut(3n, [whole(0n), whole(1n), whole(1n), whole(1n), whole(9n)])).toEqual([0n, 1n, 0n, 0n, 2n]);
  });

  it("allocate the excess over caps again among those with room", () => {
    expect(
      shareOut(100n, [
        { weight: 50n, cap: 10n },
        { weight: 30n, cap: 100n },
        { weight: 20n, cap: 100n },
      ]),
    ).toEqual([10n, 54n, 36n]);
  });

  it("sum to the total or to the caps, stay within caps, and are proportions rounded down plus at most one if no cap binds", () => {
    fc.assert(
      fc.property(amount, fc.array(fc.record({ weight: amount, cap: amount }), { maxLength: 12 }), (total, takers) => {
        const shares = shareOut(total, takers);
        const room = sum(takers.map(({ weight, cap }) => (weight > 0n ? cap : 0n)));
        expect(sum(shares)).toBe(smaller(total, room));
        for (const [index, share] of shares.entries()) expect(share).toBeLessThanOrEqual(takers[index]?.cap ?? 0n);
        const weights = sum(takers.map(({ weight }) => weight));
        if (weights === 0n || takers.some(({ weight, cap }) => cap * weights <= total * weight)) return;
        let spare = total - sum(takers.map(({ weight }) => (total * weight) / weights));
        takers.forEach(({ weight }, index) => {
          const extra = weight > 0n && spare > 0n ? 1n : 0n;
          expect(shares[index]).toBe((total * weight) / weights + extra);
          spare -= extra;
        });
      }),
      { numRuns: 500 },
    );
  });
});
