import type { Instrument } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

/** Value of lots at a price, in settlement quanta; signed like the lots. Exact. */
export function tradeValue(instrument: Instrument, lots: bigint, priceTicks: bigint): bigint {
  return productOf(instrument.terms).value(instrument.terms, lots, priceTicks);
}

/** Value of a position at the mark, in settlement quanta; zero without a mark. */
export function positionValue(instrument: Instrument, lots: bigint): bigint {
  return tradeValue(instrument, lots, instrument.markTicks ?? 0n);
}

/** Open notional of an instrument at its mark, with hypothetical further open lots. */
export function openNotional(instrument: Instrument, extraLots = 0n): bigint {
  return positionValue(instrument, instrument.openInterestLots + extraLots);
}
