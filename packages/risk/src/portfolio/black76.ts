import { normalCdf } from "../maths/normal.ts";

/** At or below this sigma * sqrt(T) an option is worth its intrinsic value; the difference is below any error bound. */
export const smallestDeviation = 1e-30;
/** Above this sigma * sqrt(T) both distribution values are exactly 0 or 1, so nothing changes any more. */
export const largestDeviation = 1e6;

/**
 * Undiscounted Black-76 value of one option on a forward, from parts that a kernel computes once per option.
 *
 * Error at most 2^-46 (forward + strike) for |ln(forward / strike)| <= 50.
 *
 * @param sign 1 for a call, -1 for a put
 * @param forward shocked forward, >= 0
 * @param strike > 0
 * @param logForwardOverStrike ln(forward / strike); minus infinity when the forward is zero
 * @param deviation sigma * sqrt(T), 0 .. `largestDeviation`
 */
export function black76(
  sign: number,
  forward: number,
  strike: number,
  logForwardOverStrike: number,
  deviation: number,
): number {
  if (deviation <= smallestDeviation) {
    const intrinsic = sign * (forward - strike);
    return Math.max(intrinsic, 0);
  }
  const middle = logForwardOverStrike / deviation;
  const half = 0.5 * deviation;
  return sign * (forward * normalCdf(sign * (middle + half)) - strike * normalCdf(sign * (middle - half)));
}
