import { IsthmusError } from "@isthmus/protocol";
import { checkFinite, checkRange } from "../maths/check.ts";
import { divideUp } from "./divide.ts";

/** Grid to which margins of the floating-point kernels are rounded before they count as money. */
export interface MarginGrid {
  /** Quote quanta per unit of the kernel's currency, > 0: 1,000,000 for dollars with six decimals. */
  readonly quantaPerUnit: bigint;
  /** Grid step, quote quanta, > 0; coarse against the kernel's error. */
  readonly gridQuanta: bigint;
}

/**
 * Adds the kernel's error bound to a margin and rounds it up to the grid, exactly: the result is never below the true
 * margin, and less than one grid step plus twice the bound above it.
 *
 * @param value the kernel's figure, in units; a net margin is rounded down by negating it before and after
 * @param errorBound the kernel's stated bound of its absolute error, in units, >= 0
 * @throws PARAMETER_INVALID for a figure that is not finite or a grid that is not positive
 */
export function marginUpToGrid(value: number, errorBound: number, grid: MarginGrid): bigint {
  if (grid.quantaPerUnit <= 0n || grid.gridQuanta <= 0n) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "gridQuanta", value: grid.gridQuanta });
  }
  const figure = exactFraction(value);
  const bound = exactFraction(checkRange("errorBound", errorBound, 0, Number.MAX_VALUE));
  const numerator = figure.numerator * bound.denominator + bound.numerator * figure.denominator;
  const denominator = figure.denominator * bound.denominator;
  return divideUp(numerator * grid.quantaPerUnit, denominator * grid.gridQuanta) * grid.gridQuanta;
}

/** A finite double as a fraction, exact: its denominator is a power of two. */
function exactFraction(value: number): { numerator: bigint; denominator: bigint } {
  let whole = checkFinite("value", value);
  let doublings = 0;
  while (!Number.isInteger(whole)) {
    // Doubling is exact below the largest double, and a double with a fraction is far below it.
    whole *= 2;
    doublings += 1;
  }
  return { numerator: BigInt(whole), denominator: 1n << BigInt(doublings) };
}
