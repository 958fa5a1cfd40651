import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { Delivery } from "../outbox/delivery.ts";
import type { Follow, Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";
import { isPastDeadline, lateQuery } from "./late-votes-handler.ts";
import { TransactionReverted } from "./transaction-reverted.ts";

/** Gives a message its effect once the destination has the votes. */
export class ExecuteHandler implements Handler {
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  async advance(delivery: Delivery): Promise<Progress> {
    try {
      return await this.#advance(delivery);
    } catch (error) {
      const reverted = error instanceof TransactionReverted ? error : null;
      const reason = reverted?.reason ?? error;
      // Votes went to another id of the sequence: it may have to be shown, or its lane halted.
      if (isIsthmusError(reason, "SEQUENCE_STALE")) {
        const newest = reverted?.delivery ?? delivery;
        return { kind: "effective", delivery: newest, reason: "SEQUENCE_STALE", follow: await this.#follow(delivery) };
      }
      if (!isIsthmusError(error, "VOTES_MISSING") || isPastDeadline(delivery.message)) throw error;
      const follow = await this.#follow(delivery);
      if (follow.length === 0) throw error;
      return { kind: "wait", delivery, delayMs: this.#parts.pollIntervalMs, follow };
    }
  }

  async #advance(delivery: Delivery): Promise<Progress> {
    const { adapter, transactions, outbox, pollIntervalMs } = this.#parts;
    const { messageId, lane, sequence, envelope, priority, sourceTimestampSeconds: sentAtSeconds } = delivery.message;
    const { executed, newestSequence, votes } = await adapter.messageState({ messageId, lane, sentAtSeconds });
    if (executed === "final")
      return { kind: "effective", delivery, reason: reasonOf(delivery), follow: await this.#follow(delivery) };
    if (executed === "included") return { kind: "included", delivery, delayMs: pollIntervalMs };
    if (delivery.state !== "submitted") {
      if (newestSequence > sequence) throw new IsthmusError("SEQUENCE_STALE", { newestSequence });
      if (votes !== null && votes.count < votes.needed) throw new IsthmusError("VOTES_MISSING", { ...votes });
      // A root that has every vote when it is executed needs no budget, so transports that are nearly done get a moment;
      // urgent messages do not wait, nor does a destination that needs every vote.
      const graceMs = priority === 0 || votes !== null ? 0 : this.#parts.executeGraceMs;
      if (graceMs > 0 && (await outbox.votesUnderWay(messageId, graceMs)))
        return { kind: "wait", delivery, delayMs: pollIntervalMs };
    }
    return progressOf(this.#parts, await transactions.advance(delivery, { kind: "execute", envelope }));
  }

  /** A delivery for what later votes bring, if there is anything to wait for. */
  async #follow({ message }: Delivery): Promise<Follow> {
    const { lateVotes } = this.#parts.adapter;
    if (lateVotes === null) return [];
    const { kind } = await lateVotes.nextStep(lateQuery(message));
    return kind === "over" ? [] : [{ step: "late-votes", asset: 0, state: "seen", source: {} }];
  }
}
