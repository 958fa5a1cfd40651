import { require } from "../book/context.ts";
import { deltaOne, requireNoStrike } from "./delta-one.ts";
import type { Product } from "./product.ts";

/** Never ends; funding ties its price to the underlying's. */
export const perpetual: Product = {
  ...deltaOne,
  hasFunding: true,
  expires: false,
  requireTerms: (_book, terms) => {
    require(terms.expirySeconds === null, "PARAMETER_INVALID", { field: "expirySeconds" });
    requireNoStrike(terms);
  },
};
