import { type LinearMarginParameters, ppmOne } from "./parameters.ts";

/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The initial fraction after open-interest scaling, exact:
 * base + clamp((open - lower) / (upper - lower), 0, 1) * (1 - base).
 * Returned undivided, so that a margin is rounded only once.
 *
 * @param openNotionalQuanta open notional of the whole instrument, quote quanta, >= 0
 */
export function initialFraction(parameters: LinearMarginParameters, openNotionalQuanta: bigint): Fraction {
  const { initialPpm, openInterestLowerQuanta: lower, openInterestUpperQuanta: upper } = parameters;
  if (upper === 0n || openNotionalQuanta <= lower) return { numerator: initialPpm, denominator: ppmOne };
  if (openNotionalQuanta >= upper) return { numerator: ppmOne, denominator: ppmOne };
  const width = upper - lower;
  return {
    numerator: initialPpm * width + (openNotionalQuanta - lower) * (ppmOne - initialPpm),
    denominator: ppmOne * width,
  };
}

/**
 * The maintenance fraction, exact. It follows the unscaled initial fraction: growing open interest raises the margin of
 * new risk but does not by itself liquidate existing positions.
 */
export function maintenanceFraction(parameters: LinearMarginParameters): Fraction {
  return { numerator: parameters.initialPpm * parameters.maintenanceOfInitialPpm, denominator: ppmOne * ppmOne };
}
