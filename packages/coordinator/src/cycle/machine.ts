import {
  type Canonical,
  canonicalText,
  type ErrorCode,
  type Hex,
  type IndexedSignature,
  IsthmusError,
  quorumOf,
} from "@isthmus/protocol";
import { type Logger, type Part, PollLoop } from "@isthmus/service";
import {
  advanceCycle,
  type CycleRow,
  type Database,
  noteCycleRefusals,
  noteCycleTransaction,
  readOpenCycles,
} from "@isthmus/store";
import type { Alarms } from "../alarm/alarms.ts";
import type { CycleArchive } from "./archive.ts";
import { type Attestation, askAllOperators, type Operators, type Refusal } from "./attest.ts";
import type { HubSubmitter } from "./hub-submitter.ts";
import { headerOf } from "./output-text.ts";
import { tamperedDigest } from "./tampered-proposal.ts";

/** Everything the cycle machine works with. */
export interface CycleMachineOptions {
  readonly database: Database;
  readonly log: Logger;
  /** Operators in order of index. */
  readonly operatorUrls: readonly string[];
  /** Their attester addresses in order of index. */
  readonly attesters: readonly Hex[];
  readonly submitter: HubSubmitter;
  readonly archive: CycleArchive;
  /** While one is open, no operator is asked to sign. */
  readonly alarms: Alarms;
  readonly pollIntervalMs: number;
  /** How long an operator may take to replay and sign; default 30,000. */
  readonly attestTimeoutMs?: number;
  readonly onRefusal?: (cycle: bigint, refusal: Refusal) => void;
  readonly onState?: (cycle: bigint, state: CycleRow["state"]) => void;
}

const maxRefusalsKept = 64;

/**
 * Drives every closed cycle to its end, oldest first: closed → attested → submitted → final. Each step is stored before the
 * next begins and reads the hub's state before it acts, so it can be resumed at any point after a crash.
 */
export class CycleMachine implements Part {
  readonly name = "cycle machine";
  readonly #options: CycleMachineOptions;
  readonly #operators: Operators;
  readonly #loop: PollLoop;
  #tamperNext = false;
  /** Proposals that are under way, and what keeps new ones from being made. */
  #proposal: Promise<unknown> = Promise.resolve();
  #isHeld = false;

  constructor(options: CycleMachineOptions) {
    this.#options = options;
    const { operatorUrls: urls, attesters, attestTimeoutMs: timeoutMs = 30_000 } = options;
    this.#operators = { urls, attesters, timeoutMs };
    this.#loop = new PollLoop({
      name: this.name,
      intervalMs: options.pollIntervalMs,
      maxBackoffMs: 2_000,
      log: options.log,
      round: (signal) => this.#step(signal),
    });
  }

  start(): void {
    this.#loop.start();
  }

  /** Runs a round immediately: a cycle has closed. */
  wake(): void {
    this.#loop.wake();
  }

  /** The drill: the next cycle is first proposed with one tampered leaf. */
  tamperNextProposal(): void {
    this.#tamperNext = true;
  }

  /** Whether the drill waits for a cycle. */
  get drillArmed(): boolean {
    return this.#tamperNext;
  }

  /** Runs work while no operator is asked to sign a cycle: after the proposal that is under way, and before any other. */
  async withoutProposals<T>(work: () => Promise<T>): Promise<T> {
    this.#isHeld = true;
    try {
      await this.#proposal;
      return await work();
    } finally {
      this.#isHeld = false;
    }
  }

  /** Code that holds up the oldest open cycle, or null. */
  get lastError(): ErrorCode | null {
    return this.#loop.lastError;
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
  }

  /** Moves the oldest open cycle that can move. @returns whether one did */
  async #step(signal: AbortSignal): Promise<boolean> {
    let moved = false;
    for (const row of await readOpenCycles(this.#options.database)) {
      if (signal.aborted) return false;
      if (row.state === "submitted") {
        moved = (await this.#finalize(row)) || moved;
        continue;
      }
      // The hub takes cycles in order, so only the oldest unsubmitted one can move.
      return (row.state === "closed" ? await this.#propose(row) : await this.#submit(row)) || moved;
    }
    return moved;
  }

  async #propose(row: CycleRow): Promise<boolean> {
    if (this.#isHeld) return false;
    const proposal = this.#attest(row);
    this.#proposal = proposal.catch(() => undefined);
    return await proposal;
  }

  async #attest(row: CycleRow): Promise<boolean> {
    const { halt } = this.#options.alarms;
    if (halt !== null) throw halt;
    if (this.#tamperNext) await this.#proposeTampered(row);
    const needed = quorumOf(this.#operators.attesters.length);
    const proposal = { cycle: row.cycle, digest: row.digest };
    const answers = await askAllOperators(this.#operators, proposal, needed);
    await this.#recordRefusals(row, answers);
    const signatures = answers.flatMap((answer) => ("signature" in answer ? [answer.signature] : []));
    if (signatures.length < needed) {
      throw new IsthmusError("QUORUM_MISSING", { cycle: row.cycle, got: signatures.length, needed });
    }
    // Exactly as many as needed, ascending by index: each further one costs gas on the hub.
    const text = canonicalText(signatures.slice(0, needed) as unknown as Canonical);
    return await this.#advance(row, "closed", "attested", { signatures: text });
  }

  /** The drill: proposes the digest of a tampered cycle to every operator and records the refusals. */
  async #proposeTampered(row: CycleRow): Promise<void> {
    const { archive, log } = this.#options;
    const output = await archive.outputOfRow(row);
    if (output.vaults.every((vault) => vault.leaves.length === 0)) {
      log.warn({ cycle: row.cycle.toString() }, "drill waits for the next cycle: this one has no leaf to tamper with");
      return;
    }
    const digest = tamperedDigest(output);
    const answers = await askAllOperators(this.#operators, { cycle: row.cycle, digest });
    await this.#recordRefusals(row, answers);
    const unanswered = answers.some((answer) => "refusal" in answer && answer.refusal.code === "REQUEST_TIMEOUT");
    // The drill counts only once every operator has seen the tampered digest.
    if (unanswered) throw new IsthmusError("REQUEST_TIMEOUT", { cycle: row.cycle, drill: true });
    this.#tamperNext = false;
    const signed = answers.filter((answer) => "signature" in answer).length;
    log.warn({ cycle: row.cycle.toString(), digest, signed }, "drill: tampered cycle proposed");
  }

  async #recordRefusals(row: CycleRow, answers: readonly Attestation[]): Promise<void> {
    const refusals = answers.flatMap((answer) => ("refusal" in answer ? [answer.refusal] : []));
    if (refusals.length === 0) return;
    const { database, archive, onRefusal } = this.#options;
    const stored = await archive.row(row.cycle);
    const same = (a: Refusal, b: Refusal) => a.operator === b.operator && a.digest === b.digest && a.code === b.code;
    const known = JSON.parse(stored.refusals) as Refusal[];
    const fresh = refusals.filter((refusal) => !known.some((old) => same(old, refusal)));
    if (fresh.length === 0) return;
    for (const refusal of fresh) onRefusal?.(row.cycle, refusal);
    const kept = [...known, ...fresh].slice(-maxRefusalsKept);
    await noteCycleRefusals(database, row.cycle, canonicalText(kept as unknown as Canonical));
  }

  async #submit(row: CycleRow): Promise<boolean> {
    await this.#ensureOnHub(row);
    return await this.#advance(row, "attested", "submitted", {});
  }

  /** Marks a cycle final, or sends it again when a reorganisation of the hub chain has removed it. */
  async #finalize(row: CycleRow): Promise<boolean> {
    const seen = await this.#ensureOnHub(row);
    return seen ? await this.#advance(row, "submitted", "final", {}) : false;
  }

  /** Sends the cycle unless the hub has it. @returns whether it is in the hub's last final block */
  async #ensureOnHub(row: CycleRow): Promise<boolean> {
    const { submitter, database } = this.#options;
    const state = await submitter.stateOf(row.cycle, row.digest);
    if (state.state === "other") {
      throw new IsthmusError("CYCLE_DIGEST_MISMATCH", { cycle: row.cycle, ours: row.digest, hub: state.digest });
    }
    if (state.state === "present") {
      // Also when another party has submitted it: a nonce that stays reserved would delay every later cycle.
      const settled = await submitter.finalizeTransactions(row.cycle);
      return state.final && settled;
    }
    const signatures = JSON.parse(row.signatures) as IndexedSignature[];
    const beforeSend = (txId: string) => noteCycleTransaction(database, row.cycle, txId);
    await submitter.submit({ header: headerOf(row.header), signatures, beforeSend });
    return false;
  }

  async #advance(
    row: CycleRow,
    from: CycleRow["state"],
    to: CycleRow["state"],
    extra: { readonly signatures?: string },
  ): Promise<boolean> {
    // False when this step was stored before and only its answer was lost, or when the cycle was closed again without a void
    // entry: the next round reads the new state.
    await advanceCycle(this.#options.database, row, { from, to, ...extra });
    this.#options.log.info({ cycle: row.cycle.toString(), state: to }, "cycle advanced");
    this.#options.onState?.(row.cycle, to);
    return true;
  }
}
