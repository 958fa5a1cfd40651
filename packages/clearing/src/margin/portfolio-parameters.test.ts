import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/parameters.ts";
import type { PortfolioTerms } from "../model/portfolio-terms.ts";
import { defaultPortfolioParameters, portfolioGrid, portfolioParameters } from "./portfolio-parameters.ts";

/** The default grid as terms in 10^-6. */
function terms(): PortfolioTerms {
  const e6 = (figures: object) =>
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name}E6`, Math.round(value * 1_000_000)]));
  const { scenarios, volatility, skew, losses, basis, other } = defaultPortfolioParameters;
  return {
    underlying: 1,
    scenarios: scenarios.map(({ spotMultiplier, volatilityMove, dampening }) => ({
      spotMultiplierE6: Math.round(spotMultiplier * 1_000_000),
      volatilityMove,
      dampeningE6: Math.round(dampening * 1_000_000),
    })),
    volatility: e6(volatility),
    skew: e6(skew),
    losses: e6(losses),
    basis: e6(basis),
    other: e6(other),
  } as unknown as PortfolioTerms;
}

describe("a scenario grid", () => {
  it("in 10^-6 gives the figures it was written from", () => {
    const { scenarios, ...figures } = portfolioParameters(terms());
    const { scenarios: wanted, ...rest } = defaultPortfolioParameters;
    expect(figures).toEqual(rest);
    expect(scenarios.length).toBe(33);
    scenarios.forEach((scenario, index) => {
      expect(scenario.spotMultiplier).toBeCloseTo(wanted[index]?.spotMultiplier ?? 0, 6);
    });
  });

  it("of the parameters replaces the default one for its underlying only, and is compiled once", () => {
    const portfolio = [terms()];
    const parameters = { ...defaultParameters, portfolio };
    expect(portfolioGrid(parameters, 2)).toBe(portfolioGrid(defaultParameters, 1));
    expect(portfolioGrid(parameters, 1)).not.toBe(portfolioGrid(defaultParameters, 1));
    expect(portfolioGrid(parameters, 1)).toBe(portfolioGrid(parameters, 1));
  });

  it("outside the model's range is refused", () => {
    const bad = { ...terms(), losses: { ...terms().losses, maintenanceE6: -1 } };
    expect(() => portfolioParameters(bad)).toThrow(expect.objectContaining({ code: "PARAMETER_INVALID" }));
  });
});
