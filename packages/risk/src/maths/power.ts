import { exponential } from "./exponential.ts";
import { logarithm } from "./logarithm.ts";

/**
 * base^exponent = e^(exponent ln base). The relative error is at most 2^-50 (1 + |exponent ln base|).
 *
 * @param base above zero
 * @throws PARAMETER_INVALID for a base at or below zero, NaN, infinity, or a result that would overflow
 */
export function power(base: number, exponent: number): number {
  return exponential(exponent * logarithm(base));
}
