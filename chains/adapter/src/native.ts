import type { Hex } from "@isthmus/protocol";

/** A proof that the hub's adapter holds a message's id in a block of the hub's chain (EIP-1186). */
export interface HubProof {
  readonly blockNumber: bigint;
  /** The block's header, RLP. */
  readonly header: Hex;
  /** Nodes from the header's state root to the adapter's account. */
  readonly accountProof: readonly Hex[];
  /** Nodes from the account's storage root to the message's slot. */
  readonly storageProof: readonly Hex[];
}

/** What the proof of a message that the hub dispatched needs next at its destination. */
export type NativeStep =
  /** The destination knows no block of the hub's chain since the dispatch yet. */
  | { readonly kind: "wait" }
  /** It knows one, which is to be recorded. */
  | { readonly kind: "record" }
  /** A recorded block holds the message; a vote counts once the block is settled. */
  | { readonly kind: "prove"; readonly blockNumber: bigint; readonly settled: boolean };

/** The native transport at a destination. */
export interface NativeDestination {
  /** @param sourceHeight the block of the dispatch at the hub */
  nextStep(sourceHeight: bigint): Promise<NativeStep>;
}
