import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Database, Queryable } from "../database/database.ts";

/** The engine's state at one journal position. */
export interface Snapshot {
  readonly position: bigint;
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
export async function saveSnapshot(database: Database, house: number, snapshot: Snapshot, keep = 3): Promise<void> {
  await database.transaction(async (connection) => {
    const entry = await connection.query<{ digest: Hex }>(
      "SELECT digest FROM coordinator.journal WHERE house = $1 AND position = $2",
      [house, snapshot.position.toString()],
    );
    if (entry.rows[0]?.digest !== snapshot.journalDigest) {
      throw new IsthmusError("JOURNAL_INVALID", { position: snapshot.position, expected: snapshot.journalDigest });
    }
    await connection.query(
      `INSERT INTO coordinator.snapshots (house, position, journal_digest, state_digest, state)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (house, position) DO NOTHING`,
      [house, snapshot.position.toString(), snapshot.journalDigest, snapshot.stateDigest, snapshot.state],
    );
    await connection.query(
      `DELETE FROM coordinator.snapshots WHERE house = $1 AND position NOT IN
       (SELECT position FROM coordinator.snapshots WHERE house = $1 ORDER BY position DESC LIMIT $2)`,
      [house, Math.max(keep, 1)],
    );
  });
}

/** Snapshots, newest first; empty when there is none. */
export async function readSnapshots(database: Queryable, house: number, limit = 3): Promise<Snapshot[]> {
  const { rows } = await database.query<{ position: string; journal_digest: Hex; state_digest: Hex; state: string }>(
    "SELECT position, journal_digest, state_digest, state FROM coordinator.snapshots WHERE house = $1 ORDER BY position DESC LIMIT $2",
    [house, limit],
  );
  return rows.map((row) => ({
    position: BigInt(row.position),
    journalDigest: row.journal_digest,
    stateDigest: row.state_digest,
    state: row.state,
  }));
}
