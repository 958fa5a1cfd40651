import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Database, Queryable } from "../database/database.ts";

/** The engine's state at one journal index. */
export interface Snapshot {
  readonly journalIndex: bigint;
  readonly journalDigest: Hex;
  readonly stateDigest: Hex;
  /** The engine's snapshot as text, in the coordinator's encoding. */
  readonly state: string;
}

/**
 * Stores a snapshot and deletes all but the newest ones. The journal is never truncated: a snapshot only shortens replay.
 * @param keep number of newest snapshots to keep, 1 or more
 * @throws JOURNAL_INVALID if the durable journal does not have that digest at that index
 */
export async function saveSnapshot(database: Database, houseId: number, snapshot: Snapshot, keep = 3): Promise<void> {
  await database.transaction(async (connection) => {
    const entry = await connection.query<{ digest: Hex }>(
      "SELECT digest FROM coordinator.journal WHERE house_id = $1 AND journal_index = $2",
      [houseId, snapshot.journalIndex.toString()],
    );
    if (entry.rows[0]?.digest !== snapshot.journalDigest) {
      throw new IsthmusError("JOURNAL_INVALID", {
        journalIndex: snapshot.journalIndex,
        expected: snapshot.journalDigest,
      });
    }
    await connection.query(
      `INSERT INTO coordinator.snapshots (house_id, journal_index, journal_digest, state_digest, state)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (house_id, journal_index) DO NOTHING`,
      [houseId, snapshot.journalIndex.toString(), snapshot.journalDigest, snapshot.stateDigest, snapshot.state],
    );
    await connection.query(
      `DELETE FROM coordinator.snapshots WHERE house_id = $1 AND journal_index NOT IN
       (SELECT journal_index FROM coordinator.snapshots WHERE house_id = $1 ORDER BY journal_index DESC LIMIT $2)`,
      [houseId, Math.max(keep, 1)],
    );
  });
}

/** Returns the newest snapshots, newest first. */
export async function readSnapshots(database: Queryable, houseId: number, limit = 3): Promise<Snapshot[]> {
  const { rows } = await database.query<{
    journal_index: string;
    journal_digest: Hex;
    state_digest: Hex;
    state: string;
  }>(
    `SELECT journal_index, journal_digest, state_digest, state
     FROM coordinator.snapshots WHERE house_id = $1 ORDER BY journal_index DESC LIMIT $2`,
    [houseId, limit],
  );
  return rows.map((row) => ({
    journalIndex: BigInt(row.journal_index),
    journalDigest: row.journal_digest,
    stateDigest: row.state_digest,
    state: row.state,
  }));
}
