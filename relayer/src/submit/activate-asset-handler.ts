import { IsthmusError } from "@isthmus/protocol";
import type { Row } from "../outbox/row.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./parts.ts";

/** Puts one asset's declared totals into effect. */
export class ActivateAssetHandler implements Handler {
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  async advance(row: Row): Promise<Progress> {
    const { adapter, transactions, pollIntervalMs } = this.#parts;
    const { cycle } = row.message;
    const { asset } = row;
    const state = await adapter.activationState({ asset, final: false });
    if (state.assetCycle >= cycle) {
      const final = await adapter.activationState({ asset, final: true });
      if (final.assetCycle < cycle) return { kind: "included", row, delayMs: pollIntervalMs };
      return { kind: "effective", row, reason: state.assetCycle > cycle ? "SEQUENCE_STALE" : reasonOf(row) };
    }
    // Its root is no longer the effective one: the newer root's own delivery brings the newer totals.
    if (row.state !== "submitted" && state.effectiveCycle > cycle)
      return { kind: "effective", row, reason: "SEQUENCE_STALE" };
    if (!("totals" in row.source)) throw new IsthmusError("PROOF_INVALID", { delivery: row.id });
    const { proof, depositRecordIndex, ...leaf } = row.source.totals;
    const totals = {
      asset: leaf.asset,
      entitledQuanta: BigInt(leaf.entitledQuanta),
      exitQuanta: BigInt(leaf.exitQuanta),
      consumedQuanta: BigInt(leaf.consumedQuanta),
    };
    const request = { kind: "activate-asset", totals, proof, recordIndex: BigInt(depositRecordIndex) } as const;
    return progressOf(this.#parts, await transactions.advance(row, request));
  }
}
