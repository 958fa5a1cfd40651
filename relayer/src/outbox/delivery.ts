import type { HubProof } from "@isthmus/adapter";
import type { ChainId, ErrorCode, Hex } from "@isthmus/protocol";

/** States of a delivery, in order. `parked` and `done` are final; a delivery never returns to an earlier state. */
export const states = ["seen", "final", "signed", "submitted", "confirmed", "done", "parked"] as const;
export type State = (typeof states)[number];

/** Transports that carry a message's vote. */
const transports = ["layerzero", "wormhole", "attester", "native"] as const;
export type Transport = (typeof transports)[number];

/** Kinds of step that a delivery performs: a transport's vote, or a step that follows the votes. */
export const steps = [...transports, "execute", "late-votes", "activate", "activate-asset", "pay-order"] as const;
export type StepKind = (typeof steps)[number];

/** Why a delivery ended as done. */
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

/** Data from the source chain that the delivery needs, by step. */
export type DeliverySource =
  | { readonly layerZero: LayerZeroSource }
  | { readonly vaa: VaaSource }
  | { readonly totals: TotalsSource }
  | Readonly<Record<string, never>>;

/** Signatures of the operators, or a proof of the hub's state, ready to submit. */
export type DeliveryProof =
  | { readonly vaa: Hex }
  | { readonly dvnSignatures: Hex; readonly expirationSeconds: string }
  | { readonly hub: StoredHubProof };

/** A proof from the hub's state, as JSON. */
export type StoredHubProof = Omit<HubProof, "blockNumber"> & { readonly blockNumber: string };

/** A message that the hub dispatched, as read at a final height. */
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

/** One step of one message's delivery to its destination, as the outbox stores it. */
export interface Delivery {
  readonly id: bigint;
  readonly message: Message;
  readonly step: StepKind;
  /** Asset number for `activate-asset`, else 0. */
  readonly asset: number;
  readonly state: State;
  /** Raised by every write; a writer that read an older version loses. */
  readonly version: bigint;
  readonly attempts: number;
  readonly source: DeliverySource;
  readonly proof: DeliveryProof | null;
}

/** A planned delivery; it is stored unless its message already has one with this step and asset. */
export interface NewDelivery {
  readonly step: StepKind;
  readonly asset: number;
  readonly state: "seen" | "final";
  readonly source: DeliverySource;
}

/** Changes of one write; fields left out stay. */
export interface DeliveryChange {
  readonly state?: State;
  readonly delayMs: number;
  readonly attempts?: number;
  /** Null discards the signatures: they are collected again. */
  readonly proof?: DeliveryProof | null;
  readonly errorCode?: ErrorCode | null;
  readonly reason?: DoneReason;
  readonly gasUsed?: bigint;
  readonly computeUnits?: bigint;
  readonly included?: boolean;
  /** Newest refusals by operator index. */
  readonly refusals?: Readonly<Record<string, string>>;
}

/** Whether a delivery may pass from one state to another: forward only, `done` and `parked` are final. */
export function mayPass(from: State, to: State): boolean {
  if (from === "done" || from === "parked") return false;
  return states.indexOf(to) >= states.indexOf(from);
}
