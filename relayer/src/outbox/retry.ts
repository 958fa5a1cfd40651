import type { ErrorCode } from "@isthmus/protocol";
import type { DoneReason } from "./row.ts";

/** Bounds of retrying. */
export interface RetryPolicy {
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** Attempts after which a row parks even before its deadline. */
  readonly maxAttempts: number;
}

/** 66 attempts, doubling from a quarter of a second to one minute: about an hour, and never past the deadline. */
export const defaultRetryPolicy: RetryPolicy = { firstDelayMs: 250, maxDelayMs: 60_000, maxAttempts: 66 };

/** What a code means for the row that met it. */
export type Verdict =
  | { readonly kind: "done"; readonly reason: DoneReason }
  /** Somebody else's step comes first: not an attempt. */
  | { readonly kind: "wait" }
  | { readonly kind: "retry"; readonly maxAttempts?: number }
  /** The same call would fail in the same way for ever. */
  | { readonly kind: "park" };

const verdicts: Readonly<Partial<Record<ErrorCode, Verdict>>> = {
  MESSAGE_ALREADY_VOTED: { kind: "done", reason: "ALREADY_THERE" },
  MESSAGE_ALREADY_EXECUTED: { kind: "done", reason: "ALREADY_THERE" },
  ASSET_ALREADY_EFFECTIVE: { kind: "done", reason: "ALREADY_THERE" },
  SEQUENCE_STALE: { kind: "done", reason: "SEQUENCE_STALE" },
  ROOT_NOT_NEWER: { kind: "done", reason: "SEQUENCE_STALE" },
  VOTES_MISSING: { kind: "wait" },
  ROOT_NOT_MATURE: { kind: "wait" },
  ROOT_MISSING: { kind: "wait" },
  NOT_FINAL: { kind: "wait" },
  // An answer that is none of our errors: a full mempool, an empty purse, a foreign revert. Some pass, so a few tries.
  PROCESS_FAILED: { kind: "retry", maxAttempts: 12 },
  // An operator's node may be behind ours; a message that the source never held stays unknown.
  SOURCE_NOT_FOUND: { kind: "retry", maxAttempts: 20 },
};

/** Codes that another attempt can cure; every other refusal is deterministic. */
const curable: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "REQUEST_TIMEOUT",
  "STORE_UNAVAILABLE",
  "RATE_LIMITED",
  "NOT_READY",
  "INTERNAL",
  "QUORUM_MISSING",
  "PAUSED",
  "NOT_FOUND",
  "FEE_TOO_LOW",
  // The destination's node, or its chain after a shallow reorganisation, may not hold the deposits yet that the root and
  // its totals name: then these three pass. Nothing else would ever bring them again.
  "DEPOSIT_POSITION_UNKNOWN",
  "CONSUMED_MISMATCH",
  "TOTALS_EXCEED_HELD",
]);

/** What to do about a code. */
export function verdictOf(code: ErrorCode): Verdict {
  return verdicts[code] ?? { kind: curable.has(code) ? "retry" : "park" };
}

/**
 * Exponential back-off with equal jitter: half of the delay is certain, half is drawn.
 * @param attempts failed attempts so far, 1 or more
 * @param random a number from 0 (inclusive) to 1 (exclusive)
 * @returns milliseconds, at least half of the first delay, at most `maxDelayMs`
 */
export function retryDelayMs(policy: RetryPolicy, attempts: number, random: number): number {
  const exponent = Math.min(Math.max(attempts, 1) - 1, 30);
  const fullMs = Math.min(policy.firstDelayMs * 2 ** exponent, policy.maxDelayMs);
  return Math.floor(fullMs / 2 + (fullMs / 2) * random);
}
