import { logarithm } from "../maths/logarithm.ts";
import { power } from "../maths/power.ts";
import type { SkewShock, VolatilityShock } from "./parameters.ts";

/** Volatility shocks of one time to expiry. */
export interface ExpiryVolatility {
  readonly upFactor: number;
  readonly downFactor: number;
  readonly linearCap: number;
  readonly absoluteCap: number;
  /** Log-moneyness at which the skew reaches its cap. */
  readonly width: number;
  /** |exponent * ln(base)| of the term power, by which its argument magnifies rounding. */
  readonly magnification: number;
}

const turningDays = 30;

/**
 * Shock factors of one expiry.
 * @param years time to expiry, >= 0
 * @param days the same time in days
 * @throws PARAMETER_INVALID if days and their floor are both zero
 */
export function expiryVolatility(
  shock: VolatilityShock,
  skew: SkewShock,
  years: number,
  days: number,
): ExpiryVolatility {
  const base = turningDays / Math.max(days, shock.daysFloor);
  const exponent = days <= turningDays ? shock.shortTermPower : shock.longTermPower;
  const term = power(base, exponent);
  const rootYears = Math.sqrt(years);
  const down = 1 - shock.rangeDown * term;
  const scaledWidth = skew.widthScale * rootYears * (skew.volatilityBase + skew.volatilityPerRootYear * rootYears);
  const magnification = exponent * logarithm(base);
  return {
    upFactor: 1 + shock.rangeUp * term,
    downFactor: Math.max(down, 0),
    linearCap: skew.linearCap + skew.linearCapPerRootYear * rootYears,
    absoluteCap: skew.absoluteCap + skew.absoluteCapPerRootYear * rootYears,
    width: Math.max(scaledWidth, skew.widthFloor),
    magnification: Math.abs(magnification),
  };
}

/** Volatility after the upward move, never below the floor. */
export function volatilityUp(mark: number, factor: number, floor: number): number {
  const up = mark * factor;
  return Math.max(up, floor);
}

/** Volatility after the linear skew move; `logMoneyness` is ln(strike / forward). */
export function volatilityLinear(mark: number, at: ExpiryVolatility, logMoneyness: number): number {
  return mark * Math.max(1 + at.linearCap * share(logMoneyness, at.width), 0);
}

/** Volatility after the absolute skew move. */
export function volatilityAbsolute(mark: number, at: ExpiryVolatility, logMoneyness: number): number {
  return mark * Math.max(1 + at.absoluteCap * share(Math.abs(logMoneyness), at.width), 0);
}

/** value / width clamped to -1 .. 1; a width of zero is a step. */
function share(value: number, width: number): number {
  if (value >= width) return value === 0 ? 0 : 1;
  if (value <= -width) return -1;
  return value / width;
}
