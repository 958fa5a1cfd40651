import type { CreditStop, CycleHeader, Hex, IndexedSignature, RebalanceRow, TotalsLeaf } from "@isthmus/protocol";
import type { DvnCall, LayerZeroPacket } from "./layerzero.ts";
import type { HubProof } from "./native.ts";

/** Transports whose vote is a signed VAA. */
export type VaaTransport = "wormhole" | "attester";

/** What a transaction is to bring about, in the protocol's terms; an adapter turns it into its chain's call. */
export type TransactionRequest =
  | { readonly kind: "submit-cycle"; readonly header: CycleHeader; readonly signatures: readonly IndexedSignature[] }
  /** The hub sends a venue the accounts whose credit ends ahead of the next root (PROTOCOL P28). */
  | { readonly kind: "stop-credit"; readonly stop: CreditStop; readonly signatures: readonly IndexedSignature[] }
  /** The hub sends a vault an order to pay tokens to a route (PROTOCOL P30). */
  | { readonly kind: "submit-order"; readonly order: RebalanceRow; readonly signatures: readonly IndexedSignature[] }
  /** A vault pays an order that waits; who pays shows what roots that are not in effect promise. */
  | { readonly kind: "pay-order"; readonly number: bigint; readonly promised: readonly PromisedTotals[] }
  | { readonly kind: "vote"; readonly transport: VaaTransport; readonly vaa: Hex }
  | { readonly kind: "execute"; readonly envelope: Hex }
  | { readonly kind: "activate" }
  | {
      readonly kind: "activate-asset";
      readonly totals: TotalsLeaf;
      readonly proof: readonly Hex[];
      /** The deposit record whose cumulative amount is `consumedQuanta`; 0 when nothing is consumed. */
      readonly recordIndex: bigint;
    }
  /** A watchtower's vote to take a lane back to a sequence (PROTOCOL P13). */
  | { readonly kind: "veto"; readonly lane: number; readonly sequence: bigint }
  /** Counts the votes for a root again that came after it: they lift an asset's budget. */
  | { readonly kind: "lift-budget"; readonly asset: number; readonly envelope: Hex }
  /** Starts the delay of a credit root for which every adapter has voted since (PROTOCOL P27). */
  | { readonly kind: "confirm-credit"; readonly envelope: Hex }
  /** Ends a lane's conflict: every adapter has voted for its last message since (PROTOCOL P23). */
  | { readonly kind: "settle-conflict"; readonly envelope: Hex }
  /** Halts a lane whose adapters cannot agree on any of these. */
  | { readonly kind: "halt-lane"; readonly envelopes: readonly Hex[] }
  /** Shows two messages of one sequence that have votes: their root waits twice its delay. */
  | { readonly kind: "report-conflict"; readonly messageIds: readonly [Hex, Hex] }
  | { readonly kind: "layerzero-verify"; readonly call: DvnCall; readonly signatures: Hex }
  | { readonly kind: "layerzero-commit"; readonly packet: LayerZeroPacket }
  | { readonly kind: "layerzero-receive"; readonly packet: LayerZeroPacket }
  /** Has the hub's block that the destination knows now recorded there. */
  | { readonly kind: "native-record" }
  | { readonly kind: "native-vote"; readonly envelope: Hex; readonly proof: HubProof }
  /** Changes nothing: spends a nonce that later transactions wait behind. */
  | { readonly kind: "nothing" };

/** What a root declares of an asset before it is in effect, with its proof. */
export interface PromisedTotals {
  readonly totals: TotalsLeaf;
  readonly proof: readonly Hex[];
}

/** What a transaction offers per unit of gas, in wei. */
export interface FeeOffer {
  readonly maxFeePerGasWei: bigint;
  readonly priorityFeePerGasWei: bigint;
}

/** What the chain contributes to a signature, read before a nonce is taken. */
export interface SigningTerms {
  /** The sender's next nonce by the chain's newest block; null on chains without nonces. */
  readonly nextNonce: bigint | null;
  /** Null on chains where no fee is offered. */
  readonly fees: FeeOffer | null;
  /** Null on chains without blockhash windows. */
  readonly window: { readonly blockhash: string; readonly lastHeight: bigint } | null;
}

/** What makes one transaction of a sender differ from its others. */
export interface SigningPlace {
  /** Null on chains without nonces. */
  readonly nonce: bigint | null;
  /** Raised for each new transaction of one purpose; two generations never have the same bytes. */
  readonly generation: number;
}

/** A signed transaction: bytes that can be stored before they are sent. */
export interface SignedTransaction {
  /** Hash (EVM) or signature (Solana). */
  readonly txId: string;
  /** Signed bytes: hex (EVM) or base64 (Solana). */
  readonly raw: string;
}

/** Where the chain stands with one transaction. */
export type TransactionStatus =
  | { readonly kind: "absent" }
  | {
      readonly kind: "included";
      readonly height: bigint;
      readonly final: boolean;
      /** Did not revert, and had its effect where the contract swallows failures. */
      readonly succeeded: boolean;
      readonly cost: TransactionCost;
    };

/** What a transaction used: gas or compute units, known once it is included (EVM) or final (Solana). */
export interface TransactionCost {
  readonly gasUsed?: bigint;
  readonly computeUnits?: bigint;
}
