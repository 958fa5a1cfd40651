import { IsthmusError } from "@isthmus/protocol";

/** One whole, in basis points. */
export const bpsOne = 10_000n;

/** The part of a holding's value above a threshold gets a further haircut (tiers are marginal, like tax brackets). */
export interface ConcentrationTier {
  /** Value from which the tier applies, quote quanta, > 0, strictly rising from tier to tier. */
  readonly aboveQuanta: bigint;
  /** Added to both haircuts of the part above, 0 .. 10,000 bps, not falling from tier to tier. */
  readonly addHaircutBps: bigint;
}

/** Add-on for an asset that should trade at a peg: (threshold - price/peg) * factor joins the haircut. */
export interface DepegRule {
  /** The peg, in the same ticks as the asset's price, > 0. */
  readonly pegPriceTicks: bigint;
  /** Price/peg below which the add-on starts, 1 .. 10,000 bps. */
  readonly thresholdBps: bigint;
  /** Haircut per unit of shortfall, in bps of the shortfall: 20,000 means twice the shortfall. */
  readonly factorBps: bigint;
}

/** How much an asset counts as collateral. Parameters are data: nothing in the model has a default. */
export interface CollateralParameters {
  /** Taken off for initial margin, 0 .. 10,000 bps, not below the maintenance haircut. */
  readonly initialHaircutBps: bigint;
  /** Taken off for maintenance margin, 0 .. 10,000 bps. */
  readonly maintenanceHaircutBps: bigint;
  /** Added to a debt in this asset (a negative balance), >= 0 bps of its value. */
  readonly debtAddOnBps: bigint;
  readonly concentration: readonly ConcentrationTier[];
  /** Most that one account may count, quote quanta before haircuts; null: no cap. */
  readonly accountCapQuanta: bigint | null;
  /** Most that the whole house counts, quote quanta before haircuts; above it every holding shrinks pro rata. */
  readonly houseCapQuanta: bigint | null;
  readonly depeg: DepegRule | null;
}

/**
 * Checks the ranges of a parameter set.
 * @returns the parameters, unchanged
 * @throws PARAMETER_INVALID naming the first field outside its range
 */
export function checkCollateralParameters(parameters: CollateralParameters): CollateralParameters {
  checkBps("initialHaircutBps", parameters.initialHaircutBps);
  checkBps("maintenanceHaircutBps", parameters.maintenanceHaircutBps);
  if (parameters.initialHaircutBps < parameters.maintenanceHaircutBps) {
    refuse("initialHaircutBps", parameters.initialHaircutBps);
  }
  checkNotNegative("debtAddOnBps", parameters.debtAddOnBps);
  if (parameters.accountCapQuanta !== null) checkNotNegative("accountCapQuanta", parameters.accountCapQuanta);
  if (parameters.houseCapQuanta !== null) checkNotNegative("houseCapQuanta", parameters.houseCapQuanta);
  checkTiers(parameters.concentration);
  if (parameters.depeg !== null) checkDepeg(parameters.depeg);
  return parameters;
}

function checkTiers(tiers: readonly ConcentrationTier[]): void {
  let lastQuanta = 0n;
  let lastBps = 0n;
  for (const tier of tiers) {
    if (tier.aboveQuanta <= lastQuanta) refuse("aboveQuanta", tier.aboveQuanta);
    checkBps("addHaircutBps", tier.addHaircutBps);
    if (tier.addHaircutBps < lastBps) refuse("addHaircutBps", tier.addHaircutBps);
    lastQuanta = tier.aboveQuanta;
    lastBps = tier.addHaircutBps;
  }
}

function checkDepeg(rule: DepegRule): void {
  if (rule.pegPriceTicks <= 0n) refuse("pegPriceTicks", rule.pegPriceTicks);
  checkBps("thresholdBps", rule.thresholdBps);
  checkNotNegative("factorBps", rule.factorBps);
}

function checkBps(field: string, value: bigint): void {
  if (value < 0n || value > bpsOne) refuse(field, value);
}

function checkNotNegative(field: string, value: bigint): void {
  if (value < 0n) refuse(field, value);
}

function refuse(field: string, value: bigint): never {
  throw new IsthmusError("PARAMETER_INVALID", { field, value });
}
