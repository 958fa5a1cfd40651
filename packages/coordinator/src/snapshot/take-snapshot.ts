import type { Genesis } from "@isthmus/clearing";
import { type Database, saveSnapshot } from "@isthmus/store";
import { rebuildEngine, voidedEntries } from "../intake/recover.ts";

/** What a snapshot is taken from: durable state alone. */
export interface SnapshotSource {
  readonly database: Database;
  readonly genesis: Genesis;
}

/**
 * Takes a snapshot of the state after a durable entry: an engine of its own loads the snapshot before it and replays what follows.
 * The engine that clears is not asked, so it waits for nothing, and what it may hold wrongly enters no snapshot.
 * @param throughIndex journal index of the last entry that counts in it
 * @throws JOURNAL_INVALID, STORE_UNAVAILABLE
 */
export async function takeSnapshot({ database, genesis }: SnapshotSource, throughIndex: bigint): Promise<void> {
  const voids = await voidedEntries(database, genesis.houseId);
  const { engine } = await rebuildEngine(database, genesis, voids, throughIndex);
  const { journalIndex, journalDigest } = engine;
  await saveSnapshot(database, genesis.houseId, {
    journalIndex,
    journalDigest,
    stateDigest: engine.digest(),
    segments: () => engine.snapshotSegments(),
  });
}
