import { type Hex, IsthmusError } from "@isthmus/protocol";
import { DurableLines } from "../journal/durable-lines.ts";
import type { NamedEntry } from "./void-book.ts";

/**
 * Every entry that this operator has signed to be void, on disk before the signature leaves (PROTOCOL P47): from then on it signs
 * no cycle that counts the entry, unless its people confirm the entry.
 */
export class SignedVoids {
  readonly #lines: DurableLines;
  readonly #digests = new Map<bigint, Hex>();

  /** @throws JOURNAL_INVALID when a whole line is damaged: a promise could be broken */
  constructor(directory: string) {
    this.#lines = new DurableLines(directory, "signed-voids.txt");
    for (const line of this.#lines.read()) {
      const match = /^(\d{1,20}) (0x[0-9a-f]{64})$/.exec(line);
      if (match === null)
        throw new IsthmusError("JOURNAL_INVALID", { file: this.#lines.file, line: line.slice(0, 100) });
      this.#digests.set(BigInt(match[1] as string), match[2] as Hex);
    }
  }

  /** Every entry that was signed. */
  entries(): NamedEntry[] {
    return [...this.#digests].map(([journalIndex, journalDigest]) => ({ journalIndex, journalDigest }));
  }

  /** Records the promise. @throws the system's error when the disk does not accept it: nothing may be signed then */
  promise({ journalIndex, journalDigest }: NamedEntry): void {
    if (this.#digests.get(journalIndex) === journalDigest) return;
    this.#lines.append([`${journalIndex} ${journalDigest}`]);
    this.#digests.set(journalIndex, journalDigest);
  }
}
