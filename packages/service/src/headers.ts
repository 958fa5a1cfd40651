/** What every answer carries: its request's id, and that nobody guesses its type or keeps it. */
export function doorHeaders(requestId: string): Readonly<Record<string, string>> {
  return { "x-request-id": requestId, "x-content-type-options": "nosniff", "cache-control": "no-store" };
}
