import { logarithm } from "../maths/logarithm.ts";
import { black76, largestDeviation } from "./black76.ts";
import type { PortfolioParameters } from "./parameters.ts";
import type { OptionPosition } from "./portfolio.ts";
import { expiryVolatility, volatilityUp } from "./volatility.ts";

/** A move of an underlying and of the volatility of options on it, as the scenario grid makes them. */
export interface OptionStress {
  /** Price of the underlying after the move, in whole units of account, > 0. */
  readonly spotPrice: number;
  readonly volatilityMove: "None" | "Up" | "Down";
}

const secondsPerYear = 31_536_000;
const secondsPerDay = 86_400;

/**
 * Undiscounted Black-76 price of one unit of an option under a stress, forward = spot. The volatility moves as in the
 * portfolio model: by a range that grows towards expiry, upwards never below a floor.
 *
 * @param option its amount is not used
 * @returns whole units of account, >= 0
 */
export function stressedOptionPrice(
  option: OptionPosition,
  { spotPrice, volatilityMove }: OptionStress,
  { volatility, skew }: Pick<PortfolioParameters, "volatility" | "skew">,
): number {
  const years = option.expirySeconds / secondsPerYear;
  const shock = expiryVolatility(volatility, skew, years, option.expirySeconds / secondsPerDay);
  const mark = option.markVolatility;
  const moved =
    volatilityMove === "Up"
      ? volatilityUp(mark, shock.upFactor, volatility.upFloor)
      : volatilityMove === "Down"
        ? mark * shock.downFactor
        : mark;
  return black76({
    sign: option.isCall ? 1 : -1,
    forward: spotPrice,
    strike: option.strike,
    logForwardOverStrike: logarithm(spotPrice / option.strike),
    deviation: Math.min(moved * Math.sqrt(years), largestDeviation),
  });
}
