import type { HubProof, NativeDestination } from "@isthmus/adapter";
import { isIsthmusError } from "@isthmus/protocol";
import type { Delivery, StoredHubProof } from "../outbox/delivery.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf } from "./handler-parts.ts";
import { votedProgress } from "./vote-handler.ts";

/** The parts of a handler on a house whose hub keeps messages for proofs. */
type NativeParts = HandlerParts & { readonly prover: NonNullable<HandlerParts["prover"]> };

/**
 * Delivers a vote without a bridge: has a block of the hub's chain recorded, proves the message from it while the hub's
 * node still holds that state, and votes once the block is settled.
 */
export class NativeHandler implements Handler {
  readonly #parts: NativeParts;
  readonly #native: NativeDestination;

  constructor(parts: NativeParts, native: NativeDestination) {
    this.#parts = parts;
    this.#native = native;
  }

  async advance(delivery: Delivery): Promise<Progress> {
    const voted = await votedProgress(this.#parts, delivery, "native");
    if (voted !== null) return voted;
    const { transactions, pollIntervalMs: delayMs } = this.#parts;
    const step = await this.#native.nextStep(delivery.message.sourceHeight);
    if (step.kind === "wait") return { kind: "wait", delivery, delayMs };
    if (step.kind === "record") {
      const attempt = await transactions.advance(delivery, { kind: "native-record" });
      if (attempt.progress.kind === "included") return { kind: "wait", delivery: attempt.delivery, delayMs };
      return progressOf(this.#parts, attempt);
    }
    const { delivery: proven, proof } = await this.#proven(delivery, step.blockNumber);
    if (!step.settled) return { kind: "wait", delivery: proven, delayMs };
    return await this.#vote(proven, proof);
  }

  async #vote(delivery: Delivery, proof: HubProof): Promise<Progress> {
    const { transactions, outbox } = this.#parts;
    const { envelope } = delivery.message;
    try {
      return progressOf(this.#parts, await transactions.advance(delivery, { kind: "native-vote", envelope, proof }));
    } catch (error) {
      // The hub's chain was reorganised since: the next attempt proves from the block that stands there now.
      if (isIsthmusError(error, "HEADER_MISMATCH")) await outbox.change(delivery, { proof: null, delayMs: 0 });
      throw error;
    }
  }

  /** The stored proof from that block, or a new one, stored. */
  async #proven(delivery: Delivery, blockNumber: bigint): Promise<{ delivery: Delivery; proof: HubProof }> {
    const stored = storedProof(delivery);
    if (stored?.blockNumber === blockNumber) return { delivery, proof: stored };
    const proof = await this.#parts.prover.prove(delivery.message, blockNumber);
    const hub: StoredHubProof = { ...proof, blockNumber: blockNumber.toString() };
    const state = delivery.state === "submitted" ? "submitted" : "signed";
    const changed = await this.#parts.outbox.change(delivery, { state, delayMs: 0, proof: { hub } });
    return { delivery: changed, proof };
  }
}

function storedProof({ proof }: Delivery): HubProof | null {
  if (proof === null || !("hub" in proof)) return null;
  return { ...proof.hub, blockNumber: BigInt(proof.hub.blockNumber) };
}
