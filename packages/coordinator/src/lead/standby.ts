import { setTimeout } from "node:timers/promises";
import type { Genesis } from "@isthmus/clearing";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { backoffMs, type Logger } from "@isthmus/service";
import type { Database, Lease } from "@isthmus/store";
import { type Replay, rebuildEngine, replayOn, type VoidedEntry, voidedEntries } from "../intake/recover.ts";

/** What a standby works with. */
export interface StandbyOptions {
  readonly database: Database;
  readonly genesis: Genesis;
  readonly lease: Lease;
  readonly log: Logger;
  /** Between two looks at journal and lease. */
  readonly intervalMs: number;
}

const pauses = { firstDelayMs: 100, maxDelayMs: 5_000 };

/**
 * A coordinator that does not lead: its engine follows the durable journal, so that it can lead within the time of a few entries
 * once the lease is free. It writes nothing and answers nothing but where it stands.
 */
export class Standby {
  readonly #options: StandbyOptions;
  readonly #stop = new AbortController();
  #replay: Replay | null = null;
  #voids: readonly VoidedEntry[] = [];
  #following: Promise<boolean> | null = null;

  constructor(options: StandbyOptions) {
    this.#options = options;
  }

  /** Journal index of its engine while it follows, or null: not following, or not ready yet. */
  get journalIndex(): bigint | null {
    return this.#following === null ? null : (this.#replay?.engine.journalIndex ?? null);
  }

  /**
   * Follows the journal until the lease is taken, which it tries only once its engine stands at the end of the journal.
   * @returns true when it leads now, false when it was stopped before
   */
  async follow(): Promise<boolean> {
    this.#following ??= this.#follow();
    try {
      return await this.#following;
    } finally {
      this.#following = null;
    }
  }

  /** Ends following. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#following;
  }

  /** Gives up its engine, brought to the end of the journal; null if it has none that still counts. */
  async handOver(voids: readonly VoidedEntry[]): Promise<Replay | null> {
    const replay = this.#replay;
    this.#replay = null;
    if (replay === null || !isSame(voids, this.#voids)) return null;
    const { database, genesis } = this.#options;
    return await replayOn(replay, { database, genesis, voids });
  }

  async #follow(): Promise<boolean> {
    const { lease, log, intervalMs } = this.#options;
    let failures = 0;
    while (!this.#stop.signal.aborted) {
      try {
        await this.#catchUp();
        if (!this.#stop.signal.aborted && (await lease.take())) return true;
        failures = 0;
      } catch (error) {
        // Whatever it was, the journal is the truth: the next round begins from it.
        this.#replay = null;
        failures++;
        log.warn({ err: error, failures }, "the standby cannot follow yet");
      }
      await this.#pause(failures === 0 ? intervalMs : backoffMs(pauses, failures));
    }
    return false;
  }

  async #catchUp(): Promise<void> {
    const { database, genesis } = this.#options;
    const voids = await voidedEntries(database, genesis.houseId);
    if (this.#replay !== null && isSame(voids, this.#voids)) {
      try {
        this.#replay = await replayOn(this.#replay, { database, genesis, voids });
        return;
      } catch (error) {
        // Another entry was declared void in this moment.
        if (!isIsthmusError(error, "JOURNAL_INVALID")) throw error;
      }
    }
    this.#replay = null;
    this.#replay = await rebuildEngine(database, genesis, voids);
    this.#voids = voids;
  }

  async #pause(ms: number): Promise<void> {
    const { signal } = this.#stop;
    // Ends early only because it is stopped.
    await setTimeout(ms, undefined, { signal }).catch(() => undefined);
  }
}

/** Refuses unless the lease is this process's own. @throws NOT_READY when another coordinator leads */
export async function requireLead(lease: Lease, onLost: (error: IsthmusError) => void): Promise<void> {
  try {
    await lease.confirm();
  } catch (error) {
    if (!isIsthmusError(error, "TERM_FENCED")) throw error;
    onLost(error);
    throw new IsthmusError("NOT_READY", { lease: "another coordinator leads" }, { cause: error });
  }
}

function isSame(a: readonly VoidedEntry[], b: readonly VoidedEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ journalIndex, byIndex }, index) => {
      const other = b[index];
      return other?.journalIndex === journalIndex && other.byIndex === byIndex;
    })
  );
}
