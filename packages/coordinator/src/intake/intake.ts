import {
  type Command,
  type CommandOf,
  type CycleOutput,
  decodeCommand,
  type Effect,
  type Engine,
  encodeCommand,
  type Genesis,
  kindsFrom,
  rulesVersion,
  unsignedBytes,
  verifyAuthority,
} from "@isthmus/clearing";
import { type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { backoffMs, type Logger, type Part } from "@isthmus/service";
import { nativeChecks, SignaturePool } from "@isthmus/signatures";
import {
  type AppendedEntry,
  type Database,
  defaultRetry,
  holdRulesVersion,
  type JournalHead,
  JournalWriter,
} from "@isthmus/store";
import { storeCycle } from "../cycle/archive.ts";
import { SnapshotSchedule } from "../snapshot/snapshot-schedule.ts";
import type { SnapshotTaker } from "../snapshot/snapshot-taker.ts";
import { Admission, type Looked } from "./admission.ts";
import { readLimit } from "./read-limit.ts";
import {
  type PassedOver,
  type Recount,
  type Replay,
  rebuildEngine,
  recount,
  type VoidedEntry,
  voidedEntries,
} from "./recover.ts";
import { requireUnsigned, storeReplayed } from "./replayed-cycles.ts";

/** A durable command. */
export interface Acknowledged {
  readonly journalIndex: bigint;
  /** The journal's digest after it. */
  readonly digest: Hex;
  readonly effects: readonly Effect[];
}

/** Everything the intake works with. */
export interface IntakeOptions {
  readonly database: Database;
  readonly genesis: Genesis;
  readonly log: Logger;
  readonly snapshotEveryEntries: number;
  /** Takes the snapshots; on this thread, from durable state, if left out. */
  readonly snapshots?: SnapshotTaker;
  /** How long the journal waits for an unreachable database before the engine is rebuilt. */
  readonly giveUpAfterMs?: number;
  /** Commands that may wait for the database; more are refused with RATE_LIMITED. */
  readonly maxWaiting?: number;
  /** Threads that look at signatures; one per processor if left out. */
  readonly signatureWorkers?: number;
  /** The refusal of closings and withdrawals, or null while the chains agree with the books. */
  readonly halt?: () => IsthmusError | null;
  /** Throws if operators would refuse to sign a journal with this command; runs before the engine. */
  readonly checkSignable?: (engine: Engine, command: Command) => void;
  /** Whether a quorum of operators signed that an entry is void; default never. */
  readonly isSignedVoid?: (declaration: CommandOf<"void-entry">) => boolean;
  /** Refuses what members and venues send while the open cycle can take no more. @throws CYCLE_FULL */
  readonly requireRoom?: () => void;
  /** Receives every command that was journaled, durable or not, with the length of its text. */
  readonly onJournaled?: (command: Command, bytes: number) => void;
  /** Receives every applied command once it is durable, in order. */
  readonly onDurable?: (command: Command, acknowledged: Acknowledged) => void;
  readonly onCommit?: (commit: { readonly entries: number; readonly durationMs: number }) => void;
  /** Throws unless this process leads; before an answer is given and before the journal's term is taken. */
  readonly requireLead?: () => Promise<void>;
  /** The engine of a standby that leads from now on, at the end of the journal; null if there is none. */
  readonly handOver?: (voids: readonly VoidedEntry[]) => Promise<Replay | null>;
  /** Called when another coordinator has taken over: this process must end. */
  readonly onFenced: (error: IsthmusError) => void;
}

interface Session {
  readonly engine: Engine;
  readonly writer: JournalWriter;
}

/** A command that the engine has applied and the journal has indexed. */
interface Taken {
  readonly session: Session;
  readonly command: Command;
  readonly entry: AppendedEntry;
  readonly effects: readonly Effect[];
  readonly closed: CycleOutput | undefined;
}

/** Kinds that this process creates: chain events, prices, closings. */
const ownKinds = kindsFrom("chain", "oracle", "coordinator");

/** Kinds that members and venues send. */
const clientKinds = kindsFrom("member", "venue");

/** Pauses between attempts to rebuild the engine. */
const rebuildPauses = { firstDelayMs: 100, maxDelayMs: 5_000 };

/**
 * The only entrance to the engine. Commands are applied one after another, in the order of calls, and acknowledged when the
 * journal has stored them. If the journal fails permanently, the engine, which is then ahead of it, is discarded and rebuilt
 * from durable state: nothing acknowledged is lost, and nothing else is ever shown.
 */
export class Intake implements Part {
  readonly name = "intake";
  readonly #options: Required<Pick<IntakeOptions, "maxWaiting">> & IntakeOptions;
  readonly #signatures: SignaturePool;
  readonly #admission: Admission<Acknowledged>;
  #session: Session | null = null;
  #recovery: Promise<void> | null = null;
  #stopped = false;
  #waiting = 0;
  readonly #snapshots: SnapshotSchedule;
  #cyclesStored: Promise<void> = Promise.resolve();

  constructor(options: IntakeOptions) {
    this.#options = { maxWaiting: 20_000, ...options };
    this.#snapshots = new SnapshotSchedule(options);
    const { signatureWorkers: workers } = options;
    this.#signatures = new SignaturePool(workers === undefined ? {} : { workers });
    this.#admission = new Admission({
      prepare: async (works) => {
        const unsigned = new Map(works.map(({ command, encoded }) => [command, encoded.unsigned]));
        const unsignedOf = (command: Command) => unsigned.get(command) ?? unsignedBytes(command);
        return await (this.peek((engine) => this.#signatures.prepare(engine, [...unsigned.keys()], unsignedOf)) ??
          nativeChecks);
      },
      verify: (command, checks) => {
        if (this.#session === null) throw new IsthmusError("NOT_READY", {});
        verifyAuthority(this.#session.engine, command, checks);
      },
      offer: (command, looked) => this.offer(command, looked),
    });
  }

  /** Takes the journal's next term and builds the engine. @throws RULES_CHANGED, JOURNAL_INVALID, STORE_UNAVAILABLE */
  async start(): Promise<void> {
    const { database, genesis, log, onCommit } = this.#options;
    const giveUpAfterMs = this.#options.giveUpAfterMs ?? defaultRetry.giveUpAfterMs;
    await this.#options.requireLead?.();
    await holdRulesVersion(database, genesis.houseId, rulesVersion);
    const writer = await JournalWriter.open(database, genesis.houseId, {
      retry: { ...defaultRetry, giveUpAfterMs },
      ...(onCommit === undefined ? {} : { onCommit }),
    });
    const voids = await voidedEntries(database, genesis.houseId);
    const rebuilt = (await this.#options.handOver?.(voids)) ?? (await rebuildEngine(database, genesis, voids));
    const { engine, fromIndex } = rebuilt;
    if (engine.journalDigest !== writer.head.digest || engine.journalIndex !== writer.head.journalIndex) {
      throw new IsthmusError("JOURNAL_INVALID", { journalIndex: engine.journalIndex, head: writer.head.journalIndex });
    }
    await storeReplayed(database, rebuilt, voids);
    this.#snapshots.startAt(fromIndex);
    this.#cyclesStored = Promise.resolve();
    this.#session = { engine, writer };
    log.info(
      {
        journalIndex: engine.journalIndex.toString(),
        fromSnapshot: fromIndex.toString(),
        term: writer.term.toString(),
      },
      "engine ready",
    );
  }

  /** Whether commands are accepted now. */
  get ready(): boolean {
    return this.#session !== null;
  }

  /** For how long the oldest command that is not durable has waited, in milliseconds; null while the engine is rebuilt. */
  get waitedMs(): number | null {
    return this.#session?.writer.waitedMs ?? null;
  }

  /** The end of the durable journal as this process knows it. */
  get durableHead(): JournalHead | null {
    return this.#session?.writer.durableHead ?? null;
  }

  /**
   * Applies a command and resolves when it is durable.
   * @param client the remote address that sent it: it is then verified and applied in fair turns. Left out for what this process
   *   does itself, such as marks and closings: that waits for nobody
   * @throws the refusal of the authority check or the engine (nothing has changed); NOT_READY while the engine is being
   *   rebuilt; RATE_LIMITED; STORE_UNAVAILABLE when it may not be durable (repeating it is safe)
   */
  async submit(command: Command, client?: string): Promise<Acknowledged> {
    if (client === undefined) return await this.offer(command);
    if (this.#session === null) throw new IsthmusError("NOT_READY", {});
    if (this.#waiting >= this.#options.maxWaiting) throw new IsthmusError("RATE_LIMITED", { waiting: this.#waiting });
    return await this.#admission.add(command, client);
  }

  /**
   * The same in two parts: refusals are thrown synchronously, and the promise covers durability only. A caller with many
   * commands in order offers them all and waits for one group commit.
   * @param looked what is known of it already
   */
  offer(command: Command, looked?: Looked): Promise<Acknowledged> {
    const session = this.#session;
    if (session === null) throw new IsthmusError("NOT_READY", {});
    if (this.#waiting >= this.#options.maxWaiting) throw new IsthmusError("RATE_LIMITED", { waiting: this.#waiting });
    const halt = command.kind === "close-cycle" || command.kind === "withdraw" ? this.#options.halt?.() : null;
    if (halt !== null && halt !== undefined) throw halt;
    if (clientKinds.has(command.kind)) this.#options.requireRoom?.();
    verifyAuthority(session.engine, command, looked?.checks ?? nativeChecks);
    this.#options.checkSignable?.(session.engine, command);
    const bytes = looked?.bytes ?? encodeCommand(command);
    // Commands over HTTP were decoded there. A command of this process must not enter the journal either when a replay would
    // refuse to decode it: neither this coordinator nor any operator could continue.
    if (ownKinds.has(command.kind)) decodeCommand(bytes);
    const applied = this.#apply(session, command, bytes);
    if (!applied.ok) throw applied.error;
    // No await from here to the append: the order of the engine is the order of the journal.
    const closed = command.kind === "close-cycle" ? session.engine.lastCycle() : undefined;
    const entry = this.#append(session, bytes);
    if (entry.journalIndex !== session.engine.journalIndex || entry.digest !== session.engine.journalDigest) {
      this.#recover(
        session,
        new IsthmusError("JOURNAL_INVALID", { journalIndex: entry.journalIndex, engine: session.engine.journalIndex }),
      );
    }
    this.#options.onJournaled?.(command, bytes.length);
    return this.#acknowledge({ session, command, entry, effects: applied.effects, closed });
  }

  /**
   * Reads from the engine and resolves when everything that the answer depends on is durable, so that no answer shows a
   * state that a crash could undo.
   * @throws NOT_READY, STORE_UNAVAILABLE
   */
  async read<T>(question: (engine: Engine) => T): Promise<T> {
    const session = this.#session;
    if (session === null) throw new IsthmusError("NOT_READY", {});
    let answer: T;
    try {
      answer = question(session.engine);
    } catch (error) {
      // A refusal is an answer about the state too.
      await this.#options.requireLead?.();
      throw error;
    }
    // Not until nothing waits at all: while commands keep coming that never happens.
    const { journalIndex } = session.engine;
    if (session.writer.durableHead.journalIndex >= journalIndex) {
      await this.#options.requireLead?.();
      return answer;
    }
    const late = new AbortController();
    try {
      await Promise.race([session.writer.durableTo(journalIndex), readLimit(late.signal)]);
    } finally {
      late.abort();
    }
    await this.#options.requireLead?.();
    return answer;
  }

  /** Reads the engine for the coordinator's own loops, durable or not; null while it is being rebuilt. */
  peek<T>(question: (engine: Engine) => T): T | null {
    return this.#session === null ? null : question(this.#session.engine);
  }

  /**
   * Declares an earlier entry void (PROTOCOL P47): builds the engine without it, journals the declaration, and goes on from there.
   * Meanwhile everything is refused with NOT_READY.
   * @param prepare runs before the declaration is journaled, with what no longer counts
   * @throws ENTRY_NOT_VOIDABLE when a quorum has signed a cycle that would have closed otherwise: nothing has changed
   */
  async declareVoid(
    command: CommandOf<"void-entry">,
    prepare: (passedOver: readonly PassedOver[]) => Promise<void>,
  ): Promise<Acknowledged & Pick<Recount, "passedOver" | "trades">> {
    const session = this.#session;
    if (session === null) throw new IsthmusError("NOT_READY", {});
    this.#session = null;
    let isJournaled = false;
    try {
      await session.writer.flush();
      await this.#cyclesStored;
      const { database, genesis, isSignedVoid } = this.#options;
      if (isSignedVoid?.(command) !== true) throw new IsthmusError("SIGNATURE_INVALID", { kind: command.kind });
      const byIndex = session.writer.durableHead.journalIndex + 1n;
      const earlier = await voidedEntries(database, genesis.houseId);
      const entries = [...earlier, { journalIndex: command.journalIndex, byIndex: null }];
      const rebuilt = await recount(database, genesis, entries);
      await requireUnsigned(database, rebuilt);
      await prepare(rebuilt.passedOver);
      const bytes = encodeCommand(command);
      const applied = rebuilt.engine.apply(command, bytes);
      if (!applied.ok) throw applied.error;
      isJournaled = true;
      const entry = session.writer.append(new TextDecoder().decode(bytes), command.journalIndex);
      await entry.durable;
      await storeReplayed(database, rebuilt, entries);
      this.#snapshots.startAt(rebuilt.fromIndex);
      this.#session = { engine: rebuilt.engine, writer: session.writer };
      const acknowledged = { journalIndex: byIndex, digest: entry.digest, effects: applied.effects };
      this.#options.onDurable?.(command, acknowledged);
      const passedOver = rebuilt.passedOver.filter(({ journalIndex }) => journalIndex >= command.journalIndex);
      return { ...acknowledged, passedOver, trades: rebuilt.trades };
    } catch (error) {
      this.#session = session;
      // From the declaration on, that engine counts what is void.
      if (isJournaled) this.#recover(session, error);
      throw error;
    }
  }

  /** Accepts nothing more and waits until everything accepted is durable. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const session = this.#session;
    this.#session = null;
    if (session !== null)
      await session.writer
        .flush()
        .catch((error: unknown) => this.#options.log.warn({ err: error }, "journal not flushed"));
    await session?.writer.close();
    await this.#signatures.close();
    await this.#snapshots.close();
  }

  async #acknowledge(taken: Taken): Promise<Acknowledged> {
    const { session, command, entry, effects, closed } = taken;
    this.#waiting++;
    try {
      await entry.durable;
      if (closed !== undefined) await this.#storeCycle(closed);
    } catch (error) {
      this.#recover(session, error);
      throw error;
    } finally {
      this.#waiting--;
    }
    const acknowledged = { journalIndex: entry.journalIndex, digest: entry.digest, effects };
    this.#options.onDurable?.(command, acknowledged);
    // A replay from a snapshot does not close the cycles before it: they are stored first.
    this.#snapshots.durableTo(entry.journalIndex, this.#cyclesStored);
    return acknowledged;
  }

  #append(session: Session, bytes: Uint8Array) {
    try {
      return session.writer.append(new TextDecoder().decode(bytes));
    } catch (error) {
      // The writer has stopped in the meantime; the engine is now ahead of it.
      this.#recover(session, error);
      throw error;
    }
  }

  /** Later snapshots wait for it: a replay from a snapshot does not close the cycles before it. */
  async #storeCycle(output: CycleOutput): Promise<void> {
    const stored = this.#cyclesStored.then(() => storeCycle(this.#options.database, output));
    this.#cyclesStored = stored;
    await stored;
  }

  #apply(session: Session, command: Command, bytes: Uint8Array) {
    try {
      return session.engine.apply(command, bytes);
    } catch (error) {
      // An invariant of the engine broke inside a command: this engine must not be used any more.
      this.#recover(session, error);
      throw isIsthmusError(error) ? error : new IsthmusError("INTERNAL", { kind: command.kind }, { cause: error });
    }
  }

  /** Starts rebuilding the engine, once per session; until it is ready, everything is refused with NOT_READY. */
  #recover(session: Session, reason: unknown): void {
    if (this.#session !== session || this.#stopped) return;
    this.#session = null;
    const { log, onFenced } = this.#options;
    if (isIsthmusError(reason, "TERM_FENCED")) {
      log.fatal({ err: reason }, "another coordinator has taken over");
      onFenced(reason);
      return;
    }
    log.error({ err: reason }, "rebuilding the engine from the journal");
    this.#recovery ??= this.#rebuild(session).finally(() => {
      this.#recovery = null;
    });
  }

  async #rebuild(session: Session): Promise<void> {
    await session.writer.close();
    for (let failures = 1; !this.#stopped; failures++) {
      try {
        await this.start();
        return;
      } catch (error) {
        if (isIsthmusError(error, "TERM_FENCED")) {
          this.#options.onFenced(error);
          return;
        }
        this.#options.log.error({ err: error }, "cannot rebuild the engine yet");
        await new Promise((resolve) => setTimeout(resolve, backoffMs(rebuildPauses, failures)));
      }
    }
  }
}
