import { emptyJournalDigest, type Hex } from "@isthmus/protocol";
import type { Queryable } from "../database/database.ts";

/** One durable journal entry. */
export interface JournalEntry {
  /** 1 for the first. */
  readonly journalIndex: bigint;
  /** The journal's digest after this entry. */
  readonly digest: Hex;
  /** The command's canonical text. */
  readonly entry: string;
}

/** Last entry of the durable journal. */
export interface JournalHead {
  /** 0 if it is empty. */
  readonly journalIndex: bigint;
  readonly digest: Hex;
}

/** Returns the last entry of the durable journal. */
export async function readJournalHead(database: Queryable, houseId: number): Promise<JournalHead> {
  const { rows } = await database.query<{ journal_index: string; digest: Hex }>(
    "SELECT journal_index, digest FROM coordinator.journal_head WHERE house_id = $1",
    [houseId],
  );
  const row = rows[0];
  return row === undefined
    ? { journalIndex: 0n, digest: emptyJournalDigest }
    : { journalIndex: BigInt(row.journal_index), digest: row.digest };
}

/** One page of the journal. */
export interface JournalPage {
  /** Journal index of the first entry, 1 or more. */
  readonly fromIndex: bigint;
  /** Maximum number of entries, clamped to 1 .. 10,000. */
  readonly limit: number;
  /** Maximum bytes of their texts, 32 MiB by default; the first entry is returned whatever its size. */
  readonly maxBytes?: number;
}

/** Returns the entries of one page, in order. */
export async function readJournal(database: Queryable, houseId: number, page: JournalPage): Promise<JournalEntry[]> {
  const { fromIndex, limit, maxBytes = 32 * 1_048_576 } = page;
  const { rows } = await database.query<{ journal_index: string; digest: Hex; entry: string }>(
    `SELECT journal_index, digest, entry FROM (
       SELECT journal_index, digest, entry, sum(octet_length(entry)) OVER (ORDER BY journal_index) AS bytes
       FROM (
         SELECT * FROM coordinator.journal WHERE house_id = $1 AND journal_index >= $2 ORDER BY journal_index LIMIT $3
       ) AS page
     ) AS sized WHERE bytes <= $4 OR journal_index = $2 ORDER BY journal_index`,
    [houseId, fromIndex.toString(), Math.min(Math.max(limit, 1), 10_000), maxBytes],
  );
  return rows.map((row) => ({ journalIndex: BigInt(row.journal_index), digest: row.digest, entry: row.entry }));
}

/** An entry that declares an earlier one void. */
export interface VoidDeclaration extends JournalEntry {
  /** Journal index of the void entry. */
  readonly voidsIndex: bigint;
}

/** Returns every entry that declares another one void, in order. There are few: each is an incident. */
export async function readVoids(database: Queryable, houseId: number): Promise<VoidDeclaration[]> {
  const { rows } = await database.query<{ journal_index: string; digest: Hex; entry: string; voids_index: string }>(
    `SELECT journal_index, digest, entry, voids_index FROM coordinator.journal
     WHERE house_id = $1 AND voids_index IS NOT NULL ORDER BY journal_index`,
    [houseId],
  );
  return rows.map((row) => ({
    journalIndex: BigInt(row.journal_index),
    digest: row.digest,
    entry: row.entry,
    voidsIndex: BigInt(row.voids_index),
  }));
}
