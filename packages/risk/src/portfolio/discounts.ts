import { exponential } from "../maths/exponential.ts";
import type { LossFactors } from "./parameters.ts";

/** Discounts of one expiry at one rate. */
export interface ExpiryDiscounts {
  readonly rate: number;
  /** e^(-rate T). */
  readonly discount: number;
  /** Static discounts of a positive and of a negative value. */
  readonly longDiscount: number;
  readonly shortDiscount: number;
  /** Factor by which their arguments magnify rounding. */
  readonly magnification: number;
}

/**
 * @param years to expiry, >= 0
 * @param rate per year, >= 0
 * @throws PARAMETER_INVALID if a discount overflows
 */
export function expiryDiscounts(losses: LossFactors, years: number, rate: number): ExpiryDiscounts {
  const growth = rate * years;
  const longArgument = years * (rate * losses.longRateFactor + losses.longRateAdd);
  const shortArgument = years * (rate * losses.shortRateFactor + losses.shortRateAdd);
  const uncapped = losses.shortDiscount * exponential(shortArgument);
  const cap = exponential(growth);
  return {
    rate,
    discount: exponential(-growth),
    longDiscount: losses.longDiscount * exponential(-longArgument),
    shortDiscount: Math.min(uncapped, cap),
    magnification: growth + Math.abs(longArgument) + Math.abs(shortArgument),
  };
}
