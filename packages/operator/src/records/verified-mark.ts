import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Hex, toHex } from "@isthmus/protocol";
import type { JournalPlace } from "../journal/entry.ts";
import type { OwnKey } from "./own-key.ts";

const fileName = "verified.txt";

/**
 * How far this process has verified its own copy of the journal. The journal's digest there binds every entry before it, so that a
 * restart has no signature to look at again up to there. Losing the file costs that look alone.
 */
export class VerifiedMark {
  readonly #file: string;
  readonly #part: string;
  readonly #key: OwnKey;

  constructor(directory: string, key: OwnKey) {
    this.#file = join(directory, fileName);
    this.#part = `${this.#file}.part`;
    this.#key = key;
  }

  /** Records that everything up to a place was verified, with these entries void. */
  write(place: JournalPlace, voids: Iterable<bigint>): void {
    const text = textOf(place, voids);
    writeFileSync(this.#part, `${text} ${toHex(this.#key.markOf(text))}\n`, { mode: 0o600 });
    renameSync(this.#part, this.#file);
  }

  /** The place up to which everything was verified with these entries void, or null: then it is verified again. */
  read(voids: Iterable<bigint>): JournalPlace | null {
    if (!existsSync(this.#file)) return null;
    const [index = "", digest = "", listed = "", mark = ""] = readFileSync(this.#file, "utf8").trimEnd().split(" ");
    if (!/^\d{1,20}$/.test(index) || !/^0x[0-9a-f]{64}$/.test(digest)) return null;
    const place = { journalIndex: BigInt(index), digest: digest as Hex };
    const text = textOf(place, voids);
    if (text !== `${index} ${digest} ${listed}`) return null;
    return this.#key.isMarkOf(Buffer.from(mark.slice(2), "hex"), text) ? place : null;
  }
}

function textOf({ journalIndex, digest }: JournalPlace, voids: Iterable<bigint>): string {
  const listed = [...voids].sort((one, other) => (one < other ? -1 : 1));
  return `${journalIndex} ${digest} ${listed.length === 0 ? "-" : listed.join(",")}`;
}
