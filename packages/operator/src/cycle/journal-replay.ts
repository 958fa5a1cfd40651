import type { JournalCopy } from "../journal/copy.ts";
import { type JournalEntry, pullJournal } from "../journal/pull.ts";
import type { Replay } from "./replay.ts";

/** What a replay of the coordinator's journal works with. */
export interface JournalReplayParts {
  readonly houseId: number;
  readonly coordinatorUrl: string;
  readonly copy: JournalCopy;
  readonly replay: Replay;
}

/** Entries of the own copy whose signatures are looked at together. */
const preparedEntries = 4_096;

/** Replays the own copy of the journal, then the coordinator's continuation of it, and keeps what was replayed. */
export class JournalReplay {
  readonly #parts: JournalReplayParts;
  /** The own copy, as far as it is not replayed yet after a start. */
  readonly #copied: Iterator<JournalEntry>;
  /** The next of its entries, oldest first. */
  #stored: JournalEntry[] = [];
  /** Replayed entries that are not on disk yet because writing failed. */
  #unsaved: JournalEntry[] = [];

  constructor(parts: JournalReplayParts) {
    this.#parts = parts;
    this.#copied = parts.copy.stored();
  }

  /**
   * Replays until a cycle is known, or everything that the coordinator has.
   * @param cycle null: everything
   * @throws what `pullJournal` and `Replay.next` throw: nothing of the refused entry was replayed
   */
  async replayTo(cycle: bigint | null): Promise<void> {
    const { copy, replay, coordinatorUrl, houseId } = this.#parts;
    await this.#replayStored();
    this.#save();
    while (cycle === null || replay.cycle(cycle) === undefined) {
      const page = await pullJournal(coordinatorUrl, houseId, copy.last);
      if (page.length === 0) return;
      await this.#replayPage(page, cycle);
    }
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
