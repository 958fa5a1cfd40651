import { foldJournal, type Hex, IsthmusError, isIsthmusError, type RebalanceRow } from "@isthmus/protocol";
import type { Signers } from "../authority/signers.ts";
import { Book } from "../book/book.ts";
import { encodeCommand } from "../commands/codec.ts";
import { type Command, handle } from "../commands/registry.ts";
import { payableRows } from "../cycle/rebalance-rows.ts";
import { type CoverTwo, coverTwo } from "../default/cover-two.ts";
import type { StressScenario } from "../default/stress.ts";
import { type Conservation, conservationOf } from "../ledger/conservation.ts";
import { type AuctionView, auctionViews } from "../liquidation/auction-view.ts";
import { explainMargin, type MarginExplanation } from "../margin/explain-margin.ts";
import type { CycleOutput } from "../model/cycle-output.ts";
import type { Applied, Effect } from "../model/effect.ts";
import { type Genesis, genesisState } from "../model/genesis.ts";
import { migrateFromVersion3 } from "../model/migrate-state.ts";
import { compareText, sortedNumbers } from "../model/order.ts";
import { joinedRows } from "../model/rows-on-read.ts";
import { rulesVersion } from "../model/rules-version.ts";
import type { State } from "../model/state.ts";
import { decodeState } from "../model/state-codec.ts";
import type { NovationContext } from "../novation/context.ts";
import { FastPath } from "../novation/fast-path.ts";
import type { AccountView, CreditStopView, Health, InstrumentView } from "./queries.ts";
import { encodeSegments } from "./segment-encoder.ts";
import { decodeSegments, decodeSnapshot, encodeSnapshot, isBinarySnapshot, snapshotVersionOf } from "./snapshot.ts";
import { accountView, creditStopViews, healthView, instrumentView } from "./views.ts";

/**
 * The clearing engine: a deterministic state machine driven only by commands. No clock, no input or output, integer money.
 * The same genesis and commands give the same digests on every machine.
 */
export class Engine {
  readonly #book: Book;
  readonly #fastPath: FastPath;
  #lastCycle: CycleOutput | undefined;
  #broken: unknown = null;

  private constructor(state: State) {
    this.#book = new Book(state);
    this.#fastPath = new FastPath(this.#book);
    this.#book.listen(this.#fastPath);
  }

  /** An engine that has applied nothing. */
  static create(genesis: Genesis): Engine {
    return new Engine(genesisState(genesis));
  }

  /** An engine over a state that the caller has built. The state belongs to the engine from here on. */
  static over(state: State): Engine {
    return new Engine(state);
  }

  /**
   * Restores an engine from a snapshot; only `lastCycle` is not kept. A snapshot of version 3 is migrated.
   * @throws INPUT_INVALID if the bytes are no snapshot, VERSION_UNKNOWN if it is of another version
   */
  static restore(bytes: Uint8Array): Engine {
    return new Engine(isBinarySnapshot(bytes) ? stateOfBinary(bytes) : stateOfText(bytes));
  }

  /**
   * Restores an engine from the segments of a snapshot, as they come.
   * @throws INPUT_INVALID if one is damaged, missing or out of order, VERSION_UNKNOWN if one is of another version; what the source throws
   */
  static async restoreFrom(segments: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Engine> {
    return new Engine(await decodeSegments(rulesVersion, segments));
  }

  /**
   * The whole state in segments of about 4 MiB: no part of it has to fit into one buffer. No command may be applied until the last
   * segment has been taken.
   */
  snapshotSegments(): Generator<Uint8Array, undefined> {
    return encodeSegments(rulesVersion, this.#current().state);
  }

  /** The whole state in one piece; equal states give equal bytes. */
  snapshot(): Uint8Array {
    return encodeSnapshot(rulesVersion, this.#current().state);
  }

  /**
   * Applies one command. A refused command changes nothing and is not to be journaled.
   * Signatures and chain events are not checked here: see `verifyAuthority` and the attesters.
   *
   * @param encoded the command's canonical bytes, if the caller has them
   * @throws INTERNAL if an invariant broke; the engine then refuses all further commands
   */
  apply(command: Command, encoded?: Uint8Array): Applied {
    if (this.#broken !== null)
      throw new IsthmusError("INTERNAL", { reason: "engine is broken" }, { cause: this.#broken });
    const { state } = this.#book;
    const effects: Effect[] = [];
    const kept: KeptEffects[] = [];
    const journalIndex = state.journalIndex + 1n;
    let digest: Hex | null = null;
    const journalDigest = (): Hex => {
      digest ??= foldJournal(state.houseId, state.journalDigest, journalIndex, encoded ?? encodeCommand(command));
      return digest;
    };
    let cycle: CycleOutput | undefined;
    let begun = false;
    const context: NovationContext = {
      book: this.#book,
      fastPath: this.#fastPath,
      effects,
      keepEffects: (make) => {
        kept.push({ at: effects.length, make });
      },
      journalIndex,
      journalDigest,
      begin: () => {
        begun = true;
      },
      keepCycle: (output) => {
        cycle = output;
      },
    };
    this.#prepareFor(command.kind);
    try {
      handle(context, command);
    } catch (error) {
      // A refusal after the first change would leave a third state, neither before nor after: the engine stops.
      const changed = begun || effects.length > 0;
      if (isIsthmusError(error) && error.code !== "INTERNAL" && !changed) return { ok: false, error };
      this.#broken = error;
      if (!isIsthmusError(error) || error.code === "INTERNAL") throw error;
      throw new IsthmusError("INTERNAL", { reason: "refused after a change", code: error.code }, { cause: error });
    }
    state.journalDigest = journalDigest();
    state.journalIndex = journalIndex;
    if (cycle !== undefined) this.#lastCycle = cycle;
    return kept.length === 0 ? { ok: true, journalIndex, effects } : withKept(journalIndex, effects, kept);
  }

  /**
   * Passes over an entry that does not count: it has its place in the journal and changes nothing else.
   * @param encoded the entry's bytes
   */
  skip(encoded: Uint8Array): void {
    const { state } = this.#book;
    const journalIndex = state.journalIndex + 1n;
    state.journalDigest = foldJournal(state.houseId, state.journalDigest, journalIndex, encoded);
    state.journalIndex = journalIndex;
  }

  /** Flushes the write-back cache before any command but those that work in it. */
  #prepareFor(kind: Command["kind"]): void {
    if (!cachedKinds.has(kind)) this.#fastPath.flush();
  }

  /** The book, to be read: flushes the write-back cache. */
  #current(): Book {
    this.#fastPath.flush();
    return this.#book;
  }

  /** Number of entries applied or passed over. */
  get journalIndex(): bigint {
    return this.#book.state.journalIndex;
  }

  /** Digest chain over the applied commands (`foldJournal`). */
  get journalDigest(): Hex {
    return this.#book.state.journalDigest;
  }

  /** Digest of the state, which a cycle header names as its state root. Only accounts that changed are hashed again. */
  digest(): Hex {
    return this.#current().digest();
  }

  /** The last cycle closed by this engine; undefined before, and after a restore. */
  lastCycle(): CycleOutput | undefined {
    return this.#lastCycle;
  }

  /** Number of the last closed cycle, 0 if none. */
  get cycle(): bigint {
    return this.#book.state.cycle;
  }

  /** Digest of the last closed cycle; 32 zero bytes if none. */
  get cycleDigest(): Hex {
    return this.#book.state.cycleDigest;
  }

  /** Time of the last prices or close-cycle, Unix seconds. */
  get timeSeconds(): bigint {
    return this.#book.state.timeSeconds;
  }

  /** @throws ACCOUNT_UNKNOWN */
  account(id: Hex): AccountView {
    return accountView(this.#current(), this.#book.read(id));
  }

  hasAccount(id: Hex): boolean {
    return this.#book.state.accounts.has(id);
  }

  /** Ids of all members' accounts, ascending. */
  accounts(): Hex[] {
    return [...this.#book.state.accounts.values()]
      .filter((account) => account.kind === "member")
      .map((account) => account.id)
      .sort(compareText);
  }

  /** @throws ACCOUNT_UNKNOWN */
  health(id: Hex): Health {
    return healthView(this.#current(), this.#book.read(id));
  }

  /** Why an account needs its margin: the parts add up to it exactly. @throws ACCOUNT_UNKNOWN */
  explainMargin(id: Hex): MarginExplanation {
    return explainMargin(this.#current(), this.#book.read(id));
  }

  /** Conservation of every asset (PROTOCOL P33). */
  conservation(): Conservation[] {
    return conservationOf(this.#current());
  }

  /** Open auctions at the present marks, ascending by account. */
  auctions(): AuctionView[] {
    return auctionViews(this.#current());
  }

  /** Stops of credit that venues have not carried yet, ascending by account, then venue (PROTOCOL P28). */
  creditStops(): CreditStopView[] {
    return creditStopViews(this.#current());
  }

  /** Rebalance orders that attesters may sign, ascending by number (PROTOCOL P30). */
  rebalanceOrders(): RebalanceRow[] {
    return payableRows(this.#current());
  }

  instruments(): InstrumentView[] {
    const book = this.#current();
    return sortedNumbers(book.state.instruments.keys()).map((number) => instrumentView(book.instrument(number)));
  }

  /** Cover-2: the two worst owners' losses over stress scenarios, against the funds. Changes nothing. */
  coverTwo(scenarios: readonly StressScenario[]): CoverTwo {
    return coverTwo(this.#current(), scenarios);
  }

  /** Sum of all long lots of an instrument. @throws INSTRUMENT_UNKNOWN */
  openInterest(instrument: number): bigint {
    return this.#current().instrument(instrument).openInterestLots;
  }

  /** The present state, for queries without a method here. Never change or keep it. */
  get state(): State {
    return this.#current().state;
  }

  /** Who may sign what; unlike `state` it flushes nothing. */
  get signers(): Signers {
    return this.#book.state;
  }
}

function stateOfBinary(bytes: Uint8Array): State {
  if (snapshotVersionOf(bytes) !== rulesVersion) throw new IsthmusError("VERSION_UNKNOWN", { field: "snapshot" });
  return decodeSnapshot(bytes);
}

/** Snapshots of version 3 are JSON. */
function stateOfText(bytes: Uint8Array): State {
  let stored: { readonly version?: unknown; readonly state?: unknown } | null;
  try {
    stored = decodeState(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as typeof stored;
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "snapshot" }, { cause });
  }
  if (stored?.version !== 3) throw new IsthmusError("VERSION_UNKNOWN", { field: "snapshot" });
  return migrateFromVersion3(stored.state as State);
}

/** Effects that are built on first use, and how many of the others stand before them. */
interface KeptEffects {
  readonly at: number;
  readonly make: () => readonly Effect[];
}

/** Builds the kept effects on first use, once. */
function withKept(journalIndex: bigint, effects: readonly Effect[], kept: readonly KeptEffects[]): Applied {
  let all: readonly Effect[] | null = null;
  return {
    ok: true,
    journalIndex,
    get effects() {
      all ??= joined(effects, kept);
      return all;
    },
  };
}

function joined(effects: readonly Effect[], kept: readonly KeptEffects[]): readonly Effect[] {
  const parts: (readonly Effect[])[] = [];
  let from = 0;
  for (const { at, make } of kept) {
    parts.push(effects.slice(from, at), make());
    from = at;
  }
  parts.push(effects.slice(from));
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  if (count >= manyEffects) return joinedRows(parts);
  const all: Effect[] = [];
  for (const part of parts) for (const effect of part) all.push(effect);
  return all;
}

/** From here on effects that are made when they are read are not all made together. */
const manyEffects = 50_000;

/** Commands that novate in the write-back cache, and read no account but through it. */
const cachedKinds: ReadonlySet<Command["kind"]> = new Set(["trades", "packed-trades", "signed-trade"]);
