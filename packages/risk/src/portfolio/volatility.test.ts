import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { testPortfolioParameters } from "../testing/portfolio-parameters.ts";
import { expiryVolatility, volatilityAbsolute, volatilityLinear, volatilityUp } from "./volatility.ts";

const { volatility, skew } = testPortfolioParameters;
const at = (days: number) => expiryVolatility(volatility, skew, days / 365, days);

it("scales both shocks by the power of 30 days over the time to expiry", () => {
  expect(at(30).upFactor).toBe(1.5);
  expect(at(30).downFactor).toBe(0.7);
  expect(at(7.5).upFactor).toBeCloseTo(1 + 0.5 * 4 ** 0.3, 12);
  expect(at(120).upFactor).toBeCloseTo(1 + 0.5 * 0.25 ** 0.13, 12);
  expect(at(120).downFactor).toBeCloseTo(1 - 0.3 * 0.25 ** 0.13, 12);
});

it("does not shock beyond the floor of days, nor volatility below zero", () => {
  expect(at(0).upFactor).toBe(at(1).upFactor);
  expect(at(0).upFactor).toBeCloseTo(1 + 0.5 * 30 ** 0.3, 12);
  expect(expiryVolatility({ ...volatility, rangeDown: 5 }, skew, 0.01, 3.65).downFactor).toBe(0);
});

it("refuses a time to expiry of zero without a floor of days", () => {
  expect(errorCodeOf(() => expiryVolatility({ ...volatility, daysFloor: 0 }, skew, 0, 0))).toBe("PARAMETER_INVALID");
});

it("keeps the floor of an upward move", () => {
  expect(volatilityUp(0.1, 1.5, 0.4)).toBe(0.4);
  expect(volatilityUp(1, 1.5, 0.4)).toBe(1.5);
});

it("moves the skew with log-moneyness up to the cap", () => {
  const shocks = { ...at(30), linearCap: 0.2, absoluteCap: 0.1, width: 0.5 };
  expect([-9, -0.5, -0.25, 0, 0.25, 0.5, 9].map((moneyness) => volatilityLinear(1, shocks, moneyness))).toEqual([
    0.8, 0.8, 0.9, 1, 1.1, 1.2, 1.2,
  ]);
  expect([-9, -0.25, 0, 0.25, 9].map((moneyness) => volatilityAbsolute(1, shocks, moneyness))).toEqual([
    1.1, 1.05, 1, 1.05, 1.1,
  ]);
  expect(volatilityLinear(1, { ...shocks, linearCap: 3 }, -9)).toBe(0);
  expect(volatilityAbsolute(1, { ...shocks, absoluteCap: -3 }, 9)).toBe(0);
});

it("takes a width of zero as a step, with no move at the money", () => {
  const step = { ...at(30), linearCap: 0.2, width: 0 };
  expect([-1e-9, 0, 1e-9].map((moneyness) => volatilityLinear(1, step, moneyness))).toEqual([0.8, 1, 1.2]);
});

it("changes caps and width with the square root of time", () => {
  const year = at(365);
  expect(year.linearCap).toBeCloseTo(0.1, 12);
  expect(year.absoluteCap).toBeCloseTo(0.1, 12);
  expect(year.width).toBeCloseTo(4 * (0.6 - 0.1), 12);
  expect(at(0).width).toBe(0.01);
});
