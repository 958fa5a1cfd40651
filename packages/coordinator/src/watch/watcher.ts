import type { ChainEvent, ChainHead, FinalVaultReader, VaultState } from "@isthmus/adapter";
import type { Command } from "@isthmus/clearing";
import { type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import {
  type Database,
  moveCursor,
  readCursor,
  readFedHeight,
  readInbox,
  recordEvents,
  rewindInbox,
} from "@isthmus/store";
import type { Alarms } from "../alarm/alarms.ts";
import { VaultAuditor } from "../alarm/vault-auditor.ts";
import type { Logger } from "../config/log.ts";
import type { Intake } from "../intake/intake.ts";
import { fromInbox, toInbox } from "./event-text.ts";
import { alarmOf, gapCodes, judgeRefusal, type Verdict } from "./refused-fact.ts";
import { commandOf } from "./translate.ts";

export interface WatcherOptions {
  readonly reader: FinalVaultReader;
  /** Where what the books do not explain is raised. */
  readonly alarms: Alarms;
  readonly database: Database;
  readonly intake: Intake;
  readonly log: Logger;
  readonly pollIntervalMs: number;
  /** No event of the house is older than this height. */
  readonly startHeight: bigint;
  readonly chainTimeEverySeconds: number;
  readonly onHead?: (head: ChainHead) => void;
  /** Told of facts that were refused: for good, or for as long as the house is not ready for them. */
  readonly onRefusal?: (event: ChainEvent, code: ErrorCode, waits: boolean) => void;
}

/** How a chain looks from here. */
export interface WatchStatus {
  readonly chain: number;
  readonly name: string;
  readonly head: ChainHead | null;
  /** Last height whose events are stored. */
  readonly watched: bigint | null;
  readonly vault: VaultState | null;
  /** Code of what keeps this chain's facts waiting, or null. */
  readonly waitsFor: ErrorCode | null;
  readonly error: string | null;
}

/** Heights asked for at once. */
const stride = 2_000n;
const page = 500;
const lookEveryMs = 1_000;
/** A comparison costs several questions to the node: not at every look. */
const auditEveryPolls = 5;
const longestRewindPauseMs = 60_000;

/**
 * Watches one chain: final events go to the inbox, and from there, in order, to the engine. Both ends remember how far
 * they are; what a crash makes them do again is recognised as a repeat.
 */
export class Watcher {
  readonly #options: WatcherOptions;
  readonly #stop = new AbortController();
  readonly #auditor: VaultAuditor;
  #loop: Promise<void> | null = null;
  #head: ChainHead | null = null;
  #vault: VaultState | null = null;
  #watched: bigint | null = null;
  #fed: bigint | null = null;
  #waitsFor: ErrorCode | null = null;
  #error: string | null = null;
  /** The fact that waits for one that is missing before it. */
  #gap: ChainEvent | null = null;
  #rewindPauseMs = 0;
  #rewindDueMs = Number.NEGATIVE_INFINITY;
  #lookedMs = Number.NEGATIVE_INFINITY;

  constructor(options: WatcherOptions) {
    this.#options = options;
    this.#auditor = new VaultAuditor({ ...options, pauseMs: options.pollIntervalMs * auditEveryPolls });
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#loop;
    await this.#options.reader.close();
  }

  get status(): WatchStatus {
    const { id: chain, name } = this.#options.reader.chain;
    const seen = { head: this.#head, watched: this.#watched, vault: this.#vault };
    return { chain, name, ...seen, waitsFor: this.#waitsFor, error: this.#error };
  }

  /** One round: look, store, feed. Also for tests. */
  async round(): Promise<void> {
    const head = await this.#options.reader.head();
    this.#head = head;
    this.#options.onHead?.(head);
    await this.#watch(head);
    const complete = await this.#feed();
    if (complete && this.#watched === head.final) {
      await this.#feedTime(head);
      // Once more from the beginning when the vault knows of what no event told: perhaps a node has left one out.
      if (await this.#auditor.compare(head.final)) this.#watched = this.#options.startHeight - 1n;
    }
    await this.#look();
  }

  /** The vault as it is now, for the status only: not more often than anyone would look. */
  async #look(): Promise<void> {
    if (performance.now() - this.#lookedMs < lookEveryMs) return;
    this.#lookedMs = performance.now();
    this.#vault = await this.#options.reader.vaultState();
  }

  async #run(): Promise<void> {
    let pauseMs = this.#options.pollIntervalMs;
    while (!this.#stop.signal.aborted) {
      try {
        await this.round();
        this.#error = null;
        pauseMs = this.#options.pollIntervalMs;
      } catch (error) {
        const code = isIsthmusError(error) ? error.code : "INTERNAL";
        if (this.#error !== code)
          this.#options.log.warn({ err: error, chain: this.#options.reader.chain.name }, "chain not readable");
        this.#error = code;
        pauseMs = Math.min(pauseMs * 2, 5_000);
      }
      await this.#pause(pauseMs);
    }
  }

  async #pause(pauseMs: number): Promise<void> {
    const { signal } = this.#stop;
    await new Promise<void>((next) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        next();
      };
      const timer = setTimeout(done, pauseMs);
      signal.addEventListener("abort", done);
      if (signal.aborted) done();
    });
  }

  async #watch(head: ChainHead): Promise<void> {
    const { database, reader } = this.#options;
    const chain = reader.chain.id;
    this.#watched ??= await readCursor(database, chain, "watched");
    for (
      let from = this.#watched === null ? this.#options.startHeight : this.#watched + 1n;
      from <= head.final && !this.#stop.signal.aborted;
    ) {
      const last = from + stride - 1n;
      const to = last < head.final ? last : head.final;
      const events = await reader.events({ fromHeight: from, toHeight: to });
      await recordEvents(database, chain, events.map(toInbox), to);
      this.#watched = to;
      from = to + 1n;
    }
  }

  /** Offers a page at a time and waits for its group commits. @returns whether everything in the inbox has been fed */
  async #feed(): Promise<boolean> {
    const { database, reader } = this.#options;
    const chain = reader.chain.id;
    let fed: bigint = this.#fed ?? (await readCursor(database, chain, "fed")) ?? 0n;
    for (;;) {
      const rows = await readInbox(database, chain, fed, page);
      const taken: Promise<unknown>[] = [];
      let reached = fed;
      let held = false;
      for (const row of rows) {
        held = this.#stop.signal.aborted || !this.#feedOne(fromInbox(row.body), taken);
        if (held) break;
        reached = row.id;
      }
      // If one of them is not durable in the end, the cursor stays and the page is fed again: repeats are recognised.
      await Promise.all(taken);
      if (reached !== fed) await moveCursor(database, chain, "fed", reached);
      fed = reached;
      this.#fed = reached;
      if (held) {
        await this.#closeGap(reached);
        return false;
      }
      if (rows.length < page) break;
    }
    this.#waitsFor = null;
    this.#gap = null;
    this.#rewindPauseMs = 0;
    return true;
  }

  /**
   * A fact that does not follow the last one of its row means that a node has left one out: the chain is read again
   * from the last one that was fed. With growing pauses, for a chain that really has a gap is somebody's lie.
   */
  async #closeGap(fed: bigint): Promise<void> {
    const gap = this.#gap;
    if (gap === null || performance.now() < this.#rewindDueMs) return;
    const { database, reader, startHeight, log, pollIntervalMs } = this.#options;
    const part = gap.kind === "claim" ? gap.account : "";
    const known = await readFedHeight(database, reader.chain.id, fed, gap.kind, part);
    const height = (known ?? startHeight) - 1n;
    await rewindInbox(database, reader.chain.id, fed, height);
    this.#watched = height;
    this.#gap = null;
    this.#rewindPauseMs = Math.min(Math.max(this.#rewindPauseMs, pollIntervalMs) * 2, longestRewindPauseMs);
    this.#rewindDueMs = performance.now() + this.#rewindPauseMs;
    log.warn(
      { chain: reader.chain.name, kind: gap.kind, from: height.toString() },
      "gap in chain facts, reading again",
    );
  }

  /** @returns false when the fact has to wait */
  #feedOne(event: ChainEvent, taken: Promise<unknown>[]): boolean {
    const command = commandOf(event, (chain) => this.#venueAt(chain));
    if (command === null) return true;
    if (command === "wait") return this.#hold(event, new IsthmusError("VENUE_UNKNOWN", { chain: event.chain }), taken);
    const given = this.#give(command);
    if ("taken" in given) {
      taken.push(given.taken);
      return true;
    }
    if (given.verdict === "wait") return this.#hold(event, given.error, taken);
    if (given.verdict === "void") {
      this.#options.log.warn({ err: given.error, kind: event.kind, txId: event.txId }, "chain fact refused");
      this.#options.onRefusal?.(event, given.error.code, false);
      // The vault has paid what the house did not order, or obeys a root that the house never closed: nothing that is
      // entitled from now on can be trusted.
      if (event.kind === "claim" || event.kind === "root-effective")
        taken.push(this.#options.alarms.raise(alarmOf(event, given.error)));
    }
    return true;
  }

  #give(
    command: Command,
  ): { readonly taken: Promise<unknown> } | { readonly verdict: Verdict; readonly error: IsthmusError } {
    const { intake } = this.#options;
    try {
      return { taken: intake.offer(command) };
    } catch (thrown) {
      const error = isIsthmusError(thrown)
        ? thrown
        : new IsthmusError("INTERNAL", { kind: command.kind }, { cause: thrown });
      return { verdict: intake.peek((engine) => judgeRefusal(engine, command, error)) ?? "wait", error };
    }
  }

  #hold(event: ChainEvent, error: IsthmusError, taken: Promise<unknown>[]): false {
    if (this.#waitsFor !== error.code) {
      this.#options.log.info({ code: error.code, kind: event.kind, chain: event.chain }, "chain facts wait");
      this.#options.onRefusal?.(event, error.code, true);
    }
    // A deposit whose link does not fold into ours: the vault's chain of deposits is not the one that was credited.
    if (event.kind === "deposit" && error.code === "INPUT_INVALID")
      taken.push(this.#options.alarms.raise(alarmOf(event, error)));
    this.#waitsFor = error.code;
    this.#gap = gapCodes.has(error.code) ? event : null;
    return false;
  }

  /** A quiet chain's clock moves on now and then, so that credit there ends when its time has come. */
  async #feedTime(head: ChainHead): Promise<void> {
    const { intake, reader, chainTimeEverySeconds } = this.#options;
    const chain = reader.chain.id;
    const due = intake.peek(({ state }) => {
      const clock = state.chains.get(chain);
      if (!state.vaults.has(chain)) return false;
      if (clock === undefined) return true;
      return (
        head.final > clock.height &&
        head.finalTimestampSeconds >= clock.timestampSeconds + BigInt(chainTimeEverySeconds)
      );
    });
    if (due !== true) return;
    const { final: height, finalTimestampSeconds: timestampSeconds } = head;
    const command: Command = { kind: "chain-time", chain, height, timestampSeconds };
    const given = this.#give(command);
    if ("taken" in given) await given.taken;
    else if (given.verdict === "void") throw given.error;
  }

  #venueAt(chain: number): number | null {
    const venues = this.#options.intake.peek(({ state }) => [...state.venues.values()]) ?? [];
    return venues.find((venue) => venue.chain === chain)?.venue ?? null;
  }
}
