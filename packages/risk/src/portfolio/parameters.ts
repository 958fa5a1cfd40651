import { IsthmusError } from "@isthmus/protocol";
import { checkRange } from "../maths/check.ts";

/** Volatility moves of a scenario. LINEAR and ABS are the two skew scenarios. */
export const volatilityMoves = ["None", "Up", "Down", "LINEAR", "ABS"] as const;
/** One of `volatilityMoves`. */
export type VolatilityMove = (typeof volatilityMoves)[number];

/** One row of the scenario grid. */
export interface PortfolioScenario {
  /** Multiplier of spot and of every forward, > 0. */
  readonly spotMultiplier: number;
  readonly volatilityMove: VolatilityMove;
  /** Multiplier of the scenario's loss, >= 0: below one for tail scenarios, may exceed one. */
  readonly dampening: number;
}

/** Volatility shock by time to expiry. */
export interface VolatilityShock {
  readonly rangeUp: number;
  readonly rangeDown: number;
  /** Floor of the volatility after an upward move. */
  readonly upFloor: number;
  /** Power of (30 / days) up to and including 30 days. */
  readonly shortTermPower: number;
  readonly longTermPower: number;
  /** Floor of the days to expiry that the shock is computed for, > 0. */
  readonly daysFloor: number;
}

/** Volatility shock of the two skew scenarios by strike. */
export interface SkewShock {
  readonly linearCap: number;
  readonly linearCapPerRootYear: number;
  readonly absoluteCap: number;
  readonly absoluteCapPerRootYear: number;
  /** Floor of the log-moneyness at which the cap is reached, > 0. */
  readonly widthFloor: number;
  readonly widthScale: number;
  readonly volatilityBase: number;
  readonly volatilityPerRootYear: number;
}

/** Loss factors and the static discount. */
export interface LossFactors {
  readonly maintenance: number;
  readonly initial: number;
  readonly shortRateFactor: number;
  readonly longRateFactor: number;
  readonly shortRateAdd: number;
  readonly longRateAdd: number;
  readonly longDiscount: number;
  readonly shortDiscount: number;
}

/** Forward up and down against spot. */
export interface BasisContingency {
  readonly forwardUp: number;
  readonly forwardDown: number;
  readonly addFactor: number;
  readonly perYearFactor: number;
}

/** Peg, oracle confidence, perpetuals and naked shorts. */
export interface OtherContingencies {
  readonly pegThreshold: number;
  readonly pegFactor: number;
  /** Confidence below which (strictly) an input costs margin. */
  readonly confidenceThreshold: number;
  readonly confidenceMargin: number;
  readonly maintenancePerp: number;
  readonly initialPerp: number;
  readonly maintenanceOption: number;
  readonly initialOption: number;
}

/** All parameters of the portfolio model. Parameters are data: the model has no defaults. */
export interface PortfolioParameters {
  readonly scenarios: readonly PortfolioScenario[];
  readonly volatility: VolatilityShock;
  readonly skew: SkewShock;
  readonly losses: LossFactors;
  readonly basis: BasisContingency;
  readonly other: OtherContingencies;
}

const most = 1_000_000;
const mostScenarios = 1_000;

/**
 * Checks that every figure is finite and within wide limits; a clearing house chooses its values inside them.
 * @returns the parameters, unchanged
 * @throws PARAMETER_INVALID naming the first figure outside its range
 */
export function checkPortfolioParameters(parameters: PortfolioParameters): PortfolioParameters {
  checkRange("scenarios", parameters.scenarios.length, 1, mostScenarios);
  for (const scenario of parameters.scenarios) {
    checkRange("spotMultiplier", scenario.spotMultiplier, 0, most);
    checkRange("dampening", scenario.dampening, 0, most);
    if (!volatilityMoves.includes(scenario.volatilityMove)) {
      throw new IsthmusError("PARAMETER_INVALID", { field: "volatilityMove", value: String(scenario.volatilityMove) });
    }
  }
  const { volatility, skew, losses, basis, other } = parameters;
  for (const [group, figures] of Object.entries({ volatility, skew, losses, basis, other })) {
    for (const [name, value] of Object.entries(figures)) checkRange(`${group}.${name}`, value, -most, most);
  }
  checkRange("losses.maintenance", losses.maintenance, 0, most);
  checkRange("losses.initial", losses.initial, 0, most);
  checkRange("volatility.daysFloor", volatility.daysFloor, 0, most);
  checkRange("skew.widthFloor", skew.widthFloor, 0, most);
  checkRange("basis.forwardUp", basis.forwardUp, 0, most);
  checkRange("basis.forwardDown", basis.forwardDown, 0, most);
  return parameters;
}
