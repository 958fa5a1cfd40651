import { netPositions, type Obligation } from "./obligation.ts";

/** How much netting saves: quanta of the whole book. */
export interface NettingEfficiency {
  /** Sum of all obligations. */
  readonly grossQuanta: bigint;
  /** What must move when everything nets multilaterally: half the sum of the absolute net positions. */
  readonly netQuanta: bigint;
  /** gross - net, >= 0. */
  readonly savedQuanta: bigint;
  /** saved / gross in parts per million, rounded down; 0 for an empty book. */
  readonly savedPpm: bigint;
}

/** Compares a book's gross obligations with its net positions. */
export function nettingEfficiency(obligations: readonly Obligation[]): NettingEfficiency {
  const grossQuanta = obligations.reduce((sum, obligation) => sum + obligation.amountQuanta, 0n);
  let netQuanta = 0n;
  for (const amount of netPositions(obligations).values()) if (amount > 0n) netQuanta += amount;
  const savedQuanta = grossQuanta - netQuanta;
  return {
    grossQuanta,
    netQuanta,
    savedQuanta,
    savedPpm: grossQuanta === 0n ? 0n : (savedQuanta * 1_000_000n) / grossQuanta,
  };
}
