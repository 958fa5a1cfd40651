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

/** Entries that are looked at first; from then on as many as the size of those lets expect in what is left of the page. */
const firstRead = 32;

/** Returns the entries of one page, in order. Reads little more of the table than it returns. */
export async function readJournal(database: Queryable, houseId: number, page: JournalPage): Promise<JournalEntry[]> {
  const { fromIndex, maxBytes = 32 * 1_048_576 } = page;
  const limit = Math.min(Math.max(page.limit, 1), 10_000);
  const entries: JournalEntry[] = [];
  let leftBytes = maxBytes;
  for (let count = Math.min(firstRead, limit); count > 0; ) {
    const next = fromIndex + BigInt(entries.length);
    const isFirst = entries.length === 0;
    const rows = await readSized(database, houseId, { next, count, leftBytes, isFirst });
    for (const { bytes, ...entry } of rows) {
      entries.push(entry);
      leftBytes -= bytes;
    }
    if (rows.length < count || leftBytes <= 0) break;
    const entryBytes = Math.max(1, Math.ceil((maxBytes - leftBytes) / entries.length));
    count = Math.min(limit - entries.length, Math.ceil(leftBytes / entryBytes));
  }
  return entries;
}

interface SizedRead {
  readonly next: bigint;
  readonly count: number;
  readonly leftBytes: number;
  /** The first entry of a page is returned whatever its size. */
  readonly isFirst: boolean;
}

async function readSized(
  database: Queryable,
  houseId: number,
  { next, count, leftBytes, isFirst }: SizedRead,
): Promise<(JournalEntry & { readonly bytes: number })[]> {
  const { rows } = await database.query<{ journal_index: string; digest: Hex; entry: string; bytes: number }>(
    `SELECT journal_index, digest, entry, bytes FROM (
       SELECT journal_index, digest, entry, bytes, sum(bytes) OVER (ORDER BY journal_index) AS total
       FROM (
         SELECT journal_index, digest, entry, octet_length(entry) AS bytes FROM coordinator.journal
         WHERE house_id = $1 AND journal_index >= $2 ORDER BY journal_index LIMIT $3
       ) AS page
     ) AS sized WHERE total <= $4 OR (journal_index = $2 AND $5) ORDER BY journal_index`,
    [houseId, next.toString(), count, leftBytes, isFirst],
  );
  return rows.map((row) => ({
    journalIndex: BigInt(row.journal_index),
    digest: row.digest,
    entry: row.entry,
    bytes: row.bytes,
  }));
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
