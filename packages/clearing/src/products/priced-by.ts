import type { InstrumentTerms } from "../model/state.ts";
import { productOf } from "./registry.ts";

/**
 * The symbol under which a price source marks an instrument: that of its underlying, the part before the first "-".
 * Coordinator and operators share it: prices that they look up differently would never be signed.
 * @returns undefined for options, whose price is not that of their underlying
 */
export function pricedBy(terms: Pick<InstrumentTerms, "symbol" | "type">): string | undefined {
  return productOf(terms).followsUnderlying ? terms.symbol.split("-", 1)[0] : undefined;
}
