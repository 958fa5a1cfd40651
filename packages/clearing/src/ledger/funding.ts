import { absolute, divideDown } from "@isthmus/risk";
import type { Instrument } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

/**
 * Accrues funding up to a time, at the rate and mark in force since the last step: a day in one step costs as much as in
 * twenty-four, and a silent oracle discounts nothing. The rate of each interval is the last one known, at most
 * `maxFundingRateE9` of the notional per period; how far one step reaches is bounded by `maxTimeStepSeconds`. The index is
 * an exact sum (of inverse contracts, of steps that are rounded down); it is divided only when an account pays.
 */
export function accrueFunding(instrument: Instrument, timeSeconds: bigint): void {
  const seconds = timeSeconds - instrument.fundingSeconds;
  instrument.fundingSeconds = timeSeconds;
  if (instrument.fundingRateE9 === 0n || instrument.markTicks === null || instrument.expired) return;
  const { terms, markTicks, fundingRateE9 } = instrument;
  instrument.fundingIndex += productOf(terms).scaledLot(terms, markTicks, fundingRateE9 * seconds);
}

/** A funding rate in 10^-9 per period, at most `maxFundingRateE9` either way. */
export function cappedFundingRate(
  { terms: { maxFundingRateE9 } }: { readonly terms: { readonly maxFundingRateE9: bigint } },
  rateE9: bigint,
): bigint {
  if (absolute(rateE9) <= maxFundingRateE9) return rateE9;
  return rateE9 < 0n ? -maxFundingRateE9 : maxFundingRateE9;
}

/**
 * Funding that a position has accrued and not paid, quanta, rounded up against its holder; negative if it receives.
 * @param paidIndex the funding index up to which the position has paid
 */
export function fundingOwed(
  instrument: { fundingIndex: bigint; terms: { fundingPeriodSeconds: number } },
  lots: bigint,
  paidIndex: bigint,
): bigint {
  const owed = lots * (instrument.fundingIndex - paidIndex);
  return owed === 0n ? 0n : -divideDown(-owed, 1_000_000_000n * BigInt(instrument.terms.fundingPeriodSeconds));
}
