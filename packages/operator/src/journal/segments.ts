import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { emptyJournalDigest, foldJournal, IsthmusError } from "@isthmus/protocol";
import { DurableLines } from "./durable-lines.ts";
import type { JournalEntry, JournalPlace } from "./entry.ts";
import { headerOf, lineOf, readHeader, readLine } from "./segment-line.ts";

/** One file of the copy. */
interface Segment {
  readonly lines: DurableLines;
  /** The place that it continues. */
  readonly after: JournalPlace;
  /** The copy of earlier versions has no header. */
  readonly hasHeader: boolean;
}

const beginning: JournalPlace = { journalIndex: 0n, digest: emptyJournalDigest };
const folderName = "journal";
const legacyName = "journal.jsonl";
const segmentName = /^\d{20}\.jsonl$/;

/**
 * A journal in files of bounded size, each named by the index of its first entry: an entry is found, and a reading begins, without a
 * walk over what is before its file, and a copy may be larger than memory and than any string. The first line of a file names
 * the place in the journal that it continues. `journal.jsonl` of earlier versions is read as the first file.
 */
export class JournalSegments {
  readonly #folder: string;
  readonly #houseId: number;
  readonly #segmentBytes: number;
  readonly #segments: Segment[];
  #last: JournalPlace;
  #lastBytes: number;

  /**
   * Opens the files and checks the last one; an earlier one is checked when it is read.
   * @param segmentBytes a file that has reached it is followed by another one
   * @throws JOURNAL_INVALID when a whole line of the last file is damaged, or a file is missing between others
   */
  constructor(directory: string, houseId: number, segmentBytes: number) {
    this.#folder = join(directory, folderName);
    this.#houseId = houseId;
    this.#segmentBytes = segmentBytes;
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    this.#segments = openSegments(this.#folder);
    this.#last = this.#segments.at(-1)?.after ?? beginning;
    for (const entry of this.#read(this.#segments.length - 1)) this.#last = entry;
    const { journalIndex, digest } = this.#last;
    this.#last = { journalIndex, digest };
    this.#lastBytes = sizeOf(this.#segments.at(-1));
  }

  /** The place behind the last entry. */
  get last(): JournalPlace {
    return this.#last;
  }

  /** The place before the first entry: the beginning of the journal, unless the copy began at a later place. */
  get first(): JournalPlace {
    return this.#segments[0]?.after ?? this.#last;
  }

  /** Begins a copy that has no entry yet behind a later place. */
  beginAfter(place: JournalPlace): void {
    if (this.#segments.length > 0)
      throw new IsthmusError("INTERNAL", { reason: "the copy has entries", journalIndex: this.#last.journalIndex });
    this.#last = place;
    this.#startSegment([]);
  }

  /** Appends entries that continue the copy; they are on disk when it returns. */
  append(entries: readonly JournalEntry[]): void {
    const [newest] = entries.slice(-1);
    if (newest === undefined) return;
    const lines = entries.map(lineOf);
    const current = this.#segments.at(-1);
    if (current === undefined || !current.hasHeader || this.#lastBytes >= this.#segmentBytes) this.#startSegment(lines);
    else {
      current.lines.append(lines);
      this.#lastBytes = sizeOf(current);
    }
    this.#last = { journalIndex: newest.journalIndex, digest: newest.digest };
  }

  /**
   * The entries from an index on, one after another, as they are on disk.
   * @throws JOURNAL_INVALID at a damaged line, and when a file does not continue the one before it
   */
  *from(journalIndex: bigint): Generator<JournalEntry> {
    let number = this.#segments.findLastIndex(({ after }) => after.journalIndex < journalIndex);
    let place: JournalPlace | undefined;
    for (number = Math.max(number, 0); number < this.#segments.length; number++) {
      const { after, lines } = this.#segments[number] as Segment;
      if (place !== undefined && (place.journalIndex !== after.journalIndex || place.digest !== after.digest))
        throw damaged(lines.file, after.journalIndex, "the file does not continue the one before it");
      place = after;
      for (const entry of this.#read(number)) {
        place = entry;
        if (entry.journalIndex >= journalIndex) yield entry;
      }
    }
  }

  #startSegment(lines: readonly string[]): void {
    const after = this.#last;
    const name = `${(after.journalIndex + 1n).toString().padStart(20, "0")}.jsonl`;
    const segment = { lines: new DurableLines(this.#folder, name), after, hasHeader: true };
    segment.lines.append([headerOf(after), ...lines]);
    this.#segments.push(segment);
    this.#lastBytes = sizeOf(segment);
  }

  *#read(number: number): Generator<JournalEntry> {
    const segment = this.#segments[number];
    if (segment === undefined) return;
    let { journalIndex, digest } = segment.after;
    let isHeader = segment.hasHeader;
    for (const text of segment.lines.lines()) {
      if (isHeader) {
        isHeader = false;
        continue;
      }
      journalIndex++;
      const line = readLine(text);
      if (line !== undefined)
        digest = foldJournal(this.#houseId, digest, journalIndex, new TextEncoder().encode(line.entry));
      if (!isLineOf(line, { journalIndex, digest }))
        throw damaged(segment.lines.file, journalIndex, "the copy is damaged");
      yield { journalIndex, digest, entry: line.entry };
    }
  }
}

function isLineOf(line: JournalEntry | undefined, { journalIndex, digest }: JournalPlace): line is JournalEntry {
  return line !== undefined && line.journalIndex === journalIndex && line.digest === digest;
}

/** @throws JOURNAL_INVALID when a file's header is not that of its name */
function openSegments(folder: string): Segment[] {
  const directory = dirname(folder);
  const segments: Segment[] = [];
  if (existsSync(join(directory, legacyName)))
    segments.push({ lines: new DurableLines(directory, legacyName), after: beginning, hasHeader: false });
  const names = readdirSync(folder)
    .filter((name) => segmentName.test(name))
    .sort();
  for (const name of names) {
    const lines = new DurableLines(folder, name);
    const [text] = lines.lines();
    // Killed before its first line was whole.
    if (text === undefined && name === names.at(-1)) {
      rmSync(lines.file);
      continue;
    }
    const after = readHeader(text ?? "");
    const firstIndex = BigInt(name.slice(0, 20));
    if (after === undefined || after.journalIndex + 1n !== firstIndex)
      throw damaged(lines.file, firstIndex, "the file's first line is damaged");
    segments.push({ lines, after, hasHeader: true });
  }
  return segments;
}

function sizeOf(segment: Segment | undefined): number {
  return segment === undefined || !existsSync(segment.lines.file) ? 0 : statSync(segment.lines.file).size;
}

function damaged(file: string, journalIndex: bigint, reason: string): IsthmusError {
  return new IsthmusError("JOURNAL_INVALID", { file, journalIndex, reason });
}
