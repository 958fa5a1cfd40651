import { type ErrorBody, IsthmusError } from "@isthmus/protocol";

const pauseMs = 150;

/**
 * Asks again and again until there is an answer.
 * @param question gives undefined while there is none; errors of unreachable services count as none
 * @throws REQUEST_TIMEOUT with what was waited for
 */
export async function waitFor<T>(
  what: string,
  question: () => Promise<T | undefined>,
  timeoutMs = 120_000,
): Promise<T> {
  const untilMs = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await question();
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!isPassing(error)) throw error;
      last = error;
    }
    if (Date.now() > untilMs) throw new IsthmusError("REQUEST_TIMEOUT", { what, timeoutMs }, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof IsthmusError &&
    ["REQUEST_TIMEOUT", "STORE_UNAVAILABLE", "NOT_READY", "NOT_FOUND"].includes(error.code)
  );
}

const fetchTimeoutMs = 10_000;

/**
 * One JSON request; a POST when there is a body.
 * @returns undefined when nobody answers
 * @throws the error that the other side answered with
 */
export async function fetchJson<T>(url: URL, body?: unknown): Promise<T | undefined> {
  const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(url, { ...(body === undefined ? {} : post), signal: AbortSignal.timeout(fetchTimeoutMs) });
  } catch (error) {
    // A process that was killed does not answer until it is back; callers ask again.
    if (error instanceof Error) return undefined;
    throw error;
  }
  if (response.ok) return (await response.json()) as T;
  const { error } = (await response.json()) as { error: ErrorBody };
  throw new IsthmusError(error.code, error.details);
}
