import { activateAssetCall, activateCall, executeCall } from "@isthmus/chain-evm";
import { IsthmusError } from "@isthmus/protocol";
import type { Row } from "../../outbox/row.ts";
import type { Carrier, Progress } from "../outcome.ts";
import type { RootSlots } from "./gate-state.ts";
import { type EvmParts, gasLimits, progressOf } from "./vote-carrier.ts";

/** Gives a message its effect once the gate has the votes. */
export class ExecuteCarrier implements Carrier {
  readonly #parts: EvmParts;

  constructor(parts: EvmParts) {
    this.#parts = parts;
  }

  async advance(row: Row): Promise<Progress> {
    const { gate, sender, reader, pollIntervalMs } = this.#parts;
    const { messageId, lane, sequence, envelope } = row.message;
    const [executed, newest] = await Promise.all([gate.executed(messageId), gate.lastExecuted(lane)]);
    if (executed) {
      if (await gate.executed(messageId, await gate.finalHeight()))
        return { kind: "effective", row, reason: reasonOf(row) };
      return { kind: "included", row, delayMs: pollIntervalMs };
    }
    const call = executeCall(reader.deployment.gate, envelope);
    if (row.state !== "submitted") {
      if (newest > sequence) return { kind: "effective", row, reason: "SEQUENCE_STALE" };
      // A gate takes no vote after execution, so transports that are nearly there get a moment; urgent messages do not wait.
      const graceMs = row.message.priority === 0 ? 0 : this.#parts.executeGraceMs;
      if (graceMs > 0 && (await this.#parts.outbox.votesUnderWay(messageId, graceMs)))
        return { kind: "wait", row, delayMs: pollIntervalMs };
    }
    return progressOf(this.#parts, await sender.push(row, "execute", call, gasLimits.execute));
  }
}

/** Makes a root effective after the vault's delay. */
export class ActivateCarrier implements Carrier {
  readonly #parts: EvmParts;

  constructor(parts: EvmParts) {
    this.#parts = parts;
  }

  async advance(row: Row): Promise<Progress> {
    const { gate, sender, reader, pollIntervalMs } = this.#parts;
    const { cycle } = row.message;
    const slots = await gate.rootSlots();
    if (slots.effectiveCycle >= cycle) {
      const final = await gate.rootSlots(await gate.finalHeight());
      if (final.effectiveCycle < cycle) return { kind: "included", row, delayMs: pollIntervalMs };
      const reason = slots.effectiveCycle > cycle ? "SEQUENCE_STALE" : reasonOf(row);
      return { kind: "effective", row, reason };
    }
    const call = activateCall(reader.deployment.vault);
    if (row.state !== "submitted") {
      const received = [slots.maturingCycle, slots.nextCycle];
      // A newer root has taken the slot that this one was in, or never was in.
      if (!received.includes(cycle) && received.some((held) => held > cycle))
        return { kind: "effective", row, reason: "SEQUENCE_STALE" };
      if (slots.maturingCycle !== cycle) {
        if (isPastDeadline(row) && !(await gate.executed(row.message.messageId)))
          throw new IsthmusError("DEADLINE_PASSED", { deadlineSeconds: row.message.deadlineSeconds });
        return { kind: "wait", row, delayMs: pollIntervalMs };
      }
      if (slots.maturingAtSeconds > slots.chainSeconds && !isIdle(slots))
        return { kind: "wait", row, delayMs: untilMs(slots.maturingAtSeconds - slots.chainSeconds, pollIntervalMs) };
    }
    const unchecked = slots.maturingCycle === cycle && isIdle(slots);
    return progressOf(this.#parts, await sender.push(row, "activate", call, gasLimits.activate, { unchecked }));
  }
}

/** Puts one asset's declared totals into effect. */
export class ActivateAssetCarrier implements Carrier {
  readonly #parts: EvmParts;

  constructor(parts: EvmParts) {
    this.#parts = parts;
  }

  async advance(row: Row): Promise<Progress> {
    const { gate, sender, reader, pollIntervalMs } = this.#parts;
    const { cycle } = row.message;
    const [assetCycle, slots] = await Promise.all([gate.assetCycle(row.asset), gate.rootSlots()]);
    if (assetCycle >= cycle) {
      if ((await gate.assetCycle(row.asset, await gate.finalHeight())) < cycle)
        return { kind: "included", row, delayMs: pollIntervalMs };
      return { kind: "effective", row, reason: assetCycle > cycle ? "SEQUENCE_STALE" : reasonOf(row) };
    }
    if (!("totals" in row.source)) throw new IsthmusError("PROOF_INVALID", { row: row.id });
    const { totals } = row.source;
    const call = activateAssetCall(
      reader.deployment.vault,
      {
        asset: totals.asset,
        entitledQuanta: BigInt(totals.entitledQuanta),
        exitQuanta: BigInt(totals.exitQuanta),
        consumedQuanta: BigInt(totals.consumedQuanta),
      },
      totals.proof,
      BigInt(totals.depositRecordIndex),
    );
    if (row.state !== "submitted") {
      // Its root is no longer the effective one: the newer root's own row brings the newer totals.
      if (slots.effectiveCycle > cycle) return { kind: "effective", row, reason: "SEQUENCE_STALE" };
    }
    const step = `activate-asset-${row.asset}`;
    return progressOf(this.#parts, await sender.push(row, step, call, gasLimits.activateAsset));
  }
}

/** Whether the effect was ours. */
export function reasonOf(row: Row): "DELIVERED" | "ALREADY_THERE" {
  return row.state === "submitted" ? "DELIVERED" : "ALREADY_THERE";
}

/** Whether a message that had no effect so far can have none any more. */
export function isPastDeadline(row: Row): boolean {
  return BigInt(Math.floor(Date.now() / 1000)) > row.message.deadlineSeconds;
}

/** An idle chain's newest block may be old: then the clock decides whether a root is mature, and the transaction makes the block. */
function isIdle(slots: RootSlots): boolean {
  const nowSeconds = BigInt(Math.floor(Date.now() / 1000));
  return slots.chainSeconds + 2n < nowSeconds && slots.maturingAtSeconds + 1n < nowSeconds;
}

/** Waits most of a known time, in steps of at most ten seconds. */
export function untilMs(seconds: bigint, pollIntervalMs: number): number {
  return Math.max(pollIntervalMs, Math.min(Number(seconds) * 1000, 10_000));
}
