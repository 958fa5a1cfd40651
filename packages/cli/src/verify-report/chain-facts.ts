/** What one chain says of one asset: tokens now, and the sums of the vault's own events. */
export interface AssetEvidence {
  readonly tokensQuanta: bigint;
  readonly depositedQuanta: bigint;
  readonly claimedQuanta: bigint;
}

/** A transaction as its chain holds it. */
export interface TransactionFacts {
  /** Gas on EVM chains, compute units on Solana. */
  readonly cost: bigint;
  /** Time of its block. */
  readonly timeSeconds: number;
}

/** What one chain says, read by the verifier itself. */
export interface ChainFacts {
  readonly assets: ReadonlyMap<number, AssetEvidence>;
  /** message id → transports whose vote the chain recorded */
  readonly votes: ReadonlyMap<string, readonly string[]>;
  /** message id → how often it had its effect */
  readonly executions: ReadonlyMap<string, number>;
  /** @returns undefined when the chain does not hold the transaction */
  transaction(txId: string): Promise<TransactionFacts | undefined>;
}

/** Looks every transaction up once, however often it is asked for. */
export function remembered(look: ChainFacts["transaction"]): ChainFacts["transaction"] {
  const known = new Map<string, Promise<TransactionFacts | undefined>>();
  return (txId) => {
    const found = known.get(txId) ?? look(txId);
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

/** Gathers values under their keys, in order. */
export function gathered(pairs: readonly (readonly [string, string])[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
