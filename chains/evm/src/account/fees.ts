import type { FeeOffer } from "@isthmus/adapter";

/** Bounds of fee bumps, in hundredths of the first offer. */
export interface FeePolicy {
  /** At least 110: nodes refuse smaller replacements. */
  readonly bumpPercent: bigint;
  /** The most that the last replacement offers, for example 300 for three times the first. */
  readonly capPercent: bigint;
  readonly firstPriorityFeeWei: bigint;
}

export const defaultFeePolicy: FeePolicy = { bumpPercent: 125n, capPercent: 300n, firstPriorityFeeWei: 1_000_000_000n };

/** The first offer: room for the base fee to double. */
export function firstFees(baseFeeWei: bigint, policy: FeePolicy): FeeOffer {
  return {
    maxFeePerGasWei: baseFeeWei * 2n + policy.firstPriorityFeeWei,
    priorityFeePerGasWei: policy.firstPriorityFeeWei,
  };
}

const bump = (wei: bigint, percent: bigint) => (wei * percent + 99n) / 100n;

/**
 * The next offer for the same nonce, or null when the cap leaves no valid one.
 * A replacement must raise both figures by at least a tenth; the last step is cut to the cap, never below that tenth.
 */
export function bumpedFees(first: FeeOffer, last: FeeOffer, policy: FeePolicy): FeeOffer | null {
  const next = (lastWei: bigint, firstWei: bigint) => {
    const cap = bump(firstWei, policy.capPercent);
    const wanted = bump(lastWei, policy.bumpPercent);
    const least = bump(lastWei, 110n);
    return wanted <= cap ? wanted : least <= cap ? cap : null;
  };
  const maxFeePerGasWei = next(last.maxFeePerGasWei, first.maxFeePerGasWei);
  const priorityFeePerGasWei = next(last.priorityFeePerGasWei, first.priorityFeePerGasWei);
  if (maxFeePerGasWei === null || priorityFeePerGasWei === null) return null;
  return { maxFeePerGasWei, priorityFeePerGasWei };
}
