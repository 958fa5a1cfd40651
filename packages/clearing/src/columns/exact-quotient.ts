/** Splits a number into two halves of 26 bits (Veltkamp). */
const splitter = 0x800_0001;
/** Relative distance within which a quotient in doubles may be on the wrong side of an integer: 2^-50. */
const doubtShare = 1 / 0x4_0000_0000_0000;
/** 2^52: a quotient at or above it is returned as it is, and passes no check of exactness. */
const quotientLimit = 0x10_0000_0000_0000;

/**
 * left × right ÷ divisor, rounded towards positive infinity, exact although the product may exceed 2^53: where the quotient
 * in doubles is too close to an integer, the remainder is computed without rounding (Dekker's product).
 *
 * @param left integer, |left| < 2^53
 * @param right integer, |right| < 2^53
 * @param divisor integer, 1 .. 2^53
 * @returns a figure of 2^52 or more, not exact, if the true quotient is that large; NaN for NaN
 */
export function quotientUp(left: number, right: number, divisor: number): number {
  const product = left * right;
  const quotient = product / divisor;
  const up = Math.ceil(quotient);
  const doubt = Math.abs(quotient) * doubtShare;
  if (up - quotient > doubt && quotient - up + 1 > doubt) return up;
  if (!(Math.abs(quotient) < quotientLimit)) return quotient;
  const back = up * divisor;
  // left × right - up × divisor: an integer of a few divisors, so each of these sums is exact.
  let rest = product - back + (productError(left, right, product) - productError(up, divisor, back));
  let exact = up;
  for (; rest > 0; rest -= divisor) exact += 1;
  for (; rest <= -divisor; rest += divisor) exact -= 1;
  return exact;
}

/** `quotientUp` towards negative infinity. */
export function quotientDown(left: number, right: number, divisor: number): number {
  return -quotientUp(-left, right, divisor);
}

/** left × right - product, exact: what the product in doubles has lost by rounding. */
function productError(left: number, right: number, product: number): number {
  const leftScaled = left * splitter;
  const leftHigh = leftScaled - (leftScaled - left);
  const leftLow = left - leftHigh;
  const rightScaled = right * splitter;
  const rightHigh = rightScaled - (rightScaled - right);
  const rightLow = right - rightHigh;
  return leftHigh * rightHigh - product + leftHigh * rightLow + leftLow * rightHigh + leftLow * rightLow;
}
