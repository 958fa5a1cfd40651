import type { MessageState, VaaTransport } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import type { Row, Transport } from "../outbox/row.ts";
import { vaaBodyOf } from "../watch/plan.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./parts.ts";

/** Delivers a vote as a VAA: Wormhole's guardians or the attesters sign, the destination counts the vote. */
export class VaaVoteHandler implements Handler {
  readonly #parts: HandlerParts;
  readonly #transport: VaaTransport;

  constructor(parts: HandlerParts, transport: VaaTransport) {
    this.#parts = parts;
    this.#transport = transport;
  }

  async advance(row: Row): Promise<Progress> {
    const voted = await votedProgress(this.#parts, row, this.#transport);
    if (voted !== null) return voted;
    const signed = row.proof === null ? await this.#collect(row) : row;
    if (signed.proof === null || !("vaa" in signed.proof)) throw new IsthmusError("INTERNAL", { delivery: row.id });
    const request = { kind: "vote", transport: this.#transport, vaa: signed.proof.vaa } as const;
    return progressOf(this.#parts, await this.#parts.transactions.advance(signed, request));
  }

  /** Collects and stores the VAA. @throws as the collector; EMITTER_MISMATCH when the delivery has no VAA source */
  async #collect(row: Row): Promise<Row> {
    if (!("vaa" in row.source)) throw new IsthmusError("EMITTER_MISMATCH", { delivery: row.id });
    const body = vaaBodyOf(row.source.vaa, row.message.envelope);
    const { signatures, outbox } = this.#parts;
    const signed =
      this.#transport === "wormhole" ? await signatures.guardian(row, body) : await signatures.attestation(row, body);
    const proof = { vaa: signed.value };
    return await outbox.change(row, { state: "signed", delayMs: 0, proof, refusals: signed.refusals });
  }
}

/** The progress of a vote that is on the chain or is not wanted any more; null when it is still to be cast. */
export async function votedProgress(parts: HandlerParts, row: Row, transport: Transport): Promise<Progress | null> {
  const { messageId, lane, sourceTimestampSeconds: sentAtSeconds } = row.message;
  const state = await parts.adapter.messageState({ messageId, lane, sentAtSeconds, transport });
  if (state.voted === "final") return { kind: "effective", row, reason: reasonOf(row) };
  if (state.voted === "included") return { kind: "included", row, delayMs: parts.pollIntervalMs };
  // A transaction of ours that is still on its way is seen to its end, so that its nonce leaves no gap.
  return row.state === "submitted" ? null : unwanted(row, state);
}

function unwanted(row: Row, state: MessageState): Progress | null {
  if (state.executed !== "absent") return { kind: "effective", row, reason: "ALREADY_THERE" };
  if (state.newestSequence > row.message.sequence) return { kind: "effective", row, reason: "SEQUENCE_STALE" };
  return null;
}
