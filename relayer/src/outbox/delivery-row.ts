import type { Hex } from "@isthmus/protocol";
import type { Delivery, DeliveryProof, DeliverySource, State, StepKind } from "./delivery.ts";

/** A delivery with its message as PostgreSQL returns it: 64-bit integers and numerics are texts. */
export interface DeliveryRow {
  id: string;
  step: StepKind;
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

/** Maps a row of the outbox to a delivery. */
export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    id: BigInt(row.id),
    step: row.step,
    asset: row.asset,
    state: row.state,
    version: BigInt(row.version),
    attempts: row.attempts,
    source: row.source,
    proof: row.proof,
    message: {
      messageId: row.message_id,
      envelope: row.envelope,
      destination: row.destination,
      kind: row.kind,
      lane: row.lane,
      sequence: BigInt(row.sequence),
      cycle: BigInt(row.cycle),
      deadlineSeconds: BigInt(row.deadline_seconds),
      priority: row.priority,
      sourceTxId: row.source_tx_id,
      sourceHeight: BigInt(row.source_height),
      sourceTimestampSeconds: BigInt(row.source_timestamp_seconds),
    },
  };
}
