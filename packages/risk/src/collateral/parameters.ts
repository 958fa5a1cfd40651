import { IsthmusError } from "@isthmus/protocol";

/** One whole, in basis points. */
export const bpsOne = 10_000n;

/** Additional haircut on the part of a holding's value above a threshold (tiers are marginal). */
export interface ConcentrationTier {
  /** Value from which the tier applies, quote quanta, > 0, strictly rising from tier to tier. */
  readonly aboveQuanta: bigint;
  /** Added to both haircuts of the part above, 0 .. 10,000 bps, non-decreasing from tier to tier. */
  readonly addHaircutBps: bigint;
}

/** Haircut add-on of a pegged asset: (threshold - price/peg) * factor. */
export interface DepegRule {
  /** The peg, in the same ticks as the asset's price, > 0. */
  readonly pegPriceTicks: bigint;
  /** Price/peg below which the add-on starts, 1 .. 10,000 bps. */
  readonly thresholdBps: bigint;
  /** Haircut per unit of shortfall, in bps of the shortfall: 20,000 means twice the shortfall. */
  readonly factorBps: bigint;
}

/** Collateral terms of one asset. Parameters are data: the model has no defaults. */
export interface CollateralParameters {
  /** Haircut for initial margin, 0 .. 10,000 bps, at least the maintenance haircut. */
  readonly initialHaircutBps: bigint;
  /** Haircut for maintenance margin, 0 .. 10,000 bps. */
  readonly maintenanceHaircutBps: bigint;
  /** Added to a debt in this asset (a negative balance) for initial margin, bps of its value, at least the maintenance one. */
  readonly initialDebtAddOnBps: bigint;
  /** Added to a debt for maintenance margin, >= 0 bps of its value. */
  readonly maintenanceDebtAddOnBps: bigint;
  readonly concentration: readonly ConcentrationTier[];
  /** Cap per account, quote quanta before haircuts; null: no cap. */
  readonly accountCapQuanta: bigint | null;
  /** Cap over the whole clearing house, quote quanta before haircuts; above it every holding is scaled pro rata. */
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
  checkNotNegative("maintenanceDebtAddOnBps", parameters.maintenanceDebtAddOnBps);
  if (parameters.initialDebtAddOnBps < parameters.maintenanceDebtAddOnBps) {
    refuse("initialDebtAddOnBps", parameters.initialDebtAddOnBps);
  }
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
