/** Headers of every answer: the request's id, no type sniffing, no caching. */
export function commonHeaders(requestId: string): Readonly<Record<string, string>> {
  return { "x-request-id": requestId, "x-content-type-options": "nosniff", "cache-control": "no-store" };
}
