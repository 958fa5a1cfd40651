import { absolute, type LinearMarginParameters, linearRequirement, type MarginRequirement } from "@isthmus/risk";
import type { Instrument, InstrumentTerms } from "../state/state.ts";

/** Value of lots at a price, in settlement quanta; signed like the lots. Exact. */
export function tradeValue(instrument: Instrument, lots: bigint, priceTicks: bigint): bigint {
  return lots * priceTicks * instrument.terms.quantaPerTickLot;
}

/** Value of a position at the mark; zero while there is no mark. */
export function positionValue(instrument: Instrument, lots: bigint): bigint {
  return tradeValue(instrument, lots, instrument.markTicks ?? 0n);
}

/** Open notional of an instrument at its mark, with more open lots added in thought. */
export function openNotional(instrument: Instrument, extraLots = 0n): bigint {
  return positionValue(instrument, instrument.openInterestLots + extraLots);
}

/** Linear margin of a position of a signed value. */
export function positionRequirement(
  instrument: Instrument,
  valueQuanta: bigint,
  openNotionalQuanta: bigint,
): MarginRequirement {
  return linearRequirement(linearParameters(instrument.terms), absolute(valueQuanta), openNotionalQuanta);
}

/** Terms never change in place, so what is derived from them is kept as long as they are. */
const known = new WeakMap<InstrumentTerms, LinearMarginParameters>();

function linearParameters(terms: InstrumentTerms): LinearMarginParameters {
  let parameters = known.get(terms);
  if (parameters === undefined) {
    parameters = {
      initialPpm: BigInt(terms.initialPpm),
      maintenanceOfInitialPpm: BigInt(terms.maintenanceOfInitialPpm),
      openInterestLowerQuanta: terms.openInterestLowerQuanta,
      openInterestUpperQuanta: terms.openInterestUpperQuanta,
    };
    known.set(terms, parameters);
  }
  return parameters;
}

/** A fee on a notional, rounded up against the payer; negative for a rebate, whose size is rounded down. */
export function feeOf(notionalQuanta: bigint, feePpm: number): bigint {
  const product = absolute(notionalQuanta) * BigInt(feePpm);
  const quotient = product / 1_000_000n;
  return product > 0n && product % 1_000_000n !== 0n ? quotient + 1n : quotient;
}
