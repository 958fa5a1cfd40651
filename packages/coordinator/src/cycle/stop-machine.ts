import type { CreditStopView } from "@isthmus/clearing";
import {
  type CreditStop,
  creditStopAccounts,
  creditStopDigest,
  type ErrorCode,
  type Hex,
  IsthmusError,
  isIsthmusError,
  quorumOf,
  type StopHub,
} from "@isthmus/protocol";
import { type Logger, type Part, PollLoop } from "@isthmus/service";
import { askAllOperators, type Operators } from "./attest.ts";
import type { HubSubmitter } from "./hub-submitter.ts";

/** Everything the stop machine works with. */
export interface StopMachineOptions {
  readonly log: Logger;
  readonly hub: StopHub;
  readonly operators: Operators;
  readonly submitter: Pick<HubSubmitter, "submitStop" | "finalizeStop">;
  /** Stops that the engine has ordered and no venue has carried yet; none while the engine is not ready. */
  readonly stops: () => readonly CreditStopView[];
  readonly pollIntervalMs: number;
  /** A stop that no venue has carried after this time is sent again; default an hour. */
  readonly resendAfterMs?: number;
  /** Milliseconds of a clock that only rises. */
  readonly nowMs?: () => number;
}

/**
 * Sends stops of credit ahead of the next roots (PROTOCOL P28): as soon as the journal orders one, operators sign it and the hub
 * sends it, between cycles and beside them. What is lost in a crash is sent again; a venue applies the highest cycle, whatever comes
 * how often.
 */
export class StopMachine implements Part {
  readonly name = "stop machine";
  readonly #options: StopMachineOptions;
  readonly #loop: PollLoop;
  readonly #nowMs: () => number;
  /** When each stop was sent, by `keyOf`. */
  readonly #sentMs = new Map<string, number>();
  /** Digests whose transactions may still be open. */
  readonly #open = new Set<Hex>();

  constructor(options: StopMachineOptions) {
    this.#options = options;
    this.#nowMs = options.nowMs ?? (() => performance.now());
    this.#loop = new PollLoop({
      name: this.name,
      intervalMs: options.pollIntervalMs,
      maxBackoffMs: 2_000,
      log: options.log,
      round: () => this.#step(),
    });
  }

  start(): void {
    this.#loop.start();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
  }

  /** Code that holds up the oldest stop, or null. */
  get lastError(): ErrorCode | null {
    return this.#loop.lastError;
  }

  /** Sends every batch that is due: what holds one up holds up no other venue's (PROTOCOL P12). */
  async #step(): Promise<boolean> {
    const pending = this.#options.stops();
    this.#forget(pending);
    for (const digest of this.#open) if (await this.#options.submitter.finalizeStop(digest)) this.#open.delete(digest);
    const nowMs = this.#nowMs();
    const { resendAfterMs = 3_600_000 } = this.#options;
    const due = pending.filter((stop) => (this.#sentMs.get(keyOf(stop)) ?? -Infinity) + resendAfterMs <= nowMs);
    const failures: unknown[] = [];
    for (const batch of batchesOf(due)) {
      try {
        await this.#send(batch);
        for (const stop of batch) this.#sentMs.set(keyOf(stop), nowMs);
      } catch (error) {
        if (isPast(error)) for (const stop of batch) this.#sentMs.set(keyOf(stop), nowMs);
        else failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return false;
  }

  async #send(batch: readonly CreditStopView[]): Promise<void> {
    const { hub, operators, submitter, log } = this.#options;
    const { chain, contract: venue, throughCycle: cycle } = batch[0] as CreditStopView;
    const stop: CreditStop = { chain, venue, cycle, accounts: batch.map(({ account }) => account) };
    const digest = creditStopDigest(hub, stop);
    const needed = quorumOf(operators.attesters.length);
    const answers = await askAllOperators(operators, { stop, digest }, needed);
    const signatures = answers.flatMap((answer) => ("signature" in answer ? [answer.signature] : []));
    if (signatures.length < needed)
      throw new IsthmusError("QUORUM_MISSING", { digest, got: signatures.length, needed });
    this.#open.add(digest);
    await submitter.submitStop({ stop, digest, signatures: signatures.slice(0, needed) });
    log.info({ chain, cycle: cycle.toString(), accounts: stop.accounts }, "credit stopped ahead of the next root");
  }

  /** What no longer waits is not kept. */
  #forget(pending: readonly CreditStopView[]): void {
    const keys = new Set(pending.map(keyOf));
    for (const key of this.#sentMs.keys()) if (!keys.has(key)) this.#sentMs.delete(key);
  }
}

/** Whether the hub takes the stop no more: roots of later cycles end that credit. One of a cycle to come is only early. */
function isPast(error: unknown): boolean {
  if (!isIsthmusError(error, "CREDIT_STOP_STALE")) return false;
  return BigInt(String(error.details.cycle)) < BigInt(String(error.details.lastCycle));
}

/** Stops of one venue and cycle each, as many as one message holds. */
function batchesOf(due: readonly CreditStopView[]): CreditStopView[][] {
  const batches: CreditStopView[][] = [];
  const open = new Map<string, CreditStopView[]>();
  for (const stop of due) {
    const place = `${stop.venue}/${stop.throughCycle}`;
    const batch = open.get(place);
    if (batch !== undefined && batch.length < creditStopAccounts) {
      batch.push(stop);
      continue;
    }
    const next = [stop];
    open.set(place, next);
    batches.push(next);
  }
  return batches;
}

function keyOf({ venue, account, throughCycle }: CreditStopView): string {
  return `${venue}/${account}/${throughCycle}`;
}
