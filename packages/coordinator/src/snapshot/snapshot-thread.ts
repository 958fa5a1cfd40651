import { once } from "node:events";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { IsthmusError } from "@isthmus/protocol";
import { Database } from "@isthmus/store";
import { type CoordinatorConfig, genesisOf } from "../config/config.ts";
import type { SnapshotTaker } from "./snapshot-taker.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** What the thread is given. */
interface Work {
  readonly snapshotThroughIndex: bigint;
}

/**
 * Takes snapshots on a thread with memory of its own, which ends with each: replay, encoding and hashing cost the engine's thread
 * nothing. A snapshot is stored in one transaction, so that a thread that ends in the middle leaves those of before.
 */
export class SnapshotThread implements SnapshotTaker {
  readonly #program: string;
  readonly #configFile: string;
  #thread: Worker | null = null;
  #isClosed = false;

  /**
   * @param program the coordinator's own program, which asks `snapshotWork` first
   * @param configFile path of its configuration
   */
  constructor(program: string, configFile: string) {
    this.#program = program;
    this.#configFile = configFile;
  }

  /** @throws PROCESS_FAILED if the thread ends without a snapshot */
  async take(throughIndex: bigint): Promise<void> {
    if (this.#isClosed) return;
    const work: Work = { snapshotThroughIndex: throughIndex };
    const thread = new Worker(this.#program, { argv: [this.#configFile], workerData: work });
    this.#thread = thread;
    let failure: unknown;
    thread.on("error", (error) => {
      failure = error;
    });
    const [exitCode] = (await once(thread, "exit")) as [number];
    this.#thread = null;
    if (this.#isClosed || (exitCode === 0 && failure === undefined)) return;
    throw new IsthmusError("PROCESS_FAILED", { part: "snapshot thread", exitCode }, { cause: failure });
  }

  /** Ends the thread, if one works. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#thread?.terminate();
  }
}

/** Through which entry this thread is to take a snapshot; null on a thread that runs the service. */
export function snapshotWork(): bigint | null {
  const work = isMainThread ? null : (workerData as Partial<Work> | null);
  return work?.snapshotThroughIndex ?? null;
}

/** Takes the snapshot that this thread was started for. @throws JOURNAL_INVALID, STORE_UNAVAILABLE */
export async function doSnapshotWork(config: CoordinatorConfig, throughIndex: bigint): Promise<void> {
  const database = new Database({ url: config.databaseUrl, name: "isthmus snapshot" });
  try {
    await takeSnapshot({ database, genesis: genesisOf(config) }, throughIndex);
  } finally {
    await database.close();
  }
}
