import type { CycleOutput } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import {
  type CycleRow,
  type Database,
  insertCycle,
  type NewCycle,
  readCycle,
  readCycleOutputs,
  readCycles,
  replaceCycle,
} from "@isthmus/store";
import { outputOf, outputText } from "./output-text.ts";

const cachedOutputs = 4;

/** Closed cycles with all their leaves, read back from the store; the last few stay in memory. */
export class CycleArchive {
  readonly #database: Database;
  readonly #cache = new Map<string, CycleOutput>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws NOT_FOUND */
  async row(cycle: bigint): Promise<CycleRow> {
    const row = await readCycle(this.#database, cycle);
    if (row === null) throw new IsthmusError("NOT_FOUND", { cycle });
    return row;
  }

  /** The newest cycles, newest first. */
  rows(limit: number): Promise<CycleRow[]> {
    return readCycles(this.#database, limit);
  }

  /** @throws NOT_FOUND, JOURNAL_INVALID when the stored cycle is not consistent */
  async output(cycle: bigint): Promise<CycleOutput> {
    return this.outputOfRow(await this.row(cycle));
  }

  /** The output of a row that has been read. */
  async outputOfRow(row: CycleRow): Promise<CycleOutput> {
    const cached = this.#cache.get(row.digest);
    if (cached !== undefined) return cached;
    const outputs = await readCycleOutputs(this.#database, row.cycle);
    if (outputs === null) throw new IsthmusError("NOT_FOUND", { cycle: row.cycle });
    const output = outputOf(row.digest, row.header, outputs);
    this.#cache.set(row.digest, output);
    const oldest = this.#cache.keys().next().value;
    if (this.#cache.size > cachedOutputs && oldest !== undefined) this.#cache.delete(oldest);
    return output;
  }
}

/** Stores a closed cycle; repeating it changes nothing. @throws CONFLICTING_MESSAGE when it is stored with another digest */
export async function storeCycle(database: Database, output: CycleOutput): Promise<void> {
  await insertCycle(database, newCycle(output));
}

/** Stores a cycle that was closed again without void entries. @throws CONFLICTING_MESSAGE when a quorum has signed another one */
export async function storeAgain(database: Database, output: CycleOutput): Promise<void> {
  await replaceCycle(database, newCycle(output));
}

function newCycle(output: CycleOutput): NewCycle {
  return { cycle: output.header.cycle, digest: output.digest, ...outputText(output) };
}
