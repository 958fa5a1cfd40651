import type { Logger } from "@isthmus/service";
import type { SnapshotTaker } from "./snapshot-taker.ts";
import type { SnapshotSource } from "./take-snapshot.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** When snapshots are due, and what takes them. */
export interface SnapshotScheduleOptions extends SnapshotSource {
  readonly log: Logger;
  readonly snapshotEveryEntries: number;
  /** Takes the snapshots; this thread if left out. */
  readonly snapshots?: SnapshotTaker;
}

/** Takes a snapshot every so many durable entries, one at a time: while one is taken, the next one waits. */
export class SnapshotSchedule {
  readonly #log: Logger;
  readonly #everyEntries: bigint;
  readonly #taker: SnapshotTaker;
  /** Journal index of the last snapshot that was begun. */
  #lastIndex = 0n;
  #taking: Promise<void> | null = null;

  constructor(options: SnapshotScheduleOptions) {
    this.#log = options.log;
    this.#everyEntries = BigInt(options.snapshotEveryEntries);
    this.#taker = options.snapshots ?? onThisThread(options);
  }

  /** Counts on from a snapshot that exists. */
  startAt(journalIndex: bigint): void {
    this.#lastIndex = journalIndex;
  }

  /**
   * Begins a snapshot if one is due.
   * @param journalIndex of an entry that is durable
   * @param before resolves once what a snapshot rests on is stored
   */
  durableTo(journalIndex: bigint, before: Promise<void>): void {
    if (this.#taking !== null || journalIndex - this.#lastIndex < this.#everyEntries) return;
    this.#lastIndex = journalIndex;
    this.#taking = before
      .then(() => this.#taker.take(journalIndex))
      // A lost snapshot only costs time at the next start.
      .catch((error: unknown) => this.#log.warn({ err: error, journalIndex: `${journalIndex}` }, "no snapshot stored"))
      .finally(() => {
        this.#taking = null;
      });
  }

  /** Ends; the snapshot that is being taken is given up. */
  async close(): Promise<void> {
    await this.#taker.close();
    await this.#taking;
  }
}

function onThisThread(source: SnapshotSource): SnapshotTaker {
  return { take: (throughIndex) => takeSnapshot(source, throughIndex), close: async () => undefined };
}
