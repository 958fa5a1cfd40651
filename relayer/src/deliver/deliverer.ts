import { type ErrorCode, type IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { jitteredDelayMs } from "@isthmus/service";
import { isTransient } from "@isthmus/store";
import type { Logger } from "pino";
import { type Outbox, RowConflict } from "../outbox/outbox.ts";
import { defaultRetryPolicy, verdictOf } from "../outbox/retry.ts";
import type { DoneReason, Row, RowChange } from "../outbox/row.ts";
import { CollectError } from "../sign/collect.ts";
import type { Destination, Finalized, Handler, Progress } from "../submit/handler.ts";
import { TransactionReverted } from "../submit/transaction-reverted.ts";
import { AwayChains } from "./away-chains.ts";
import type { FollowUps } from "./follow-ups.ts";

/** What a row's step led to, for metrics and for the next wake-up. */
export interface Step {
  readonly row: Row;
  /** Milliseconds until the row wants attention; null when it has ended. */
  readonly nextMs: number | null;
  /** Whether its effect is on the chain, final or not: other rows of the message may go on. */
  readonly included: boolean;
}

/** What the deliverer works with. */
export interface DelivererOptions {
  readonly outbox: Outbox;
  /** By chain id. */
  readonly destinations: ReadonlyMap<number, Destination>;
  readonly followUps: FollowUps;
  readonly log: Logger;
  readonly pollIntervalMs: number;
  readonly retry?: typeof defaultRetryPolicy;
  readonly random?: () => number;
  /** What is known of chains that do not answer; default: nothing yet. */
  readonly away?: AwayChains;
  /** Told once about each row that ended or had its first inclusion. */
  readonly onStep?: (before: Row, step: Step, change: RowChange) => void;
}

/** Failures with a reason outside the error table: worth a warning. */
const foreignCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "PROCESS_FAILED",
  "REVERT_UNKNOWN",
  "TRANSACTION_REFUSED",
  "TRANSACTION_REVERTED",
  "NODE_ERROR",
]);

/**
 * Takes one row one step on: asks its handler, judges what went wrong, writes the outcome with the time of the next
 * try. Everything it knows is in the row and on the chains, so it may be killed between any two statements.
 */
export class Deliverer {
  readonly #options: DelivererOptions;
  readonly #running = new Set<bigint>();
  readonly #away: AwayChains;

  constructor(options: DelivererOptions) {
    this.#options = options;
    this.#away = options.away ?? new AwayChains();
  }

  /** Rows being worked on in this process. */
  get running(): number {
    return this.#running.size;
  }

  /**
   * One step of one row. A row that has ended, is being worked on here, or was taken by another worker is left alone.
   * @throws STORE_UNAVAILABLE when the outbox cannot be written; the row stays as it was
   */
  async run(id: bigint): Promise<Step | null> {
    if (this.#running.has(id)) return null;
    this.#running.add(id);
    try {
      const row = await this.#options.outbox.loadDue(id);
      return row === null ? null : await this.#step(row);
    } catch (error) {
      if (error instanceof RowConflict) return null;
      throw error;
    } finally {
      this.#running.delete(id);
    }
  }

  async #step(row: Row): Promise<Step> {
    let newest = row;
    try {
      if (row.state === "confirmed") return await this.#finish(row, "DELIVERED");
      const destination = this.#options.destinations.get(row.message.destination);
      const handler = destination?.handlers[row.task];
      if (handler === undefined) return await this.#park(row, "CHAIN_UNKNOWN");
      const waitMs = this.#away.waitMs(row.message.destination, row.message.priority === 0);
      if (waitMs > 0) return await this.#write(row, row, { delayMs: waitMs, errorCode: "REQUEST_TIMEOUT" });
      const progress = await this.#advance(handler, row);
      newest = progress.row;
      return await this.#progress(row, progress);
    } catch (error) {
      if (error instanceof RowConflict || isTransient(error)) throw error;
      const reached = error instanceof TransactionReverted ? error.row : await this.#newest(newest);
      return await this.#failed(row, reached, error).catch((again: unknown) => this.#putOff(row, again));
    }
  }

  async #advance(handler: Handler, row: Row): Promise<Progress> {
    const { destination } = row.message;
    try {
      const progress = await handler.advance(row);
      this.#away.answered(destination);
      return progress;
    } catch (error) {
      // Operators that do not answer are no sign of the chain.
      if (isIsthmusError(error, "REQUEST_TIMEOUT") && !(error instanceof CollectError)) this.#away.failed(destination);
      else this.#away.answered(destination);
      throw error;
    }
  }

  /**
   * The row cannot even be ended now: its chain's node is away, or takes none of its transactions. It waits its turn
   * like any other; left as it was it would be due at once, again and again, before rows that could go on.
   */
  async #putOff(row: Row, error: unknown): Promise<Step> {
    if (error instanceof RowConflict || isTransient(error)) throw error;
    const newest = await this.#newest(row);
    const code: ErrorCode = isIsthmusError(error) ? error.code : "INTERNAL";
    const about = { row: row.id.toString(), messageId: row.message.messageId, task: row.task, code };
    this.#options.log.warn({ ...about, details: shown(error).slice(0, 300) }, "a row cannot be ended yet");
    const attempts = newest.attempts + 1;
    return await this.#write(row, newest, { delayMs: this.#backOffMs(attempts), attempts, errorCode: code });
  }

  #backOffMs(attempts: number): number {
    const { retry, random } = this.#options;
    return jitteredDelayMs(retry ?? defaultRetryPolicy, attempts, (random ?? Math.random)());
  }

  /** A handler may have written the row before it failed. */
  async #newest(row: Row): Promise<Row> {
    return (await this.#options.outbox.load(row.id)) ?? row;
  }

  async #progress(before: Row, progress: Progress): Promise<Step> {
    if (progress.kind === "effective") return await this.#end(before, progress.row, progress.reason);
    const included = progress.kind === "included";
    return await this.#write(before, progress.row, { delayMs: progress.delayMs, included });
  }

  async #end(before: Row, row: Row, reason: DoneReason): Promise<Step> {
    const ended = await this.#finalize(row);
    if (!ended.finalized)
      return await this.#write(before, ended.row, { delayMs: this.#options.pollIntervalMs, included: true });
    if (row.task === "activate" && reason !== "SEQUENCE_STALE") {
      const confirmed = await this.#options.outbox.change(ended.row, {
        state: "confirmed",
        delayMs: 0,
        included: true,
      });
      return await this.#finish(confirmed, reason);
    }
    const step = await this.#write(before, ended.row, {
      state: "done",
      delayMs: 0,
      reason,
      included: reason === "DELIVERED",
    });
    return step;
  }

  /** What follows an effect is planned in the transaction that ends its row. */
  async #finish(row: Row, reason: DoneReason): Promise<Step> {
    const more = row.task === "activate" ? await this.#options.followUps.afterActivation(row) : [];
    const change: RowChange = { state: "done", delayMs: 0, reason };
    const { outbox } = this.#options;
    const next = await outbox.changeWith(row, change, async (connection) => {
      await outbox.addRows(connection, row.message, more);
    });
    const step = { row: next, nextMs: null, included: true };
    this.#options.onStep?.(row, step, change);
    return step;
  }

  async #failed(before: Row, row: Row, thrown: unknown): Promise<Step> {
    const error = thrown instanceof TransactionReverted ? thrown.reason : thrown;
    const code: ErrorCode = isIsthmusError(error) ? error.code : "INTERNAL";
    const verdict = verdictOf(code);
    const { log, pollIntervalMs } = this.#options;
    const refusals = error instanceof CollectError ? { refusals: error.refusals } : {};
    const about = { row: row.id.toString(), messageId: row.message.messageId, task: row.task, code };
    if (code === "INTERNAL") log.error({ ...about, err: error }, "a step failed");
    else if (foreignCodes.has(code)) log.warn({ ...about, details: shown(error).slice(0, 300) }, "a step failed");
    else log.debug({ ...about, details: shown(error) }, "a step was refused");
    if (verdict.kind === "done") return await this.#end(before, row, verdict.reason);
    if (verdict.kind === "wait" && !this.#late(row))
      return await this.#write(before, row, { delayMs: pollIntervalMs, errorCode: code, ...refusals });
    if (verdict.kind === "park") return await this.#park(row, code);
    const attempts = row.attempts + 1;
    const policy = this.#options.retry ?? defaultRetryPolicy;
    const most = verdict.kind === "retry" ? (verdict.maxAttempts ?? policy.maxAttempts) : policy.maxAttempts;
    if (attempts >= most || this.#late(row)) return await this.#park(row, this.#late(row) ? "DEADLINE_PASSED" : code);
    return await this.#write(before, row, {
      delayMs: this.#backOffMs(attempts),
      attempts,
      errorCode: code,
      ...refusals,
    });
  }

  /** Votes and executions have no effect after the message's deadline; activation of a received root has no deadline. */
  #late(row: Row): boolean {
    if (row.task === "activate" || row.task === "activate-asset") return false;
    return BigInt(Math.floor(Date.now() / 1000)) > row.message.deadlineSeconds;
  }

  async #park(row: Row, code: ErrorCode): Promise<Step> {
    const ended = await this.#finalize(row);
    const change: RowChange = ended.finalized
      ? { state: "parked", delayMs: 0, errorCode: code }
      : { delayMs: this.#options.pollIntervalMs, errorCode: code };
    if (ended.finalized)
      this.#options.log.warn(
        { row: row.id.toString(), messageId: row.message.messageId, task: row.task, code },
        "parked",
      );
    return await this.#write(row, ended.row, change);
  }

  async #finalize(row: Row): Promise<Finalized> {
    const destination = this.#options.destinations.get(row.message.destination);
    return destination === undefined ? { row, finalized: true } : await destination.finalize(row);
  }

  async #write(before: Row, row: Row, change: RowChange): Promise<Step> {
    const next = await this.#options.outbox.change(row, change);
    const ended = next.state === "done" || next.state === "parked";
    const step: Step = { row: next, nextMs: ended ? null : change.delayMs, included: change.included === true };
    this.#options.onStep?.(before, step, change);
    return step;
  }
}

function shown(error: unknown): IsthmusError["message"] {
  return error instanceof Error ? error.message : String(error);
}
