import { type ErrorCode, isIsthmusError } from "@isthmus/protocol";
import type { SignatureChecks } from "../authority/signature-checks.ts";
import { type Command, type CommandKind, type CommandOf, kindsFrom } from "../commands/registry.ts";
import { verifyAuthority } from "../commands/verify.ts";
import type { Applied } from "../model/effect.ts";
import type { Engine } from "./engine.ts";

/** An entry of the journal. */
export interface CountedEntry {
  readonly command: Command;
  /** Its canonical bytes. */
  readonly encoded: Uint8Array;
}

/** What became of an entry: applied, or passed over with the reason as a code. */
export type Counted = { readonly applied: Applied & { readonly ok: true } } | { readonly passedOver: ErrorCode };

/** Inputs that operators check against their own sources: a quorum may declare them void (PROTOCOL P47). */
const voidableKinds: ReadonlySet<CommandKind> = new Set<CommandKind>([
  ...[...kindsFrom("chain", "oracle", "venue", "coordinator")].filter((kind) => kind !== "void-entry"),
  "register-asset",
  "register-vault",
  "register-venue",
]);

const chainKinds = kindsFrom("chain");

/** Whether operators may declare an entry of a kind void. Members' commands are proven by their signatures. */
export function isVoidable(kind: CommandKind): boolean {
  return voidableKinds.has(kind);
}

/** How a journal counts. */
export interface CountedJournalOptions {
  /** Indices of the entries that are void. */
  readonly voids: Iterable<bigint>;
  /** Whether a `void-entry` is signed by a quorum of operators: any other one has no effect. */
  readonly isSigned: (declaration: CommandOf<"void-entry">) => boolean;
}

/**
 * A journal as it counts (PROTOCOL P47). A void entry is passed over, and with it what followed from the same source up to the
 * first declaration: the events of its chain are read again and fed once more after it, prices are given again. No cycle closes
 * in between: it would have closed with the void entry, so that no quorum has signed it. Every other command was accepted by a
 * state that the void entry had changed: it counts if its signatures and the engine accept it without, and is passed over if
 * not; from then on nothing of the same chain counts either. The result depends on the entries and on what is void
 * alone, so that everybody who replays them has the same books.
 */
export class CountedJournal {
  readonly #engine: Engine;
  readonly #options: CountedJournalOptions;
  readonly #voids: ReadonlySet<bigint>;
  /** Void entries that were passed over and whose declaration has not come yet. */
  readonly #open = new Set<bigint>();
  /** Sources that do not count while one of them is open. */
  readonly #sources = new Set<string>();

  /** @param engine at the beginning of the journal, or at a state that no entry between a void one and its declaration has made */
  constructor(engine: Engine, options: CountedJournalOptions) {
    this.#engine = engine;
    this.#options = options;
    this.#voids = new Set(options.voids);
  }

  /** The same place of the journal, with more that is void after it. */
  with(voids: Iterable<bigint>): CountedJournal {
    const journal = new CountedJournal(this.#engine, { ...this.#options, voids });
    for (const index of this.#open) journal.#open.add(index);
    for (const source of this.#sources) journal.#sources.add(source);
    return journal;
  }

  /** Whether a void entry was passed over and its declaration has not come yet: what comes now may not count. */
  get isUndecided(): boolean {
    return this.#open.size > 0;
  }

  /** Whether the next entry is void, by itself or with its source. */
  isVoid(command: Command): boolean {
    if (this.#voids.has(this.#engine.journalIndex + 1n)) return true;
    if (!this.isUndecided) return false;
    const source = sourceOf(command);
    return command.kind === "close-cycle" || (source !== null && this.#sources.has(source));
  }

  /**
   * Takes the next entry.
   * @param checks looks at the signatures of what has to be decided again
   * @throws the engine's refusal of an entry that no void precedes
   */
  next(entry: CountedEntry, checks: SignatureChecks): Counted {
    const { command, encoded } = entry;
    const journalIndex = this.#engine.journalIndex + 1n;
    if (this.isVoid(command)) {
      if (this.#voids.has(journalIndex)) this.#open.add(journalIndex);
      return this.#passOver(entry, "ENTRY_VOID");
    }
    if (command.kind === "void-entry" && !this.#options.isSigned(command))
      return this.#passOver(entry, "SIGNATURE_INVALID");
    const { isUndecided } = this;
    const applied = isUndecided ? applyIfAuthorised(this.#engine, entry, checks) : this.#engine.apply(command, encoded);
    if (!applied.ok) {
      if (!isUndecided) throw applied.error;
      return this.#passOver(entry, applied.error.code);
    }
    if (command.kind === "void-entry") this.#close(command.journalIndex);
    return { applied };
  }

  #passOver({ command, encoded }: CountedEntry, code: ErrorCode): Counted {
    const source = sourceOf(command);
    if (source !== null) this.#sources.add(source);
    this.#engine.skip(encoded);
    return { passedOver: code };
  }

  #close(journalIndex: bigint): void {
    this.#open.delete(journalIndex);
    if (this.#open.size === 0) this.#sources.clear();
  }
}

/** Where an input is read, if it can be read there again; null for what was submitted once. */
function sourceOf(command: Command): string | null {
  if (command.kind === "prices") return "prices";
  return chainKinds.has(command.kind) && "chain" in command ? `chain ${command.chain}` : null;
}

function applyIfAuthorised(engine: Engine, { command, encoded }: CountedEntry, checks: SignatureChecks): Applied {
  try {
    verifyAuthority(engine, command, checks);
  } catch (error) {
    if (isIsthmusError(error)) return { ok: false, error };
    throw error;
  }
  return engine.apply(command, encoded);
}
