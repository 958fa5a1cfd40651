import { fromHex, type Hex, type IndexedSignature, IsthmusError, signDigest } from "@isthmus/protocol";
import type { JournalCopy } from "../journal/copy.ts";
import { type JournalEntry, pullJournal } from "../journal/pull.ts";
import type { Replay } from "./replay.ts";
import type { SignedCycles } from "./signed-cycles.ts";

/** Everything an operator attests cycles with. */
export interface CycleAttesterParts {
  readonly operator: number;
  readonly houseId: number;
  /** Private key, 32 bytes; signs cycle digests. */
  readonly attesterKey: Uint8Array;
  readonly coordinatorUrl: string;
  readonly copy: JournalCopy;
  readonly replay: Replay;
  readonly signed: SignedCycles;
}

/** Entries of the own copy whose signatures are looked at together. */
const preparedEntries = 4_096;

/** Requests in the queue; one is answered at a time. */
const longestQueue = 64;

/** The attester role: signs a cycle's digest only when the operator's own replay gives the same one. */
export class CycleAttester {
  readonly #parts: CycleAttesterParts;
  /** Entries of the operator's own copy that are not replayed yet after a start, newest first. */
  readonly #stored: JournalEntry[];
  /** Replayed entries that are not on disk yet because writing failed. */
  #unsaved: JournalEntry[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(parts: CycleAttesterParts) {
    this.#parts = parts;
    this.#stored = [...parts.copy.takeStored()].reverse();
  }

  /**
   * @param cycle the cycle to sign
   * @param digest its digest according to the coordinator
   * @throws CYCLE_DISAGREES, CYCLE_ALREADY_SIGNED, NOT_FOUND when the journal does not close this cycle, RATE_LIMITED
   * when too many requests wait, and what `Replay.next` throws
   */
  attest(cycle: bigint, digest: Hex): Promise<IndexedSignature> {
    if (this.#waiting >= longestQueue) throw new IsthmusError("RATE_LIMITED", { waiting: this.#waiting });
    this.#waiting++;
    const run = this.#queue.then(() => this.#attest(cycle, digest)).finally(() => this.#waiting--);
    // One request at a time; a refused one does not stop the next.
    this.#queue = run.then(
      () => undefined,
      () => undefined,
    );
    return run;
  }

  async #attest(cycle: bigint, digest: Hex): Promise<IndexedSignature> {
    const { operator, attesterKey, replay, signed } = this.#parts;
    const promised = signed.get(cycle);
    if (promised !== undefined && promised !== digest) {
      throw new IsthmusError("CYCLE_ALREADY_SIGNED", { cycle, signed: promised, asked: digest });
    }
    await this.#replayTo(cycle);
    const own = replay.cycle(cycle);
    if (own === undefined) throw new IsthmusError("NOT_FOUND", { cycle, replayedTo: replay.journalIndex });
    if (own.digest !== digest) throw new IsthmusError("CYCLE_DISAGREES", { cycle, own: own.digest, asked: digest });
    signed.promise(cycle, digest);
    return signDigest(attesterKey, fromHex(digest, 32), operator);
  }

  async #replayTo(cycle: bigint): Promise<void> {
    const { copy, replay, coordinatorUrl, houseId } = this.#parts;
    await this.#replayStored();
    this.#save();
    while (replay.cycle(cycle) === undefined) {
      const page = await pullJournal(coordinatorUrl, houseId, copy.last);
      if (page.length === 0) return;
      await this.#replayPage(page, cycle);
    }
  }

  async #replayStored(): Promise<void> {
    const { replay } = this.#parts;
    while (this.#stored.length > 0) {
      const entries = this.#stored.slice(-preparedEntries).reverse();
      await replay.prepare(entries);
      for (const entry of entries) {
        await replay.next(entry);
        this.#stored.pop();
      }
    }
  }

  /** Replayed entries go to disk; a refused one is dropped, so that a correct one can still arrive in its place. */
  async #replayPage(page: readonly JournalEntry[], cycle: bigint): Promise<void> {
    const { replay } = this.#parts;
    await replay.prepare(page);
    try {
      for (const entry of page) {
        if (replay.cycle(cycle) !== undefined) return;
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
