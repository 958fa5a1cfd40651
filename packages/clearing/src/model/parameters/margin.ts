import { z } from "zod";
import { assetCollateralSchema } from "../collateral-terms.ts";
import { portfolioTermsSchema } from "../portfolio-terms.ts";

/** Margin: collateral terms and scenario grids. */
export const marginParameters = {
  /** Collateral terms by asset, replacing those it was registered with; the list replaces the previous one. */
  collateral: z.array(assetCollateralSchema).max(1_000).optional(),
  /** Scenario grids by underlying, replacing the default one; the list replaces the previous one. */
  portfolio: z.array(portfolioTermsSchema).max(100).optional(),
};
