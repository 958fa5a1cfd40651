import { logarithm } from "../maths/logarithm.ts";
import { checkPortfolioParameters, type PortfolioParameters, volatilityMoves } from "./parameters.ts";

/** Index of a volatility move in `volatilityMoves`, and its column in the option scratch. */
export const moveIndex = { none: 0, up: 1, down: 2, linear: 3, absolute: 4 } as const;

/** The scenario grid in columns, ready for the kernel. */
export interface ScenarioGrid {
  readonly parameters: PortfolioParameters;
  readonly count: number;
  readonly spotMultiplier: Float64Array;
  /** ln of the multiplier; minus infinity for a multiplier of zero. */
  readonly logMultiplier: Float64Array;
  readonly move: Uint8Array;
  readonly dampening: Float64Array;
  /** 1 for a skew move: its loss per expiry is the absolute value of the change. */
  readonly isSkew: Uint8Array;
  readonly logForwardUp: number;
  readonly logForwardDown: number;
  /** Largest spot multiplier, of scenarios and basis. */
  readonly largestMultiplier: number;
  readonly largestDampening: number;
}

/**
 * Checks the parameters and packs the scenario grid into columns.
 * @throws PARAMETER_INVALID
 */
export function compileGrid(parameters: PortfolioParameters): ScenarioGrid {
  checkPortfolioParameters(parameters);
  const { scenarios, basis } = parameters;
  const multipliers = scenarios.map((scenario) => scenario.spotMultiplier);
  const moves = scenarios.map((scenario) => volatilityMoves.indexOf(scenario.volatilityMove));
  const dampenings = scenarios.map((scenario) => scenario.dampening);
  return {
    parameters,
    count: scenarios.length,
    // A skew scenario does not move spot, whatever multiplier its row has.
    spotMultiplier: Float64Array.from(multipliers, (multiplier, at) => (isSkewMove(moves[at]) ? 1 : multiplier)),
    logMultiplier: Float64Array.from(multipliers, (multiplier, at) => (isSkewMove(moves[at]) ? 0 : logOf(multiplier))),
    move: Uint8Array.from(moves),
    dampening: Float64Array.from(dampenings),
    isSkew: Uint8Array.from(moves, (move) => (isSkewMove(move) ? 1 : 0)),
    logForwardUp: logOf(basis.forwardUp),
    logForwardDown: logOf(basis.forwardDown),
    largestMultiplier: Math.max(1, basis.forwardUp, basis.forwardDown, ...multipliers),
    largestDampening: Math.max(1, ...dampenings),
  };
}

function isSkewMove(move: number | undefined): boolean {
  return move === moveIndex.linear || move === moveIndex.absolute;
}

/** ln of a multiplier >= 0; minus infinity for zero. */
export function logOf(multiplier: number): number {
  return multiplier === 0 ? Number.NEGATIVE_INFINITY : logarithm(multiplier);
}
