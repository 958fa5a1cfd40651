import { IsthmusError } from "@isthmus/protocol";
import { absolute, divideUp } from "../rounding/divide.ts";
import { type Fraction, initialFraction, maintenanceFraction } from "./fraction.ts";
import type { LinearMarginParameters } from "./parameters.ts";

/** Initial and maintenance margin of a position or an account, quote quanta, both >= 0. */
export interface MarginRequirement {
  readonly initialQuanta: bigint;
  readonly maintenanceQuanta: bigint;
}

/** The requirement of an account without positions. */
export const noRequirement: MarginRequirement = { initialQuanta: 0n, maintenanceQuanta: 0n };

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

/** Sum of two requirements of one cross-margin account. */
export function addRequirements(left: MarginRequirement, right: MarginRequirement): MarginRequirement {
  return {
    initialQuanta: left.initialQuanta + right.initialQuanta,
    maintenanceQuanta: left.maintenanceQuanta + right.maintenanceQuanta,
  };
}

/**
 * Value of a position at mark, exact: lots * ticks * quanta per lot and tick.
 * Instruments are listed so that one tick of one lot is a whole number of quanta, so the product is never rounded.
 *
 * @param sizeLots signed size, long positive
 * @param priceTicks mark price, > 0
 * @param quantaPerLotTick quote quanta gained by one lot when the price rises one tick, > 0
 * @throws PRICE_INVALID, PARAMETER_INVALID
 */
export function linearNotional(sizeLots: bigint, priceTicks: bigint, quantaPerLotTick: bigint): bigint {
  if (priceTicks <= 0n) throw new IsthmusError("PRICE_INVALID", { priceTicks });
  if (quantaPerLotTick <= 0n) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "quantaPerLotTick", value: quantaPerLotTick });
  }
  return sizeLots * priceTicks * quantaPerLotTick;
}

function fractionUp(grossQuanta: bigint, fraction: Fraction): bigint {
  return divideUp(grossQuanta * fraction.numerator, fraction.denominator);
}
