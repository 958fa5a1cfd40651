import { emptyJournalDigest, foldJournal, IsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import { DurableLines } from "./durable-lines.ts";
import type { JournalEntry } from "./pull.ts";

const indexText = z.string().regex(/^\d{1,20}$/);
const rest = {
  digest: z
    .string()
    .regex(/^0x[0-9a-f]{64}$/)
    .transform((text) => text as JournalEntry["digest"]),
  entry: z.string(),
};

/** A line of the copy. Earlier versions named the index `position`; their files stay readable. */
const lineSchema = z.union([
  z.strictObject({ journalIndex: indexText, ...rest }),
  z
    .strictObject({ position: indexText, ...rest })
    .transform(({ position, ...line }) => ({ journalIndex: position, ...line })),
]);

/**
 * The operator's own copy of the journal: one JSON line per entry that the operator has checked and replayed, on disk
 * before anything that builds on it is signed. It never contains an entry that the operator refused, unless it is void.
 */
export class JournalCopy {
  readonly #lines: DurableLines;
  readonly #houseId: number;
  /** Index of the last entry when the copy was opened. */
  readonly #opened: bigint;
  readonly #voidLines: DurableLines;
  readonly #voids: JournalEntry[] = [];
  #last: JournalEntry | undefined;

  /** @throws JOURNAL_INVALID when a whole line of the copy is damaged: nothing may be signed on changed data */
  constructor(directory: string, houseId: number) {
    this.#lines = new DurableLines(directory, "journal.jsonl");
    this.#voidLines = new DurableLines(directory, "voids.jsonl");
    this.#houseId = houseId;
    for (const entry of this.#read()) {
      this.#last = entry;
    }
    for (const text of this.#voidLines.read()) this.#voids.push(this.#declarationOf(text));
    this.#opened = this.#last?.journalIndex ?? 0n;
  }

  /** The declarations on disk that an entry is void, wherever they stand in the journal. */
  get voids(): readonly JournalEntry[] {
    return this.#voids;
  }

  /** Keeps verified declarations that are not on disk yet, before anything is replayed without what they declare void. */
  keepVoids(declarations: readonly JournalEntry[]): void {
    const added = declarations.filter(({ entry }) => !this.#voids.some((known) => known.entry === entry));
    this.#voidLines.append(added.map(lineOf));
    this.#voids.push(...added);
  }

  /** The last entry on disk. */
  get last(): JournalEntry | undefined {
    return this.#last;
  }

  /**
   * The entries that were on disk at opening, read one after another, so that a copy of any size needs no more memory than an
   * entry. What is added later is not among them, not even by another process that uses this directory against the rules.
   * @throws JOURNAL_INVALID at a damaged line
   */
  *stored(): Generator<JournalEntry> {
    if (this.#opened === 0n) return;
    for (const entry of this.#read()) {
      yield entry;
      if (entry.journalIndex === this.#opened) return;
    }
  }

  /** One entry on disk, or undefined. */
  at(journalIndex: bigint): JournalEntry | undefined {
    for (const entry of this.all()) if (entry.journalIndex === journalIndex) return entry;
    return undefined;
  }

  /** Every entry on disk now, one after another. @throws JOURNAL_INVALID at a damaged line */
  *all(): Generator<JournalEntry> {
    const last = this.#last?.journalIndex ?? 0n;
    if (last === 0n) return;
    for (const entry of this.#read()) {
      yield entry;
      if (entry.journalIndex === last) return;
    }
  }

  *#read(): Generator<JournalEntry> {
    let digest = emptyJournalDigest;
    let journalIndex = 0n;
    for (const text of this.#lines.lines()) {
      journalIndex++;
      const line = lineSchema.safeParse(parseLine(text));
      if (line.success)
        digest = foldJournal(this.#houseId, digest, journalIndex, new TextEncoder().encode(line.data.entry));
      if (!line.success || BigInt(line.data.journalIndex) !== journalIndex || line.data.digest !== digest)
        throw new IsthmusError("JOURNAL_INVALID", {
          file: this.#lines.file,
          journalIndex,
          reason: "the copy is damaged",
        });
      yield { journalIndex, digest, entry: line.data.entry };
    }
  }

  #declarationOf(text: string): JournalEntry {
    const line = lineSchema.safeParse(parseLine(text));
    if (!line.success)
      throw new IsthmusError("JOURNAL_INVALID", { file: this.#voidLines.file, reason: "the file is damaged" });
    return { ...line.data, journalIndex: BigInt(line.data.journalIndex) };
  }

  /** Appends entries that continue the copy and flushes them. */
  append(entries: readonly JournalEntry[]): void {
    this.#lines.append(entries.map(lineOf));
    this.#last = entries.at(-1) ?? this.#last;
  }
}

const lineOf = (entry: JournalEntry): string =>
  JSON.stringify({ ...entry, journalIndex: entry.journalIndex.toString() });

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
