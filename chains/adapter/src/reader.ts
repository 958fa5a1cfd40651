import type { ChainInfo, Hex } from "@isthmus/protocol";
import type { ChainEvent } from "./event.ts";

/** How far a chain has come. */
export interface ChainHead {
  readonly latest: bigint;
  /** Last height that this reader's configured depth calls final. */
  readonly final: bigint;
  readonly finalTimestampSeconds: bigint;
  /** Hash of the block at `final`. */
  readonly finalBlockHash: string;
}

/** One asset of a vault as the chain holds it now. */
export interface VaultAssetState {
  readonly asset: number;
  /** Token contract or mint, as 32 bytes. */
  readonly token: Hex;
  readonly tokenDecimals: number;
  readonly depositedQuanta: bigint;
  readonly paidQuanta: bigint;
  /** The vault's own ledger of what it holds. */
  readonly ledgerQuanta: bigint;
  /** The token balance in token units, read from the token itself. */
  readonly tokenUnits: bigint;
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
  readonly consumedQuanta: bigint;
  readonly effectiveCycle: bigint;
  readonly suspended: boolean;
}

/** A vault as the chain holds it now. */
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

/**
 * Reads one chain. Every reader owns its RPC client; heights are inclusive.
 * All methods throw REQUEST_TIMEOUT when the node does not answer in time.
 */
export interface ChainReader {
  readonly chain: ChainInfo;
  head(): Promise<ChainHead>;
  /**
   * The house's events from one height to another, in chain order, all of them.
   * @throws NOT_FINAL when the node that answers has not reached `toHeight`
   */
  events(range: { readonly fromHeight: bigint; readonly toHeight: bigint }): Promise<readonly ChainEvent[]>;
  /** The house's events of one transaction; empty when the chain does not hold it (any more). */
  eventsOf(txId: string): Promise<readonly ChainEvent[]>;
  vaultState(): Promise<VaultState>;
  /** Cumulative claimed, per account and asset. */
  claimedQuanta(account: Hex, asset: number): Promise<bigint>;
  close(): Promise<void>;
}

/** A reader that can also say what its vault held at a final height: for comparing it with the house's own books. */
export interface FinalVaultReader extends ChainReader {
  /**
   * The vault as of one final height.
   * @param height a final height
   * @returns the state at `height`, or at the newest final height where the chain keeps no older state
   */
  finalVaultState(height: bigint): Promise<FinalVaultState>;
}

/** A vault at a final height. */
export interface FinalVaultState {
  readonly height: bigint;
  readonly vault: VaultState;
}
