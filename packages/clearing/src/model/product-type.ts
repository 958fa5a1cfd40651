/** Products by the `type` of an instrument's terms; `products/` holds one file for each. */
export const productTypes = [
  "perpetual",
  "future",
  "option",
  "inverse-perpetual",
  "inverse-future",
  "inverse-option",
  "spot",
] as const;

export type ProductType = (typeof productTypes)[number];
