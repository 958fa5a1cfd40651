import { z } from "zod";
import { amount, bps, id16, positiveAmount } from "./fields.ts";

/**
 * Collateral terms of an asset beyond its haircut and its cap per account. An asset without them has no tiers, no house cap,
 * no peg, and the same weight however far its vault lags.
 */
export const collateralTermsFields = {
  /**
   * Marginal, like tax brackets: the value of one account above `aboveQuanta` (settlement quanta, rising) is cut by these
   * additional basis points (not falling).
   */
  tiers: z.array(z.strictObject({ aboveQuanta: positiveAmount, addHaircutBps: bps })).max(16),
  /** The most that counts over all accounts, in quanta of the asset, shared pro rata; 0 means no cap. */
  houseCapQuanta: amount,
  /**
   * Below `thresholdBps` of the peg (settlement quanta per whole token) the shortfall × `factorBps` joins the haircut.
   * Never for the settlement class: it is the unit of account and has no price.
   */
  peg: z
    .strictObject({ priceQuanta: positiveAmount, thresholdBps: bps, factorBps: z.int().min(0).max(1_000_000) })
    .nullable(),
  /** Closed cycles by which the vault's effective root may lag before `staleWeightBps` applies; 0 means any. */
  staleAfterCycles: z.int().min(0).max(1_000_000),
  /** Weight while the vault lags, for initial margin, withdrawals and new risk only. */
  staleWeightBps: bps,
  /**
   * Haircut for maintenance margin and liquidation, at most the asset's own, which is the one for initial margin. Absent:
   * `maintenanceHaircutPpm` of it (`model/parameters/lending.ts`).
   */
  maintenanceHaircutBps: bps.optional(),
  /**
   * Added to what an account owes of the asset's class, for initial and for maintenance margin; the largest of the class's
   * assets counts. Absent: that of the house, at least the asset's haircuts.
   */
  debtAddOnBps: z.strictObject({ initial: bps, maintenance: bps }).optional(),
};

/** Terms of an asset by number, as in `set-parameters`. */
export const assetCollateralSchema = z.strictObject({ asset: id16, ...collateralTermsFields });
