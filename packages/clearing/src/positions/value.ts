import { absolute } from "@isthmus/risk";
import type { Instrument } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

/** Value of lots at a price (`Product.value`), in quanta of the class the instrument settles in. */
export function tradeValue(instrument: Instrument, lots: bigint, priceTicks: bigint): bigint {
  return productOf(instrument.terms).value(instrument.terms, lots, priceTicks);
}

/** Value of a position at the mark, in quanta of the class the instrument settles in; zero without a mark. */
export function positionValue(instrument: Instrument, lots: bigint): bigint {
  return instrument.markTicks === null ? 0n : tradeValue(instrument, lots, instrument.markTicks);
}

/** Open notional of an instrument at its mark, with hypothetical further open lots; quanta of its class, >= 0. */
export function openNotional(instrument: Instrument, extraLots = 0n): bigint {
  return absolute(positionValue(instrument, instrument.openInterestLots + extraLots));
}
