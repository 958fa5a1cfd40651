import { AnswerCheck, type Described } from "./described.ts";

/** By the document's text: ports are used again, and most services of a kind have the same one. */
const checks = new Map<string, AnswerCheck>();

/**
 * Fetches from a service and compares the answer with the service's `/openapi.json`.
 * @throws Error when the answer is not as described
 */
export async function describedFetch(url: string, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(new URL(path, url), init);
  const { method = "GET" } = init;
  const fault = (await checkOf(url))?.fault({
    method,
    path,
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    text: await response.clone().text(),
  });
  if (typeof fault === "string") throw new Error(`${method} ${path} is not as /openapi.json describes it: ${fault}`);
  return response;
}

/** Null while the service refuses to describe itself: it starts, stops or has had too many requests. */
async function checkOf(url: string): Promise<AnswerCheck | null> {
  const response = await fetch(new URL("/openapi.json", url));
  const text = await response.text();
  if (!response.ok) return null;
  const known = checks.get(text);
  if (known !== undefined) return known;
  const made = new AnswerCheck(JSON.parse(text) as Described);
  checks.set(text, made);
  return made;
}
