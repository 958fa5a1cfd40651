import { explainPortfolio, exponential, testPortfolioParameters } from "@isthmus/risk/testing";
import { describe, expect, it } from "vitest";

// Figures: Dederi documentation, "Portfolio margin", example of a trader with ten futures on ether (index 2,243.3, annualised
// basis 8 %, 20 days to expiry): scenario losses in whole dollars and the futures contingency.

const moves = [-15, -12, -9, -6, -3, 0, 3, 6, 9, 12, 15];
const losses = [-3380, -2704, -2028, -1352, -676, 0, 676, 1352, 2028, 2704, 3380];

describe("Dederi: portfolio margin of ten futures", () => {
  const forward = 2_243.3 * exponential((0.08 * 20) / 365);
  const breakdown = explainPortfolio(
    {
      cash: 0,
      collaterals: [],
      spotPrice: 2_243.3,
      spotConfidence: 1,
      perpCount: 10,
      perpPrice: forward,
      perpConfidence: 1,
      unrealisedPerpProfit: 0,
      unrealisedFunding: 0,
      stablePrice: 1,
      options: [],
      feeds: [],
    },
    {
      ...testPortfolioParameters,
      scenarios: moves.map((move) => ({ spotMultiplier: 1 + move / 100, volatilityMove: "None", dampening: 1 })),
      other: { ...testPortfolioParameters.other, maintenancePerp: 0.006, initialPerp: 0 },
    },
  );

  it.each(moves.map((move, index) => [move, losses[index]]))("a move of %i %%: %i dollars", (move, loss) => {
    expect(Math.round(breakdown.scenarioLosses[moves.indexOf(move as number)] ?? Number.NaN)).toBe(loss);
  });

  it("a contingency of 0.6 % of the index: 134.6 dollars", () => {
    expect((-breakdown.maintenancePerp).toFixed(1)).toBe("134.6");
  });
});
