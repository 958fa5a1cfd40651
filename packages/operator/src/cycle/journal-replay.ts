import type { JournalCopy } from "../journal/copy.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { JournalPages } from "../journal/pull.ts";
import type { RefusedEntry, Replay } from "./replay.ts";
import type { KnownVoid } from "./void-book.ts";

/** What a replay of the coordinator's journal works with. */
export interface JournalReplayParts {
  readonly houseId: number;
  readonly coordinatorUrl: string;
  readonly standbyUrls?: readonly string[];
  readonly copy: JournalCopy;
  readonly replay: Replay;
  /** Whether an entry may be held to be void, although a quorum has signed it; default always. */
  readonly mayHold?: (known: KnownVoid) => boolean;
}

/** Entries of the own copy whose signatures are looked at together. */
const preparedEntries = 4_096;

/** Replays the own copy of the journal, then the coordinator's continuation of it, and keeps what was replayed. */
export class JournalReplay {
  readonly #parts: JournalReplayParts;
  readonly #pages: JournalPages;
  /** The own copy, as far as it is not replayed yet after a start. */
  #copied: Iterator<JournalEntry>;
  /** The next of its entries, oldest first. */
  #stored: JournalEntry[] = [];
  /** What has been replayed counts an entry that is void by now. */
  #countsVoid = false;
  /** Replayed entries that are not on disk yet because writing failed. */
  #unsaved: JournalEntry[] = [];

  constructor(parts: JournalReplayParts) {
    this.#parts = parts;
    this.#pages = new JournalPages(parts);
    parts.replay.holdVoids(parts.replay.unknownVoids(parts.copy.voids, { isOwn: true }));
    this.#copied = parts.copy.stored();
  }

  /**
   * Replays until a cycle is known, or everything that the coordinator has.
   * @param cycle null: everything
   * @throws what `JournalPages.next` and `Replay.next` throw: nothing of the refused entry was replayed
   */
  async replayTo(cycle: bigint | null): Promise<void> {
    const { copy, replay } = this.#parts;
    await this.#replayStored();
    this.#save();
    while (cycle === null || replay.cycle(cycle) === undefined) {
      const { entries, voids } = await this.#pages.next(copy.last);
      // Also where the coordinator does not show them ahead.
      await this.#learn([...voids, ...entries.filter(isDeclaration)]);
      if (entries.length === 0) return;
      await this.#replayPage(entries, cycle);
    }
  }

  /**
   * Replays as far as it goes, to see whether an entry is refused.
   * @returns the entry and its refusal by the operator's own replay, or null when it has been replayed or passed over
   * @throws what keeps the replay from reaching the entry
   */
  async refusalOf(journalIndex: bigint): Promise<RefusedEntry | null> {
    const { replay } = this.#parts;
    replay.forgetRefusal();
    try {
      await this.replayTo(null);
    } catch (error) {
      if (replay.refused?.entry.journalIndex === journalIndex) return replay.refused;
      throw error;
    }
    return null;
  }

  /** Entries that have been replayed are void by now: everything is replayed again from the own copy, as it counts. */
  async #replayAgain(): Promise<void> {
    const { copy, replay } = this.#parts;
    replay.restart();
    this.#stored = [];
    this.#copied = copy.all();
    await this.#replayStored();
    await replay.readAgain();
  }

  /** Asks whether entries have become void since, and replays a cycle as it counts by now. @throws as `replayTo` */
  async countAgain(cycle: bigint): Promise<void> {
    const { voids } = await this.#pages.next(this.#parts.copy.last);
    await this.#learn(voids);
    await this.replayTo(cycle);
  }

  /** Declarations are on disk before anything is replayed without what they declare void. */
  async #learn(shown: readonly JournalEntry[]): Promise<void> {
    const { copy, replay, mayHold = () => true } = this.#parts;
    const voids = replay.unknownVoids(shown).filter(mayHold);
    copy.keepVoids(voids.map(({ declaration }) => declaration));
    if (replay.holdVoids(voids)) this.#countsVoid = true;
    // Until it has succeeded: a node may fail in between.
    if (!this.#countsVoid) return;
    await this.#replayAgain();
    this.#countsVoid = false;
  }

  async #replayStored(): Promise<void> {
    const { replay } = this.#parts;
    for (this.#readStored(); this.#stored.length > 0; this.#readStored()) {
      await replay.prepare(this.#stored);
      let replayed = 0;
      try {
        for (const entry of this.#stored) {
          await replay.next(entry, { wasProven: true });
          replayed++;
        }
      } finally {
        this.#stored.splice(0, replayed);
      }
    }
  }

  #readStored(): void {
    while (this.#stored.length < preparedEntries) {
      const { done, value } = this.#copied.next();
      if (done === true) return;
      this.#stored.push(value);
    }
  }

  /** Replayed entries go to disk; a refused one is dropped, so that a correct one can still arrive in its place. */
  async #replayPage(page: readonly JournalEntry[], cycle: bigint | null): Promise<void> {
    const { replay } = this.#parts;
    await replay.prepare(page);
    try {
      for (const entry of page) {
        if (cycle !== null && replay.cycle(cycle) !== undefined) return;
        await replay.next(entry);
        this.#unsaved.push(entry);
      }
    } finally {
      this.#save();
    }
  }

  /** Entries that a full disk did not accept are kept: the replay never sees them a second time. */
  #save(): void {
    this.#parts.copy.append(this.#unsaved);
    this.#unsaved = [];
  }
}

/** Whether an entry may declare another one void: canonical texts have their fields in order. */
function isDeclaration({ entry }: JournalEntry): boolean {
  return entry.startsWith('{"journalDigest":') && entry.includes('"kind":"void-entry"');
}
