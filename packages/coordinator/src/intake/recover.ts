import { type CycleOutput, decodeCommand, Engine, type Genesis } from "@isthmus/clearing";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { type Database, readJournal, readSnapshots, type Snapshot } from "@isthmus/store";

/** A rebuilt engine and the cycles that its replay closed. */
export interface Replay {
  readonly engine: Engine;
  /** Cycles closed by replayed commands, oldest first: their rows may be missing after a crash. */
  readonly cycles: readonly CycleOutput[];
  /** Journal index of the snapshot it started from, 0 without one. */
  readonly fromIndex: bigint;
}

const pageEntries = 2_000;

/**
 * Builds the engine from durable state: the newest usable snapshot, then every later journal entry. The engine folds the
 * journal itself, so its digest is compared with the stored one at every entry.
 * @throws JOURNAL_INVALID when an entry is missing, does not decode, is refused, or gives another digest
 */
export async function rebuildEngine(database: Database, genesis: Genesis): Promise<Replay> {
  const { engine, fromIndex } = await newestSnapshot(database, genesis);
  const cycles: CycleOutput[] = [];
  for (;;) {
    const entries = await readJournal(database, genesis.houseId, {
      fromIndex: engine.journalIndex + 1n,
      limit: pageEntries,
    });
    if (entries.length === 0) return { engine, cycles, fromIndex };
    for (const { journalIndex, digest, entry } of entries) {
      if (journalIndex !== engine.journalIndex + 1n)
        throw new IsthmusError("JOURNAL_INVALID", { journalIndex, missing: engine.journalIndex + 1n });
      const before = engine.cycle;
      replayEntry(engine, journalIndex, entry);
      if (engine.journalDigest !== digest)
        throw new IsthmusError("JOURNAL_INVALID", { journalIndex, digest, replayed: engine.journalDigest });
      const closed = engine.lastCycle();
      if (engine.cycle !== before && closed !== undefined) cycles.push(closed);
    }
    // A long replay must not starve timers and connections.
    await new Promise<void>((next) => setImmediate(next));
  }
}

function replayEntry(engine: Engine, journalIndex: bigint, entry: string): void {
  const bytes = new TextEncoder().encode(entry);
  try {
    const applied = engine.apply(decodeCommand(bytes), bytes);
    if (!applied.ok) throw applied.error;
  } catch (cause) {
    const code = isIsthmusError(cause) ? cause.code : "unknown";
    throw new IsthmusError("JOURNAL_INVALID", { journalIndex, code }, { cause });
  }
}

async function newestSnapshot(database: Database, genesis: Genesis): Promise<{ engine: Engine; fromIndex: bigint }> {
  for (const snapshot of await readSnapshots(database, genesis.houseId)) {
    const engine = restored(snapshot);
    if (engine !== null) return { engine, fromIndex: snapshot.journalIndex };
  }
  return { engine: Engine.create(genesis), fromIndex: 0n };
}

/** Null for a snapshot of another version or with other digests: the journal has everything. */
function restored(snapshot: Snapshot): Engine | null {
  try {
    const engine = Engine.restore(snapshotBytes(snapshot.state));
    const whole =
      engine.journalIndex === snapshot.journalIndex &&
      engine.journalDigest === snapshot.journalDigest &&
      engine.digest() === snapshot.stateDigest;
    return whole ? engine : null;
  } catch (error) {
    if (isIsthmusError(error)) return null;
    throw error;
  }
}

/** Binary snapshots are stored in base64; those of version 3 were JSON and are stored as they are. */
function snapshotBytes(stored: string): Uint8Array {
  return Buffer.from(stored, stored.startsWith("{") ? "utf8" : "base64");
}
