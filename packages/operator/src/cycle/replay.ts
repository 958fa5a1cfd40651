import {
  type Command,
  type CreditStopView,
  decodeCommand,
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
import { type CycleHeader, type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { nativeChecks, type SignaturePool } from "@isthmus/signatures";
import { checkInput, type InputProof, type InputSources } from "../inputs/check-input.ts";
import type { JournaledEvent } from "../inputs/event-book.ts";
import type { JournalEntry } from "../journal/pull.ts";
import { OrderedStops } from "./ordered-stops.ts";

/** One cycle as the replay computed it. */
export interface ReplayedCycle {
  readonly cycle: bigint;
  readonly digest: Hex;
  /** Index of the entry that closed it. */
  readonly journalIndex: bigint;
  /** Every root of it. */
  readonly header: CycleHeader;
}

/** A decoded entry and its canonical bytes. */
interface Decoded {
  readonly command: Command;
  readonly encoded: Uint8Array;
}

/** Commands whose evidence may disappear after it was found: with blocks, or from the operator's configuration. */
const lastingKinds = kindsFrom("chain", "coordinator");

/** The sources that the replay is given; the rest of `InputSources` it reads from its own engine. */
export type ReplaySources = Omit<InputSources, "symbolOf" | "classOf" | "venueContract" | "houseSeconds">;

/**
 * An operator's own clearing engine, fed only with journaled commands that passed the operator's own checks.
 * When a command fails its check, the replay stops before it and tries again at the next request.
 */
export class Replay {
  readonly #engine: Engine;
  readonly #houseId: number;
  readonly #sources: InputSources;
  readonly #cycles = new Map<bigint, ReplayedCycle>();
  readonly #stops = new OrderedStops();
  readonly #signatures: SignaturePool | undefined;
  #newestCycle = 0n;
  #decoded = new Map<JournalEntry, Decoded>();
  #checks: SignatureChecks = nativeChecks;

  /** @param signatures looks at the signatures of the entries given to `prepare`; without it `next` does */
  constructor(genesis: Genesis, sources: ReplaySources, signatures?: SignaturePool) {
    this.#signatures = signatures;
    const engine = Engine.create(genesis);
    this.#engine = engine;
    this.#houseId = genesis.houseId;
    this.#sources = {
      ...sources,
      symbolOf: (instrument) => {
        const terms = engine.state.instruments.get(instrument)?.terms;
        return terms === undefined ? undefined : pricedBy(terms);
      },
      classOf: (asset) => engine.state.assets.get(asset)?.class,
      venueContract: (venue) => engine.state.venues.get(venue)?.contract ?? undefined,
      houseSeconds: () => engine.timeSeconds,
    };
  }

  /** Journal index up to which commands have been replayed. */
  get journalIndex(): bigint {
    return this.#engine.journalIndex;
  }

  /** The newest cycle that has been replayed; 0 before the first. */
  get newestCycle(): bigint {
    return this.#newestCycle;
  }

  /** The cycle as this operator computed it, once its close command has been replayed. */
  cycle(cycle: bigint): ReplayedCycle | undefined {
    return this.#cycles.get(cycle);
  }

  /** Stops of credit that venues have not carried yet, by the own replay. */
  creditStops(): CreditStopView[] {
    return this.#engine.creditStops();
  }

  /** The last cycle through which an account's credit at a venue's contract was ordered to end, whatever came of it since. */
  stoppedThrough(contract: Hex, account: Hex): bigint | undefined {
    return this.#stops.through(contract, account);
  }

  /**
   * Has the signatures of the next entries looked at together. Refuses nothing: an entry is judged by `next`, with the
   * same verdict as without.
   */
  async prepare(entries: readonly JournalEntry[]): Promise<void> {
    const [first] = entries;
    if (first === undefined || this.#decoded.has(first)) return;
    this.#decoded = decodable(entries);
    const commands = [...this.#decoded.values()].map(({ command }) => command);
    this.#checks = (await this.#signatures?.prepare(this.#engine, commands)) ?? nativeChecks;
  }

  /**
   * Checks and replays one entry.
   * @param wasProven the operator has proven it before, and kept it on its own disk: what a chain has lost since proves it no more
   * @throws INPUT_UNPROVEN, NOT_FINAL, SIGNATURE_INVALID, SIGNER_UNKNOWN: nothing was replayed
   * @throws JOURNAL_INVALID when the entry is not a command in canonical form, or the engine refuses it
   */
  async next(entry: JournalEntry, { wasProven = false } = {}): Promise<void> {
    const { journalIndex } = entry;
    const expectedIndex = this.#engine.journalIndex + 1n;
    if (journalIndex !== expectedIndex) throw new IsthmusError("JOURNAL_INVALID", { journalIndex, expectedIndex });
    const { command, encoded } = this.#decoded.get(entry) ?? commandOf(entry);
    // Signatures first: an unsigned command must not cost a request to a node.
    verifyAuthority(this.#engine, command, this.#checks);
    const proof = await this.#proofOf(command, { wasProven });
    const applied = this.#engine.apply(command, encoded);
    if (!applied.ok) {
      const { kind } = command;
      const refusedWith = applied.error.code;
      throw new IsthmusError("JOURNAL_INVALID", { journalIndex, kind, refusedWith }, { cause: applied.error });
    }
    this.#use(proof);
    this.#stops.note(this.#engine, command);
    if (command.kind === "reverse-deposit") await this.#readAgain(command.chain);
    this.#keepCycle(command, entry);
  }

  async #proofOf(command: Command, { wasProven }: { readonly wasProven: boolean }): Promise<InputProof> {
    try {
      return await checkInput(command, this.#sources);
    } catch (error) {
      if (wasProven && lastingKinds.has(command.kind) && isIsthmusError(error, "INPUT_UNPROVEN")) return {};
      throw error;
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
    if (output === undefined || output.header.houseId !== this.#houseId) {
      throw new IsthmusError("JOURNAL_INVALID", { journalIndex, reason: "closing produced no cycle" });
    }
    const { digest, header } = output;
    this.#cycles.set(command.cycle, { cycle: command.cycle, digest, journalIndex, header });
    this.#newestCycle = command.cycle;
  }
}

function isReplayed(state: State, event: JournaledEvent): boolean {
  if (event.kind !== "venue-trade") return isRecorded(state, event);
  const venue = [...state.venues.values()].find(
    ({ chain, contract }) => chain === event.chain && contract === event.venue,
  );
  return venue !== undefined && isRecorded(state, { ...event, venue: venue.venue });
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
