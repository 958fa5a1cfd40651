import { type EvmReader, receiveVaaCall } from "@isthmus/chain-evm";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Outbox } from "../../outbox/outbox.ts";
import type { Row } from "../../outbox/row.ts";
import type { SignatureCollector } from "../../sign/signer.ts";
import { vaaBodyOf } from "../../watch/plan.ts";
import type { Carrier, Progress } from "../outcome.ts";
import { StepReverted } from "../step-reverted.ts";
import type { EvmSender } from "./evm-sender.ts";
import type { GateState } from "./gate-state.ts";
import type { Push } from "./push.ts";

/** What every EVM carrier works with. */
export interface EvmParts {
  readonly reader: EvmReader;
  readonly gate: GateState;
  readonly sender: EvmSender;
  readonly outbox: Outbox;
  readonly signatures: SignatureCollector;
  readonly pollIntervalMs: number;
  /** How long an execution waits for votes that are under way, from when the message was seen. */
  readonly executeGraceMs: number;
}

/** Gas limits, explicit per call: an estimate finds too little where a callee's failure is caught. */
export const gasLimits = {
  receiveVaa: 900_000n,
  dvnExecute: 500_000n,
  commit: 400_000n,
  receivePacket: 900_000n,
  execute: 900_000n,
  activate: 500_000n,
  activateAsset: 700_000n,
} as const;

/** Whether a vote is there already, or is not wanted any more; null when it still is to be made. */
export async function voteProgress(parts: EvmParts, row: Row, adapter: Hex): Promise<Progress | null> {
  const { gate, pollIntervalMs } = parts;
  const { messageId, lane, sequence, sourceTimestampSeconds } = row.message;
  const [height, executed, newest] = await Promise.all([
    gate.voteHeight(messageId, adapter, sourceTimestampSeconds),
    gate.executed(messageId),
    gate.lastExecuted(lane),
  ]);
  if (height !== null) {
    const final = await gate.finalHeight();
    return height <= final
      ? { kind: "effective", row, reason: row.state === "submitted" ? "DELIVERED" : "ALREADY_THERE" }
      : { kind: "included", row, delayMs: pollIntervalMs };
  }
  // A transaction of ours that is still on its way is seen to its end, so that its nonce leaves no gap.
  if (row.state === "submitted") return null;
  if (executed) return { kind: "effective", row, reason: "ALREADY_THERE" };
  if (newest > sequence) return { kind: "effective", row, reason: "SEQUENCE_STALE" };
  return null;
}

/** What a step's transaction means for its row. */
export function progressOf(parts: EvmParts, push: Push): Progress {
  if (push.kind === "reverted") throw new StepReverted(push.row, push.error);
  return { kind: push.kind === "included" ? "included" : "wait", row: push.row, delayMs: parts.pollIntervalMs };
}

/** Carries a vote as a VAA: Wormhole's guardians or our attesters sign, the adapter's `receiveVaa` votes. */
export class VaaVoteCarrier implements Carrier {
  readonly #parts: EvmParts;
  readonly #transport: "wormhole" | "attester";
  readonly #adapter: Hex;

  constructor(parts: EvmParts, transport: "wormhole" | "attester") {
    this.#parts = parts;
    this.#transport = transport;
    this.#adapter = parts.reader.deployment.adapters[transport];
  }

  async advance(row: Row): Promise<Progress> {
    const there = await voteProgress(this.#parts, row, this.#adapter);
    if (there !== null) return there;
    const signed = row.proof === null ? await collectVaa(this.#parts, row, this.#transport) : row;
    if (signed.proof === null || !("vaa" in signed.proof)) throw new IsthmusError("INTERNAL", { row: row.id });
    const call = receiveVaaCall(this.#adapter, signed.proof.vaa);
    return progressOf(this.#parts, await this.#parts.sender.push(signed, "receive-vaa", call, gasLimits.receiveVaa));
  }
}

/** Collects and stores a row's VAA. @throws as the collector; EMITTER_MISMATCH when the row has no VAA source */
export async function collectVaa(
  parts: Pick<EvmParts, "signatures" | "outbox">,
  row: Row,
  transport: "wormhole" | "attester",
): Promise<Row> {
  if (!("vaa" in row.source)) throw new IsthmusError("EMITTER_MISMATCH", { row: row.id });
  const body = vaaBodyOf(row.source.vaa, row.message.envelope);
  const { signatures, outbox } = parts;
  const signed =
    transport === "wormhole" ? await signatures.guardian(row, body) : await signatures.attestation(row, body);
  const proof = { vaa: signed.value };
  return await outbox.change(row, { state: "signed", delayMs: 0, proof, refusals: signed.refusals });
}
