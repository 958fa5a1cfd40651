import { divideDown, divideUp } from "@isthmus/risk";
import { require } from "../book/context.ts";
import type { Instrument, InstrumentTerms } from "../model/state.ts";
import type { Product } from "./product.ts";

/** Value in proportion to the price. */
export const linear: Pick<Product, "isLinear" | "value" | "priceFor" | "scaledLot"> = {
  isLinear: true,
  value: ({ quantaPerTickLot }, lots, priceTicks) => lots * priceTicks * quantaPerTickLot,
  priceFor: ({ quantaPerTickLot }, lots, valueQuanta) =>
    lots > 0n ? divideUp(valueQuanta, lots * quantaPerTickLot) : divideDown(-valueQuanta, -lots * quantaPerTickLot),
  scaledLot: ({ quantaPerTickLot }, priceTicks, factor) => priceTicks * quantaPerTickLot * factor,
};

/** What perpetuals and futures have in common: their value moves one to one with their price. */
export const deltaOne: Omit<Product, "hasFunding" | "expires" | "requireTerms"> = {
  hasBand: true,
  mayBeWorthless: false,
  followsUnderlying: true,
  isVolatile: false,
  isAdditive: true,
  isDeliveredEachCycle: false,
  mayUnderlie: true,
  ...linear,
  band: ({ bandPpm }, markTicks) => {
    const reachTicks = (markTicks * BigInt(bandPpm)) / 1_000_000n;
    return { lowTicks: markTicks - reachTicks, highTicks: markTicks + reachTicks };
  },
  settlementTicks: (_instrument, referenceTicks) => referenceTicks,
  delivery: () => null,
  exposure: ({ instrument, lots }) => ({ kind: "units", units: unitsOf(instrument, lots) }),
};

/** Whole units of the underlying that lots stand for. */
export function unitsOf({ terms }: Instrument, lots: bigint): number {
  return Number(lots) / Number(terms.lotsPerUnit);
}

/** @throws PARAMETER_INVALID if the terms have a strike, an option type or a delivery */
export function requireNoStrike({ strikeTicks, optionType, deliveryClass }: InstrumentTerms): void {
  require(deliveryClass === undefined, "PARAMETER_INVALID", { field: "deliveryClass" });
  require(strikeTicks === null, "PARAMETER_INVALID", { field: "strikeTicks" });
  require(optionType === null, "PARAMETER_INVALID", { field: "optionType" });
}
