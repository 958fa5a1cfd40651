import { IsthmusError } from "@isthmus/protocol";
import type { Delivery } from "../outbox/delivery.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";

/** Puts one asset's declared totals into effect. */
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
      return { kind: "effective", delivery, reason: state.assetCycle > cycle ? "SEQUENCE_STALE" : reasonOf(delivery) };
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
}
