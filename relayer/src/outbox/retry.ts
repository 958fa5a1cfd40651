import { type ErrorCode, errorCodes } from "@isthmus/protocol";
import type { RetryPolicy } from "@isthmus/service";
import type { DoneReason } from "./delivery.ts";

/** 66 attempts, doubling from a quarter of a second to one minute: about an hour, never past the deadline. */
export const defaultRetryPolicy: RetryPolicy & { readonly maxAttempts: number } = {
  firstDelayMs: 250,
  maxDelayMs: 60_000,
  maxAttempts: 66,
};

/** Consequence of an error code for a delivery. */
export type Verdict =
  | { readonly kind: "done"; readonly reason: DoneReason }
  /** Another step comes first: not counted as an attempt. */
  | { readonly kind: "wait" }
  | { readonly kind: "retry"; readonly maxAttempts?: number }
  /** The same call would fail permanently. */
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
  REBALANCE_NOT_DUE: { kind: "wait" },
  NOT_FINAL: { kind: "wait" },
  // Failures outside the error table: a full mempool, an empty wallet, a foreign revert. Some are transient: few attempts.
  PROCESS_FAILED: { kind: "retry", maxAttempts: 12 },
  REVERT_UNKNOWN: { kind: "retry", maxAttempts: 12 },
  TRANSACTION_REFUSED: { kind: "retry", maxAttempts: 12 },
  TRANSACTION_REVERTED: { kind: "retry", maxAttempts: 12 },
  NODE_ERROR: { kind: "retry", maxAttempts: 12 },
  // The coordinator may not have stored the cycle yet.
  NOT_FOUND: { kind: "retry" },
  // An operator's node may lag behind ours; a message that the source never dispatched stays unknown.
  SOURCE_NOT_FOUND: { kind: "retry", maxAttempts: 20 },
};

/** Returns the verdict for a code; codes without an entry follow the error table's `retriable`. */
export function verdictOf(code: ErrorCode): Verdict {
  return verdicts[code] ?? { kind: errorCodes[code].retriable ? "retry" : "park" };
}
