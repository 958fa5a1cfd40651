import { IsthmusError } from "@isthmus/protocol";
import { DurableLines } from "./durable-lines.ts";
import type { JournalEntry, JournalPlace } from "./entry.ts";
import { lineOf, readLine } from "./segment-line.ts";
import { JournalSegments } from "./segments.ts";

/** Bytes of a file of the copy, after which another one begins. */
const defaultSegmentBytes = 32 * 1_048_576;

/**
 * The operator's own copy of the journal: every entry that the operator has checked and replayed, on disk before anything that
 * builds on it is signed. It never contains an entry that the operator refused, unless it is void.
 */
export class JournalCopy {
  readonly #segments: JournalSegments;
  /** Index of the last entry when the copy was opened. */
  readonly #opened: bigint;
  readonly #voidLines: DurableLines;
  readonly #voids: JournalEntry[] = [];

  /** @throws JOURNAL_INVALID when a whole line of the newest file is damaged: nothing may be signed on changed data */
  constructor(
    directory: string,
    houseId: number,
    { segmentBytes = defaultSegmentBytes }: { readonly segmentBytes?: number } = {},
  ) {
    this.#segments = new JournalSegments(directory, houseId, segmentBytes);
    this.#voidLines = new DurableLines(directory, "voids.jsonl");
    for (const text of this.#voidLines.read()) this.#voids.push(this.#declarationOf(text));
    this.#opened = this.last.journalIndex;
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

  /** The place behind the last entry on disk; index 0 without one. */
  get last(): JournalPlace {
    return this.#segments.last;
  }

  /** The place before the first entry on disk: the beginning of the journal, unless the copy began at a snapshot. */
  get first(): JournalPlace {
    return this.#segments.first;
  }

  /** Begins an empty copy behind a place that is trusted: that of a snapshot. */
  beginAfter(place: JournalPlace): void {
    this.#segments.beginAfter(place);
  }

  /**
   * The entries that were on disk at opening, from an index on, read one after another, so that a copy of any size needs no more
   * memory than an entry. What is added later is not among them, not even by another process that uses this directory against the rules.
   * @throws JOURNAL_INVALID at a damaged line
   */
  stored(fromIndex = 1n): Generator<JournalEntry> {
    return this.#between(fromIndex, this.#opened);
  }

  /** One entry on disk, or undefined. */
  at(journalIndex: bigint): JournalEntry | undefined {
    for (const entry of this.#between(journalIndex, journalIndex)) return entry;
    return undefined;
  }

  /** Every entry on disk now from an index on, one after another. @throws JOURNAL_INVALID at a damaged line */
  all(fromIndex = 1n): Generator<JournalEntry> {
    return this.#between(fromIndex, this.last.journalIndex);
  }

  *#between(fromIndex: bigint, toIndex: bigint): Generator<JournalEntry> {
    if (fromIndex > toIndex) return;
    for (const entry of this.#segments.from(fromIndex)) {
      if (entry.journalIndex > toIndex) return;
      yield entry;
      if (entry.journalIndex === toIndex) return;
    }
  }

  #declarationOf(text: string): JournalEntry {
    const line = readLine(text);
    if (line === undefined)
      throw new IsthmusError("JOURNAL_INVALID", { file: this.#voidLines.file, reason: "the file is damaged" });
    return line;
  }

  /** Appends entries that continue the copy and flushes them. */
  append(entries: readonly JournalEntry[]): void {
    this.#segments.append(entries);
  }
}
