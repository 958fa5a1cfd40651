/** One asset on one chain: tokens now, and the sums of the vault's own events. */
export interface AssetEvidence {
  readonly tokensQuanta: bigint;
  readonly depositedQuanta: bigint;
  readonly claimedQuanta: bigint;
}

/** A transaction as its chain holds it. */
export interface TransactionEvidence {
  /** Gas on EVM chains, compute units on Solana. */
  readonly cost: bigint;
  /** Time of its block. */
  readonly timeSeconds: number;
}

/** What the verifier read from one chain itself. */
export interface ChainEvidence {
  readonly assets: ReadonlyMap<number, AssetEvidence>;
  /** message id → transports whose vote the chain recorded */
  readonly votes: ReadonlyMap<string, readonly string[]>;
  /** message id → number of its executions */
  readonly executions: ReadonlyMap<string, number>;
  /** @returns undefined if the chain does not hold the transaction */
  transaction(txId: string): Promise<TransactionEvidence | undefined>;
}

/** Caches a lookup: every transaction is requested once. */
export function cachedLookup(lookUp: ChainEvidence["transaction"]): ChainEvidence["transaction"] {
  const known = new Map<string, Promise<TransactionEvidence | undefined>>();
  return (txId) => {
    const found = known.get(txId) ?? lookUp(txId);
    known.set(txId, found);
    return found;
  };
}

/** Counts how often each text occurs. */
export function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Groups values by their keys, in order. */
export function groupByKey(pairs: readonly (readonly [string, string])[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
