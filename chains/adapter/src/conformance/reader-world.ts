import type { EntitlementLeaf, Hex, LeafScope } from "@isthmus/protocol";
import type { ChainReader } from "../chain-adapter.ts";

/** One chain with one vault, and the means to change it, for the conformance tests. */
export interface ReaderWorld {
  /** The reader under test. */
  readonly reader: ChainReader;
  /** An adapter of the same deployment whose node is unreachable. */
  readonly unreachable: ChainReader;
  /** Where the vault's leaves and deposits are valid. */
  readonly scope: LeafScope;
  /** An asset of the vault. */
  readonly asset: number;
  /** A deposit that is above the asset's minimum. */
  readonly depositQuanta: bigint;
  /** Who is paid, as 32 bytes. */
  readonly recipient: Hex;
  /** A well-formed id of a transaction that never was. */
  readonly unknownTxId: string;
  /** Deposits for an account; returns when the transaction is on the chain, long before it is final. */
  deposit(account: Hex, amountQuanta: bigint): Promise<string>;
  /** Lets the chain go on until everything so far is final. */
  finalise(): Promise<void>;
  /** Drops the block of a transaction that is not final, permanently. */
  reorganise(txId: string): Promise<void>;
  /** Brings a root with these leaves into effect, whose totals consume every deposit so far. @returns the root's cycle */
  settle(leaves: readonly EntitlementLeaf[]): Promise<bigint>;
  /** Claims a leaf of the last root; returns the transaction's id. */
  claim(leaf: EntitlementLeaf): Promise<string>;
  stop(): Promise<void>;
}
