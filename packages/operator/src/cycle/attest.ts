import { fromHex, type Hex, type IndexedSignature, IsthmusError, signDigest } from "@isthmus/protocol";
import { JournalReplay, type JournalReplayParts } from "./journal-replay.ts";
import type { SignedCycles } from "./signed-cycles.ts";

/** Everything an operator attests cycles with. */
export interface CycleAttesterParts extends JournalReplayParts {
  readonly operator: number;
  /** Private key, 32 bytes; signs cycle digests. */
  readonly attesterKey: Uint8Array;
  readonly signed: SignedCycles;
}

/** Requests in the queue; one is answered at a time. */
const longestQueue = 64;

/** The attester role: signs a cycle's digest only when the operator's own replay gives the same one. */
export class CycleAttester {
  readonly #parts: CycleAttesterParts;
  readonly #journal: JournalReplay;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(parts: CycleAttesterParts) {
    this.#parts = parts;
    this.#journal = new JournalReplay(parts);
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
    await this.#journal.replayTo(cycle);
    const own = replay.cycle(cycle);
    if (own === undefined) throw new IsthmusError("NOT_FOUND", { cycle, replayedTo: replay.journalIndex });
    if (own.digest !== digest) throw new IsthmusError("CYCLE_DISAGREES", { cycle, own: own.digest, asked: digest });
    signed.promise(cycle, digest);
    return signDigest(attesterKey, fromHex(digest, 32), operator);
  }
}
