import { setTimeout as sleep } from "node:timers/promises";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";

/** Pauses and time limit of retries. */
export interface RetryPolicy {
  /** First pause; doubles with each attempt. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** Time limit since the first attempt. */
  readonly giveUpAfterMs: number;
  /** Aborting it ends a pause immediately. */
  readonly signal?: AbortSignal;
}

/** Long enough for a PostgreSQL restart. */
export const defaultRetry: RetryPolicy = { firstPauseMs: 25, longestPauseMs: 1_000, giveUpAfterMs: 30_000 };

/** Node and PostgreSQL codes of an unreachable server or a conflict, not of a wrong statement. */
const transientCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "57P01", // admin shutdown
  "57P02", // crash shutdown
  "57P03", // cannot connect now
  "53300", // too many connections
  "40001", // serialization failure
  "40P01", // deadlock
]);

const transientMessages =
  /connection terminated|query read timeout|connection ended|timeout exceeded when trying to connect|client has encountered a connection error|cannot use a pool/i;

/** True for an error after which the same call may succeed later. */
export function isTransient(error: unknown): boolean {
  if (isIsthmusError(error)) return error.code === "STORE_UNAVAILABLE";
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  // Class 08 is "connection exception" in the SQL standard.
  return transientCodes.has(code) || code.startsWith("08") || transientMessages.test(error.message);
}

/**
 * Runs `work` until it succeeds, fails with an error that is not transient, or reaches the limit of the policy.
 * The work must be safe to repeat: a connection may break after the server has committed.
 * @throws STORE_UNAVAILABLE at the limit or on abort; the last driver error is its cause
 */
export async function withRetry<T>(work: () => Promise<T>, policy: RetryPolicy = defaultRetry): Promise<T> {
  const startedMs = Date.now();
  for (
    let attempt = 1, pauseMs = policy.firstPauseMs;
    ;
    attempt++, pauseMs = Math.min(pauseMs * 2, policy.longestPauseMs)
  ) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error)) throw error;
      const waitedMs = Date.now() - startedMs;
      if (waitedMs + pauseMs > policy.giveUpAfterMs || policy.signal?.aborted === true) {
        throw new IsthmusError("STORE_UNAVAILABLE", { attempts: attempt, waitedMs }, { cause: error });
      }
      await sleep(pauseMs, undefined, policy.signal === undefined ? {} : { signal: policy.signal }).catch(
        (cause: unknown) => {
          throw new IsthmusError("STORE_UNAVAILABLE", { attempts: attempt, waitedMs, stopped: true }, { cause });
        },
      );
    }
  }
}
