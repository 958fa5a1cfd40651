import type { LateQuery, LateVotes } from "@isthmus/adapter";
import type { Delivery, Message } from "../outbox/delivery.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";

/**
 * Calls for what votes bring after an execution, or instead of it: credit that rises, a conflict that slows a root or ends, a lane
 * that halts. Each once. After the message's deadline no vote comes: what is not due then never is.
 */
export class LateVotesHandler implements Handler {
  readonly #parts: HandlerParts;
  readonly #lateVotes: LateVotes;

  constructor(parts: HandlerParts, lateVotes: LateVotes) {
    this.#parts = parts;
    this.#lateVotes = lateVotes;
  }

  async advance(delivery: Delivery): Promise<Progress> {
    const { transactions, pollIntervalMs: delayMs } = this.#parts;
    const step = await this.#lateVotes.nextStep(lateQuery(delivery.message));
    if (step.kind === "over" || (step.kind === "wait" && isPastDeadline(delivery.message)))
      return { kind: "effective", delivery, reason: reasonOf(delivery) };
    if (step.kind === "wait") return { kind: "wait", delivery, delayMs: delayMs * waitPolls };
    return progressOf(this.#parts, await transactions.advance(delivery, step.request));
  }
}

/** Nothing here is urgent: everything waits for a delay of its own afterwards. */
const waitPolls = 5;

/** What a destination is asked about a message. */
export function lateQuery({ messageId, envelope, lane, sequence }: Message): LateQuery {
  return { messageId, envelope, lane, sequence };
}

/** Whether no vote for a message counts any more. */
export function isPastDeadline({ deadlineSeconds }: Message): boolean {
  return BigInt(Math.floor(Date.now() / 1000)) > deadlineSeconds;
}
