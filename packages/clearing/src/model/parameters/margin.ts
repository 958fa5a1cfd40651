import { z } from "zod";
import { assetCollateralSchema } from "../collateral-terms.ts";
import { bytes32, id16, ppm } from "../fields.ts";
import { portfolioTermsSchema } from "../portfolio-terms.ts";

/** A margin model by its name in the list of models. */
const marginModelName = z.string().regex(/^[a-z-]{1,32}$/);

/** Margin: models, offsets, collateral terms and scenario grids. */
export const marginParameters = {
  /** The model that margins accounts. */
  marginModel: marginModelName,
  /** Accounts with a model of their own; the list replaces the previous one. */
  marginModels: z
    .array(z.strictObject({ account: bytes32, model: marginModelName }))
    .max(10_000)
    .optional(),
  /**
   * Seconds of price moves that initial fractions and haircuts are set for. Where margin waits longer, for finality and for
   * the delivery of roots, they rise by the root of the excess; 0 means never.
   */
  marginPeriodSeconds: z.int().min(0).max(31_536_000),
  /** The most that a slow chain multiplies initial fractions and haircuts by; longer delays count as the one that reaches it. */
  maxPeriodFactorPpm: z.int().min(1_000_000).max(100_000_000),
  /**
   * Standard model, short options: initial margin as a part of the underlying's price, before what it is out of the money and
   * after it at least; maintenance margin.
   */
  optionInitialPpm: ppm,
  optionFloorPpm: ppm,
  optionMaintenancePpm: ppm,
  /** Margin of opposite positions on one underlying, part of the matched notional; never more than both need alone. */
  calendarSpreadPpm: ppm,
  /** Below this part of the largest position's margin no offset on one underlying goes. */
  offsetFloorPpm: ppm,
  /**
   * Pairs of underlyings that move together even in a crisis: the part by which opposite positions need less, up to the
   * smaller margin of the two. 1 - sqrt((1 - correlation) / 2) at the lowest correlation that the house counts on.
   */
  offsetPairs: z
    .array(z.strictObject({ underlying: id16, other: id16, creditPpm: z.int().min(1).max(500_000) }))
    .max(1_000),
  /** Collateral terms by asset, replacing those it was registered with; the list replaces the previous one. */
  collateral: z.array(assetCollateralSchema).max(1_000).optional(),
  /** Scenario grids by underlying, replacing the default one; the list replaces the previous one. */
  portfolio: z.array(portfolioTermsSchema).max(100).optional(),
};

/** Their values at genesis, unless it overrides them. */
export const marginDefaults = {
  marginModel: "portfolio",
  marginPeriodSeconds: 3_600,
  // Nine hours.
  maxPeriodFactorPpm: 3_000_000,
  optionInitialPpm: 150_000,
  optionFloorPpm: 100_000,
  optionMaintenancePpm: 75_000,
  calendarSpreadPpm: 10_000,
  offsetFloorPpm: 100_000,
  offsetPairs: [],
};

/**
 * Fractions that a liquid perpetual is listed with where nothing speaks for others; a thin one needs twice as much. Found by the
 * search over past markets (ADR 0038).
 */
export const listingDefaults = {
  initialPpm: 50_000,
  maintenanceOfInitialPpm: 800_000,
} as const;
