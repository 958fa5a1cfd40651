import { emptyJournalDigest, type Hex } from "@isthmus/protocol";
import type { Queryable } from "../database/database.ts";

/** One durable entry. */
export interface JournalEntry {
  /** 1 for the first. */
  readonly journalIndex: bigint;
  /** The journal's digest after this entry. */
  readonly digest: Hex;
  /** The command's canonical text. */
  readonly entry: string;
}

/** Where the durable journal ends. */
export interface JournalHead {
  /** 0 when it is empty. */
  readonly journalIndex: bigint;
  readonly digest: Hex;
}

/** The end of the durable journal. */
export async function readJournalHead(database: Queryable, houseId: number): Promise<JournalHead> {
  const { rows } = await database.query<{ journalIndex: string; digest: Hex }>(
    `SELECT position AS "journalIndex", digest FROM coordinator.journal_head WHERE house = $1`,
    [houseId],
  );
  const row = rows[0];
  return row === undefined
    ? { journalIndex: 0n, digest: emptyJournalDigest }
    : { journalIndex: BigInt(row.journalIndex), digest: row.digest };
}

/**
 * Entries in order, from a position on.
 * @param fromPosition the first one wanted, 1 or more
 * @param limit how many at most, 1 to 10,000
 * @param maxBytes about how many stored bytes at most; one entry is given whatever its size
 */
export async function readJournal(
  database: Queryable,
  houseId: number,
  fromPosition: bigint,
  limit: number,
  maxBytes = 32 * 1_048_576,
): Promise<JournalEntry[]> {
  const { rows } = await database.query<{ journalIndex: string; digest: Hex; entry: string }>(
    `SELECT position AS "journalIndex", digest, entry FROM (
       SELECT position, digest, entry, sum(pg_column_size(entry)) OVER (ORDER BY position) AS bytes
       FROM (SELECT * FROM coordinator.journal WHERE house = $1 AND position >= $2 ORDER BY position LIMIT $3) AS page
     ) AS sized WHERE bytes <= $4 OR position = $2 ORDER BY position`,
    [houseId, fromPosition.toString(), Math.min(Math.max(limit, 1), 10_000), maxBytes],
  );
  return rows.map((row) => ({ journalIndex: BigInt(row.journalIndex), digest: row.digest, entry: row.entry }));
}
