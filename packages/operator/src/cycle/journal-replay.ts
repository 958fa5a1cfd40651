import { type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { JournalCopy } from "../journal/copy.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { JournalPages } from "../journal/pull.ts";
import type { VerifiedMark } from "../records/verified-mark.ts";
import type { OwnSnapshots } from "../snapshot/own-snapshots.ts";
import type { ReplayedCycle, ReplaySnapshot } from "../snapshot/snapshot-file.ts";
import type { HowKnown, RefusedEntry, Replay } from "./replay.ts";
import { Slices } from "./slices.ts";
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
  /** The process's own records, from which it starts; without them it starts from the first entry. */
  readonly records?: OwnRecords;
  /** Whether a snapshot at a cycle's close may be kept; default always. */
  readonly mayKeep?: (closed: ReplayedCycle) => boolean;
  /** Whether a kept one may be started from; default always. */
  readonly mayStart?: (closed: ReplayedCycle) => boolean;
  readonly slices?: Slices;
}

/** What a process keeps beside the copy, so that a restart is short. */
export interface OwnRecords {
  readonly snapshots: OwnSnapshots;
  readonly verified: VerifiedMark;
  /** Entries, and bytes of them, between two snapshots, which are at the close of a cycle. */
  readonly snapshotEvery: { readonly entries: number; readonly bytes: number };
  /** Receives a snapshot that could not be read or written: the replay goes on without it. */
  readonly onTrouble: (details: object, message: string) => void;
}

/** Entries, and bytes of them, whose signatures are looked at together. */
const preparedEntries = 1_024;
const preparedBytes = 1_048_576;

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
  /** Index up to which the own copy was verified before. */
  #verifiedTo = 0n;
  #snapshotIndex = 0n;
  #bytesSince = 0;
  readonly #slices: Slices;
  /** Replayed entries that are not on disk yet because writing failed. */
  #unsaved: JournalEntry[] = [];

  constructor(parts: JournalReplayParts) {
    this.#parts = parts;
    this.#pages = new JournalPages(parts);
    parts.replay.holdVoids(parts.replay.unknownVoids(parts.copy.voids, { isOwn: true }));
    this.#slices = parts.slices ?? new Slices();
    const { copy, replay, records } = parts;
    this.#fromSnapshot((snapshot) => replay.resume(snapshot));
    this.#snapshotIndex = records?.snapshots.newestIndex ?? 0n;
    this.#requireFirst();
    this.#verifiedTo = this.#readVerified();
    this.#copied = copy.stored(replay.journalIndex + 1n);
  }

  /** Index of the entry that the newest snapshot is behind; 0 without one. */
  get snapshotIndex(): bigint {
    return this.#snapshotIndex;
  }

  /** Goes on from the newest own snapshot that holds. @returns false without one */
  #fromSnapshot(resume: (snapshot: ReplaySnapshot) => void): boolean {
    const { records } = this.#parts;
    for (const snapshot of this.#snapshots()) {
      try {
        resume(snapshot);
        return true;
      } catch (error) {
        if (!isIsthmusError(error, "INPUT_INVALID") && !isIsthmusError(error, "VERSION_UNKNOWN")) throw error;
        records?.onTrouble({ cycle: snapshot.closed.cycle.toString(), code: error.code }, "snapshot is not used");
      }
    }
    return false;
  }

  /** The own snapshots of this journal as it counts, newest first. */
  *#snapshots(): Generator<ReplaySnapshot> {
    const { copy, replay, records, mayStart = () => true } = this.#parts;
    if (records === undefined) return;
    const onDamaged = (file: string) => records.onTrouble({ file }, "snapshot is damaged");
    for (const snapshot of records.snapshots.newestFirst(onDamaged)) {
      const { closed } = snapshot;
      const isOfCopy = digestIn(copy, closed.journalIndex) === closed.header.journalDigest;
      if (isOfCopy && mayStart(closed) && replay.isSameCount(snapshot)) yield snapshot;
    }
  }

  /** @throws JOURNAL_INVALID when the copy begins behind the place that the replay is at */
  #requireFirst(): void {
    const { copy, replay } = this.#parts;
    const { journalIndex } = copy.first;
    if (copy.first.journalIndex > replay.journalIndex)
      throw new IsthmusError("JOURNAL_INVALID", {
        journalIndex,
        reason: "the snapshot that the copy begins at is lost",
      });
  }

  #readVerified(): bigint {
    const { copy, replay, records } = this.#parts;
    const place = records?.verified.read(replay.heldVoids()) ?? null;
    if (place === null || digestIn(copy, place.journalIndex) !== place.digest) return 0n;
    return place.journalIndex;
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
    if (!this.#fromSnapshot((snapshot) => replay.restart(snapshot))) replay.restart();
    this.#requireFirst();
    // Signers may be others without what is void by now.
    this.#verifiedTo = 0n;
    this.#stored = [];
    this.#copied = copy.all(replay.journalIndex + 1n);
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
    // Below the foundation a quorum has decided what counts.
    const voids = replay
      .unknownVoids(shown)
      .filter((known) => known.journalIndex > replay.foundation && mayHold(known));
    copy.keepVoids(voids.map(({ declaration }) => declaration));
    if (replay.holdVoids(voids)) this.#countsVoid = true;
    // Until it has succeeded: a node may fail in between.
    if (!this.#countsVoid) return;
    await this.#replayAgain();
    this.#countsVoid = false;
  }

  async #replayStored(): Promise<void> {
    for (this.#readStored(); this.#stored.length > 0; this.#readStored()) {
      const wasVerified = (this.#stored[0]?.journalIndex ?? 0n) <= this.#verifiedTo;
      const batch = wasVerified
        ? this.#stored.filter(({ journalIndex }) => journalIndex <= this.#verifiedTo)
        : this.#stored;
      let replayed = 0;
      try {
        await this.#replayBatch(batch, { wasProven: true, wasVerified }, () => {
          replayed++;
          return false;
        });
      } finally {
        this.#stored.splice(0, replayed);
      }
    }
  }

  #readStored(): void {
    let bytes = this.#stored.reduce((sum, { entry }) => sum + entry.length, 0);
    while (this.#stored.length < preparedEntries && bytes < preparedBytes) {
      const { done, value } = this.#copied.next();
      if (done === true) return;
      this.#stored.push(value);
      bytes += value.entry.length;
    }
  }

  /** Replayed entries go to disk; a refused one is dropped, so that a correct one can still arrive in its place. */
  async #replayPage(page: readonly JournalEntry[], cycle: bigint | null): Promise<void> {
    const { replay } = this.#parts;
    try {
      for (const batch of batchesOf(page)) {
        if (cycle !== null && replay.cycle(cycle) !== undefined) return;
        await this.#replayBatch(batch, {}, (entry) => {
          this.#unsaved.push(entry);
          return cycle !== null && replay.cycle(cycle) !== undefined;
        });
      }
    } finally {
      this.#save();
    }
  }

  /** @param onReplayed returns true to end the batch */
  async #replayBatch(
    batch: readonly JournalEntry[],
    how: HowKnown,
    onReplayed: (entry: JournalEntry) => boolean,
  ): Promise<void> {
    const { replay } = this.#parts;
    await replay.prepare(batch, how);
    for (const entry of batch) {
      await replay.next(entry, how);
      this.#bytesSince += entry.entry.length;
      const isEnd = onReplayed(entry);
      this.keepSnapshot();
      if (isEnd) return;
      await this.#slices.spend(entry.entry.length);
    }
  }

  /** Keeps a snapshot, if one is due, the replay is at a cycle's close, and one of that cycle may be kept. */
  keepSnapshot(): void {
    const { replay, records, mayKeep = () => true } = this.#parts;
    const closed = replay.justClosed;
    if (records === undefined || closed === undefined || closed.journalIndex <= this.#snapshotIndex) return;
    const { entries, bytes } = records.snapshotEvery;
    const isDue = closed.journalIndex - this.#snapshotIndex >= BigInt(entries) || this.#bytesSince >= bytes;
    if (!isDue || !mayKeep(closed)) return;
    try {
      const snapshot = replay.snapshot();
      if (snapshot === null) return;
      records.snapshots.keep(snapshot);
      [this.#snapshotIndex, this.#bytesSince] = [closed.journalIndex, 0];
    } catch (error) {
      // The next close is as good.
      records.onTrouble({ err: error }, "snapshot was not written");
    }
  }

  /** Entries that a full disk did not accept are kept: the replay never sees them a second time. */
  #save(): void {
    const { copy, replay, records } = this.#parts;
    copy.append(this.#unsaved);
    this.#unsaved = [];
    if (records === undefined || copy.last.journalIndex <= this.#verifiedTo) return;
    records.verified.write(copy.last, replay.heldVoids());
    this.#verifiedTo = copy.last.journalIndex;
  }
}

/** The journal's digest behind an entry of the copy. */
function digestIn(copy: JournalCopy, journalIndex: bigint): Hex | undefined {
  const places = [copy.first, copy.last].filter((place) => place.journalIndex === journalIndex);
  return (places[0] ?? copy.at(journalIndex))?.digest;
}

/** Parts of a page whose signatures are looked at together. */
function* batchesOf(page: readonly JournalEntry[]): Generator<readonly JournalEntry[]> {
  let [start, bytes] = [0, 0];
  for (const [index, { entry }] of page.entries()) {
    bytes += entry.length;
    if (index + 1 - start < preparedEntries && bytes < preparedBytes) continue;
    yield page.slice(start, index + 1);
    [start, bytes] = [index + 1, 0];
  }
  if (start < page.length) yield page.slice(start);
}

/** Whether an entry may declare another one void: canonical texts have their fields in order. */
function isDeclaration({ entry }: JournalEntry): boolean {
  return entry.startsWith('{"journalDigest":') && entry.includes('"kind":"void-entry"');
}
