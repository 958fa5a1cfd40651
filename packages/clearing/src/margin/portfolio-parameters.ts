import {
  checkPortfolioParameters,
  compileGrid,
  type PortfolioParameters,
  type PortfolioScenario,
  type ScenarioGrid,
} from "@isthmus/risk";
import type { HouseParameters } from "../model/parameters.ts";
import type { PortfolioTerms } from "../model/portfolio-terms.ts";

const regular: PortfolioScenario[] = [-0.135, -0.09, -0.045, 0, 0.045, 0.09, 0.135].flatMap((move) =>
  (["Up", "None", "Down"] as const).map((volatilityMove) => ({
    spotMultiplier: 1 + move,
    volatilityMove,
    dampening: 1,
  })),
);

const tails: PortfolioScenario[] = [
  [0.34, 0.21],
  [0.67, 0.42],
  [0.82, 1],
  [1.18, 1],
  [1.5, 0.2772],
  [2, 0.1386],
  [3, 0.0693],
  [4, 0.0462],
  [5, 0.03465],
  [6, 0.02772],
].map(([spotMultiplier, dampening]) => ({
  spotMultiplier: spotMultiplier as number,
  volatilityMove: "Up",
  dampening: dampening as number,
}));

const skews: PortfolioScenario[] = (["LINEAR", "ABS"] as const).map((volatilityMove) => ({
  spotMultiplier: 1,
  volatilityMove,
  dampening: 1,
}));

/** The grid for underlyings without one in the parameters: 33 scenarios of spot, volatility, tail and skew. */
export const defaultPortfolioParameters: PortfolioParameters = checkPortfolioParameters({
  scenarios: [...regular, ...tails, ...skews],
  volatility: { rangeUp: 0.5, rangeDown: 0.3, upFloor: 0.4, shortTermPower: 0.3, longTermPower: 0.13, daysFloor: 1 },
  skew: {
    linearCap: 0.2,
    linearCapPerRootYear: 0.1,
    absoluteCap: 0.15,
    absoluteCapPerRootYear: 0.1,
    widthFloor: 0.01,
    widthScale: 4,
    volatilityBase: 0.5,
    volatilityPerRootYear: 0.1,
  },
  losses: {
    maintenance: 0.8,
    initial: 1,
    shortRateFactor: 0,
    longRateFactor: 0,
    shortRateAdd: 0,
    longRateAdd: 0,
    longDiscount: 1,
    shortDiscount: 1,
  },
  basis: { forwardUp: 1.045, forwardDown: 0.955, addFactor: 0.5, perYearFactor: 2 },
  other: {
    pegThreshold: 0.99,
    pegFactor: 4,
    // Confidence is one less half the width of a mark's interval: an interval wider than 0.5 % costs that width.
    confidenceThreshold: 0.995,
    confidenceMargin: 1,
    maintenancePerp: 0.03,
    initialPerp: 0.01,
    maintenanceOption: 0.003,
    initialOption: 0.002,
  },
});

const defaultGrid = compileGrid(defaultPortfolioParameters);

/** Terms never change in place, so derived grids live as long as they do. */
const known = new WeakMap<PortfolioTerms, ScenarioGrid>();

/** The scenario grid in force for an underlying: that of the parameters, else the default one. */
export function portfolioGrid(parameters: HouseParameters, underlying: number): ScenarioGrid {
  const terms = parameters.portfolio?.find((row) => row.underlying === underlying);
  if (terms === undefined) return defaultGrid;
  let grid = known.get(terms);
  if (grid === undefined) {
    grid = compileGrid(portfolioParameters(terms));
    known.set(terms, grid);
  }
  return grid;
}

/**
 * The risk model's parameters of terms in 10^-6. Each division is rounded once, the same on every machine.
 * @throws PARAMETER_INVALID naming the first figure outside the model's range
 */
export function portfolioParameters(terms: PortfolioTerms): PortfolioParameters {
  const { scenarios, volatility, skew, losses, basis, other } = terms;
  return checkPortfolioParameters({
    scenarios: scenarios.map(({ spotMultiplierE6, volatilityMove, dampeningE6 }) => ({
      spotMultiplier: spotMultiplierE6 / million,
      volatilityMove,
      dampening: dampeningE6 / million,
    })),
    volatility: inUnits(volatility),
    skew: inUnits(skew),
    losses: inUnits(losses),
    basis: inUnits(basis),
    other: inUnits(other),
  });
}

const million = 1_000_000;

type InUnits<T> = { readonly [K in keyof T & string as K extends `${infer Name}E6` ? Name : never]: number };

/** Every figure `nameE6` of a record as `name` = figure / 10^6. */
function inUnits<T extends Readonly<Record<string, number>>>(figures: T): InUnits<T> {
  const entries = Object.entries(figures).map(([name, value]) => [name.slice(0, -"E6".length), value / million]);
  return Object.fromEntries(entries) as InUnits<T>;
}
