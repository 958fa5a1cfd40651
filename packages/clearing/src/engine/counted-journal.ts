import { type ErrorCode, isIsthmusError } from "@isthmus/protocol";
import type { SignatureChecks } from "../authority/signature-checks.ts";
import { type Command, type CommandKind, kindsFrom } from "../commands/registry.ts";
import { verifyAuthority } from "../commands/verify.ts";
import type { Applied } from "../model/effect.ts";
import type { Engine } from "./engine.ts";

/** An entry that is void, and the `void-entry` command that declares it so. */
export interface VoidedEntry {
  readonly journalIndex: bigint;
  /** Journal index of the declaration. */
  readonly byIndex: bigint;
}

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

/**
 * A journal as it counts (PROTOCOL P47). A void entry is passed over, and with it what followed from the same source up to the
 * declaration: the events of its chain are read again and fed once more after it, prices are given again. No cycle closes in
 * between: it would have closed with the void entry, so that no quorum has signed it. Every other command was accepted by a
 * state that the void entry had changed: it counts if its signatures and the engine accept it without, and is passed over if
 * not. The result depends on the entries and on what is void alone, so that everybody who replays them has the same books.
 */
export class CountedJournal {
  readonly #engine: Engine;
  readonly #voids: readonly VoidedEntry[];
  /** Sources of void entries that were passed over, with the index of the declaration. */
  readonly #sources: { readonly source: string; readonly byIndex: bigint }[] = [];

  /**
   * @param engine at the beginning of the journal, or at a state that no entry between a void one and its declaration has made
   * @param voids what is void, in any order
   */
  constructor(engine: Engine, voids: readonly VoidedEntry[]) {
    this.#engine = engine;
    this.#voids = voids;
  }

  /** The same place of the journal, with more that is void after it. */
  with(voids: readonly VoidedEntry[]): CountedJournal {
    const journal = new CountedJournal(this.#engine, voids);
    journal.#sources.push(...this.#sources);
    return journal;
  }

  /** Whether the next entry stands between a void one and its declaration, so that it may not count. */
  get isUndecided(): boolean {
    const journalIndex = this.#engine.journalIndex + 1n;
    return this.#voids.some((entry) => entry.journalIndex < journalIndex && journalIndex < entry.byIndex);
  }

  /** Whether the next entry is void, by itself or with its source. */
  isVoid(command: Command): boolean {
    const journalIndex = this.#engine.journalIndex + 1n;
    if (this.#voids.some((entry) => entry.journalIndex === journalIndex)) return true;
    if (command.kind === "close-cycle" && this.isUndecided) return true;
    const source = sourceOf(command);
    return this.#sources.some((open) => open.source === source && journalIndex < open.byIndex);
  }

  /**
   * Takes the next entry.
   * @param checks looks at the signatures of what has to be decided again
   * @throws the engine's refusal of an entry that no void precedes
   */
  next({ command, encoded }: CountedEntry, checks: SignatureChecks): Counted {
    const journalIndex = this.#engine.journalIndex + 1n;
    if (this.isVoid(command)) {
      const source = sourceOf(command);
      for (const entry of this.#voids)
        if (entry.journalIndex === journalIndex && source !== null)
          this.#sources.push({ source, byIndex: entry.byIndex });
      return this.#passOver(encoded, "ENTRY_VOID");
    }
    const { isUndecided } = this;
    const applied = isUndecided
      ? applyIfAuthorised(this.#engine, { command, encoded }, checks)
      : this.#engine.apply(command, encoded);
    if (applied.ok) return { applied };
    if (!isUndecided) throw applied.error;
    return this.#passOver(encoded, applied.error.code);
  }

  #passOver(encoded: Uint8Array, code: ErrorCode): Counted {
    this.#engine.skip(encoded);
    return { passedOver: code };
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
