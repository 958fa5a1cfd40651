import type { Hex } from "@isthmus/protocol";

/** A place in a journal: behind an entry. */
export interface JournalPlace {
  /** Of the entry; 0 before the first. */
  readonly journalIndex: bigint;
  /** The journal's digest after the entry. */
  readonly digest: Hex;
}

/** One journal entry as the operator keeps it. */
export interface JournalEntry extends JournalPlace {
  /** The command's canonical text. */
  readonly entry: string;
}
