import type { Hex } from "@isthmus/protocol";

/** The newest and the last final height of a chain. */
export interface ChainHead {
  readonly latest: bigint;
  /** Last height that is final by the adapter's rule: a depth, or the chain's own finality. */
  readonly final: bigint;
  readonly finalTimestampSeconds: bigint;
  /** Hash of the block at `final`. */
  readonly finalBlockHash: string;
}

/** One asset of a vault, as the chain holds it. */
export interface VaultAssetState {
  readonly asset: number;
  /** Token contract or mint, as 32 bytes. */
  readonly token: Hex;
  readonly tokenDecimals: number;
  readonly depositedQuanta: bigint;
  readonly paidQuanta: bigint;
  /** All that rebalance orders took out (PROTOCOL P30). */
  readonly sentQuanta: bigint;
  /** What the vault holds by its own ledger. */
  readonly ledgerQuanta: bigint;
  /** The token balance in token units, read from the token itself. */
  readonly tokenUnits: bigint;
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
  readonly consumedQuanta: bigint;
  readonly effectiveCycle: bigint;
  readonly suspended: boolean;
}

/** A vault, as the chain holds it. */
export interface VaultState {
  readonly vault: Hex;
  readonly depositIndex: bigint;
  readonly depositAccumulator: Hex;
  /** Cycle of the effective root, 0 when there is none. */
  readonly effectiveCycle: bigint;
  readonly effectiveRoot: Hex;
  /** Cycle of the newest root received, 0 when there is none. */
  readonly receivedCycle: bigint;
  readonly assets: readonly VaultAssetState[];
}

/** A vault at a final height. */
export interface FinalVaultState {
  readonly height: bigint;
  readonly vault: VaultState;
}

/** How firmly the chain holds an effect: not at all, in a block that may still be dropped, or for good. */
export type Inclusion = "absent" | "included" | "final";

/** What a destination knows of one message. */
export interface MessageState {
  /** Whether the message had its effect. */
  readonly executed: Inclusion;
  /** Whether the transport that was asked about has voted; `absent` when none was named. */
  readonly voted: Inclusion;
  /** Newest sequence of the message's lane that had its effect, 0 when none. */
  readonly newestSequence: bigint;
  /** Votes so far and votes needed; null where only a simulation of the execution shows. */
  readonly votes: { readonly count: number; readonly needed: number } | null;
}

/** A root that a vault holds. */
export interface HeldRoot {
  readonly cycle: bigint;
  readonly root: Hex;
  readonly totalsRoot: Hex;
  readonly depositIndex: bigint;
  readonly effectiveAtSeconds: bigint;
}

/** A credit root that an on-chain venue holds. */
export interface HeldCredit {
  readonly cycle: bigint;
  readonly creditRoot: Hex;
  readonly bandRoot: Hex;
  readonly expirySeconds: bigint;
}

/** Everything on a chain that a watchtower compares with the journal, at the newest block. */
export interface HeldRoots {
  /** Null while there is none. */
  readonly effective: HeldRoot | null;
  /** Roots whose delay runs, oldest first. */
  readonly waiting: readonly HeldRoot[];
  /** Credit roots in effect and waiting; empty where no on-chain venue is. */
  readonly credit: readonly HeldCredit[];
  /** Time of the block, Unix seconds; null where the chain's clock is not readable. */
  readonly chainSeconds: bigint | null;
  /** From when anyone may freeze the vault; null where no vault freezes. */
  readonly freezableFromSeconds: bigint | null;
  readonly frozen: boolean;
}

/** How many transports voted for the root of an asset's totals in effect; 255 when all did. */
export interface RootVotes {
  /** As the vault holds it, which decides the budget of claims under the root. */
  readonly held: number;
  /** As the gate counts them now. */
  readonly counted: number;
}

/** The root slots of a vault, and one asset's totals, all at one block. */
export interface ActivationState {
  /** Cycle of the effective root, 0 when there is none. */
  readonly effectiveCycle: bigint;
  /** Cycle of the root that matures, 0 when there is none. */
  readonly maturingCycle: bigint;
  readonly maturesAtSeconds: bigint;
  /** Cycle of the root that waits behind the maturing one, 0 when there is none. */
  readonly nextCycle: bigint;
  /** Time of the block, Unix seconds; null where only a simulation shows whether a root is mature. */
  readonly chainSeconds: bigint | null;
  /** Cycle of the asset's totals in effect, 0 when there are none or no asset was named. */
  readonly assetCycle: bigint;
}
