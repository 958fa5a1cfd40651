import type { ActivationState } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import type { Delivery } from "../outbox/delivery.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";

/** Makes a root effective after the vault's delay. */
export class ActivateHandler implements Handler {
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  async advance(delivery: Delivery): Promise<Progress> {
    const { adapter, transactions, pollIntervalMs } = this.#parts;
    const { cycle } = delivery.message;
    const slots = await adapter.activationState({ final: false });
    if (slots.effectiveCycle >= cycle) {
      const final = await adapter.activationState({ final: true });
      if (final.effectiveCycle < cycle) return { kind: "included", delivery, delayMs: pollIntervalMs };
      return {
        kind: "effective",
        delivery,
        reason: slots.effectiveCycle > cycle ? "SEQUENCE_STALE" : reasonOf(delivery),
      };
    }
    if (delivery.state !== "submitted") {
      const early = await this.#early(delivery, slots);
      if (early !== null) return early;
    }
    const unchecked = slots.maturingCycle === cycle && isIdle(slots);
    return progressOf(this.#parts, await transactions.advance(delivery, { kind: "activate" }, { unchecked }));
  }

  /** The progress while there is nothing to activate; null when there is. */
  async #early(delivery: Delivery, slots: ActivationState): Promise<Progress | null> {
    const { pollIntervalMs } = this.#parts;
    const { cycle } = delivery.message;
    const received = [slots.maturingCycle, slots.nextCycle];
    // A newer root has taken the slot that this one was in, or never was in.
    if (!received.includes(cycle) && received.some((held) => held > cycle))
      return { kind: "effective", delivery, reason: "SEQUENCE_STALE" };
    if (slots.maturingCycle !== cycle) {
      if (isPastDeadline(delivery) && !(await this.#executed(delivery)))
        throw new IsthmusError("DEADLINE_PASSED", { deadlineSeconds: delivery.message.deadlineSeconds });
      return { kind: "wait", delivery, delayMs: pollIntervalMs };
    }
    if (slots.chainSeconds === null || slots.maturesAtSeconds <= slots.chainSeconds || isIdle(slots)) return null;
    return { kind: "wait", delivery, delayMs: untilMs(slots.maturesAtSeconds - slots.chainSeconds, pollIntervalMs) };
  }

  async #executed({ message }: Delivery): Promise<boolean> {
    const { messageId, lane, sourceTimestampSeconds: sentAtSeconds } = message;
    return (await this.#parts.adapter.messageState({ messageId, lane, sentAtSeconds })).executed !== "absent";
  }
}

/** Whether a message that had no effect so far can have none any more. */
function isPastDeadline(delivery: Delivery): boolean {
  return BigInt(Math.floor(Date.now() / 1000)) > delivery.message.deadlineSeconds;
}

/** An idle chain's newest block may be old: then the clock decides whether a root is mature, and the transaction makes the block. */
function isIdle({ chainSeconds, maturesAtSeconds }: ActivationState): boolean {
  const nowSeconds = BigInt(Math.floor(Date.now() / 1000));
  return chainSeconds !== null && chainSeconds + 2n < nowSeconds && maturesAtSeconds + 1n < nowSeconds;
}

/** Most of a known time, in steps of at most ten seconds. */
function untilMs(seconds: bigint, pollIntervalMs: number): number {
  return Math.max(pollIntervalMs, Math.min(Number(seconds) * 1000, 10_000));
}
