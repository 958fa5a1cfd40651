import fc from "fast-check";
import { expect, it } from "vitest";
import { logarithm } from "../maths/logarithm.ts";
import { Exact, exact, exactCdf } from "../testing/exact-decimal.ts";
import { between } from "../testing/sample-portfolios.ts";
import { black76 } from "./black76.ts";

it("keeps its bound against 50 digits", () => {
  fc.assert(
    fc.property(fc.boolean(), between(0.01, 1e6), between(0.01, 1e6), between(1e-6, 5), (isCall, f, k, deviation) => {
      const sign = isCall ? 1 : -1;
      const [forward, strike] = [exact(f), exact(k)];
      const upper = Exact.ln(forward.div(strike)).div(exact(deviation)).add(exact(deviation).div(2));
      const lower = upper.sub(exact(deviation));
      const value = forward
        .mul(exactCdf(upper.mul(sign)))
        .sub(strike.mul(exactCdf(lower.mul(sign))))
        .mul(sign);
      const logForwardOverStrike = Exact.ln(forward.div(strike)).toNumber();
      const got = black76({ sign, forward: f, strike: k, logForwardOverStrike, deviation });
      expect(
        value
          .sub(exact(got))
          .abs()
          .lte(2 ** -46 * (f + k)),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it("is the intrinsic value without volatility, and defined at a forward of zero", () => {
  const inTheMoney = { forward: 110, strike: 100, logForwardOverStrike: 0.0953, deviation: 0 };
  expect(black76({ ...inTheMoney, sign: 1 })).toBe(10);
  expect(black76({ ...inTheMoney, sign: -1 })).toBe(0);
  const worthless = { forward: 0, strike: 100, logForwardOverStrike: Number.NEGATIVE_INFINITY, deviation: 0.5 };
  expect(black76({ ...worthless, sign: 1 })).toBeCloseTo(0, 12);
  expect(black76({ ...worthless, sign: -1 })).toBe(100);
});

it("satisfies put-call parity and stays between intrinsic value and its limit", () => {
  fc.assert(
    fc.property(between(0.01, 1e6), between(0.01, 1e6), between(0, 5), (forward, strike, deviation) => {
      const option = { forward, strike, logForwardOverStrike: logarithm(forward / strike), deviation };
      const call = black76({ ...option, sign: 1 });
      const put = black76({ ...option, sign: -1 });
      const bound = 2 ** -45 * (forward + strike);
      expect(Math.abs(call - put - (forward - strike))).toBeLessThanOrEqual(bound);
      expect(call).toBeGreaterThanOrEqual(Math.max(0, forward - strike) - bound);
      expect(call).toBeLessThanOrEqual(forward + bound);
    }),
  );
});
