import { IsthmusError } from "@isthmus/protocol";

/** Stated bound of the error of `logarithm`, relative to its own result. */
export const logarithmRelativeBound = 1 / Number(1n << 50n);

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
// biome-ignore lint/suspicious/noApproximativeNumericConstant: the standard fixes Math's constants only approximately
const squareRootOfTwo = 1.4142135623730951;
// biome-ignore lint/suspicious/noApproximativeNumericConstant: the standard fixes Math's constants only approximately
const squareRootOfHalf = 0.7071067811865476;
const largestFinite = 1.7976931348623157e308;

/**
 * Natural logarithm from additions, multiplications, divisions and comparisons in one fixed order.
 *
 * x = 2^k m with m between sqrt(1/2) and sqrt(2), found by exact multiplications with powers of two;
 * ln m = 2 artanh((m - 1) / (m + 1)) by its series up to the power 23 (truncation below 2^-57 of the result).
 * Relative error at most `logarithmRelativeBound`.
 *
 * @param x any finite number above zero, subnormal numbers included
 * @throws PARAMETER_INVALID for NaN, infinity, zero and below
 */
export function logarithm(x: number): number {
  if (!(x > 0 && x <= largestFinite)) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "logarithm argument", value: String(x) });
  }
  let m = x;
  let k = 0;
  for (let step = 512; step >= 1; step /= 2) {
    const power = powersOfTwo[step] ?? 1;
    while (m >= power * squareRootOfHalf) {
      m /= power;
      k += step;
    }
    while (m < squareRootOfHalf && m * power < squareRootOfTwo) {
      m *= power;
      k -= step;
    }
  }
  const f = (m - 1) / (m + 1);
  const s = f * f;
  let series = 1 / 23;
  series = series * s + 1 / 21;
  series = series * s + 1 / 19;
  series = series * s + 1 / 17;
  series = series * s + 1 / 15;
  series = series * s + 1 / 13;
  series = series * s + 1 / 11;
  series = series * s + 1 / 9;
  series = series * s + 1 / 7;
  series = series * s + 1 / 5;
  series = series * s + 1 / 3;
  const ofMantissa = 2 * f + 2 * f * s * series;
  return k * ln2High + (k * ln2Low + ofMantissa);
}

const powersOfTwo: Readonly<Record<number, number>> = buildPowersOfTwo();

/** 2^512, 2^256, .. 2^1 by repeated squaring. */
function buildPowersOfTwo(): Record<number, number> {
  const powers: Record<number, number> = {};
  let power = 2;
  for (let step = 1; step <= 512; step *= 2) {
    powers[step] = power;
    power *= power;
  }
  return powers;
}
