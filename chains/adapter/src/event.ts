import type { ChainId, Hex } from "@isthmus/protocol";

/** Where on its chain something was seen. */
export interface EventPlace {
  readonly chain: ChainId;
  /** Block number or slot. */
  readonly height: bigint;
  /** Block hash (EVM) or blockhash of the slot (Solana). */
  readonly blockHash: string;
  /** Transaction hash (0x hex) or signature (base58). */
  readonly txId: string;
  /** Log index in the block (EVM) or index of the event in its transaction (Solana). */
  readonly logIndex: number;
  /** Block time, Unix seconds. */
  readonly timestampSeconds: bigint;
}

/** The events of the clearing house's contracts, the same on every chain. Contracts and accounts are 32-byte hex. */
export type ChainEventData =
  | {
      readonly kind: "deposit";
      readonly vault: Hex;
      readonly index: bigint;
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
      readonly accumulator: Hex;
    }
  | ({ readonly kind: "take-back-request" | "take-back" } & TakeBackData)
  | {
      readonly kind: "withdrawal-request";
      readonly vault: Hex;
      readonly index: bigint;
      readonly requester: Hex;
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
      readonly accumulator: Hex;
    }
  | {
      readonly kind: "claim";
      readonly vault: Hex;
      readonly account: Hex;
      readonly asset: number;
      readonly recipient: Hex;
      readonly amountQuanta: bigint;
      readonly claimedTotalQuanta: bigint;
    }
  | {
      readonly kind: "root-received";
      readonly vault: Hex;
      readonly cycle: bigint;
      readonly root: Hex;
      readonly totalsRoot: Hex;
      readonly depositIndex: bigint;
      readonly effectiveAtSeconds: bigint;
    }
  | { readonly kind: "root-effective"; readonly vault: Hex; readonly cycle: bigint; readonly root: Hex }
  | {
      readonly kind: "asset-effective";
      readonly vault: Hex;
      readonly cycle: bigint;
      readonly asset: number;
      readonly entitledQuanta: bigint;
      readonly exitQuanta: bigint;
      readonly consumedQuanta: bigint;
    }
  | { readonly kind: "vault-frozen"; readonly vault: Hex }
  | {
      /** A frozen vault paid: an exit balance, or a deposit that no root consumed (PROTOCOL P18). */
      readonly kind: "exit-paid";
      readonly vault: Hex;
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
    }
  | {
      /** A vault paid a rebalance order to its route (PROTOCOL P30). */
      readonly kind: "rebalance-paid";
      readonly vault: Hex;
      readonly number: bigint;
      readonly asset: number;
      readonly amountQuanta: bigint;
    }
  | { readonly kind: "cycle-submitted"; readonly cycle: bigint; readonly digest: Hex }
  | {
      readonly kind: "message-dispatched";
      readonly messageId: Hex;
      readonly destination: ChainId;
      readonly envelope: Hex;
    }
  | { readonly kind: "message-voted"; readonly messageId: Hex; readonly adapter: Hex }
  | { readonly kind: "message-executed"; readonly messageId: Hex; readonly cycle: bigint }
  | {
      /** A second message id claims one lane and sequence: a transport is compromised (PROTOCOL P23). */
      readonly kind: "message-conflict";
      readonly lane: number;
      readonly sequence: bigint;
      readonly messageId: Hex;
    }
  | {
      /** The hub's AttesterAdapter asks the attesters to sign this envelope. */
      readonly kind: "attestation-requested";
      readonly messageId: Hex;
      readonly sequence: bigint;
      readonly envelope: Hex;
    }
  | {
      /** What an admin, a watchtower or the adapters of a lane did that operators should know immediately. */
      readonly kind: "notice";
      /** The contract, as 32 bytes. */
      readonly contract: Hex;
      /** The contract's event. */
      readonly name: string;
      /** Its fields, for people. */
      readonly detail: string;
    }
  | {
      readonly kind: "credit-root-received";
      readonly venue: Hex;
      readonly cycle: bigint;
      readonly creditRoot: Hex;
      readonly bandRoot: Hex;
      readonly expirySeconds: bigint;
    }
  | {
      /** The account trades there only under roots of later cycles (PROTOCOL P28). */
      readonly kind: "credit-stopped";
      readonly venue: Hex;
      readonly account: Hex;
      readonly throughCycle: bigint;
      /** Trades of the venue before it. */
      readonly tradeCount: bigint;
    }
  | {
      readonly kind: "venue-trade";
      readonly venue: Hex;
      readonly sequence: bigint;
      readonly tradeId: Hex;
      readonly instrument: number;
      readonly buyer: Hex;
      readonly seller: Hex;
      readonly priceTicks: bigint;
      readonly sizeLots: bigint;
      readonly buyerUsedQuanta: bigint;
      readonly sellerUsedQuanta: bigint;
    };

/** A request for a deposit back, or its payment: an entry of the vault's hash chain like a deposit. */
interface TakeBackData {
  readonly vault: Hex;
  readonly index: bigint;
  readonly depositIndex: bigint;
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
  readonly accumulator: Hex;
}

/** A chain event with its place. */
export type ChainEvent = EventPlace & ChainEventData;
