import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { checkWeightBps, locationWeightBps } from "./location.ts";

const weights = { unfinalBps: 0n, staleBps: 5_000n };

it("reduces the weight of a deposit that is not final or at a stale vault", () => {
  const fresh = locationWeightBps(weights, { depositFinal: true, vaultFresh: true });
  const stale = locationWeightBps(weights, { depositFinal: true, vaultFresh: false });
  const unfinal = locationWeightBps(weights, { depositFinal: false, vaultFresh: true });
  expect([fresh, stale, unfinal]).toEqual([10_000n, 5_000n, 0n]);
});

it("multiplies both weights, rounded down", () => {
  expect(locationWeightBps({ unfinalBps: 3_333n, staleBps: 5_000n }, { depositFinal: false, vaultFresh: false })).toBe(
    1_666n,
  );
});

it("never exceeds either weight that applies", () => {
  const anyWeight = fc.bigInt(0n, 10_000n);
  fc.assert(
    fc.property(anyWeight, anyWeight, fc.boolean(), fc.boolean(), (unfinalBps, staleBps, depositFinal, vaultFresh) => {
      const weightBps = locationWeightBps({ unfinalBps, staleBps }, { depositFinal, vaultFresh });
      expect(weightBps).toBeGreaterThanOrEqual(0n);
      expect(weightBps).toBeLessThanOrEqual(depositFinal ? 10_000n : unfinalBps);
      expect(weightBps).toBeLessThanOrEqual(vaultFresh ? 10_000n : staleBps);
    }),
  );
});

it("refuses a weight outside 0 .. 10,000 bps, even one that does not apply", () => {
  const state = { depositFinal: true, vaultFresh: true };
  expect(errorCodeOf(() => locationWeightBps({ ...weights, unfinalBps: -1n }, state))).toBe("PARAMETER_INVALID");
  expect(errorCodeOf(() => locationWeightBps({ ...weights, staleBps: 10_001n }, state))).toBe("PARAMETER_INVALID");
  expect(errorCodeOf(() => checkWeightBps("weightBps", 10_001n))).toBe("PARAMETER_INVALID");
  expect(errorCodeOf(() => checkWeightBps("weightBps", -1n))).toBe("PARAMETER_INVALID");
  expect([checkWeightBps("weightBps", 0n), checkWeightBps("weightBps", 10_000n)]).toEqual([0n, 10_000n]);
});
