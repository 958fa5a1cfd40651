import {
  type Canonical,
  canonicalText,
  type Hex,
  type IndexedSignature,
  IsthmusError,
  quorumOf,
} from "@isthmus/protocol";
import {
  advanceCycle,
  type CycleRow,
  type Database,
  noteCycleRefusals,
  noteCycleTransaction,
  readOpenCycles,
} from "@isthmus/store";
import type { Alarms } from "../alarm/alarms.ts";
import type { Logger } from "../config/log.ts";
import { alteredDigest } from "./alter.ts";
import type { CycleArchive } from "./archive.ts";
import { type Attestation, askAllOperators, type Refusal } from "./attest.ts";
import type { HubSubmitter } from "./hub-submitter.ts";
import { headerOf } from "./output-text.ts";

export interface CycleMachineOptions {
  readonly database: Database;
  readonly log: Logger;
  readonly attesterUrls: readonly string[];
  /** Attester addresses in order of index. */
  readonly attesters: readonly Hex[];
  readonly submitter: HubSubmitter;
  readonly archive: CycleArchive;
  /** While one stands, no operator is asked to sign. */
  readonly alarms: Alarms;
  readonly pollIntervalMs: number;
  /** How long an operator may take to replay and sign. */
  readonly attestTimeoutMs?: number;
  readonly onRefusal?: (cycle: bigint, refusal: Refusal) => void;
  readonly onState?: (cycle: bigint, state: CycleRow["state"]) => void;
}

const maxRefusalsKept = 64;

/**
 * Drives every closed cycle to its end, oldest first: closed → attested → submitted → final. Each step is stored before
 * the next begins and looks at the world before it acts, so it can be taken up anywhere after a crash.
 */
export class CycleMachine {
  readonly #options: Required<Pick<CycleMachineOptions, "attestTimeoutMs">> & CycleMachineOptions;
  readonly #stop = new AbortController();
  #loop: Promise<void> | null = null;
  #wake: () => void = () => undefined;
  #alterNext = false;
  #lastError: string | null = null;

  constructor(options: CycleMachineOptions) {
    this.#options = { attestTimeoutMs: 30_000, ...options };
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** A cycle has closed: do not wait for the next look. */
  wake(): void {
    this.#wake();
  }

  /** The drill: the next cycle is first proposed with one altered leaf. */
  alterNextProposal(): void {
    this.#alterNext = true;
  }

  /** Whether the drill waits for a cycle. */
  get drillArmed(): boolean {
    return this.#alterNext;
  }

  /** Code of what holds the oldest open cycle up, or null. */
  get lastError(): string | null {
    return this.#lastError;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wake();
    await this.#loop;
  }

  async #run(): Promise<void> {
    let pauseMs = this.#options.pollIntervalMs;
    while (!this.#stop.signal.aborted) {
      try {
        const moved = await this.#step();
        this.#lastError = null;
        pauseMs = this.#options.pollIntervalMs;
        if (moved) continue;
      } catch (error) {
        this.#lastError = error instanceof IsthmusError ? error.code : "INTERNAL";
        this.#options.log.warn({ err: error }, "cycle step failed, trying again");
        pauseMs = Math.min(pauseMs * 2, 2_000);
      }
      await this.#pause(pauseMs);
    }
  }

  async #pause(pauseMs: number): Promise<void> {
    await new Promise<void>((next) => {
      const timer = setTimeout(next, pauseMs);
      this.#wake = () => {
        clearTimeout(timer);
        next();
      };
      if (this.#stop.signal.aborted) this.#wake();
    });
  }

  /** Moves the oldest open cycle that can move; returns whether one did. */
  async #step(): Promise<boolean> {
    let moved = false;
    for (const row of await readOpenCycles(this.#options.database)) {
      if (this.#stop.signal.aborted) return false;
      if (row.state === "submitted") {
        moved = (await this.#settle(row)) || moved;
        continue;
      }
      // The hub takes cycles in order, so only the oldest unsubmitted one can move.
      return (row.state === "closed" ? await this.#attest(row) : await this.#submit(row)) || moved;
    }
    return moved;
  }

  async #attest(row: CycleRow): Promise<boolean> {
    const { halt } = this.#options.alarms;
    if (halt !== null) throw halt;
    if (this.#alterNext) await this.#lie(row);
    const { attesters, attesterUrls, attestTimeoutMs } = this.#options;
    const needed = quorumOf(attesters.length);
    const proposal = { cycle: row.cycle, digest: row.digest };
    const answers = await askAllOperators(attesterUrls, attesters, proposal, attestTimeoutMs, needed);
    await this.#recordRefusals(row, answers);
    const signatures = answers.flatMap((answer) => ("signature" in answer ? [answer.signature] : []));
    if (signatures.length < needed) {
      throw new IsthmusError("QUORUM_MISSING", { cycle: row.cycle, got: signatures.length, needed });
    }
    // Exactly as many as needed, ascending by index: each one more costs gas on the hub.
    const text = canonicalText(signatures.slice(0, needed) as unknown as Canonical);
    return await this.#advance(row, "closed", "attested", { signatures: text });
  }

  /** The drill: proposes a digest over one altered leaf to every operator and records what each one says. */
  async #lie(row: CycleRow): Promise<void> {
    const { attesters, attesterUrls, attestTimeoutMs, archive, log } = this.#options;
    const output = await archive.outputOfRow(row);
    if (output.vaults.every((vault) => vault.leaves.length === 0)) {
      log.warn({ cycle: row.cycle.toString() }, "drill: no leaf to alter in this cycle, waiting for the next");
      return;
    }
    const digest = alteredDigest(output);
    const answers = await askAllOperators(attesterUrls, attesters, { cycle: row.cycle, digest }, attestTimeoutMs);
    await this.#recordRefusals(row, answers);
    const away = answers.some((answer) => "refusal" in answer && answer.refusal.code === "REQUEST_TIMEOUT");
    // A lie that not everyone has heard shows nothing yet.
    if (away) throw new IsthmusError("REQUEST_TIMEOUT", { cycle: row.cycle, drill: true });
    this.#alterNext = false;
    const signed = answers.filter((answer) => "signature" in answer).length;
    log.warn({ cycle: row.cycle.toString(), digest, signed }, "drill: altered leaf proposed");
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

  /** Final, or sent again when a reorganisation of the hub chain has taken it away. */
  async #settle(row: CycleRow): Promise<boolean> {
    const seen = await this.#ensureOnHub(row);
    return seen ? await this.#advance(row, "submitted", "final", {}) : false;
  }

  /** Sends the cycle unless the hub has it. @returns whether the hub's last final block holds it */
  async #ensureOnHub(row: CycleRow): Promise<boolean> {
    const { submitter, database } = this.#options;
    const state = await submitter.stateOf(row.cycle, row.digest);
    if (state.state === "other") {
      throw new IsthmusError("CYCLE_DIGEST_MISMATCH", { cycle: row.cycle, ours: row.digest, hub: state.digest });
    }
    if (state.state === "present") {
      // Also when somebody else has submitted it: a nonce that stays taken would hold up every later cycle.
      const settled = await submitter.settle(row.cycle);
      return state.final && settled;
    }
    const signatures = JSON.parse(row.signatures) as IndexedSignature[];
    await submitter.submit(headerOf(row.header), signatures, (txId) => noteCycleTransaction(database, row.cycle, txId));
    return false;
  }

  async #advance(
    row: CycleRow,
    from: CycleRow["state"],
    to: CycleRow["state"],
    extra: { readonly signatures?: string },
  ): Promise<boolean> {
    // False when this step was taken before and only its answer was lost: the next look sees the new state.
    await advanceCycle(this.#options.database, row.cycle, { from, to, ...extra });
    this.#options.log.info({ cycle: row.cycle.toString(), state: to }, "cycle moved");
    this.#options.onState?.(row.cycle, to);
    return true;
  }
}
