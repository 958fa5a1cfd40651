import { describe, expect, it } from "vitest";
import { testPortfolioParameters } from "../testing/portfolio-parameters.ts";
import { stressedOptionPrice } from "./stressed-option.ts";

const call = { expirySeconds: 30 * 86_400, strike: 40_000, isCall: true, markVolatility: 0.6, amount: 1 };

describe("a stressed option", () => {
  it("is worth more after a rise and with more volatility if it is a call", () => {
    const price = (spotPrice: number, volatilityMove: "None" | "Up" | "Down"): number =>
      stressedOptionPrice(call, { spotPrice, volatilityMove }, testPortfolioParameters);
    expect(price(60_000, "None")).toBeGreaterThan(price(40_000, "None"));
    expect(price(40_000, "Up")).toBeGreaterThan(price(40_000, "None"));
    expect(price(40_000, "Down")).toBeLessThan(price(40_000, "None"));
    // Intrinsic value and little more, far in the money without volatility.
    expect(price(80_000, "Down")).toBeCloseTo(40_000, 0);
  });

  it("keeps put-call parity under every move", () => {
    for (const volatilityMove of ["None", "Up", "Down"] as const) {
      const stress = { spotPrice: 31_000, volatilityMove };
      const put = stressedOptionPrice({ ...call, isCall: false }, stress, testPortfolioParameters);
      const difference = stressedOptionPrice(call, stress, testPortfolioParameters) - put;
      expect(Math.abs(difference - (31_000 - 40_000))).toBeLessThan(1e-6);
    }
  });

  it("moves volatility by more the nearer the expiry is", () => {
    const factor = (days: number): number => {
      const near = { ...call, expirySeconds: days * 86_400, strike: 40_000 };
      const at = (volatilityMove: "None" | "Up"): number =>
        stressedOptionPrice(near, { spotPrice: 40_000, volatilityMove }, testPortfolioParameters);
      return at("Up") / at("None");
    };
    expect(factor(2)).toBeGreaterThan(factor(20));
  });
});
