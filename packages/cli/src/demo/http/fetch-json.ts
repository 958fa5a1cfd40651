import { type ErrorBody, IsthmusError } from "@isthmus/protocol";

const fetchTimeoutMs = 10_000;

/**
 * Sends one JSON request: a POST if there is a body, else a GET.
 * @returns undefined if no answer arrives
 * @throws the IsthmusError of the answer
 */
export async function fetchJson<T>(url: URL, body?: unknown): Promise<T | undefined> {
  const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(url, { ...(body === undefined ? {} : post), signal: AbortSignal.timeout(fetchTimeoutMs) });
  } catch (error) {
    // A killed process answers again after its restart; callers poll.
    if (error instanceof Error) return undefined;
    throw error;
  }
  if (response.ok) return (await response.json()) as T;
  const { error } = (await response.json()) as { error: ErrorBody };
  throw new IsthmusError(error.code, error.details);
}
