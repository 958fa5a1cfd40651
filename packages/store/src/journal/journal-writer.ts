import { emptyJournalDigest, foldJournal, type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { Database } from "../database/database.ts";
import { defaultRetry, type RetryPolicy, withRetry } from "../database/retry.ts";
import type { JournalHead } from "./journal-reader.ts";

/** An entry with its journal index; it counts only once `durable` has resolved. */
export interface AppendedEntry {
  readonly journalIndex: bigint;
  readonly digest: Hex;
  /** Resolves once the database has stored it; rejects with TERM_FENCED or STORE_UNAVAILABLE if it never will. */
  readonly durable: Promise<void>;
}

/** Retries, and the bounds of one group commit. */
export interface JournalWriterOptions {
  readonly retry?: RetryPolicy;
  readonly maxBatchEntries?: number;
  readonly maxBatchBytes?: number;
  /** Called after each group commit, for metrics. */
  readonly onCommit?: (commit: { readonly entries: number; readonly durationMs: number }) => void;
}

/** Somebody who waits for the journal to be durable up to an index. */
interface Reader {
  readonly journalIndex: bigint;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Waiting {
  readonly journalIndex: bigint;
  readonly previous: Hex;
  readonly digest: Hex;
  readonly entry: string;
  readonly voidsIndex: bigint | null;
  readonly appendedMs: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** A term of one clearing house's journal, and the journal's head when it was taken. */
interface HeldTerm {
  readonly houseId: number;
  readonly term: bigint;
  readonly head: JournalHead;
}

/**
 * The only writer of a clearing house's journal. Entries get their journal index and digest immediately and are stored
 * in group commits: one loop stores all waiting entries in one statement, so they share the cost of a commit.
 *
 * Opening takes a new term, the fencing token. Every commit is conditional on term, journal index and digest of the head
 * row, whose row lock serialises writers: of two coordinators only the newest can append, and never both (PROTOCOL P32).
 */
export class JournalWriter {
  readonly #database: Database;
  readonly #houseId: number;
  readonly #term: bigint;
  readonly #options: Required<Omit<JournalWriterOptions, "onCommit">> & Pick<JournalWriterOptions, "onCommit">;
  readonly #stop = new AbortController();
  #head: JournalHead;
  #durable: JournalHead;
  #waiting: Waiting[] = [];
  #readers: Reader[] = [];
  #loop: Promise<void> | null = null;
  #failure: IsthmusError | null = null;
  /** The first entry of the commit that is under way. */
  #committing: Waiting | undefined;

  private constructor(database: Database, held: HeldTerm, options: JournalWriterOptions) {
    this.#database = database;
    this.#houseId = held.houseId;
    this.#term = held.term;
    this.#head = held.head;
    this.#durable = held.head;
    this.#options = {
      retry: options.retry ?? defaultRetry,
      maxBatchEntries: options.maxBatchEntries ?? 2_000,
      // A small entry before a large one does not wait until both are stored.
      maxBatchBytes: options.maxBatchBytes ?? 1_048_576,
      ...(options.onCommit === undefined ? {} : { onCommit: options.onCommit }),
    };
  }

  /** Takes the next term of a journal: from now on every older writer is fenced. */
  static async open(database: Database, houseId: number, options: JournalWriterOptions = {}): Promise<JournalWriter> {
    const { rows } = await database.query<{ term: string; journal_index: string; digest: Hex }>(
      `INSERT INTO coordinator.journal_head AS head (house_id, term, journal_index, digest) VALUES ($1, 1, 0, $2)
       ON CONFLICT (house_id) DO UPDATE SET term = head.term + 1 RETURNING term, journal_index, digest`,
      [houseId, emptyJournalDigest],
    );
    const row = rows[0];
    if (row === undefined) throw new IsthmusError("JOURNAL_INVALID", { field: "head" });
    const head = { journalIndex: BigInt(row.journal_index), digest: row.digest };
    return new JournalWriter(database, { houseId, term: BigInt(row.term), head }, options);
  }

  /** The term this writer holds. */
  get term(): bigint {
    return this.#term;
  }

  /** The last appended entry, durable or not. */
  get head(): JournalHead {
    return this.#head;
  }

  /** The last entry known to be durable. */
  get durableHead(): JournalHead {
    return this.#durable;
  }

  /** For how long the oldest entry that is not durable has waited, in milliseconds; 0 when all are durable. */
  get waitedMs(): number {
    const oldest = this.#committing ?? this.#waiting[0];
    return oldest === undefined ? 0 : performance.now() - oldest.appendedMs;
  }

  /** The error that stopped this writer, or null. A stopped writer is replaced by a new one. */
  get failure(): IsthmusError | null {
    return this.#failure;
  }

  /**
   * Appends an entry at the next journal index. Synchronous: the order of calls is the order of the journal.
   * @param entry the command's canonical text
   * @param voidsIndex the earlier entry that it declares void
   * @throws the error that stopped this writer
   */
  append(entry: string, voidsIndex: bigint | null = null): AppendedEntry {
    if (this.#failure !== null) throw this.#failure;
    const journalIndex = this.#head.journalIndex + 1n;
    const previous = this.#head.digest;
    const digest = foldJournal(this.#houseId, previous, journalIndex, new TextEncoder().encode(entry));
    this.#head = { journalIndex, digest };
    const durable = new Promise<void>((resolve, reject) => {
      this.#waiting.push({
        journalIndex,
        previous,
        digest,
        entry,
        voidsIndex,
        appendedMs: performance.now(),
        resolve,
        reject,
      });
    });
    this.#loop ??= this.#run();
    return { journalIndex, digest, durable };
  }

  /**
   * Resolves once the journal is durable up to an index, whatever is appended after it: who reads a state waits for what that
   * state rests on, however busy the journal is.
   * @param journalIndex of an entry that was appended; 0 for the empty journal
   * @throws the error that stopped the writer
   */
  async durableTo(journalIndex: bigint): Promise<void> {
    if (journalIndex <= this.#durable.journalIndex) return;
    if (this.#failure !== null) throw this.#failure;
    await new Promise<void>((resolve, reject) => {
      this.#readers.push({ journalIndex, resolve, reject });
    });
  }

  /** Resolves once every appended entry is durable; rejects with the error that stopped the writer. */
  async flush(): Promise<void> {
    while (this.#loop !== null) await this.#loop;
    if (this.#failure !== null) throw this.#failure;
  }

  /** Stops the writer: no further appends; waiting entries are rejected unless their commit is under way. */
  async close(): Promise<void> {
    this.#failure ??= new IsthmusError("STORE_UNAVAILABLE", { stopped: true });
    this.#stop.abort();
    while (this.#loop !== null) await this.#loop;
  }

  async #run(): Promise<void> {
    // Entries appended in this turn of the event loop join the first batch.
    await Promise.resolve();
    try {
      while (this.#waiting.length > 0) {
        const batch = this.#takeBatch();
        this.#committing = batch[0];
        const startedMs = performance.now();
        try {
          await withRetry(() => this.#commit(batch), { ...this.#options.retry, signal: this.#stop.signal });
        } catch (error) {
          this.#fail(error, batch);
          return;
        }
        const last = batch[batch.length - 1] as Waiting;
        this.#committing = undefined;
        this.#durable = { journalIndex: last.journalIndex, digest: last.digest };
        this.#options.onCommit?.({ entries: batch.length, durationMs: performance.now() - startedMs });
        for (const item of batch) item.resolve();
        this.#releaseReaders();
      }
    } finally {
      this.#loop = null;
    }
  }

  #releaseReaders(): void {
    const { journalIndex } = this.#durable;
    const later: Reader[] = [];
    for (const reader of this.#readers) {
      if (reader.journalIndex <= journalIndex) reader.resolve();
      else later.push(reader);
    }
    this.#readers = later;
  }

  #takeBatch(): Waiting[] {
    let count = 0;
    let bytes = 0;
    for (const item of this.#waiting) {
      bytes += item.entry.length;
      if (count > 0 && (count >= this.#options.maxBatchEntries || bytes > this.#options.maxBatchBytes)) break;
      count++;
    }
    return this.#waiting.splice(0, count);
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const first = batch[0] as Waiting;
    const last = batch[batch.length - 1] as Waiting;
    const stored = await this.#database.queryOnce(
      `WITH advanced AS (
         UPDATE coordinator.journal_head SET journal_index = $3, digest = $4
         WHERE house_id = $1 AND term = $2 AND journal_index = $5 AND digest = $6 RETURNING 1)
       INSERT INTO coordinator.journal (house_id, journal_index, previous_digest, digest, term, entry, voids_index)
       SELECT $1, item.journal_index, item.previous, item.digest, $2, item.entry, item.voids_index
       FROM unnest($7::bigint[], $8::text[], $9::text[], $10::text[], $11::bigint[])
         AS item (journal_index, previous, digest, entry, voids_index)
       WHERE EXISTS (SELECT 1 FROM advanced)`,
      [
        this.#houseId,
        this.#term.toString(),
        last.journalIndex.toString(),
        last.digest,
        (first.journalIndex - 1n).toString(),
        first.previous,
        batch.map((item) => item.journalIndex.toString()),
        batch.map((item) => item.previous),
        batch.map((item) => item.digest),
        batch.map((item) => item.entry),
        batch.map((item) => item.voidsIndex?.toString() ?? null),
      ],
    );
    if (stored.rowCount === batch.length) return;
    // The reply to an earlier attempt may have been lost after the commit: then our last digest is at its index.
    const own = await this.#database.queryOnce<{ digest: Hex }>(
      "SELECT digest FROM coordinator.journal WHERE house_id = $1 AND journal_index = $2 AND term = $3",
      [this.#houseId, last.journalIndex.toString(), this.#term.toString()],
    );
    if (own.rows[0]?.digest === last.digest) return;
    throw new IsthmusError("TERM_FENCED", { term: this.#term, journalIndex: first.journalIndex });
  }

  #fail(error: unknown, batch: readonly Waiting[]): void {
    this.#failure ??= isIsthmusError(error)
      ? error
      : new IsthmusError("STORE_UNAVAILABLE", { journalIndex: (batch[0] as Waiting).journalIndex }, { cause: error });
    const rejected = [...batch, ...this.#waiting, ...this.#readers];
    this.#committing = undefined;
    this.#waiting = [];
    this.#readers = [];
    for (const item of rejected) item.reject(this.#failure);
  }
}
