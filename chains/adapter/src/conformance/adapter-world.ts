import type { EntitlementLeaf, Hex, LeafScope, TotalsLeaf } from "@isthmus/protocol";
import type { ChainAdapter } from "../chain-adapter.ts";
import type { TransactionRequest, VaaTransport } from "../transaction.ts";

/** One chain with one vault, and the means to change it, for the conformance tests. */
export interface AdapterWorld {
  /** The adapter under test, opened with a key that can pay. */
  readonly adapter: ChainAdapter;
  /** An adapter of the same deployment and key whose node is unreachable. */
  readonly unreachable: ChainAdapter;
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
  /** A request that this chain has no call for; null where there is none. */
  readonly unsupported: TransactionRequest | null;
  /** Deposits for an account; returns when the transaction is on the chain, long before it is final. */
  deposit(account: Hex, amountQuanta: bigint): Promise<string>;
  /** Lets the chain go on until everything so far is final. */
  finalise(): Promise<void>;
  /** Drops the block of a transaction that is not final, permanently. */
  reorganise(txId: string): Promise<void>;
  /** Closes a cycle with these leaves on the hub, whose totals consume every deposit so far; the chain has nothing yet. */
  dispatch(leaves: readonly EntitlementLeaf[]): Promise<Dispatched>;
  /** Lets the delay of a received root pass. */
  mature(): Promise<void>;
  /** Claims a leaf of the last root; returns the transaction's id. */
  claim(leaf: EntitlementLeaf): Promise<string>;
  stop(): Promise<void>;
}

/** A root that the hub has sent, with everything that its delivery needs. */
export interface Dispatched {
  readonly cycle: bigint;
  /** Null on the hub's own chain, whose vault receives the root in the dispatch. */
  readonly message: DispatchedMessage | null;
  readonly totals: readonly {
    readonly totals: TotalsLeaf;
    readonly proof: readonly Hex[];
    readonly recordIndex: bigint;
  }[];
}

export interface DispatchedMessage {
  readonly messageId: Hex;
  readonly lane: number;
  readonly sequence: bigint;
  readonly envelope: Hex;
  readonly sentAtSeconds: bigint;
  /** Signed votes, as many as the destination needs. */
  readonly votes: readonly { readonly transport: VaaTransport; readonly vaa: Hex }[];
}
