import { IsthmusError } from "@isthmus/protocol";

/** Stated bound of the relative error of `exponential` where the result is at least 2^-1000. */
export const exponentialRelativeBound = 1 / Number(1n << 51n);

/** Above this the result would overflow. */
const largestArgument = 709;
/** Below this the result is zero. */
const smallestArgument = -745.2;
/** Adding and subtracting 1.5 * 2^52 rounds to the nearest whole number with two IEEE additions. */
const roundingShift = 6755399441055744;
// biome-ignore lint/suspicious/noApproximativeNumericConstant: the standard fixes Math's constants only approximately
const log2OfE = 1.4426950408889634;
/** ln 2 in two parts: the first has so few bits that a multiple of it is exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * e^x from additions, multiplications and comparisons in one fixed order: the same bits on every machine.
 *
 * x = k ln 2 + r with |r| <= 0.35; a Taylor polynomial of degree 13 gives e^r (truncation below 2^-57), and the result
 * is scaled by 2^k, which is exact. Relative error at most `exponentialRelativeBound`.
 *
 * @param x any number up to 709
 * @returns e^x, above zero, or zero below -745.2
 * @throws PARAMETER_INVALID for NaN, infinity, or an argument whose result would overflow
 */
export function exponential(x: number): number {
  if (!(x <= largestArgument) || x - x !== 0) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "exponential argument", value: String(x) });
  }
  if (x < smallestArgument) return 0;
  const k = x * log2OfE + roundingShift - roundingShift;
  const r = x - k * ln2High - k * ln2Low;
  let tail = 1 / 6227020800;
  tail = tail * r + 1 / 479001600;
  tail = tail * r + 1 / 39916800;
  tail = tail * r + 1 / 3628800;
  tail = tail * r + 1 / 362880;
  tail = tail * r + 1 / 40320;
  tail = tail * r + 1 / 5040;
  tail = tail * r + 1 / 720;
  tail = tail * r + 1 / 120;
  tail = tail * r + 1 / 24;
  tail = tail * r + 1 / 6;
  tail = tail * r + 1 / 2;
  return scaleByPowerOfTwo(1 + (r + r * r * tail), k);
}

/** value * 2^exponent for |exponent| <= 1100, by repeated squaring of 2 or of one half: exact unless it underflows. */
function scaleByPowerOfTwo(value: number, exponent: number): number {
  let scaled = value;
  let factor = exponent < 0 ? 0.5 : 2;
  let left = exponent < 0 ? -exponent : exponent;
  while (left > 0) {
    const half = (left - (left % 2)) / 2;
    if (left % 2 === 1) scaled *= factor;
    factor *= factor;
    left = half;
  }
  return scaled;
}
