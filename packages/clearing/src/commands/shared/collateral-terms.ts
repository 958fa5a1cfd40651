import { checkCollateralParameters } from "@isthmus/risk";
import { type Context, require } from "../../book/context.ts";
import { collateralParameters } from "../../margin/collateral.ts";
import type { Asset, CollateralTerms } from "../../model/state.ts";

/** @throws PARAMETER_INVALID for tiers that do not rise, figures out of range, or a peg of the unit of account */
export function requireCollateralTerms(
  { book }: Context,
  asset: Pick<Asset, "class" | "haircutBps" | "capQuanta">,
  terms: CollateralTerms,
): void {
  const inClass = asset.class === book.state.settlementClass;
  require(!inClass || terms.peg === null, "PARAMETER_INVALID", { field: "peg" });
  checkCollateralParameters(collateralParameters(asset, terms, { priceTicks: 1n, numerator: 1n, denominator: 1n }));
}
