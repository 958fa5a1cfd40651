import { decodeCommand, isVoidable } from "@isthmus/clearing";
import { IsthmusError, type VoidEntry } from "@isthmus/protocol";
import type { JournalEntry } from "../journal/pull.ts";
import type { RefusedEntry } from "./journal-replay.ts";
import type { NamedEntry } from "./void-book.ts";

/** What an operator knows of an entry that it is asked to sign as void. */
export interface KnownOfEntry {
  /** The own checks refuse the entry; null when they do not. */
  readonly refusal: RefusedEntry | null;
  /** The entry, where it has been replayed. */
  readonly counted: JournalEntry | undefined;
  /** Index of the entry that closed the newest cycle that was signed; null when the replay does not know it any more. */
  readonly signedTo: bigint | null;
  readonly decided: readonly NamedEntry[];
}

/**
 * Requires that an operator may sign an entry as void.
 * @throws NOT_FOUND when its journal has another entry there, ENTRY_NOT_VOIDABLE when it is no input, or in a cycle that was signed,
 * VOID_UNFOUNDED when neither its sources nor its people contradict it
 */
export function requireVoidable(entry: VoidEntry, { refusal, counted, signedTo, decided }: KnownOfEntry): void {
  const { journalIndex, journalDigest } = entry;
  const own = counted ?? refusal?.entry;
  if (own === undefined || own.digest !== journalDigest)
    throw new IsthmusError("NOT_FOUND", { what: "journal entry", journalIndex, own: own?.digest ?? null });
  const { kind } = decodeCommand(new TextEncoder().encode(own.entry));
  if (!isVoidable(kind)) throw new IsthmusError("ENTRY_NOT_VOIDABLE", { journalIndex, kind });
  if (signedTo === null || journalIndex <= signedTo)
    throw new IsthmusError("ENTRY_NOT_VOIDABLE", { journalIndex, signedTo });
  const isDecided = decided.some(
    (named) => named.journalIndex === journalIndex && named.journalDigest === journalDigest,
  );
  if (refusal === null && !isDecided) throw new IsthmusError("VOID_UNFOUNDED", { journalIndex });
}
