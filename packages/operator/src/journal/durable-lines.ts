import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const lineFeed = 0x0a;

/**
 * An append-only file of lines that survives a kill at any point: a line is on disk before `append` returns, a half-written
 * last line is cut off when the file is opened, and a failed append leaves the file as it was.
 */
export class DurableLines {
  readonly file: string;
  readonly #directory: string;
  #readBytes = 0;
  #placed = false;

  constructor(directory: string, name: string) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.#directory = directory;
    this.file = join(directory, name);
  }

  /** All whole lines. Cuts off bytes after the last of them: nothing may be appended to half a line. */
  read(): string[] {
    return [...this.lines()];
  }

  /**
   * All whole lines one after another, as they are when the first is asked for; the file may be larger than memory, and than
   * any string. Cuts off bytes after the last of them, like `read`.
   */
  *lines(): Generator<string> {
    if (!existsSync(this.file)) return;
    const descriptor = openSync(this.file, "r");
    try {
      const wholeBytes = wholeBytesOf(descriptor);
      if (wholeBytes < fstatSync(descriptor).size) truncateSync(this.file, wholeBytes);
      this.#readBytes = wholeBytes;
      yield* linesBetween(descriptor, wholeBytes);
    } finally {
      closeSync(descriptor);
    }
  }

  /** Whole lines added since the last reading, by any process. Cuts nothing off: another process may be writing. */
  readNew(): string[] {
    if (!existsSync(this.file)) return [];
    const descriptor = openSync(this.file, "r");
    try {
      const added = Buffer.alloc(Math.max(fstatSync(descriptor).size - this.#readBytes, 0));
      const readBytes = readSync(descriptor, added, 0, added.length, this.#readBytes);
      const wholeBytes = added.subarray(0, readBytes).lastIndexOf(lineFeed) + 1;
      this.#readBytes += wholeBytes;
      return linesOf(added.subarray(0, wholeBytes));
    } finally {
      closeSync(descriptor);
    }
  }

  /** Appends lines (without line feeds) and returns when they are on disk. */
  append(lines: readonly string[]): void {
    if (lines.length === 0) return;
    const descriptor = openSync(this.file, "a", 0o600);
    try {
      const { size } = fstatSync(descriptor);
      try {
        writeFileSync(descriptor, lines.map((line) => `${line}\n`).join(""));
        fsyncSync(descriptor);
      } catch (error) {
        ftruncateSync(descriptor, size);
        throw error;
      }
    } finally {
      closeSync(descriptor);
    }
    if (this.#placed) return;
    // Also for a file that existed: the process that created it may have been killed before this.
    for (const directory of [this.#directory, dirname(this.#directory)]) syncDirectory(directory);
    this.#placed = true;
  }
}

/** Bytes of a file that are read together. */
const chunkBytes = 1_048_576;

/** Bytes up to and including the last line feed of a file. */
function wholeBytesOf(descriptor: number): number {
  const chunk = Buffer.alloc(chunkBytes);
  for (let end = fstatSync(descriptor).size; end > 0; ) {
    const start = Math.max(0, end - chunkBytes);
    const readBytes = readSync(descriptor, chunk, 0, end - start, start);
    const last = chunk.subarray(0, readBytes).lastIndexOf(lineFeed);
    if (last >= 0) return start + last + 1;
    end = start;
  }
  return 0;
}

/** The lines of a file's first bytes, which end with a line feed. */
function* linesBetween(descriptor: number, endBytes: number): Generator<string> {
  const chunk = Buffer.alloc(chunkBytes);
  /** Of the line that the last chunk ended in. */
  let begun: Buffer[] = [];
  for (let at = 0; at < endBytes; ) {
    const readBytes = readSync(descriptor, chunk, 0, Math.min(chunkBytes, endBytes - at), at);
    // Cut short by another process.
    if (readBytes === 0) return;
    at += readBytes;
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0 && end < readBytes; end = chunk.indexOf(lineFeed, start)) {
      const rest = chunk.subarray(start, end);
      yield begun.length === 0 ? rest.toString("utf8") : Buffer.concat([...begun, rest]).toString("utf8");
      begun = [];
      start = end + 1;
    }
    // A copy: the chunk is read into again.
    if (start < readBytes) begun.push(Buffer.from(chunk.subarray(start, readBytes)));
  }
}

function linesOf(bytes: Buffer): string[] {
  const text = bytes.toString("utf8");
  return text === "" ? [] : text.slice(0, -1).split("\n");
}

/** A new file survives a power cut only when its directory is on disk too. */
function syncDirectory(directory: string): void {
  const descriptor = openSync(directory, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
