import { setTimeout as sleep } from "node:timers/promises";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";

/** How long and how patiently to try again. */
export interface RetryPolicy {
  /** First pause; doubles each time. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** Give up when this much time has passed since the first try. */
  readonly giveUpAfterMs: number;
  /** Stops waiting at once when aborted. */
  readonly signal?: AbortSignal;
}

/** Enough for PostgreSQL to be killed and started again. */
export const defaultRetry: RetryPolicy = { firstPauseMs: 25, longestPauseMs: 1_000, giveUpAfterMs: 30_000 };

/** Node and PostgreSQL codes that say "the server was not there", not "the statement is wrong". */
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
  /connection terminated|connection ended|timeout exceeded when trying to connect|client has encountered a connection error|cannot use a pool/i;

/** Whether an error of the driver means that the same call may succeed a moment later. */
export function isTransient(error: unknown): boolean {
  if (isIsthmusError(error)) return error.code === "STORE_UNAVAILABLE";
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  // Class 08 is "connection exception" in the SQL standard.
  return transientCodes.has(code) || code.startsWith("08") || transientMessages.test(error.message);
}

/**
 * Runs `work` until it succeeds, fails for a reason that waiting does not cure, or the policy gives up.
 * The work must be safe to run again: a connection may break after the server has committed.
 * @throws STORE_UNAVAILABLE when the policy gave up; the last driver error is its cause
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
