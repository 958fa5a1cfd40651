/** What a transaction may pay on top of its base fee to be taken into a block. */
export interface PriorityPolicy {
  /** Micro-lamports per compute unit that are offered even where nobody pays anything. */
  readonly leastMicroLamports: bigint;
  /** Seconds before a message's deadline from which the price is that of the last chance. */
  readonly lastChanceSeconds: bigint;
}

/** A tenth of a lamport for a small transaction; the last chance is a fifth of a local message's life. */
const defaultPriorityPolicy: PriorityPolicy = { leastMicroLamports: 1_000n, lastChanceSeconds: 600n };

/** What is known of one transaction and of the blocks before it. */
export interface PricedTransaction {
  /** Micro-lamports per unit that transactions of the last blocks paid for the same accounts. */
  readonly recentMicroLamports: readonly number[];
  /** Its limit: the whole of it is paid for. */
  readonly computeUnits: number;
  /** How many transactions of the same purpose have expired before it. */
  readonly generation: number;
  /** The most that it may pay, in lamports: what its message is worth. */
  readonly mostLamports: bigint;
  /** Until its message ends; null when it has no end. */
  readonly secondsLeft: bigint | null;
}

const microLamportsPerLamport = 1_000_000n;
/** Times the price of the recent blocks, for the last chance. */
const lastChanceFactor = 4n;
/** Doublings beyond which the bound decides in any case. */
const mostDoublings = 16;

/**
 * The price in micro-lamports per compute unit: what three of four recent transactions paid at most, doubled for every
 * expired one, times four shortly before the deadline; at least the policy's least, at most what the message is worth.
 */
export function priorityPrice(transaction: PricedTransaction, policy: PriorityPolicy = defaultPriorityPolicy): bigint {
  const { recentMicroLamports, computeUnits, generation, mostLamports, secondsLeft } = transaction;
  const sorted = recentMicroLamports.filter((price) => price > 0).sort((a, b) => a - b);
  const usual = BigInt(sorted[Math.floor((sorted.length * 3) / 4)] ?? 0);
  const base = usual > policy.leastMicroLamports ? usual : policy.leastMicroLamports;
  const isLastChance = secondsLeft !== null && secondsLeft < policy.lastChanceSeconds;
  const wanted = base * 2n ** BigInt(Math.min(generation, mostDoublings)) * (isLastChance ? lastChanceFactor : 1n);
  const most = (mostLamports * microLamportsPerLamport) / BigInt(Math.max(computeUnits, 1));
  return wanted < most ? wanted : most;
}
