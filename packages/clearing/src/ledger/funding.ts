import { divideDown } from "@isthmus/risk";

/** Funding that a position has run up and not paid, rounded up against its holder; negative when it receives. */
export function fundingOwed(
  instrument: { fundingIndex: bigint; terms: { fundingPeriodSeconds: number } },
  lots: bigint,
  paidIndex: bigint,
): bigint {
  const owed = lots * (instrument.fundingIndex - paidIndex);
  return owed === 0n ? 0n : -divideDown(-owed, 1_000_000_000n * BigInt(instrument.terms.fundingPeriodSeconds));
}
