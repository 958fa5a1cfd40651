import { IsthmusError } from "@isthmus/protocol";

/**
 * Lets a finite number through, so that no NaN and no infinity enters or leaves a kernel.
 * @throws PARAMETER_INVALID naming the field
 */
export function checkFinite(field: string, value: number): number {
  // Infinity - Infinity and NaN - NaN are NaN, which equals nothing.
  if (value - value !== 0) throw new IsthmusError("PARAMETER_INVALID", { field, value: String(value) });
  return value;
}

/**
 * Lets a finite number of a closed range through.
 * @throws PARAMETER_INVALID naming the field
 */
export function checkRange(field: string, value: number, low: number, high: number): number {
  if (!(value >= low && value <= high)) {
    throw new IsthmusError("PARAMETER_INVALID", { field, value: String(value), low, high });
  }
  return value;
}

/**
 * Lets a price through: finite and above zero, or zero where the caller allows it.
 * @throws PRICE_INVALID naming the field
 */
export function checkPrice(field: string, value: number, zeroAllowed = false): number {
  const enough = zeroAllowed ? value >= 0 : value > 0;
  if (!enough || value - value !== 0) throw new IsthmusError("PRICE_INVALID", { field, value: String(value) });
  return value;
}
