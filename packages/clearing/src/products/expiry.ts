import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { InstrumentTerms } from "../model/state.ts";

/** @throws PARAMETER_INVALID unless the terms have an expiry ahead of the last prices */
export function requireAhead({ state }: Book, { expirySeconds }: InstrumentTerms): void {
  const ahead = expirySeconds !== null && expirySeconds > state.timeSeconds;
  require(ahead, "PARAMETER_INVALID", { field: "expirySeconds" });
}
