import type { PortfolioParameters } from "../portfolio/parameters.ts";

/** Portfolio parameters for tests and benchmarks with every term of the model non-zero; the pinned kernel bits depend on them. */
export const testPortfolioParameters: PortfolioParameters = {
  scenarios: [
    { spotMultiplier: 1.18, volatilityMove: "Up", dampening: 1 },
    { spotMultiplier: 0.865, volatilityMove: "Down", dampening: 1 },
    { spotMultiplier: 1, volatilityMove: "None", dampening: 1 },
    { spotMultiplier: 0.34, volatilityMove: "Up", dampening: 0.2 },
    { spotMultiplier: 4, volatilityMove: "Up", dampening: 1.5 },
    { spotMultiplier: 1, volatilityMove: "LINEAR", dampening: 1 },
    { spotMultiplier: 1, volatilityMove: "ABS", dampening: 1 },
  ],
  volatility: { rangeUp: 0.5, rangeDown: 0.3, upFloor: 0.4, shortTermPower: 0.3, longTermPower: 0.13, daysFloor: 1 },
  skew: {
    linearCap: 0.15,
    linearCapPerRootYear: -0.05,
    absoluteCap: 0.15,
    absoluteCapPerRootYear: -0.05,
    widthFloor: 0.01,
    widthScale: 4,
    volatilityBase: 0.6,
    volatilityPerRootYear: -0.1,
  },
  losses: {
    maintenance: 0.8,
    initial: 1,
    shortRateFactor: 0.5,
    longRateFactor: 1,
    shortRateAdd: 0.08,
    longRateAdd: 0.08,
    longDiscount: 0.95,
    shortDiscount: 1.04,
  },
  basis: { forwardUp: 1.045, forwardDown: 0.955, addFactor: 0.5, perYearFactor: 2 },
  other: {
    pegThreshold: 0.98,
    pegFactor: 2,
    confidenceThreshold: 0.55,
    confidenceMargin: 1,
    maintenancePerp: 0.015,
    initialPerp: 0.005,
    maintenanceOption: 0.003,
    initialOption: 0.002,
  },
};
