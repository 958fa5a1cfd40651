import type { ChainId, ErrorCode, Hex } from "@isthmus/protocol";

/** States of a delivery, in the order in which they are passed. `parked` and `done` are ends; a delivery never goes back. */
export const states = ["seen", "final", "signed", "submitted", "confirmed", "done", "parked"] as const;
export type State = (typeof states)[number];

/** Transports that carry a message's vote. */
export const transports = ["layerzero", "wormhole", "attester"] as const;
export type Transport = (typeof transports)[number];

/** What a delivery is to bring about: a transport's vote, or a step that follows the votes. */
export const steps = [...transports, "execute", "activate", "activate-asset"] as const;
export type Step = (typeof steps)[number];

/** Why a delivery ended without an effect of its own. */
export type DoneReason = "DELIVERED" | "ALREADY_THERE" | "SEQUENCE_STALE";

/** A LayerZero packet of the source transaction; its message is the envelope, and its payload hash follows from that. */
export interface LayerZeroSource {
  readonly header: Hex;
  readonly guid: Hex;
  readonly nonce: string;
  readonly srcEid: number;
  readonly sender: Hex;
  readonly dstEid: number;
  readonly receiver: Hex;
}

/** The signed part of a VAA without its payload, which is the envelope. */
export interface VaaSource {
  readonly timestampSeconds: number;
  readonly nonce: number;
  readonly emitterChain: number;
  /** Emitter as 32 bytes. */
  readonly emitter: Hex;
  readonly sequence: string;
  readonly consistency: number;
}

/** One asset's declared totals with their proof against the root message's totals root. */
export interface TotalsSource {
  readonly asset: number;
  readonly entitledQuanta: string;
  readonly exitQuanta: string;
  readonly consumedQuanta: string;
  readonly proof: readonly Hex[];
  /** Index of the deposit record whose cumulative amount equals `consumedQuanta`; 0 when nothing is consumed. */
  readonly depositRecordIndex: string;
}

/** What the delivery needs from its source, by step. */
export type DeliverySource =
  | { readonly layerZero: LayerZeroSource }
  | { readonly vaa: VaaSource }
  | { readonly totals: TotalsSource }
  | Readonly<Record<string, never>>;

/** What operators signed, ready to submit. */
export type DeliveryProof = { readonly vaa: Hex } | { readonly dvnSignatures: Hex; readonly expirationSeconds: string };

/** A message that the hub dispatched, as the watcher found it at a final height. */
export interface Message {
  readonly messageId: Hex;
  readonly envelope: Hex;
  readonly destination: ChainId;
  readonly kind: number;
  readonly lane: number;
  readonly sequence: bigint;
  readonly cycle: bigint;
  readonly deadlineSeconds: bigint;
  /** 0 is served first. */
  readonly priority: number;
  readonly sourceTxId: string;
  readonly sourceHeight: bigint;
  /** Block time of the dispatch, Unix seconds. */
  readonly sourceTimestampSeconds: bigint;
}

/** One delivery of the outbox together with its message. */
export interface Delivery {
  readonly id: bigint;
  readonly message: Message;
  readonly step: Step;
  /** Asset number for `activate-asset`, else 0. */
  readonly asset: number;
  readonly state: State;
  /** Raised by every write; a writer that read an older version loses. */
  readonly version: bigint;
  readonly attempts: number;
  readonly source: DeliverySource;
  readonly proof: DeliveryProof | null;
}

/** A delivery that the planner wants: the table's unique key decides whether it is new. */
export interface NewDelivery {
  readonly step: Step;
  readonly asset: number;
  readonly state: "seen" | "final";
  readonly source: DeliverySource;
}

/** What one step changes; everything left out stays. */
export interface DeliveryChange {
  readonly state?: State;
  readonly delayMs: number;
  readonly attempts?: number;
  /** Null discards the signatures: the operators are asked again. */
  readonly proof?: DeliveryProof | null;
  readonly errorCode?: ErrorCode | null;
  readonly reason?: DoneReason;
  readonly gasUsed?: bigint;
  readonly computeUnits?: bigint;
  readonly included?: boolean;
  /** Refusals of operators by index, newest answer. */
  readonly refusals?: Readonly<Record<string, string>>;
}

/** Whether a delivery may pass from one state to another: forward only, ends are final. */
export function mayPass(from: State, to: State): boolean {
  if (from === "done" || from === "parked") return false;
  return states.indexOf(to) >= states.indexOf(from);
}
