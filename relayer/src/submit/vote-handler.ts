import type { MessageState, VaaTransport } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import type { Delivery, Transport } from "../outbox/delivery.ts";
import { vaaBodyOf } from "../watch/plan.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";

/** Delivers a vote as a VAA: Wormhole's guardians or the attesters sign, the destination counts the vote. */
export class VaaVoteHandler implements Handler {
  readonly #parts: HandlerParts;
  readonly #transport: VaaTransport;

  constructor(parts: HandlerParts, transport: VaaTransport) {
    this.#parts = parts;
    this.#transport = transport;
  }

  async advance(delivery: Delivery): Promise<Progress> {
    const voted = await votedProgress(this.#parts, delivery, this.#transport);
    if (voted !== null) return voted;
    const signed = delivery.proof === null ? await this.#collect(delivery) : delivery;
    if (signed.proof === null || !("vaa" in signed.proof))
      throw new IsthmusError("INTERNAL", { delivery: delivery.id });
    const request = { kind: "vote", transport: this.#transport, vaa: signed.proof.vaa } as const;
    return progressOf(this.#parts, await this.#parts.transactions.advance(signed, request));
  }

  /** Collects and stores the VAA. @throws as the collector; EMITTER_MISMATCH when the delivery has no VAA source */
  async #collect(delivery: Delivery): Promise<Delivery> {
    if (!("vaa" in delivery.source)) throw new IsthmusError("EMITTER_MISMATCH", { delivery: delivery.id });
    const body = vaaBodyOf(delivery.source.vaa, delivery.message.envelope);
    const { signatures, outbox } = this.#parts;
    const signed =
      this.#transport === "wormhole"
        ? await signatures.guardian(delivery, body)
        : await signatures.attestation(delivery, body);
    const proof = { vaa: signed.value };
    return await outbox.change(delivery, { state: "signed", delayMs: 0, proof, refusals: signed.refusals });
  }
}

/** The progress of a vote that is on the chain or is not wanted any more; null when it is still to be cast. */
export async function votedProgress(
  parts: HandlerParts,
  delivery: Delivery,
  transport: Transport,
): Promise<Progress | null> {
  const state = await voteState(parts, delivery, transport);
  const counted = countedProgress(parts, delivery, state);
  if (counted !== null) return counted;
  // A transaction of ours that is still on its way is seen to its end, so that its nonce leaves no gap.
  return delivery.state === "submitted" ? null : unwanted(delivery, state);
}

/** What the destination knows of a transport's vote. */
export async function voteState(parts: HandlerParts, delivery: Delivery, transport: Transport): Promise<MessageState> {
  const { messageId, lane, sourceTimestampSeconds: sentAtSeconds } = delivery.message;
  return await parts.adapter.messageState({ messageId, lane, sentAtSeconds, transport });
}

/** The progress of a vote that is on the chain; null when it is not. */
export function countedProgress(parts: HandlerParts, delivery: Delivery, state: MessageState): Progress | null {
  if (state.voted === "final") return { kind: "effective", delivery, reason: reasonOf(delivery) };
  if (state.voted === "included") return { kind: "included", delivery, delayMs: parts.pollIntervalMs };
  return null;
}

/** A vote after the execution is wanted: the last one raises credit and lifts budgets (PROTOCOL P22). */
function unwanted(delivery: Delivery, state: MessageState): Progress | null {
  if (state.newestSequence > delivery.message.sequence)
    return { kind: "effective", delivery, reason: "SEQUENCE_STALE" };
  return null;
}
