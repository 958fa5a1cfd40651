import {
  type CreditStop,
  creditStopDigest,
  fromHex,
  type Hex,
  type IndexedSignature,
  IsthmusError,
  rebalanceDigest,
  type StopHub,
  signDigest,
  type VoidEntry,
  voidEntryDigest,
} from "@isthmus/protocol";
import { JournalReplay, type JournalReplayParts } from "./journal-replay.ts";
import type { OperatorProgress } from "./operator-progress.ts";
import { requireVoidable } from "./require-voidable.ts";
import type { SignedCycles } from "./signed-cycles.ts";
import type { SignedVoids } from "./signed-voids.ts";
import { isSameEntry, type KnownVoid, type NamedEntry } from "./void-book.ts";

/** Everything an operator attests cycles with. */
export interface CycleAttesterParts extends JournalReplayParts {
  readonly operator: number;
  /** Private key, 32 bytes; signs cycle digests. */
  readonly attesterKey: Uint8Array;
  readonly signed: SignedCycles;
  readonly signedVoids: SignedVoids;
  /** Entries that its people have decided to be void. */
  readonly decidedVoids: readonly NamedEntry[];
  /** Entries that its people have confirmed: they take its own promise back. */
  readonly confirmedEntries: readonly NamedEntry[];
  /** The hub that stops of credit and orders are signed for. */
  readonly hub: StopHub;
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
    const { signed } = parts;
    this.#journal = new JournalReplay({
      ...parts,
      mayHold: (known) => this.#mayHold(known),
      mayKeep: ({ cycle, digest }) => signed.get(cycle) === digest,
      mayStart: ({ cycle, digest }) => (signed.get(cycle) ?? digest) === digest,
    });
  }

  /** How far it has come. */
  progress(): OperatorProgress {
    const { replay, signed } = this.#parts;
    const { snapshotIndex } = this.#journal;
    return { journalIndex: replay.journalIndex, signedCycle: signed.newest(), snapshotIndex, waiting: this.#waiting };
  }

  /**
   * @param cycle the cycle to sign
   * @param digest its digest according to the coordinator
   * @throws CYCLE_DISAGREES, CYCLE_ALREADY_SIGNED, NOT_FOUND when the journal does not close this cycle, RATE_LIMITED
   * when too many requests wait, and what `Replay.next` throws
   */
  attest(cycle: bigint, digest: Hex): Promise<IndexedSignature> {
    return this.#inTurn(() => this.#attest(cycle, digest));
  }

  /**
   * Signs that accounts' credit at a venue ends ahead of the next root (PROTOCOL P28), if the own replay of the journal ordered it
   * for each of them, through that cycle or a later one.
   * @throws CREDIT_STOP_UNFOUNDED when it did not, RATE_LIMITED when too many requests wait, and what the replay throws where it
   * does not reach that far
   */
  async attestStop(stop: CreditStop): Promise<{ readonly signature: IndexedSignature; readonly digest: Hex }> {
    // What the replay has ordered already waits for no turn: a longer replay may be under way.
    if (this.#unfounded(stop) === undefined) return this.#signStop(stop);
    return this.#inTurn(() => this.#attestStop(stop));
  }

  /**
   * Whether it would sign that a journal entry is void (PROTOCOL P47): if its own replay refuses the entry or its people have decided
   * so, and if it has signed no cycle that contains the entry. Promises nothing.
   * @throws VOID_UNFOUNDED, ENTRY_NOT_VOIDABLE, NOT_FOUND, RATE_LIMITED, and what the replay throws where it does not reach that far
   */
  checkVoid(entry: VoidEntry): Promise<void> {
    return this.#inTurn(() => this.#checkVoid(entry));
  }

  /** Signs it. From then on it signs no cycle that counts the entry, unless its people confirm the entry. @throws as `checkVoid` */
  attestVoid(entry: VoidEntry): Promise<{ readonly signature: IndexedSignature; readonly digest: Hex }> {
    return this.#inTurn(() => this.#attestVoid(entry));
  }

  /**
   * Signs that a vault pays an order (PROTOCOL P30), if by the own replay of the journal it is open and a cycle that it has signed states it:
   * what that contains is void no more (P47).
   * @param digest of the order according to the coordinator
   * @throws REBALANCE_UNFOUNDED when it is not, or is another one; RATE_LIMITED, and what the replay throws
   */
  attestOrder(number: bigint, digest: Hex): Promise<IndexedSignature> {
    return this.#inTurn(() => this.#attestOrder(number, digest));
  }

  #inTurn<T>(answer: () => Promise<T>): Promise<T> {
    if (this.#waiting >= longestQueue) throw new IsthmusError("RATE_LIMITED", { waiting: this.#waiting });
    this.#waiting++;
    const run = this.#queue.then(answer).finally(() => this.#waiting--);
    // One request at a time; a refused one does not stop the next.
    this.#queue = run.then(
      () => this.#journal.keepSnapshot(),
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
    if (replay.cycle(cycle)?.digest !== digest) await this.#journal.countAgain(cycle);
    const own = replay.cycle(cycle);
    if (own === undefined) throw new IsthmusError("NOT_FOUND", { cycle, replayedTo: replay.journalIndex });
    if (own.digest !== digest) throw new IsthmusError("CYCLE_DISAGREES", { cycle, own: own.digest, asked: digest });
    this.#requireKept(cycle, own.journalIndex);
    signed.promise(cycle, digest);
    return signDigest(attesterKey, fromHex(digest, 32), operator);
  }

  /** Requires that signing a cycle breaks no promise. @throws ENTRY_VOID, CYCLE_ALREADY_SIGNED */
  #requireKept(cycle: bigint, closedBy: bigint): void {
    const { replay, signed, signedVoids, confirmedEntries, decidedVoids } = this.#parts;
    const broken = signedVoids
      .entries()
      .find(
        (entry) =>
          entry.journalIndex <= closedBy &&
          !replay.hasPassedOver(entry.journalIndex) &&
          !confirmedEntries.some((confirmed) => isSameEntry(confirmed, entry)),
      );
    if (broken !== undefined) throw new IsthmusError("ENTRY_VOID", { cycle, journalIndex: broken.journalIndex });
    const newest = signed.newest();
    if (newest === 0n || newest >= cycle) return;
    const own = replay.cycle(newest);
    if (own === undefined || own.digest === signed.get(newest)) return;
    // Its people know that the hub has another cycle.
    if (decidedVoids.some(({ journalIndex }) => journalIndex <= own.journalIndex)) return;
    throw new IsthmusError("CYCLE_ALREADY_SIGNED", {
      cycle: newest,
      signed: signed.get(newest) ?? null,
      asked: own.digest,
    });
  }

  /** Nothing that a signed cycle contains becomes void, unless its people decide so: the hub has another cycle then. */
  #mayHold(known: KnownVoid): boolean {
    if (this.#parts.decidedVoids.some((decided) => isSameEntry(decided, known))) return true;
    const signedTo = this.#signedTo();
    return signedTo !== null && known.journalIndex > signedTo;
  }

  /** Index of the entry that closed the newest cycle that was signed; null when the replay does not know it. */
  #signedTo(): bigint | null {
    const newest = this.#parts.signed.newest();
    return newest === 0n ? 0n : (this.#parts.replay.cycle(newest)?.journalIndex ?? null);
  }

  async #checkVoid(entry: VoidEntry): Promise<void> {
    const { copy, decidedVoids, signedVoids } = this.#parts;
    const refusal = await this.#journal.refusalOf(entry.journalIndex);
    const counted = entry.journalIndex <= copy.last.journalIndex ? copy.at(entry.journalIndex) : undefined;
    const decided = [...decidedVoids, ...signedVoids.entries()];
    requireVoidable(entry, { refusal, counted, signedTo: this.#signedTo(), decided });
  }

  async #attestVoid(entry: VoidEntry): Promise<{ readonly signature: IndexedSignature; readonly digest: Hex }> {
    const { operator, attesterKey, hub, signedVoids } = this.#parts;
    await this.#checkVoid(entry);
    const digest = voidEntryDigest(hub, entry);
    signedVoids.promise(entry);
    return { signature: signDigest(attesterKey, fromHex(digest, 32), operator), digest };
  }

  async #attestStop(stop: CreditStop): Promise<{ readonly signature: IndexedSignature; readonly digest: Hex }> {
    if (this.#unfounded(stop) !== undefined) await this.#journal.replayTo(null);
    const account = this.#unfounded(stop);
    if (account !== undefined)
      throw new IsthmusError("CREDIT_STOP_UNFOUNDED", { account, chain: stop.chain, cycle: stop.cycle });
    return this.#signStop(stop);
  }

  #signStop(stop: CreditStop): { readonly signature: IndexedSignature; readonly digest: Hex } {
    const { operator, attesterKey, hub } = this.#parts;
    const digest = creditStopDigest(hub, stop);
    return { signature: signDigest(attesterKey, fromHex(digest, 32), operator), digest };
  }

  async #attestOrder(number: bigint, digest: Hex): Promise<IndexedSignature> {
    const { operator, attesterKey } = this.#parts;
    // Whatever has become of it since, in the newest journal, counts: a vault that has paid or frozen needs no order.
    await this.#journal.replayTo(null);
    const own = this.#orderDigest(number);
    if (own !== digest) throw new IsthmusError("REBALANCE_UNFOUNDED", { number, own: own ?? null, asked: digest });
    return signDigest(attesterKey, fromHex(digest, 32), operator);
  }

  /** The digest of an order that may be signed, by the own replay. */
  #orderDigest(number: bigint): Hex | undefined {
    const { replay, hub, signed } = this.#parts;
    const row = replay.rebalanceOrders().find((order) => order.number === number);
    const isSigned = (replay.orderCycle(number) ?? signed.newest() + 1n) <= signed.newest();
    return row === undefined || !isSigned ? undefined : rebalanceDigest(hub, row);
  }

  /** The first account whose credit does not end there by the own replay, as far as it has come. */
  #unfounded({ chain, venue, cycle, accounts }: CreditStop): Hex | undefined {
    const stops = this.#parts.replay.creditStops();
    return accounts.find(
      (account) =>
        !stops.some(
          (stop) =>
            stop.account === account && stop.chain === chain && stop.contract === venue && stop.throughCycle >= cycle,
        ),
    );
  }
}
