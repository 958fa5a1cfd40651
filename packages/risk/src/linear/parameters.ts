import { IsthmusError } from "@isthmus/protocol";

/** One whole, in parts per million. */
export const ppmOne = 1_000_000n;

/** Margin parameters of one linear instrument. Parameters are data: the model has no defaults. */
export interface LinearMarginParameters {
  /** Initial fraction of the notional before open-interest scaling, 1 .. 1,000,000 ppm. */
  readonly initialPpm: bigint;
  /** Maintenance margin as a fraction of the unscaled initial margin, 1 .. 1,000,000 ppm. */
  readonly maintenanceOfInitialPpm: bigint;
  /** Open notional of the whole instrument up to which the initial fraction is not scaled, quote quanta, >= 0. */
  readonly openInterestLowerQuanta: bigint;
  /** Open notional at which the initial fraction reaches one whole, quote quanta; 0: no scaling. */
  readonly openInterestUpperQuanta: bigint;
}

/**
 * Checks the ranges of a parameter set.
 * @returns the parameters, unchanged
 * @throws PARAMETER_INVALID naming the first field outside its range
 */
export function checkLinearParameters(parameters: LinearMarginParameters): LinearMarginParameters {
  checkPpm("initialPpm", parameters.initialPpm);
  checkPpm("maintenanceOfInitialPpm", parameters.maintenanceOfInitialPpm);
  const { openInterestLowerQuanta: lower, openInterestUpperQuanta: upper } = parameters;
  if (lower < 0n) throw new IsthmusError("PARAMETER_INVALID", { field: "openInterestLowerQuanta", value: lower });
  if (upper !== 0n && upper <= lower) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "openInterestUpperQuanta", value: upper });
  }
  return parameters;
}

function checkPpm(field: string, value: bigint): void {
  if (value < 1n || value > ppmOne) throw new IsthmusError("PARAMETER_INVALID", { field, value });
}
