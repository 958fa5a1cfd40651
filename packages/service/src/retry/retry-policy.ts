/** Exponential back-off: how long to wait after each failure, and how often to try. */
export interface RetryPolicy {
  /** Delay after the first failure; doubles with each further one. */
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** Failed attempts after which the caller gives up; absent for a caller that never does. */
  readonly maxAttempts?: number;
}

/** The delay after a number of consecutive failures, without jitter. @param failures 1 or more @returns milliseconds */
export function backoffMs({ firstDelayMs, maxDelayMs }: RetryPolicy, failures: number): number {
  const exponent = Math.min(Math.max(failures, 1) - 1, 30);
  return Math.min(firstDelayMs * 2 ** exponent, maxDelayMs);
}

/**
 * The delay with equal jitter: half of it is fixed, half is drawn, so that many callers do not return together.
 * @param failures failed attempts so far, 1 or more
 * @param random a number from 0 (inclusive) to 1 (exclusive)
 * @returns milliseconds, at least half of the first delay, at most `maxDelayMs`
 */
export function jitteredDelayMs(policy: RetryPolicy, failures: number, random: number): number {
  const fullMs = backoffMs(policy, failures);
  return Math.floor(fullMs / 2 + (fullMs / 2) * random);
}
