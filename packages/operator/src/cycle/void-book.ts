import { type CommandOf, decodeCommand, type VoidedEntry } from "@isthmus/clearing";
import {
  fromHex,
  type Hex,
  IsthmusError,
  isIsthmusError,
  type StopHub,
  verifySignatures,
  voidEntryDigest,
} from "@isthmus/protocol";
import type { JournalEntry } from "../journal/pull.ts";

/** An entry of the journal, as its operators' people name it. */
export interface NamedEntry {
  readonly journalIndex: bigint;
  /** The journal's digest after the entry. */
  readonly journalDigest: Hex;
}

/** What an operator judges declarations by. */
export interface VoidRules {
  readonly hub: StopHub;
  /** Attester addresses in order of index. */
  readonly attesters: readonly Hex[];
}

/** The entries of a journal that are void (PROTOCOL P47), as far as a quorum of operators has signed it. */
export class VoidBook {
  readonly #rules: VoidRules;
  readonly #held = new Map<bigint, VoidedEntry & NamedEntry>();

  constructor(rules: VoidRules) {
    this.#rules = rules;
  }

  /** Every void entry that is known. */
  get voids(): readonly VoidedEntry[] {
    return [...this.#held.values()];
  }

  /** Whether an entry is known to be void. */
  has(journalIndex: bigint): boolean {
    return this.#held.has(journalIndex);
  }

  /**
   * Takes declarations that are not known yet.
   * @param declarations `void-entry` entries of the journal
   * @param isOwn they are from the operator's own disk, where they were verified before
   * @returns the entries that are void from now on
   * @throws JOURNAL_INVALID when one is no declaration of an earlier entry, QUORUM_MISSING, SIGNATURE_INVALID, SIGNATURE_ORDER
   */
  learn(declarations: readonly JournalEntry[], { isOwn = false } = {}): NamedEntry[] {
    const learned: NamedEntry[] = [];
    for (const { journalIndex: byIndex, entry } of declarations) {
      const command = declarationOf(entry, byIndex);
      const known = this.#held.get(command.journalIndex);
      if (known !== undefined) continue;
      if (!isOwn) this.#verify(command);
      const { journalIndex, journalDigest } = command;
      this.#held.set(journalIndex, { journalIndex, journalDigest, byIndex });
      learned.push({ journalIndex, journalDigest });
    }
    return learned;
  }

  /**
   * Requires that a void entry is the one that operators declared void, and that a declaration stands where it was learned.
   * @throws JOURNAL_INVALID: the coordinator shows another journal than it did to them
   */
  check({ journalIndex, digest }: JournalEntry, command: { readonly kind: string }): void {
    const held = this.#held.get(journalIndex);
    if (held !== undefined && held.journalDigest !== digest)
      throw new IsthmusError("JOURNAL_INVALID", { journalIndex, digest, declared: held.journalDigest });
    if (command.kind !== "void-entry") return;
    if (![...this.#held.values()].some(({ byIndex }) => byIndex === journalIndex))
      throw new IsthmusError("JOURNAL_INVALID", { journalIndex, reason: "a declaration that was not shown before" });
  }

  #verify(command: CommandOf<"void-entry">): void {
    const { hub, attesters } = this.#rules;
    verifySignatures(fromHex(voidEntryDigest(hub, command), 32), command.signatures, attesters);
  }
}

function declarationOf(entry: string, byIndex: bigint): CommandOf<"void-entry"> {
  try {
    const command = decodeCommand(new TextEncoder().encode(entry));
    if (command.kind === "void-entry" && command.journalIndex < byIndex) return command;
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
  }
  throw new IsthmusError("JOURNAL_INVALID", { journalIndex: byIndex, reason: "no declaration of an earlier entry" });
}
