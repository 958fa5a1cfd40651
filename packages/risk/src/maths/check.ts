import { IsthmusError } from "@isthmus/protocol";

/**
 * Returns a finite number unchanged, so that no NaN and no infinity enters or leaves a kernel.
 * @throws PARAMETER_INVALID naming the field
 */
export function checkFinite(field: string, value: number): number {
  // Infinity - Infinity and NaN - NaN are NaN, and NaN equals nothing.
  if (value - value !== 0) throw new IsthmusError("PARAMETER_INVALID", { field, value: String(value) });
  return value;
}

/**
 * Returns a finite number unchanged if it is inside a closed range.
 * @throws PARAMETER_INVALID naming the field
 */
export function checkRange(field: string, value: number, low: number, high: number): number {
  if (!(value >= low && value <= high)) {
    throw new IsthmusError("PARAMETER_INVALID", { field, value: String(value), low, high });
  }
  return value;
}

/**
 * Requires a whole number inside a closed range.
 * @throws PARAMETER_INVALID naming the field
 */
export function checkCount(field: string, value: number, low: number, high: number): void {
  if (Number.isInteger(checkRange(field, value, low, high))) return;
  throw new IsthmusError("PARAMETER_INVALID", { field, value });
}

/**
 * Returns a price unchanged if it is finite and above zero.
 * @throws PRICE_INVALID naming the field
 */
export function checkPrice(field: string, value: number): number {
  return value > 0 ? checkPriceOrZero(field, value) : refusePrice(field, value);
}

/**
 * Returns a price unchanged if it is finite and not negative.
 * @throws PRICE_INVALID naming the field
 */
export function checkPriceOrZero(field: string, value: number): number {
  return value >= 0 && value - value === 0 ? value : refusePrice(field, value);
}

function refusePrice(field: string, value: number): never {
  throw new IsthmusError("PRICE_INVALID", { field, value: String(value) });
}
