import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Database, Queryable } from "../database/database.ts";

/** The engine's state at one journal index, without its bytes. */
export interface Snapshot {
  readonly journalIndex: bigint;
  readonly journalDigest: Hex;
  readonly stateDigest: Hex;
}

/** A snapshot to be stored. */
export interface NewSnapshot extends Snapshot {
  /** Its bytes in segments, of which only one is in memory at a time; called again when the transaction is repeated. */
  readonly segments: () => Iterable<Uint8Array>;
}

/**
 * Stores a snapshot and deletes all but the newest ones, in one transaction: a process that ends in the middle leaves the earlier
 * ones. The journal is never truncated: a snapshot only shortens replay. One that is stored already stays as it is.
 * @param keep number of newest snapshots to keep, 1 or more
 * @throws JOURNAL_INVALID if the durable journal does not have that digest at that index
 */
export async function saveSnapshot(
  database: Database,
  houseId: number,
  snapshot: NewSnapshot,
  keep = 3,
): Promise<void> {
  await database.transaction(async (connection) => {
    await requireDurable(connection, houseId, snapshot);
    const at = snapshot.journalIndex.toString();
    const inserted = await connection.query(
      `INSERT INTO coordinator.snapshots (house_id, journal_index, journal_digest, state_digest)
       VALUES ($1, $2, $3, $4) ON CONFLICT (house_id, journal_index) DO NOTHING`,
      [houseId, at, snapshot.journalDigest, snapshot.stateDigest],
    );
    if (inserted.rowCount === 0) return;
    let number = 0;
    for (const segment of snapshot.segments()) {
      await connection.query(
        "INSERT INTO coordinator.snapshot_segments (house_id, journal_index, number, bytes) VALUES ($1, $2, $3, $4)",
        [houseId, at, number++, segment],
      );
    }
    await connection.query(
      `DELETE FROM coordinator.snapshots WHERE house_id = $1 AND journal_index NOT IN
       (SELECT journal_index FROM coordinator.snapshots WHERE house_id = $1 ORDER BY journal_index DESC LIMIT $2)`,
      [houseId, Math.max(keep, 1)],
    );
  });
}

async function requireDurable(connection: Queryable, houseId: number, snapshot: Snapshot): Promise<void> {
  const { journalIndex, journalDigest } = snapshot;
  const { rows } = await connection.query<{ digest: Hex }>(
    "SELECT digest FROM coordinator.journal WHERE house_id = $1 AND journal_index = $2",
    [houseId, journalIndex.toString()],
  );
  if (rows[0]?.digest !== journalDigest)
    throw new IsthmusError("JOURNAL_INVALID", { journalIndex, expected: journalDigest });
}

/** Returns the newest snapshots, newest first. */
export async function readSnapshots(database: Queryable, houseId: number, limit = 3): Promise<Snapshot[]> {
  const { rows } = await database.query<{ journal_index: string; journal_digest: Hex; state_digest: Hex }>(
    `SELECT journal_index, journal_digest, state_digest
     FROM coordinator.snapshots WHERE house_id = $1 ORDER BY journal_index DESC LIMIT $2`,
    [houseId, limit],
  );
  return rows.map((row) => ({
    journalIndex: BigInt(row.journal_index),
    journalDigest: row.journal_digest,
    stateDigest: row.state_digest,
  }));
}

/** Yields the segments of a snapshot, in order, one in memory at a time; fewer than it had if it is deleted meanwhile. */
export async function* readSnapshotSegments(
  database: Queryable,
  houseId: number,
  journalIndex: bigint,
): AsyncGenerator<Uint8Array, undefined> {
  for (let number = 0; ; number++) {
    const { rows } = await database.query<{ bytes: Buffer }>(
      "SELECT bytes FROM coordinator.snapshot_segments WHERE house_id = $1 AND journal_index = $2 AND number = $3",
      [houseId, journalIndex.toString(), number],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    yield row.bytes;
  }
}
