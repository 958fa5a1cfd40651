import { IsthmusError } from "@isthmus/protocol";
import { normalTable } from "./normal-table.ts";

/** Stated bound of the absolute error of `normalCdf`. */
export const normalCdfAbsoluteBound = 1 / Number(1n << 52n);

/** Nodes are at 0, 1/8, .. 66/8. */
const nodesPerUnit = 8;
const nodeCount = normalTable.length / 2;
/** Beyond this the function is zero to within 2^-54. */
const reach = (nodeCount - 1 + 0.5) / nodesPerUnit;
/** Coefficients per node: the value and ten powers. */
const width = 11;
const roundingShift = 6755399441055744;
const coefficients = buildCoefficients();

/**
 * Probability that a standard normal variable is at most x.
 *
 * Taylor's polynomial of degree 10 around the nearest of 67 nodes (distance at most 1/16, truncation below 2^-58):
 * additions and multiplications in one fixed order, no exponential. Absolute error at most `normalCdfAbsoluteBound`;
 * the result is in 0 .. 1 and normalCdf(x) + normalCdf(-x) is 1 to the same bound.
 *
 * @param x any number, infinity included
 * @throws PARAMETER_INVALID for NaN
 */
export function normalCdf(x: number): number {
  if (x <= 0) return lowerTail(-x);
  if (x > 0) return 1 - lowerTail(x);
  throw new IsthmusError("PARAMETER_INVALID", { field: "normalCdf argument", value: String(x) });
}

/** Probability below -x for x >= 0. */
function lowerTail(x: number): number {
  if (x >= reach) return 0;
  const node = x * nodesPerUnit + roundingShift - roundingShift;
  const t = x - node / nodesPerUnit;
  const at = node * width;
  const c = coefficients;
  let sum = c[at + 10] as number;
  sum = sum * t + (c[at + 9] as number);
  sum = sum * t + (c[at + 8] as number);
  sum = sum * t + (c[at + 7] as number);
  sum = sum * t + (c[at + 6] as number);
  sum = sum * t + (c[at + 5] as number);
  sum = sum * t + (c[at + 4] as number);
  sum = sum * t + (c[at + 3] as number);
  sum = sum * t + (c[at + 2] as number);
  sum = sum * t + (c[at + 1] as number);
  return sum * t + (c[at] as number);
}

/**
 * Taylor coefficients of N(-x) at every node: the n-th derivative (n >= 1) is
 * (-1)^n He_(n-1)(x) phi(x), with He_n = x He_(n-1) - (n-1) He_(n-2).
 */
function buildCoefficients(): Float64Array {
  const built = new Float64Array(nodeCount * width);
  for (let node = 0; node < nodeCount; node++) {
    const x = node / nodesPerUnit;
    const density = normalTable[2 * node + 1] as number;
    built[node * width] = normalTable[2 * node] as number;
    let before = 0;
    let hermite = 1;
    let factor = -density;
    for (let n = 1; n < width; n++) {
      factor = n === 1 ? -density : -factor / n;
      built[node * width + n] = factor * hermite;
      const next = x * hermite - (n - 1) * before;
      before = hermite;
      hermite = next;
    }
  }
  return built;
}
