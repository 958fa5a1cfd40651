import { require } from "../book/context.ts";
import type { Instrument, InstrumentTerms } from "../model/state.ts";
import type { Product } from "./product.ts";

/** What perpetuals and futures have in common: their value moves one to one with their price. */
export const deltaOne: Omit<Product, "hasFunding" | "expires" | "requireTerms"> = {
  hasBand: true,
  mayBeWorthless: false,
  followsUnderlying: true,
  isVolatile: false,
  isAdditive: true,
  mayUnderlie: true,
  value: linearValue,
  settlementTicks: ({ markTicks }) => markTicks,
  exposure: ({ instrument, lots }) => ({ kind: "units", units: unitsOf(instrument, lots) }),
};

/** lots × price × quanta per tick and lot. */
export function linearValue({ quantaPerTickLot }: InstrumentTerms, lots: bigint, priceTicks: bigint): bigint {
  return lots * priceTicks * quantaPerTickLot;
}

/** Whole units of the underlying that lots stand for. */
export function unitsOf({ terms }: Instrument, lots: bigint): number {
  return Number(lots) / Number(terms.lotsPerUnit);
}

/** @throws PARAMETER_INVALID if the terms have a strike or an option type */
export function requireNoStrike({ strikeTicks, optionType }: InstrumentTerms): void {
  require(strikeTicks === null, "PARAMETER_INVALID", { field: "strikeTicks" });
  require(optionType === null, "PARAMETER_INVALID", { field: "optionType" });
}
