import { type CommandOf, decodeCommand } from "@isthmus/clearing";
import { type Hex, IsthmusError, isIsthmusError, isSignedVoid, type VoidRules } from "@isthmus/protocol";
import type { JournalEntry } from "../journal/entry.ts";

/** An entry of the journal, as its operators' people name it. */
export interface NamedEntry {
  readonly journalIndex: bigint;
  /** The journal's digest after the entry. */
  readonly journalDigest: Hex;
}

/** A declaration that operators have signed, as it stands in the journal. */
export interface KnownVoid extends NamedEntry {
  readonly declaration: JournalEntry;
}

/** Whether two name the same entry of the same journal. */
export function isSameEntry(one: NamedEntry, other: NamedEntry): boolean {
  return one.journalIndex === other.journalIndex && one.journalDigest === other.journalDigest;
}

/** The entries of a journal that are void (PROTOCOL P47), as far as a quorum of operators has signed it. */
export class VoidBook {
  readonly #rules: VoidRules;
  readonly #held = new Map<bigint, KnownVoid>();

  constructor(rules: VoidRules) {
    this.#rules = rules;
  }

  /** Indices of every void entry that is known. */
  get voids(): Iterable<bigint> {
    return this.#held.keys();
  }

  /** Whether a quorum of operators signed a declaration: the present one, or an earlier one that the book has held since. */
  isSigned(declaration: CommandOf<"void-entry">): boolean {
    const held = this.#held.get(declaration.journalIndex);
    return (held !== undefined && isSameEntry(held, declaration)) || isSignedVoid(this.#rules, declaration);
  }

  /**
   * The declarations that are signed and not held yet, one of each entry. What else the coordinator shows has no effect.
   * @param shown `void-entry` entries of the journal, in any order
   * @param isOwn they are from the operator's own disk, where they were verified before
   */
  unknown(shown: readonly JournalEntry[], { isOwn = false } = {}): KnownVoid[] {
    const found = new Map<bigint, KnownVoid>();
    for (const declaration of shown) {
      const command = declarationOf(declaration.entry);
      if (command === undefined) continue;
      const { journalIndex, journalDigest } = command;
      if (this.#held.has(journalIndex) || found.has(journalIndex)) continue;
      if (!isOwn && !this.isSigned(command)) continue;
      found.set(journalIndex, { journalIndex, journalDigest, declaration });
    }
    return [...found.values()];
  }

  /** Holds entries to be void from now on. */
  hold(voids: readonly KnownVoid[]): void {
    for (const known of voids) this.#held.set(known.journalIndex, known);
  }

  /** Requires that a void entry is the one that operators signed. @throws JOURNAL_INVALID: the coordinator shows another journal */
  check({ journalIndex, digest }: JournalEntry): void {
    const held = this.#held.get(journalIndex);
    if (held !== undefined && held.journalDigest !== digest)
      throw new IsthmusError("JOURNAL_INVALID", { journalIndex, digest, declared: held.journalDigest });
  }
}

function declarationOf(entry: string): CommandOf<"void-entry"> | undefined {
  try {
    const command = decodeCommand(new TextEncoder().encode(entry));
    return command.kind === "void-entry" ? command : undefined;
  } catch (error) {
    if (isIsthmusError(error)) return undefined;
    throw error;
  }
}
