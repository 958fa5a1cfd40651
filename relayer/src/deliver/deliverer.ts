import { type ErrorCode, type IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { jitteredDelayMs } from "@isthmus/service";
import { isTransient } from "@isthmus/store";
import type { Logger } from "pino";
import type { Delivery, DeliveryChange, DoneReason, StepKind } from "../outbox/delivery.ts";
import { DeliveryConflict, type Outbox } from "../outbox/outbox.ts";
import { defaultRetryPolicy, verdictOf } from "../outbox/retry.ts";
import { CollectError } from "../sign/collect.ts";
import type { Destination, Finalized, Handler, Progress } from "../submit/handler.ts";
import { TransactionReverted } from "../submit/transaction-reverted.ts";
import { CircuitBreaker } from "./circuit-breaker.ts";
import type { FollowUps } from "./follow-ups.ts";

/** Outcome of one attempt at a delivery's step, for metrics and for the next wake-up. */
export interface StepOutcome {
  readonly delivery: Delivery;
  /** Milliseconds until the next attempt; null when the delivery has ended. */
  readonly nextMs: number | null;
  /** Whether its effect is on the chain, final or not: other deliveries of the message may continue. */
  readonly included: boolean;
}

/** Dependencies and policies of a deliverer. */
export interface DelivererOptions {
  readonly outbox: Outbox;
  /** By chain id. */
  readonly destinations: ReadonlyMap<number, Destination>;
  readonly followUps: FollowUps;
  readonly log: Logger;
  readonly pollIntervalMs: number;
  readonly retry?: typeof defaultRetryPolicy;
  readonly random?: () => number;
  /** Chains whose nodes are unreachable; default: none known. */
  readonly breaker?: CircuitBreaker;
  /** Called after every attempt with the delivery as it was before. */
  readonly onAttempt?: (before: Delivery, outcome: StepOutcome, change: DeliveryChange) => void;
}

/** Steps that a message's deadline does not end. */
const lasting: ReadonlySet<StepKind> = new Set<StepKind>(["activate", "activate-asset", "pay-order"]);

/** Failures with a reason outside the error table: logged as warnings. */
const foreignCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "PROCESS_FAILED",
  "REVERT_UNKNOWN",
  "TRANSACTION_REFUSED",
  "TRANSACTION_REVERTED",
  "NODE_ERROR",
]);

/**
 * Makes one attempt at a delivery's step: runs its handler, classifies a failure, writes the outcome with the time of the
 * next attempt. All state is in the outbox and on the chains, so a crash between any two statements loses nothing.
 */
export class Deliverer {
  readonly #options: DelivererOptions;
  readonly #running = new Set<bigint>();
  readonly #breaker: CircuitBreaker;

  constructor(options: DelivererOptions) {
    this.#options = options;
    this.#breaker = options.breaker ?? new CircuitBreaker();
  }

  /** Deliveries in progress in this process. */
  get running(): number {
    return this.#running.size;
  }

  /**
   * Makes one attempt at a delivery's step. Null if it has ended, is not due, is in progress here or was changed by another worker.
   * @throws STORE_UNAVAILABLE when the outbox cannot be written; the delivery stays as it was
   */
  async run(id: bigint): Promise<StepOutcome | null> {
    if (this.#running.has(id)) return null;
    this.#running.add(id);
    try {
      const delivery = await this.#options.outbox.loadDue(id);
      return delivery === null ? null : await this.#attempt(delivery);
    } catch (error) {
      if (error instanceof DeliveryConflict) return null;
      throw error;
    } finally {
      this.#running.delete(id);
    }
  }

  async #attempt(delivery: Delivery): Promise<StepOutcome> {
    let newest = delivery;
    try {
      if (delivery.state === "confirmed") return await this.#finish(delivery, "DELIVERED");
      const destination = this.#options.destinations.get(delivery.message.destination);
      const handler = destination?.handlers[delivery.step];
      if (handler === undefined) return await this.#park(delivery, "CHAIN_UNKNOWN");
      const waitMs = this.#breaker.waitMs(delivery.message.destination, { urgent: delivery.message.priority === 0 });
      if (waitMs > 0) return await this.#write(delivery, delivery, { delayMs: waitMs, errorCode: "REQUEST_TIMEOUT" });
      const progress = await this.#advance(handler, delivery);
      newest = progress.delivery;
      return await this.#progress(delivery, progress);
    } catch (error) {
      if (error instanceof DeliveryConflict || isTransient(error)) throw error;
      const reached = error instanceof TransactionReverted ? error.delivery : await this.#newest(newest);
      return await this.#failed(delivery, reached, error).catch((again: unknown) => this.#putOff(delivery, again));
    }
  }

  async #advance(handler: Handler, delivery: Delivery): Promise<Progress> {
    const { destination } = delivery.message;
    try {
      const progress = await handler.advance(delivery);
      this.#breaker.answered(destination);
      return progress;
    } catch (error) {
      // A timeout of the operators is no evidence about the chain.
      const isMute = isIsthmusError(error, "REQUEST_TIMEOUT") || isIsthmusError(error, "NODE_RATE_LIMITED");
      if (isMute && !(error instanceof CollectError)) this.#breaker.failed(destination);
      else this.#breaker.answered(destination);
      throw error;
    }
  }

  /**
   * Backs off a delivery that cannot be ended now: its chain is unreachable or refuses its transactions. Unchanged it
   * would be due immediately, again and again, ahead of deliveries that could progress.
   */
  async #putOff(delivery: Delivery, error: unknown): Promise<StepOutcome> {
    if (error instanceof DeliveryConflict || isTransient(error)) throw error;
    const newest = await this.#newest(delivery);
    const code: ErrorCode = isIsthmusError(error) ? error.code : "INTERNAL";
    const about = {
      delivery: delivery.id.toString(),
      messageId: delivery.message.messageId,
      step: delivery.step,
      code,
    };
    this.#options.log.warn({ ...about, details: shown(error).slice(0, 300) }, "a delivery cannot end yet");
    const attempts = newest.attempts + 1;
    return await this.#write(delivery, newest, { delayMs: this.#backOffMs(attempts), attempts, errorCode: code });
  }

  #backOffMs(attempts: number): number {
    const { retry, random } = this.#options;
    return jitteredDelayMs(retry ?? defaultRetryPolicy, attempts, (random ?? Math.random)());
  }

  /** The stored version: a handler may have written the delivery before it failed. */
  async #newest(delivery: Delivery): Promise<Delivery> {
    return (await this.#options.outbox.load(delivery.id)) ?? delivery;
  }

  async #progress(before: Delivery, progress: Progress): Promise<StepOutcome> {
    const { outbox } = this.#options;
    const follow = "follow" in progress ? (progress.follow ?? []) : [];
    // Before the delivery ends: a crash in between plans them again.
    if (follow.length > 0)
      await outbox.database.transaction((connection) => outbox.addDeliveries(connection, before.message, follow));
    if (progress.kind === "effective") return await this.#end(before, progress.delivery, progress.reason);
    const included = progress.kind === "included";
    return await this.#write(before, progress.delivery, { delayMs: progress.delayMs, included });
  }

  async #end(before: Delivery, delivery: Delivery, reason: DoneReason): Promise<StepOutcome> {
    const ended = await this.#finalize(delivery);
    if (!ended.finalized)
      return await this.#write(before, ended.delivery, { delayMs: this.#options.pollIntervalMs, included: true });
    if (delivery.step === "activate" && reason !== "SEQUENCE_STALE") {
      const confirmed = await this.#options.outbox.change(ended.delivery, {
        state: "confirmed",
        delayMs: 0,
        included: true,
      });
      return await this.#finish(confirmed, reason);
    }
    const outcome = await this.#write(before, ended.delivery, {
      state: "done",
      delayMs: 0,
      reason,
      included: reason === "DELIVERED",
    });
    return outcome;
  }

  /** Ends a delivery and plans its follow-ups in the same transaction. */
  async #finish(delivery: Delivery, reason: DoneReason): Promise<StepOutcome> {
    const more = delivery.step === "activate" ? await this.#options.followUps.afterActivation(delivery) : [];
    const change: DeliveryChange = { state: "done", delayMs: 0, reason };
    const { outbox } = this.#options;
    const next = await outbox.changeWith(delivery, change, async (connection) => {
      await outbox.addDeliveries(connection, delivery.message, more);
    });
    const outcome = { delivery: next, nextMs: null, included: true };
    this.#options.onAttempt?.(delivery, outcome, change);
    return outcome;
  }

  async #failed(before: Delivery, delivery: Delivery, thrown: unknown): Promise<StepOutcome> {
    const error = thrown instanceof TransactionReverted ? thrown.reason : thrown;
    const code: ErrorCode = isIsthmusError(error) ? error.code : "INTERNAL";
    const verdict = verdictOf(code);
    const { log, pollIntervalMs } = this.#options;
    const refusals = error instanceof CollectError ? { refusals: error.refusals } : {};
    const about = {
      delivery: delivery.id.toString(),
      messageId: delivery.message.messageId,
      step: delivery.step,
      code,
    };
    if (code === "INTERNAL") log.error({ ...about, err: error }, "an attempt failed");
    else if (foreignCodes.has(code)) log.warn({ ...about, details: shown(error).slice(0, 300) }, "an attempt failed");
    else log.debug({ ...about, details: shown(error) }, "an attempt was refused");
    if (verdict.kind === "done") return await this.#end(before, delivery, verdict.reason);
    if (verdict.kind === "wait" && !this.#late(delivery))
      return await this.#write(before, delivery, { delayMs: pollIntervalMs, errorCode: code, ...refusals });
    if (verdict.kind === "park") return await this.#park(delivery, code);
    const attempts = delivery.attempts + 1;
    const policy = this.#options.retry ?? defaultRetryPolicy;
    const most = verdict.kind === "retry" ? (verdict.maxAttempts ?? policy.maxAttempts) : policy.maxAttempts;
    if (attempts >= most || this.#late(delivery))
      return await this.#park(delivery, this.#late(delivery) ? "DEADLINE_PASSED" : code);
    return await this.#write(before, delivery, {
      delayMs: this.#backOffMs(attempts),
      attempts,
      errorCode: code,
      ...refusals,
    });
  }

  /** Whether the deadline has passed. Votes and executions have no effect after it; what has been received is not bound by it. */
  #late(delivery: Delivery): boolean {
    if (lasting.has(delivery.step)) return false;
    return BigInt(Math.floor(Date.now() / 1000)) > delivery.message.deadlineSeconds;
  }

  async #park(delivery: Delivery, code: ErrorCode): Promise<StepOutcome> {
    const ended = await this.#finalize(delivery);
    const change: DeliveryChange = ended.finalized
      ? { state: "parked", delayMs: 0, errorCode: code }
      : { delayMs: this.#options.pollIntervalMs, errorCode: code };
    if (ended.finalized)
      this.#options.log.warn(
        { delivery: delivery.id.toString(), messageId: delivery.message.messageId, step: delivery.step, code },
        "parked",
      );
    return await this.#write(delivery, ended.delivery, change);
  }

  async #finalize(delivery: Delivery): Promise<Finalized> {
    const destination = this.#options.destinations.get(delivery.message.destination);
    return destination === undefined ? { delivery, finalized: true } : await destination.finalize(delivery);
  }

  async #write(before: Delivery, delivery: Delivery, change: DeliveryChange): Promise<StepOutcome> {
    const next = await this.#options.outbox.change(delivery, change);
    const ended = next.state === "done" || next.state === "parked";
    const outcome: StepOutcome = {
      delivery: next,
      nextMs: ended ? null : change.delayMs,
      included: change.included === true,
    };
    this.#options.onAttempt?.(before, outcome, change);
    return outcome;
  }
}

function shown(error: unknown): IsthmusError["message"] {
  return error instanceof Error ? error.message : String(error);
}
