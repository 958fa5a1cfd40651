import type { Hex } from "@isthmus/protocol";
import type { Delivery, DeliveryProof, DeliverySource, State, Step } from "./delivery.ts";

/** A delivery with its message as PostgreSQL returns it: 64-bit integers and numerics are texts. */
export interface StoredDelivery {
  id: string;
  step: Step;
  asset: number;
  state: State;
  version: string;
  attempts: number;
  source: DeliverySource;
  proof: DeliveryProof | null;
  message_id: Hex;
  envelope: Hex;
  destination: number;
  kind: number;
  lane: number;
  sequence: string;
  cycle: string;
  deadline_seconds: string;
  priority: number;
  source_tx_id: string;
  source_height: string;
  source_timestamp_seconds: string;
}

/** The delivery in our own types. */
export function toDelivery(stored: StoredDelivery): Delivery {
  return {
    id: BigInt(stored.id),
    step: stored.step,
    asset: stored.asset,
    state: stored.state,
    version: BigInt(stored.version),
    attempts: stored.attempts,
    source: stored.source,
    proof: stored.proof,
    message: {
      messageId: stored.message_id,
      envelope: stored.envelope,
      destination: stored.destination,
      kind: stored.kind,
      lane: stored.lane,
      sequence: BigInt(stored.sequence),
      cycle: BigInt(stored.cycle),
      deadlineSeconds: BigInt(stored.deadline_seconds),
      priority: stored.priority,
      sourceTxId: stored.source_tx_id,
      sourceHeight: BigInt(stored.source_height),
      sourceTimestampSeconds: BigInt(stored.source_timestamp_seconds),
    },
  };
}
