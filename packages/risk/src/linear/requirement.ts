import { IsthmusError } from "@isthmus/protocol";
import { absolute, divideUp } from "../rounding/divide.ts";
import { type Fraction, initialFraction, maintenanceFraction } from "./fraction.ts";
import type { LinearMarginParameters } from "./parameters.ts";

/** Initial and maintenance margin of a position or an account, quote quanta, both >= 0. */
export interface MarginRequirement {
  readonly initialQuanta: bigint;
  readonly maintenanceQuanta: bigint;
}

/**
 * Margin of one linear position, each figure rounded up to a whole quantum.
 *
 * @param notionalQuanta position value at mark, quote quanta; its sign does not matter
 * @param openNotionalQuanta open notional of the whole instrument, quote quanta, >= 0
 * @throws PARAMETER_INVALID when the open notional is negative
 */
export function linearRequirement(
  parameters: LinearMarginParameters,
  notionalQuanta: bigint,
  openNotionalQuanta: bigint,
): MarginRequirement {
  if (openNotionalQuanta < 0n) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "openNotionalQuanta", value: openNotionalQuanta });
  }
  const grossQuanta = absolute(notionalQuanta);
  return {
    initialQuanta: fractionUp(grossQuanta, initialFraction(parameters, openNotionalQuanta)),
    maintenanceQuanta: fractionUp(grossQuanta, maintenanceFraction(parameters)),
  };
}

function fractionUp(grossQuanta: bigint, fraction: Fraction): bigint {
  return divideUp(grossQuanta * fraction.numerator, fraction.denominator);
}
