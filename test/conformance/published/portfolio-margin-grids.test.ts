import type { Portfolio } from "@isthmus/risk";
import { explainPortfolio, exponential, testPortfolioParameters } from "@isthmus/risk/testing";
import { describe, expect, it } from "vitest";

// Figures: Dederi documentation, "Portfolio margin", example of a trader with ten futures on ether (index 2,243.3, annualised
// basis 8 %, 20 days to expiry): scenario losses in whole dollars and the futures contingency.

/** Perpetuals alone. */
function holding(perpCount: number, perpPrice: number, spotPrice: number): Portfolio {
  return {
    cash: 0,
    collaterals: [],
    spotPrice,
    spotConfidence: 1,
    perpCount,
    perpPrice,
    perpConfidence: 1,
    unrealisedPerpProfit: 0,
    unrealisedFunding: 0,
    stablePrice: 1,
    options: [],
    feeds: [],
  };
}

const moves = [-15, -12, -9, -6, -3, 0, 3, 6, 9, 12, 15];
const losses = [-3380, -2704, -2028, -1352, -676, 0, 676, 1352, 2028, 2704, 3380];

describe("Dederi: portfolio margin of ten futures", () => {
  const forward = 2_243.3 * exponential((0.08 * 20) / 365);
  const breakdown = explainPortfolio(holding(10, forward, 2_243.3), {
    ...testPortfolioParameters,
    scenarios: moves.map((move) => ({ spotMultiplier: 1 + move / 100, volatilityMove: "None", dampening: 1 })),
    other: { ...testPortfolioParameters.other, maintenancePerp: 0.006, initialPerp: 0 },
  });

  it.each(moves.map((move, index) => [move, losses[index]]))("a move of %i %%: %i dollars", (move, loss) => {
    expect(Math.round(breakdown.scenarioLosses[moves.indexOf(move as number)] ?? Number.NaN)).toBe(loss);
  });

  it("a contingency of 0.6 % of the index: 134.6 dollars", () => {
    expect((-breakdown.maintenancePerp).toFixed(1)).toBe("134.6");
  });
});

// Figures: L. McMillan, Options as a Strategic Investment, chapter 34, SPAN margin of one long S&P 500 future: a range of 20 points at 500
// dollars, an extreme move of 14; dollars to the nearest ten. Volatility goes up and down in every pair.

describe("McMillan: the SPAN risk array of a future", () => {
  const points = [0, 20 / 3, -20 / 3, 40 / 3, -40 / 3, 20, -20].flatMap((move) => [move, move]).concat([14, -14]);
  const printed = [
    0, 0, 3330, 3330, -3330, -3330, 6670, 6670, -6670, -6670, 10_000, 10_000, -10_000, -10_000, 7_000, -7_000,
  ];
  const [index, multiplier] = [1_000, 500];
  const { scenarioLosses, worst } = explainPortfolio(holding(multiplier, index, index), {
    ...testPortfolioParameters,
    scenarios: points.map((move, at) => ({
      spotMultiplier: 1 + move / index,
      volatilityMove: at % 2 === 0 ? "Up" : "Down",
      dampening: 1,
    })),
  });

  it("has the sixteen gains and losses in order", () => {
    expect(scenarioLosses.map((gain) => Math.round(gain / 10) * 10 + 0)).toEqual(printed);
  });

  it("requires the largest loss, 10,000 dollars", () => {
    expect(worst).toBeCloseTo(-10_000, 6);
  });
});
