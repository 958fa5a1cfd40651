import { z } from "zod";
import { id16 } from "./fields.ts";

/** A figure in 10^-6: 1,180,000 means 1.18. The ranges keep every exponent that the model takes far from overflow. */
const e6 = (lowest: number, highest: number) =>
  z
    .int()
    .min(lowest * 1_000_000)
    .max(highest * 1_000_000);

/**
 * Scenario grid and contingencies of everything on one underlying, each figure in 10^-6. `PortfolioParameters` of
 * `@isthmus/risk` documents the field of the same name.
 */
export const portfolioTermsSchema = z.strictObject({
  /** The instrument whose options, and positions on the same underlying, are margined by this grid. */
  underlying: id16,
  scenarios: z
    .array(
      z.strictObject({
        spotMultiplierE6: e6(0, 1_000),
        volatilityMove: z.enum(["None", "Up", "Down", "LINEAR", "ABS"]),
        dampeningE6: e6(0, 1_000),
      }),
    )
    .min(1)
    .max(200),
  volatility: z.strictObject({
    rangeUpE6: e6(0, 100),
    rangeDownE6: e6(0, 100),
    upFloorE6: e6(0, 100),
    shortTermPowerE6: e6(0, 2),
    longTermPowerE6: e6(0, 2),
    /** At least a hundredth of a day, so that the term power stays finite. */
    daysFloorE6: z.int().min(10_000).max(1_000_000_000),
  }),
  skew: z.strictObject({
    linearCapE6: e6(-100, 100),
    linearCapPerRootYearE6: e6(-100, 100),
    absoluteCapE6: e6(-100, 100),
    absoluteCapPerRootYearE6: e6(-100, 100),
    widthFloorE6: z.int().min(1).max(100_000_000),
    widthScaleE6: e6(0, 100),
    volatilityBaseE6: e6(-100, 100),
    volatilityPerRootYearE6: e6(-100, 100),
  }),
  losses: z.strictObject({
    maintenanceE6: e6(0, 100),
    /** Not below the one for maintenance. */
    initialE6: e6(0, 100),
    shortRateFactorE6: e6(0, 100),
    longRateFactorE6: e6(0, 100),
    shortRateAddE6: e6(0, 5),
    longRateAddE6: e6(0, 5),
    longDiscountE6: e6(0, 1),
    shortDiscountE6: e6(0, 100),
  }),
  basis: z.strictObject({
    forwardUpE6: e6(0, 100),
    forwardDownE6: e6(0, 100),
    addFactorE6: e6(0, 100),
    perYearFactorE6: e6(0, 100),
  }),
  other: z.strictObject({
    pegThresholdE6: e6(0, 1),
    pegFactorE6: e6(0, 100),
    confidenceThresholdE6: e6(0, 1),
    confidenceMarginE6: e6(0, 100),
    maintenancePerpE6: e6(0, 1),
    initialPerpE6: e6(0, 1),
    maintenanceOptionE6: e6(0, 1),
    initialOptionE6: e6(0, 1),
  }),
});

/** Portfolio margin parameters of one underlying, as in `set-parameters`. */
export type PortfolioTerms = z.infer<typeof portfolioTermsSchema>;
