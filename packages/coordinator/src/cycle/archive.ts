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
import { Rebuilds } from "./rebuilds.ts";

/** An output of 10,000 accounts takes some megabytes, and a tenth of a second to build its trees again. */
const limits = { mostKept: 8, mostWaiting: 32 };

/** Closed cycles with all their leaves, read back from the store; the last few stay in memory. */
export class CycleArchive {
  readonly #database: Database;
  readonly #outputs = new Rebuilds<CycleOutput>(limits);

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

  /** The output of a row that has been read. @throws NOT_FOUND, RATE_LIMITED when too many other cycles are asked for */
  async outputOfRow(row: CycleRow): Promise<CycleOutput> {
    return await this.#outputs.get(row.digest, async () => {
      const outputs = await readCycleOutputs(this.#database, row.cycle);
      if (outputs === null) throw new IsthmusError("NOT_FOUND", { cycle: row.cycle });
      return outputOf(row.digest, row.header, outputs);
    });
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
