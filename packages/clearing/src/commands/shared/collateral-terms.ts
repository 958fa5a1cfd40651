import { checkCollateralParameters } from "@isthmus/risk";
import { type Context, require } from "../../book/context.ts";
import { collateralParameters } from "../../margin/collateral.ts";
import type { Asset, CollateralTerms } from "../../model/state.ts";

/** @throws PARAMETER_INVALID for tiers that do not rise, figures out of range or order, or a peg of the unit of account */
export function requireCollateralTerms(
  { book }: Context,
  asset: Pick<Asset, "class" | "haircutBps" | "capQuanta">,
  terms: CollateralTerms,
): void {
  const inClass = asset.class === book.state.settlementClass;
  require(!inClass || terms.peg === null, "PARAMETER_INVALID", { field: "peg" });
  const price = { priceTicks: 1n, numerator: 1n, denominator: 1n };
  const maintenancePpm = BigInt(book.state.parameters.maintenanceHaircutPpm);
  checkCollateralParameters(collateralParameters(asset, terms, { price, maintenancePpm }));
  const { debtAddOnBps } = terms;
  const ordered = debtAddOnBps === undefined || debtAddOnBps.maintenance <= debtAddOnBps.initial;
  require(ordered, "PARAMETER_INVALID", { field: "debtAddOnBps" });
}
