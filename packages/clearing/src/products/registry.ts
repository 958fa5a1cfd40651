import type { ProductType } from "../model/product-type.ts";
import type { InstrumentTerms } from "../model/state.ts";
import { future } from "./future.ts";
import { inverseFuture, inversePerpetual } from "./inverse.ts";
import { inverseOption } from "./inverse-option.ts";
import { option } from "./option.ts";
import { perpetual } from "./perpetual.ts";
import type { Product } from "./product.ts";
import { spot } from "./spot.ts";

const products: Readonly<Record<ProductType, Product>> = {
  perpetual,
  future,
  option,
  "inverse-perpetual": inversePerpetual,
  "inverse-future": inverseFuture,
  "inverse-option": inverseOption,
  spot,
};

/** The product that terms are of. */
export function productOf({ type }: { readonly type: ProductType }): Product {
  return products[type];
}

/**
 * Whether packed trades and margin columns may calculate it: its value is linear in the unit of account and its requirement
 * adds to those of other positions. All else takes the general path.
 */
export function isPacked(terms: Pick<InstrumentTerms, "type" | "settlementClass">): boolean {
  const { isAdditive, isLinear, isDeliveredEachCycle } = productOf(terms);
  return isAdditive && isLinear && !isDeliveredEachCycle && terms.settlementClass === undefined;
}
