import { IsthmusError } from "@isthmus/protocol";
import type { Delivery } from "../outbox/delivery.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";

/** Every transport voted: more than a session has seats. */
const allVotes = 255;

/**
 * Puts one asset's declared totals into effect, and lifts the budget of their root as later votes come: claims under it
 * would wait for the next root otherwise (PROTOCOL P22).
 */
export class ActivateAssetHandler implements Handler {
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  async advance(delivery: Delivery): Promise<Progress> {
    const { adapter, transactions, pollIntervalMs } = this.#parts;
    const { cycle } = delivery.message;
    const { asset } = delivery;
    const state = await adapter.activationState({ asset, final: false });
    if (state.assetCycle >= cycle) {
      const final = await adapter.activationState({ asset, final: true });
      if (final.assetCycle < cycle) return { kind: "included", delivery, delayMs: pollIntervalMs };
      if (state.assetCycle > cycle) return { kind: "effective", delivery, reason: "SEQUENCE_STALE" };
      return (await this.#lift(delivery)) ?? { kind: "effective", delivery, reason: reasonOf(delivery) };
    }
    // Its root is no longer the effective one: the newer root's own delivery brings the newer totals.
    if (delivery.state !== "submitted" && state.effectiveCycle > cycle)
      return { kind: "effective", delivery, reason: "SEQUENCE_STALE" };
    if (!("totals" in delivery.source)) throw new IsthmusError("PROOF_INVALID", { delivery: delivery.id });
    const { proof, depositRecordIndex, ...leaf } = delivery.source.totals;
    const totals = {
      asset: leaf.asset,
      entitledQuanta: BigInt(leaf.entitledQuanta),
      exitQuanta: BigInt(leaf.exitQuanta),
      consumedQuanta: BigInt(leaf.consumedQuanta),
    };
    const request = { kind: "activate-asset", totals, proof, recordIndex: BigInt(depositRecordIndex) } as const;
    return progressOf(this.#parts, await transactions.advance(delivery, request));
  }

  /** The progress while votes are missing at the vault; null when it has all of them, or no more can come. */
  async #lift(delivery: Delivery): Promise<Progress | null> {
    const { adapter, transactions, pollIntervalMs } = this.#parts;
    const { asset, message } = delivery;
    const votes = await adapter.rootVotes({ asset, envelope: message.envelope });
    if (votes === null) return null;
    if (votes.counted > votes.held) {
      const request = { kind: "lift-budget", asset, envelope: message.envelope } as const;
      return progressOf(this.#parts, await transactions.advance(delivery, request));
    }
    const over = BigInt(Math.floor(Date.now() / 1000)) > message.deadlineSeconds;
    if (votes.held === allVotes || over) return null;
    return { kind: "included", delivery, delayMs: pollIntervalMs };
  }
}
