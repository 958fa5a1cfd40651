import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Database, Queryable } from "../database/database.ts";

/** The engine's state at one journal position. */
export interface Snapshot {
  readonly journalIndex: bigint;
  readonly journalDigest: Hex;
  readonly stateDigest: Hex;
  /** Canonical text of the state. */
  readonly state: string;
}

/**
 * Stores a snapshot and drops all but the newest ones. The journal is never cut: a snapshot only saves time.
 * @param keep how many newest snapshots stay, 1 or more
 * @throws JOURNAL_INVALID when the durable journal does not hold that position with that digest
 */
export async function saveSnapshot(database: Database, houseId: number, snapshot: Snapshot, keep = 3): Promise<void> {
  await database.transaction(async (connection) => {
    const entry = await connection.query<{ digest: Hex }>(
      "SELECT digest FROM coordinator.journal WHERE house = $1 AND position = $2",
      [houseId, snapshot.journalIndex.toString()],
    );
    if (entry.rows[0]?.digest !== snapshot.journalDigest) {
      throw new IsthmusError("JOURNAL_INVALID", {
        journalIndex: snapshot.journalIndex,
        expected: snapshot.journalDigest,
      });
    }
    await connection.query(
      `INSERT INTO coordinator.snapshots (house, position, journal_digest, state_digest, state)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (house, position) DO NOTHING`,
      [houseId, snapshot.journalIndex.toString(), snapshot.journalDigest, snapshot.stateDigest, snapshot.state],
    );
    await connection.query(
      `DELETE FROM coordinator.snapshots WHERE house = $1 AND position NOT IN
       (SELECT position FROM coordinator.snapshots WHERE house = $1 ORDER BY position DESC LIMIT $2)`,
      [houseId, Math.max(keep, 1)],
    );
  });
}

/** Snapshots, newest first; empty when there is none. */
export async function readSnapshots(database: Queryable, houseId: number, limit = 3): Promise<Snapshot[]> {
  const { rows } = await database.query<{
    journalIndex: string;
    journal_digest: Hex;
    state_digest: Hex;
    state: string;
  }>(
    `SELECT position AS "journalIndex", journal_digest, state_digest, state
     FROM coordinator.snapshots WHERE house = $1 ORDER BY position DESC LIMIT $2`,
    [houseId, limit],
  );
  return rows.map((row) => ({
    journalIndex: BigInt(row.journalIndex),
    journalDigest: row.journal_digest,
    stateDigest: row.state_digest,
    state: row.state,
  }));
}
