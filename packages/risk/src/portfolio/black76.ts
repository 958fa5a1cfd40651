import { normalCdf } from "../maths/normal.ts";

/** At or below this sigma * sqrt(T) an option has its intrinsic value; the difference is below any error bound. */
const smallestDeviation = 1e-30;
/** Cap of sigma * sqrt(T): above it both distribution values are exactly 0 or 1. */
export const largestDeviation = 1e6;

/** One option on a forward; the kernel computes its parts once per option. */
export interface ForwardOption {
  /** 1 for a call, -1 for a put. */
  readonly sign: number;
  /** Shocked forward, >= 0. */
  readonly forward: number;
  /** > 0. */
  readonly strike: number;
  /** ln(forward / strike); minus infinity for a forward of zero. */
  readonly logForwardOverStrike: number;
  /** sigma * sqrt(T), 0 .. `largestDeviation`. */
  readonly deviation: number;
}

/**
 * Undiscounted Black-76 value of one option on a forward.
 * Error at most 2^-46 (forward + strike) for |ln(forward / strike)| <= 50.
 */
export function black76({ sign, forward, strike, logForwardOverStrike, deviation }: ForwardOption): number {
  if (deviation <= smallestDeviation) {
    const intrinsic = sign * (forward - strike);
    return Math.max(intrinsic, 0);
  }
  const middle = logForwardOverStrike / deviation;
  const half = 0.5 * deviation;
  return sign * (forward * normalCdf(sign * (middle + half)) - strike * normalCdf(sign * (middle - half)));
}
