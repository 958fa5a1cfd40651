import type { ProductType } from "../model/product-type.ts";
import { future } from "./future.ts";
import { option } from "./option.ts";
import { perpetual } from "./perpetual.ts";
import type { Product } from "./product.ts";

const products: Readonly<Record<ProductType, Product>> = { perpetual, future, option };

/** The product that terms are of. */
export function productOf({ type }: { readonly type: ProductType }): Product {
  return products[type];
}
