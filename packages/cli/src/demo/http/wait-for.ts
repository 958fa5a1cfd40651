import { type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";

const pauseMs = 150;
const defaultTimeoutMs = 120_000;
/** Errors of services that are unreachable or restarting. */
const transientCodes: readonly ErrorCode[] = ["REQUEST_TIMEOUT", "STORE_UNAVAILABLE", "NOT_READY", "NOT_FOUND"];

/**
 * Polls until there is an answer.
 * @param what what is waited for, for the error
 * @param poll undefined while there is no answer yet; transient errors count as none
 * @throws REQUEST_TIMEOUT with what was waited for
 */
export async function waitFor<T>(
  what: string,
  poll: () => Promise<T | undefined>,
  timeoutMs = defaultTimeoutMs,
): Promise<T> {
  const untilMs = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await poll();
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!isIsthmusError(error) || !transientCodes.includes(error.code)) throw error;
      last = error;
    }
    if (Date.now() > untilMs) throw new IsthmusError("REQUEST_TIMEOUT", { what, timeoutMs }, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
