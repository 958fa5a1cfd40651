import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

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
    if (!existsSync(this.file)) return [];
    const bytes = readFileSync(this.file);
    const wholeBytes = bytes.lastIndexOf(0x0a) + 1;
    if (wholeBytes < bytes.length) truncateSync(this.file, wholeBytes);
    this.#readBytes = wholeBytes;
    return linesOf(bytes.subarray(0, wholeBytes));
  }

  /** Whole lines added since the last reading, by any process. Cuts nothing off: another process may be writing. */
  readNew(): string[] {
    if (!existsSync(this.file)) return [];
    const descriptor = openSync(this.file, "r");
    try {
      const added = Buffer.alloc(Math.max(fstatSync(descriptor).size - this.#readBytes, 0));
      const readBytes = readSync(descriptor, added, 0, added.length, this.#readBytes);
      const wholeBytes = added.subarray(0, readBytes).lastIndexOf(0x0a) + 1;
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
