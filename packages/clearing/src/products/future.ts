import { deltaOne, requireNoStrike } from "./delta-one.ts";
import { requireAhead } from "./expiry.ts";
import type { Product } from "./product.ts";

/** Ends at its expiry, at the average of its own last marks. */
export const future: Product = {
  ...deltaOne,
  hasFunding: false,
  expires: true,
  requireTerms: (book, terms) => {
    requireAhead(book, terms);
    requireNoStrike(terms);
  },
};
