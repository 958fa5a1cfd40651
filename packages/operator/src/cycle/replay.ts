import {
  type Command,
  type CommandOf,
  type Counted,
  CountedJournal,
  type CreditStopView,
  decodeCommand,
  dueLosses,
  Engine,
  encodeCommand,
  type Genesis,
  isRecorded,
  kindsFrom,
  pricedBy,
  type SignatureChecks,
  type State,
  verifyAuthority,
} from "@isthmus/clearing";
import { type Hex, IsthmusError, isIsthmusError, type RebalanceRow, type VoidRules } from "@isthmus/protocol";
import { nativeChecks, type SignaturePool } from "@isthmus/signatures";
import { checkInput, type InputProof, type InputSources } from "../inputs/check-input.ts";
import type { JournaledEvent } from "../inputs/event-book.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { engineOfCycle } from "../snapshot/engine-of-cycle.ts";
import type { ReplayedCycle, ReplaySnapshot } from "../snapshot/snapshot-file.ts";
import { type LapsedLoss, LapsedLosses } from "./lapsed-losses.ts";
import { OrderedStops } from "./ordered-stops.ts";
import { isSameEntry, type KnownVoid, type NamedEntry, VoidBook } from "./void-book.ts";

/** A decoded entry and its canonical bytes. */
interface Decoded {
  readonly command: Command;
  readonly encoded: Uint8Array;
}

/** Above every journal index. */
const maxIndex = 1n << 64n;
/** Cycles that a snapshot names: those that somebody may still ask for. */
const snapshotCycles = 1_000n;

/** Commands whose evidence may disappear after it was found: with blocks, or from the operator's configuration. */
const lastingKinds = kindsFrom("chain", "coordinator");

/** The sources that the replay is given; the rest of `InputSources` it reads from its own engine. */
type ReplaySources = Omit<InputSources, "symbolOf" | "classOf" | "venueContract" | "houseSeconds">;

/** What is known of an entry already. */
export interface HowKnown {
  readonly wasProven?: boolean;
  readonly wasVerified?: boolean;
}

/** An entry that the operator refuses to replay. */
export interface RefusedEntry {
  readonly entry: JournalEntry;
  readonly error: IsthmusError;
}

/** What a replay works with. */
export interface ReplayParts {
  readonly genesis: Genesis;
  readonly sources: ReplaySources;
  readonly voidRules: VoidRules;
  /** Entries that the operator's people accept although its own sources contradict them. */
  readonly confirmed?: readonly NamedEntry[];
  /** Looks at the signatures of the entries given to `prepare`; without it `next` does. */
  readonly signatures?: SignaturePool;
}

/**
 * An operator's own clearing engine, fed only with journaled commands that passed the operator's own checks.
 * When a command fails its check, the replay stops before it and tries again at the next request.
 */
export class Replay {
  readonly #genesis: Genesis;
  readonly #sources: InputSources;
  readonly #voids: VoidBook;
  readonly #confirmed: readonly NamedEntry[];
  #engine: Engine;
  #journal: CountedJournal;
  readonly #cycles = new Map<bigint, ReplayedCycle>();
  #stops = new OrderedStops();
  #losses: LapsedLosses;
  /** Void entries that the replay has passed over. */
  #passedOver = new Set<bigint>();
  #foundation = 0n;
  #lookedAt = 0;
  #refused: RefusedEntry | null = null;
  /** The first void entry that the replay may have counted. */
  #lowestHeld = maxIndex;
  readonly #signatures: SignaturePool | undefined;
  #newestCycle = 0n;
  #decoded = new Map<JournalEntry, Decoded>();
  #checks: SignatureChecks = nativeChecks;

  constructor({ genesis, sources, voidRules, confirmed = [], signatures }: ReplayParts) {
    this.#genesis = genesis;
    this.#signatures = signatures;
    this.#voids = new VoidBook(voidRules);
    this.#confirmed = confirmed;
    this.#losses = new LapsedLosses(sources.confirmedLosses);
    this.#engine = Engine.create(genesis);
    this.#journal = this.#countFrom(this.#engine);
    this.#sources = {
      ...sources,
      symbolOf: (instrument) => {
        const terms = this.#engine.state.instruments.get(instrument)?.terms;
        return terms === undefined ? undefined : pricedBy(terms);
      },
      classOf: (asset) => this.#engine.state.assets.get(asset)?.class,
      venueContract: (venue) => this.#engine.state.venues.get(venue)?.contract ?? undefined,
      houseSeconds: () => this.#engine.timeSeconds,
    };
  }

  /** Journal index up to which commands have been replayed. */
  get journalIndex(): bigint {
    return this.#engine.journalIndex;
  }

  /** Entries whose signatures were looked at. */
  get lookedAt(): number {
    return this.#lookedAt;
  }

  /** The newest cycle that has been replayed; 0 before the first. */
  get newestCycle(): bigint {
    return this.#newestCycle;
  }

  /** Index of the last entry that others replayed: 0 unless the replay began at their snapshot. */
  get foundation(): bigint {
    return this.#foundation;
  }

  /** The cycle that the last replayed entry closed; undefined where it closed none. */
  get justClosed(): ReplayedCycle | undefined {
    const closed = this.#cycles.get(this.#newestCycle);
    return closed?.journalIndex === this.#engine.journalIndex ? closed : undefined;
  }

  /** The replay as it is, to go on from after a restart; null unless the last replayed entry closed a cycle. */
  snapshot(): ReplaySnapshot | null {
    const closed = this.justClosed;
    if (closed === undefined) return null;
    const first = closed.cycle - snapshotCycles;
    const records = {
      cycles: [...this.#cycles.values()].filter(({ cycle }) => cycle > first && cycle <= closed.cycle),
      stops: this.#stops.entries(),
      lapsed: this.#losses.open,
      voids: this.#voidsWithin(this.#foundation, closed.journalIndex),
      passedOver: [...this.#passedOver],
      books: this.#sources.events.records(),
      foundation: this.#foundation,
    };
    return { closed, records, engine: this.#engine.snapshot() };
  }

  /**
   * Whether a snapshot counts the same entries as the replay does by now. Below its foundation others have decided what counts, in a
   * cycle that a quorum signed.
   */
  isSameCount({ closed, records: { voids, foundation } }: ReplaySnapshot): boolean {
    const held = this.#voidsWithin(foundation, closed.journalIndex);
    return held.length === voids.length && held.every((index) => voids.includes(index));
  }

  #voidsWithin(after: bigint, to: bigint): bigint[] {
    return [...this.#voids.voids].filter((index) => index > after && index <= to);
  }

  /** Indices of the entries that are held to be void. */
  heldVoids(): Iterable<bigint> {
    return this.#voids.voids;
  }

  /** Goes on from a snapshot of this operator's own, or from one whose digest it has verified. @throws as `engineOfCycle` */
  resume(snapshot: ReplaySnapshot): void {
    const { records } = snapshot;
    this.#beginAt(snapshot);
    for (const cycle of records.cycles) this.#cycles.set(cycle.cycle, cycle);
    this.#newestCycle = snapshot.closed.cycle;
    this.#stops = new OrderedStops(records.stops);
    const { events } = this.#sources;
    events.resume(records.books ?? [], (event) => isReplayed(this.#engine.state, event));
  }

  #beginAt(snapshot: ReplaySnapshot): void {
    const { records } = snapshot;
    this.#engine = engineOfCycle(snapshot, this.#genesis);
    this.#journal = this.#countFrom(this.#engine);
    this.#losses = new LapsedLosses(this.#sources.confirmedLosses, records.lapsed);
    this.#passedOver = new Set(records.passedOver);
    this.#foundation = records.foundation;
    this.#sources.prices.follow(this.#engine.timeSeconds);
  }

  /** The cycle as this operator computed it, once its close command has been replayed. */
  cycle(cycle: bigint): ReplayedCycle | undefined {
    return this.#cycles.get(cycle);
  }

  /** Rebalance orders that may be signed, by the own replay. */
  rebalanceOrders(): RebalanceRow[] {
    return this.#engine.rebalanceOrders();
  }

  /** The cycle whose close states an open rebalance order. */
  orderCycle(number: bigint): bigint | undefined {
    return this.#engine.state.rebalances.get(number)?.issuedCycle;
  }

  /** The last rebalance order that a replayed close has stated; 0 before the first. */
  get statedOrders(): bigint {
    const { rebalances, rebalanceCount, cycle } = this.#engine.state;
    let stated = rebalanceCount;
    for (const [number, { issuedCycle }] of rebalances) {
      if (issuedCycle > cycle && number <= stated) stated = number - 1n;
    }
    return stated;
  }

  /** Stops of credit that venues have not carried yet, by the own replay. */
  creditStops(): CreditStopView[] {
    return this.#engine.creditStops();
  }

  /** The last cycle through which an account's credit at a venue's contract was ordered to end, whatever came of it since. */
  stoppedThrough(contract: Hex, account: Hex): bigint | undefined {
    return this.#stops.through(contract, account);
  }

  /** Losses that this party has confirmed and that lapsed all the same. */
  get lapsedLosses(): readonly LapsedLoss[] {
    return this.#losses.open;
  }

  /**
   * Has the signatures of the next entries looked at together. Refuses nothing: an entry is judged by `next`, with the
   * same verdict as without.
   */
  async prepare(entries: readonly JournalEntry[], { wasVerified = false } = {}): Promise<void> {
    const [first] = entries;
    if (wasVerified || first === undefined || this.#decoded.has(first)) return;
    this.#decoded = decodable(entries);
    const commands = [...this.#decoded.values()].map(({ command }) => command);
    this.#checks = (await this.#signatures?.prepare(this.#engine, commands)) ?? nativeChecks;
  }

  /** Whether the replay has passed over an entry because it is void. */
  hasPassedOver(journalIndex: bigint): boolean {
    return this.#passedOver.has(journalIndex);
  }

  /** The entry that `next` refused last, with the refusal; null when the replay has gone on since. */
  get refused(): RefusedEntry | null {
    return this.#refused?.entry.journalIndex === this.#engine.journalIndex + 1n ? this.#refused : null;
  }

  /** Forgets the refusal: what counts is the next one. */
  forgetRefusal(): void {
    this.#refused = null;
  }

  /** The declarations that are signed and not held yet. */
  unknownVoids(shown: readonly JournalEntry[], options: { readonly isOwn?: boolean } = {}): KnownVoid[] {
    return this.#voids.unknown(shown, options);
  }

  /**
   * Holds entries to be void.
   * @returns whether one of them has been replayed, so that everything has to be replayed again
   */
  holdVoids(voids: readonly KnownVoid[]): boolean {
    this.#voids.hold(voids);
    for (const { journalIndex } of voids) if (journalIndex < this.#lowestHeld) this.#lowestHeld = journalIndex;
    const isReplayed = voids.some(({ journalIndex }) => journalIndex <= this.#engine.journalIndex);
    if (!isReplayed && voids.length > 0) this.#journal = this.#journal.with(this.#voids.voids);
    return isReplayed;
  }

  /**
   * Goes back to a snapshot, or to the beginning of the journal. Cycles that closed before a void entry stay: they close alike again.
   * So do stops that were ordered: venues may carry them.
   * @throws as `resume`
   */
  restart(from: ReplaySnapshot | null = null): void {
    if (from === null) {
      this.#losses = new LapsedLosses(this.#sources.confirmedLosses);
      this.#engine = Engine.create(this.#genesis);
      this.#journal = this.#countFrom(this.#engine);
      this.#sources.prices.follow(0n);
      this.#passedOver = new Set();
      this.#foundation = 0n;
    } else this.#beginAt(from);
    this.#newestCycle = 0n;
    for (const [cycle, { journalIndex }] of this.#cycles) {
      if (journalIndex > this.#lowestHeld) this.#cycles.delete(cycle);
      else if (cycle > this.#newestCycle) this.#newestCycle = cycle;
    }
    this.#lowestHeld = maxIndex;
    this.#decoded = new Map();
    this.#refused = null;
  }

  #countFrom(engine: Engine): CountedJournal {
    const isSigned = (declaration: CommandOf<"void-entry">) => this.#voids.isSigned(declaration);
    return new CountedJournal(engine, { voids: this.#voids.voids, isSigned });
  }

  /** Has the book hold what is on the chains now, without what has been replayed: after everything was replayed again. */
  async readAgain(): Promise<void> {
    for (const chain of this.#sources.events.chains()) await this.#readAgain(chain);
  }

  /**
   * Checks and replays one entry as it counts.
   * @param how `wasProven`: the operator has proven it before, and kept it on its own disk, so that what a chain has lost since proves
   *   it no more; `wasVerified`: its signatures and its form as well, by the same voids
   * @throws INPUT_UNPROVEN, NOT_FINAL, SIGNATURE_INVALID, SIGNER_UNKNOWN: nothing was replayed
   * @throws JOURNAL_INVALID when the entry is not a command in canonical form, or the engine refuses it
   */
  async next(entry: JournalEntry, how: HowKnown = {}): Promise<void> {
    const { wasProven = false, wasVerified = false } = how;
    const { journalIndex } = entry;
    const expectedIndex = this.#engine.journalIndex + 1n;
    if (journalIndex !== expectedIndex) throw new IsthmusError("JOURNAL_INVALID", { journalIndex, expectedIndex });
    this.#voids.check(entry);
    try {
      await this.#take(entry, { wasProven, wasVerified });
    } catch (error) {
      if (isIsthmusError(error)) this.#refused = { entry, error };
      throw error;
    }
  }

  async #take(entry: JournalEntry, { wasProven, wasVerified }: Required<HowKnown>): Promise<void> {
    const { journalIndex } = entry;
    const { command, encoded } = wasVerified ? decodedOf(entry) : (this.#decoded.get(entry) ?? commandOf(entry));
    if (this.#journal.isVoid(command)) {
      this.#journal.next({ command, encoded }, this.#checks);
      this.#passedOver.add(journalIndex);
      return;
    }
    const isUndecided = this.#journal.isUndecided;
    // Signatures first: an unsigned command must not cost a request to a node.
    const isAuthorised = (wasVerified && !isUndecided) || this.#isAuthorised(command, { isUndecided });
    const proof = isAuthorised ? await this.#proofOf(command, entry, { wasProven }) : {};
    const due = command.kind === "close-cycle" ? dueLosses(this.#engine.state, command.cycle) : [];
    const counted = this.#count({ command, encoded }, journalIndex);
    if ("passedOver" in counted) return;
    this.#use(proof);
    this.#stops.note(this.#engine, command);
    this.#losses.note(command, due);
    if (command.kind === "reverse-deposit") await this.#readAgain(command.chain);
    this.#keepCycle(command, entry);
  }

  /** @throws the refusal, unless the command is decided again because of a void entry before it */
  #isAuthorised(command: Command, { isUndecided }: { readonly isUndecided: boolean }): boolean {
    this.#lookedAt++;
    try {
      verifyAuthority(this.#engine, command, this.#checks);
      return true;
    } catch (error) {
      if (!isUndecided || !isIsthmusError(error)) throw error;
      return false;
    }
  }

  #count(decoded: Decoded, journalIndex: bigint): Counted {
    try {
      return this.#journal.next(decoded, this.#checks);
    } catch (cause) {
      if (!isIsthmusError(cause) || cause.code === "INTERNAL") throw cause;
      const { kind } = decoded.command;
      throw new IsthmusError("JOURNAL_INVALID", { journalIndex, kind, refusedWith: cause.code }, { cause });
    }
  }

  async #proofOf(
    command: Command,
    { journalIndex, digest }: JournalEntry,
    { wasProven }: { readonly wasProven: boolean },
  ): Promise<InputProof> {
    try {
      return await checkInput(command, this.#sources);
    } catch (error) {
      if (!isIsthmusError(error, "INPUT_UNPROVEN")) throw error;
      if (wasProven && lastingKinds.has(command.kind)) return {};
      const named = { journalIndex, journalDigest: digest };
      if (!this.#confirmed.some((confirmed) => isSameEntry(confirmed, named))) throw error;
      return {};
    }
  }

  /** The book held what the chain had: what it has instead proves what follows. */
  async #readAgain(chain: number): Promise<void> {
    const { state } = this.#engine;
    await this.#sources.events.readAgain(chain, (event) => isReplayed(state, event));
  }

  #use({ event, marks }: InputProof): void {
    if (event !== undefined) this.#sources.events.use(event);
    if (marks !== undefined) this.#sources.prices.use(marks);
  }

  #keepCycle(command: Command, { journalIndex }: JournalEntry): void {
    if (command.kind !== "close-cycle") return;
    const output = this.#engine.lastCycle();
    if (output === undefined || output.header.houseId !== this.#genesis.houseId) {
      throw new IsthmusError("JOURNAL_INVALID", { journalIndex, reason: "closing produced no cycle" });
    }
    const { digest, header } = output;
    this.#cycles.set(command.cycle, { cycle: command.cycle, digest, journalIndex, header });
    if (command.cycle > this.#newestCycle) this.#newestCycle = command.cycle;
  }
}

function isReplayed(state: State, event: JournaledEvent): boolean {
  if (event.kind !== "venue-trade") return isRecorded(state, event);
  const venue = [...state.venues.values()].find(
    ({ chain, contract }) => chain === event.chain && contract === event.venue,
  );
  return venue !== undefined && isRecorded(state, { ...event, venue: venue.venue });
}

/** The command of an entry that was verified to be in canonical form. */
function decodedOf({ entry }: JournalEntry): Decoded {
  const encoded = new TextEncoder().encode(entry);
  return { command: decodeCommand(encoded), encoded };
}

/** The entry's command; its bytes must be the canonical ones, or one command would have many journal digests. */
function commandOf({ journalIndex, entry }: JournalEntry): Decoded {
  const bytes = new TextEncoder().encode(entry);
  let command: Command;
  try {
    command = decodeCommand(bytes);
  } catch (cause) {
    if (!isIsthmusError(cause)) throw cause;
    throw new IsthmusError("JOURNAL_INVALID", { journalIndex, reason: "not a command" }, { cause });
  }
  const encoded = encodeCommand(command);
  if (Buffer.compare(encoded, bytes) !== 0)
    throw new IsthmusError("JOURNAL_INVALID", { journalIndex, kind: command.kind, reason: "not in canonical form" });
  return { command, encoded };
}

/** The entries up to the first that is not a command in canonical form. */
function decodable(entries: readonly JournalEntry[]): Map<JournalEntry, Decoded> {
  const decoded = new Map<JournalEntry, Decoded>();
  try {
    for (const entry of entries) decoded.set(entry, commandOf(entry));
  } catch (error) {
    // Refused when its turn comes.
    if (!isIsthmusError(error)) throw error;
  }
  return decoded;
}
