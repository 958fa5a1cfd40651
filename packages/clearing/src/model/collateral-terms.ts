import { z } from "zod";
import { amount, bps, id16, positiveAmount } from "./fields.ts";

/**
 * How much an asset counts as collateral beyond its haircut and its cap per account. An asset without these terms has no
 * tiers, no house cap, no peg, and weighs the same however far its vault lags.
 */
export const collateralTermsFields = {
  /**
   * Marginal, like tax brackets: of what one account counts above `aboveQuanta` (settlement quanta, rising) so many basis
   * points more are cut (not falling).
   */
  tiers: z.array(z.strictObject({ aboveQuanta: positiveAmount, addHaircutBps: bps })).max(16),
  /** The most of it that counts over the whole house, in quanta of the asset, shared pro rata; 0 means no cap. */
  houseCapQuanta: amount,
  /**
   * Below `thresholdBps` of the peg (settlement quanta per whole token) the shortfall × `factorBps` joins the haircut.
   * Never for the settlement class: it is the unit of account, and the engine knows no price of it.
   */
  peg: z
    .strictObject({ priceQuanta: positiveAmount, thresholdBps: bps, factorBps: z.int().min(0).max(1_000_000) })
    .nullable(),
  /** Closed cycles by which the vault's effective root may lag before the asset weighs less; 0 means any. */
  staleAfterCycles: z.int().min(0).max(1_000_000),
  /** What it weighs then, for initial margin, withdrawals and new risk only. */
  staleWeightBps: bps,
};

/** Terms for an asset by its number, as `set-parameters` gives them. */
export const assetCollateralSchema = z.strictObject({ asset: id16, ...collateralTermsFields });
