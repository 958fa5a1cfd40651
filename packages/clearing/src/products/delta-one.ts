import { divideDown, divideUp } from "@isthmus/risk";
import { require } from "../book/context.ts";
import type { Instrument, InstrumentTerms } from "../model/state.ts";
import type { ExposureInput, Product } from "./product.ts";

/** Value in proportion to the price. */
export const linear: Pick<Product, "isLinear" | "value" | "priceFor" | "scaledLot" | "notional"> = {
  isLinear: true,
  value: ({ quantaPerTickLot }, lots, priceTicks) => lots * priceTicks * quantaPerTickLot,
  priceFor: ({ quantaPerTickLot }, lots, valueQuanta) =>
    lots > 0n ? divideUp(valueQuanta, lots * quantaPerTickLot) : divideDown(-valueQuanta, -lots * quantaPerTickLot),
  scaledLot: ({ quantaPerTickLot }, priceTicks, factor) => priceTicks * quantaPerTickLot * factor,
  notional: ({ quantaPerTickLot }, lots, referenceTicks) => lots * referenceTicks * quantaPerTickLot,
};

/** What perpetuals and futures have in common: their value moves one to one with their price. */
export const deltaOne: Omit<Product, "hasFunding" | "expires" | "requireTerms"> = {
  hasBand: true,
  mayBeWorthless: false,
  followsUnderlying: true,
  isVolatile: false,
  isAdditive: true,
  isQuotedInUnderlying: false,
  isDeliveredEachCycle: false,
  mayUnderlie: true,
  ...linear,
  band: ({ bandPpm }, markTicks) => {
    const reachTicks = (markTicks * BigInt(bandPpm)) / 1_000_000n;
    return { lowTicks: markTicks - reachTicks, highTicks: markTicks + reachTicks };
  },
  settlementTicks: (_instrument, referenceTicks) => referenceTicks,
  delivery: () => null,
  exposure: (input) => {
    const { instrument, lots } = input;
    const valueQuanta = Number(linear.value(instrument.terms, lots, instrument.markTicks ?? 0n));
    return { units: unitsWorth(input, valueQuanta), option: null };
  },
  quotedTicks: () => null,
};

/**
 * Units of the underlying that are worth an amount at the marks: whatever moves in proportion to the underlying gains as much
 * as they do, in whatever ticks it is quoted and in whatever class it pays.
 * @param amountQuanta of the class that the position settles in
 * @returns zero if the underlying has no price
 */
export function unitsWorth({ underlying, paidIn }: ExposureInput, amountQuanta: number): number {
  const perUnitQuanta = Number(unitPriceQuanta(underlying, underlying.markTicks ?? 0n));
  return perUnitQuanta === 0 ? 0 : (amountQuanta * paidIn.accountQuanta) / perUnitQuanta;
}

/** Price per whole unit of an instrument that is linear in the unit of account, in its quanta. */
export function unitPriceQuanta({ terms }: Instrument, ticks: bigint): bigint {
  return ticks * terms.quantaPerTickLot * terms.lotsPerUnit;
}

/** @throws PARAMETER_INVALID if the terms have a strike, an option type or a delivery */
export function requireNoStrike({ strikeTicks, optionType, deliveryClass }: InstrumentTerms): void {
  require(deliveryClass === undefined, "PARAMETER_INVALID", { field: "deliveryClass" });
  require(strikeTicks === null, "PARAMETER_INVALID", { field: "strikeTicks" });
  require(optionType === null, "PARAMETER_INVALID", { field: "optionType" });
}
