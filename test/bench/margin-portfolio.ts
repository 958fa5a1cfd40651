import { strict as assert } from "node:assert";
import {
  compileGrid,
  marginPortfolios,
  type Portfolio,
  type PortfolioParameters,
  type PortfolioScenario,
  packPortfolios,
  type ScenarioGrid,
} from "@isthmus/risk";
import { testPortfolioParameters } from "@isthmus/risk/testing";
import {
  type Benchmark,
  durationFigure,
  type Figure,
  growthFigures,
  processorMs,
  seededNumbers,
  shortestMs,
} from "./benchmark.ts";
import { plainPortfolioMargin } from "./margin-plain.ts";

const largest = 10_000;
const day = 86_400;

/**
 * Re-margin of option portfolios over 33 scenarios: against plain objects, and over listed options, which many hold. Forwards
 * move in every run, so that no price of the last one helps.
 */
export const portfolioMarginBenchmark: Benchmark = {
  name: "margin-portfolio",
  run: () => {
    const portfolios = randomPortfolios(largest);
    const grid = compileGrid(gridOf33);
    const points = [100, 1_000, largest].map((size) => {
      const book = packPortfolios(portfolios.slice(0, size));
      return { size, durationMs: shortestMs(5, () => marginPortfolios(book, grid)) };
    });
    const margins = marginPortfolios(packPortfolios(portfolios), grid);
    let plain: readonly { initial: number }[] = [];
    const plainMs = shortestMs(2, () => {
      plain = portfolios.map((portfolio) => plainPortfolioMargin(portfolio, gridOf33));
    });
    plain.forEach(({ initial }, at) => {
      const got = margins.initial[at] ?? Number.NaN;
      assert.ok(
        Math.abs(got - initial) <= 1e-8 * Math.max(1, Math.abs(initial)),
        `portfolio ${at}: ${got}, ${initial}`,
      );
    });
    const what = `${largest.toLocaleString("en")} option portfolios × ${gridOf33.scenarios.length} scenarios`;
    const figures: Figure[] = [durationFigure(what, points.at(-1)?.durationMs ?? 0, "plain objects and Math", plainMs)];
    return [...figures, ...growthFigures("option portfolios", "portfolio", points), listedFigure(grid)];
  },
};

/** 10,000 portfolios of 40 out of 800 listed options, as an option venue has them. */
function listedFigure(grid: ScenarioGrid): Figure {
  const below = seededNumbers(29);
  const listed = [2, 7, 14, 30, 60, 120, 180, 270].flatMap((days) =>
    Array.from({ length: 100 }, (_, at) => ({
      expirySeconds: days * day,
      strike: 1_000 + 40 * (at >> 1),
      isCall: at % 2 === 0,
      markVolatility: 0.45 + below(40) / 100,
    })),
  );
  const holdings = Array.from({ length: largest }, () => {
    const held = new Set<number>();
    while (held.size < 40) held.add(below(listed.length));
    return [...held].map((at) => ({ ...(listed[at] as (typeof listed)[number]), amount: below(200) - 100 || 1 }));
  });
  const bookAt = (spotPrice: number) =>
    packPortfolios(
      holdings.map((options) => ({ ...listedPortfolio, spotPrice, options, feeds: feedsOf(options, spotPrice) })),
    );
  const books = Array.from({ length: 8 }, (_, at) => bookAt(2_000 + at));
  const durations = books.map((book) => processorMs(() => marginPortfolios(book, grid)));
  const plain = holdings
    .slice(0, 200)
    .map((options) => ({ ...listedPortfolio, options, feeds: feedsOf(options, 2_000) }));
  const plainMs = shortestMs(2, () => {
    for (const portfolio of plain) plainPortfolioMargin(portfolio, gridOf33);
  });
  const what = `${largest.toLocaleString("en")} portfolios × 40 of 800 listed options × ${gridOf33.scenarios.length} scenarios, new prices`;
  return durationFigure(
    what,
    Math.min(...durations),
    "plain objects and Math, 200 of them, scaled",
    (plainMs * largest) / 200,
  );
}

const listedPortfolio = {
  cash: 0,
  collaterals: [],
  spotPrice: 2_000,
  spotConfidence: 1,
  perpCount: 3,
  perpPrice: 2_001,
  perpConfidence: 1,
  unrealisedPerpProfit: 0,
  unrealisedFunding: 0,
  stablePrice: 1,
} as const;

function feedsOf(options: readonly { readonly expirySeconds: number }[], forward: number) {
  const sure = { forward, rate: 0, forwardConfidence: 1, rateConfidence: 1, volatilityConfidence: 1 } as const;
  return [...new Set(options.map(({ expirySeconds }) => expirySeconds))].map((expirySeconds) => ({
    expirySeconds,
    ...sure,
  }));
}

/** Two expiries of four options each, perpetuals, and two collateral assets per portfolio. */
function randomPortfolios(count: number): Portfolio[] {
  const below = seededNumbers(23);
  const feed = (days: number, forward: number) => ({
    expirySeconds: days * day,
    forward,
    forwardConfidence: 1,
    rate: 0.05,
    rateConfidence: 1,
    volatilityConfidence: 0.95,
  });
  return Array.from({ length: count }, () => ({
    cash: below(2_000_000) - 500_000,
    collaterals: [
      {
        amount: below(20),
        price: 2_010,
        confidence: 1,
        isRiskCancelling: true,
        initialHaircut: 0.05,
        maintenanceHaircut: 0.1,
      },
      {
        amount: below(9_000),
        price: 1,
        confidence: 1,
        isRiskCancelling: false,
        initialHaircut: 0.01,
        maintenanceHaircut: 0.02,
      },
    ],
    spotPrice: 2_000,
    spotConfidence: 1,
    perpCount: below(40) - 20,
    perpPrice: 2_001,
    perpConfidence: 1,
    unrealisedPerpProfit: below(2_000) - 1_000,
    unrealisedFunding: 0,
    stablePrice: 0.9999,
    options: [7, 60].flatMap((days) =>
      Array.from({ length: 4 }, () => ({
        expirySeconds: days * day,
        strike: 1_200 + 50 * below(40),
        isCall: below(2) === 1,
        markVolatility: 0.4 + below(60) / 100,
        amount: below(200) - 100,
      })),
    ),
    feeds: [feed(7, 2_002), feed(60, 2_020)],
  }));
}

const scenario = (
  spotMultiplier: number,
  volatilityMove: PortfolioScenario["volatilityMove"],
  dampening = 1,
): PortfolioScenario => ({ spotMultiplier, volatilityMove, dampening });

/** 23 regular, 8 tail and 2 skew scenarios. */
const gridOf33: PortfolioParameters = {
  ...testPortfolioParameters,
  scenarios: [
    scenario(1.18, "Up"),
    ...[1.135, 1.09, 1.045, 1, 0.955, 0.91, 0.865].flatMap((multiplier) =>
      (["Down", "None", "Up"] as const).map((move) => scenario(multiplier, move)),
    ),
    scenario(0.82, "Up"),
    scenario(0.34, "Up", 0.21),
    scenario(0.67, "Up", 0.42),
    scenario(1.5, "Up", 0.2772),
    scenario(2, "Up", 0.1386),
    scenario(3, "Up", 0.0693),
    scenario(4, "Up", 0.0462),
    scenario(5, "Up", 0.03465),
    scenario(6, "Up", 0.02772),
    scenario(1, "LINEAR"),
    scenario(1, "ABS"),
  ],
};
