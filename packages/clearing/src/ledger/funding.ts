import { divideDown, smaller } from "@isthmus/risk";
import type { Instrument } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

/**
 * Accrues funding up to a time, at the rate and mark in force since the last step. The index is an exact sum (of inverse contracts, of steps that are rounded down); it is
 * divided only when an account pays. One step accrues at most one funding period, so at most `maxFundingRateE9` of the
 * notional, however far it reaches: no single command can move a fortune from longs to shorts.
 */
export function accrueFunding(instrument: Instrument, timeSeconds: bigint): void {
  const seconds = smaller(timeSeconds - instrument.fundingSeconds, BigInt(instrument.terms.fundingPeriodSeconds));
  instrument.fundingSeconds = timeSeconds;
  if (instrument.fundingRateE9 === 0n || instrument.markTicks === null || instrument.expired) return;
  const { terms, markTicks, fundingRateE9 } = instrument;
  instrument.fundingIndex += productOf(terms).scaledLot(terms, markTicks, fundingRateE9 * seconds);
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
