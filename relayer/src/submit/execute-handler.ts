import { IsthmusError } from "@isthmus/protocol";
import type { Delivery } from "../outbox/delivery.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";

/** Gives a message its effect once the destination has the votes. */
export class ExecuteHandler implements Handler {
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  async advance(delivery: Delivery): Promise<Progress> {
    const { adapter, transactions, outbox, pollIntervalMs } = this.#parts;
    const { messageId, lane, sequence, envelope, priority, sourceTimestampSeconds: sentAtSeconds } = delivery.message;
    const { executed, newestSequence, votes } = await adapter.messageState({ messageId, lane, sentAtSeconds });
    if (executed === "final") return { kind: "effective", delivery, reason: reasonOf(delivery) };
    if (executed === "included") return { kind: "included", delivery, delayMs: pollIntervalMs };
    if (delivery.state !== "submitted") {
      if (newestSequence > sequence) return { kind: "effective", delivery, reason: "SEQUENCE_STALE" };
      if (votes !== null && votes.count < votes.needed) throw new IsthmusError("VOTES_MISSING", { ...votes });
      // A root that has every vote when it is executed needs no budget, so transports that are nearly done get a moment;
      // urgent messages do not wait, nor does a destination that needs every vote.
      const graceMs = priority === 0 || votes !== null ? 0 : this.#parts.executeGraceMs;
      if (graceMs > 0 && (await outbox.votesUnderWay(messageId, graceMs)))
        return { kind: "wait", delivery, delayMs: pollIntervalMs };
    }
    return progressOf(this.#parts, await transactions.advance(delivery, { kind: "execute", envelope }));
  }
}
