import { decodeCommand, isVoidable } from "@isthmus/clearing";
import { type ErrorCode, IsthmusError, type VoidEntry } from "@isthmus/protocol";
import type { JournalEntry } from "../journal/entry.ts";
import type { RefusedEntry } from "./replay.ts";
import { isSameEntry, type NamedEntry } from "./void-book.ts";

/** What an operator knows of an entry that it is asked to sign as void. */
export interface KnownOfEntry {
  /** The own replay refuses the entry; null when it does not. */
  readonly refusal: RefusedEntry | null;
  /** The entry, where it has been replayed or passed over. */
  readonly counted: JournalEntry | undefined;
  /** Index of the entry that closed the newest cycle that was signed, 0 without one; null when the replay does not know it. */
  readonly signedTo: bigint | null;
  /** Entries that its people have decided to be void, and those that it has signed before. */
  readonly decided: readonly NamedEntry[];
}

/** Refusals that no later look can change. */
const lasting: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "INPUT_UNPROVEN",
  "JOURNAL_INVALID",
  "SIGNATURE_INVALID",
  "SIGNER_UNKNOWN",
  "ACCOUNT_UNKNOWN",
  "VENUE_UNKNOWN",
]);

/**
 * Requires that an operator may sign an entry as void.
 * @throws NOT_FOUND when its journal has another entry there, ENTRY_NOT_VOIDABLE when it is a member's command that its replay accepts,
 * or in a cycle that was signed, VOID_UNFOUNDED when neither its replay nor its people refuse it
 */
export function requireVoidable(entry: VoidEntry, { refusal, counted, signedTo, decided }: KnownOfEntry): void {
  const { journalIndex, journalDigest } = entry;
  const own = counted ?? refusal?.entry;
  if (own === undefined || own.digest !== journalDigest)
    throw new IsthmusError("NOT_FOUND", { what: "journal entry", journalIndex, own: own?.digest ?? null });
  if (signedTo === null || journalIndex <= signedTo)
    throw new IsthmusError("ENTRY_NOT_VOIDABLE", { journalIndex, signedTo });
  if (refusal !== null && lasting.has(refusal.error.code)) return;
  const { kind } = decodeCommand(new TextEncoder().encode(own.entry));
  if (!isVoidable(kind)) throw new IsthmusError("ENTRY_NOT_VOIDABLE", { journalIndex, kind });
  if (!decided.some((named) => isSameEntry(named, entry)))
    throw new IsthmusError("VOID_UNFOUNDED", { journalIndex, refusedWith: refusal?.error.code ?? null });
}
