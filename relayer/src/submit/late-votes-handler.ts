import type { LateQuery, LateVotes } from "@isthmus/adapter";
import type { Delivery, Message } from "../outbox/delivery.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";

/**
 * Calls for what votes bring after an execution, or instead of it: credit that rises, a conflict that ends, a lane that halts. Each
 * once, until the message's deadline, after which no vote comes.
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
    const isPast = BigInt(Math.floor(Date.now() / 1000)) > delivery.message.deadlineSeconds;
    if (step.kind === "over" || isPast) return { kind: "effective", delivery, reason: reasonOf(delivery) };
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
