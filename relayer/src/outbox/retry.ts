import { type ErrorCode, errorCodes } from "@isthmus/protocol";
import type { RetryPolicy } from "@isthmus/service";
import type { DoneReason } from "./delivery.ts";

/** 66 attempts, doubling from a quarter of a second to one minute: about an hour, and never past the deadline. */
export const defaultRetryPolicy: RetryPolicy & { readonly maxAttempts: number } = {
  firstDelayMs: 250,
  maxDelayMs: 60_000,
  maxAttempts: 66,
};

/** What a code means for the delivery that met it. */
export type Verdict =
  | { readonly kind: "done"; readonly reason: DoneReason }
  /** Somebody else's step comes first: not an attempt. */
  | { readonly kind: "wait" }
  | { readonly kind: "retry"; readonly maxAttempts?: number }
  /** The same call would fail in the same way permanently. */
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
  // An answer outside the error table: a full mempool, an empty wallet, a foreign revert. Some pass, so a few attempts.
  PROCESS_FAILED: { kind: "retry", maxAttempts: 12 },
  REVERT_UNKNOWN: { kind: "retry", maxAttempts: 12 },
  TRANSACTION_REFUSED: { kind: "retry", maxAttempts: 12 },
  TRANSACTION_REVERTED: { kind: "retry", maxAttempts: 12 },
  NODE_ERROR: { kind: "retry", maxAttempts: 12 },
  // The coordinator may not have stored the cycle yet.
  NOT_FOUND: { kind: "retry" },
  // An operator's node may be behind ours; a message that the source never held stays unknown.
  SOURCE_NOT_FOUND: { kind: "retry", maxAttempts: 20 },
};

/** What to do about a code. */
export function verdictOf(code: ErrorCode): Verdict {
  return verdicts[code] ?? { kind: errorCodes[code].retriable ? "retry" : "park" };
}
