import type { ChainEvent, ChainHead, FinalVaultReader, VaultState } from "@isthmus/adapter";
import type { Command } from "@isthmus/clearing";
import { type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { type Logger, type Part, PollLoop } from "@isthmus/service";
import {
  type Database,
  forgetInboxAbove,
  moveCursor,
  readCursor,
  readFedHeight,
  readInbox,
  recordEvents,
  rewindInbox,
} from "@isthmus/store";
import type { Alarms } from "../alarm/alarms.ts";
import { VaultAuditor } from "../alarm/vault-auditor.ts";
import type { Intake } from "../intake/intake.ts";
import { fromInbox, toInbox } from "./event-text.ts";
import { alarmOf, gapCodes, isChainEntry, judgeRefusal, type Verdict } from "./refused-event.ts";
import { Reorganisations } from "./reorganisations.ts";
import { SecondLook } from "./second-look.ts";
import { commandOf } from "./translate.ts";

/** Everything a watcher works with. */
export interface WatcherOptions {
  readonly reader: FinalVaultReader;
  /** Receives chain events that the books do not explain. */
  readonly alarms: Alarms;
  readonly database: Database;
  readonly intake: Intake;
  readonly log: Logger;
  readonly pollIntervalMs: number;
  /** First height that can hold an event of the clearing house. */
  readonly startHeight: bigint;
  readonly chainTimeEverySeconds: number;
  /** A credited deposit that a reorganisation has removed is taken back so many final heights after that was seen. */
  readonly reversalDepth: bigint;
  readonly onHead?: (head: ChainHead) => void;
  /** Receives refused events. */
  readonly onRefusal?: (refused: RefusedEvent) => void;
}

/** A chain event that the engine refused. */
interface RefusedEvent {
  readonly event: ChainEvent;
  readonly code: ErrorCode;
  /** Whether it is fed again later; otherwise it never counts. */
  readonly waits: boolean;
}

/** A chain as its watcher sees it. */
export interface WatchStatus {
  readonly chain: number;
  readonly name: string;
  readonly head: ChainHead | null;
  /** Last height whose events are stored. */
  readonly watched: bigint | null;
  readonly vault: VaultState | null;
  /** Code that keeps this chain's events waiting, or null. */
  readonly waitsFor: ErrorCode | null;
  readonly error: string | null;
}

/** Codes of an entry of a vault's hash chain that the clearing house's books contradict. */
const alarming: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["INPUT_INVALID", "TAKE_BACK_UNEXPLAINED"]);
/** Heights per request. */
const stride = 2_000n;
const page = 500;
const vaultStateEveryMs = 1_000;
/** A comparison costs several requests to the node: not in every round. */
const auditEveryPolls = 5;
const longestRewindPauseMs = 60_000;
/** Blocks deeper than this below the last final one are not looked at again: a day of twelve seconds each. */
const windowHeights = 7_200n;

/** Events that the books explain, or the vault cannot be trusted any more. */
const trusted: ReadonlySet<string> = new Set(["claim", "root-effective", "exit-paid", "rebalance-paid"]);

/**
 * Watches one chain: final events go to the inbox, and from there, in order, to the engine. Both ends keep a cursor; events
 * that are fed twice after a crash are recognised as repeats.
 */
export class Watcher implements Part {
  readonly name: string;
  readonly #options: WatcherOptions;
  readonly #loop: PollLoop;
  readonly #auditor: VaultAuditor;
  readonly #reorganisations: Reorganisations;
  readonly #secondLook: SecondLook;
  #stopping = false;
  #head: ChainHead | null = null;
  #vault: VaultState | null = null;
  #watched: bigint | null = null;
  #fed: bigint | null = null;
  #waitsFor: ErrorCode | null = null;
  /** The event that waits for one that is missing before it. */
  #gap: ChainEvent | null = null;
  #rewindPauseMs = 0;
  #rewindDueMs = Number.NEGATIVE_INFINITY;
  #vaultReadMs = Number.NEGATIVE_INFINITY;
  /** The height from which the next round reads again. */
  #againFrom: bigint | null = null;

  constructor(options: WatcherOptions) {
    this.#options = options;
    this.name = `watcher of ${options.reader.chain.name}`;
    this.#loop = new PollLoop({
      name: this.name,
      intervalMs: options.pollIntervalMs,
      log: options.log,
      round: async () => {
        await this.round();
        return false;
      },
    });
    this.#secondLook = new SecondLook(options);
    this.#reorganisations = new Reorganisations({
      ...options,
      confirmHeights: options.reversalDepth,
      windowHeights,
      pauseMs: options.pollIntervalMs * auditEveryPolls,
    });
    this.#auditor = new VaultAuditor({ ...options, pauseMs: options.pollIntervalMs * auditEveryPolls });
  }

  start(): void {
    this.#loop.start();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#loop.stop();
    await this.#options.reader.close();
  }

  get status(): WatchStatus {
    const { id: chain, name } = this.#options.reader.chain;
    const seen = { head: this.#head, watched: this.#watched, vault: this.#vault };
    return { chain, name, ...seen, waitsFor: this.#waitsFor, error: this.#loop.lastError };
  }

  get chain(): number {
    return this.#options.reader.chain.id;
  }

  /** Has the chain read again from a height: what had been fed from there on no longer counts (PROTOCOL P47). */
  async readAgainFrom(height: bigint): Promise<void> {
    if (this.#againFrom === null || height < this.#againFrom) this.#againFrom = height;
    // Also now, so that a crash before the next round does not lose it.
    await forgetInboxAbove(this.#options.database, this.chain, height - 1n);
  }

  /** One round: look back, read, store, feed. Also for tests. */
  async round(): Promise<void> {
    await this.#forget();
    const head = await this.#options.reader.head();
    this.#head = head;
    this.#options.onHead?.(head);
    this.#fed ??= (await readCursor(this.#options.database, this.#options.reader.chain.id, "fed")) ?? 0n;
    // First: what the chain has instead must not be taken for a continuation of what it had.
    const look = await this.#reorganisations.look(head, this.#fed);
    if (look === "forgotten") this.#watched = null;
    await this.#watch(head);
    const complete = await this.#feed(this.#fed);
    const reorganised = look === "differs" || look === "forgotten";
    if (!reorganised && complete && this.#watched === head.final) {
      await this.#feedTime(head);
      // Only after a look of this round, so that a reorganisation raises its own alarm. Again from the beginning when the vault
      // has a payment or deposit without an event: a node may have omitted it.
      if (look === "same" && (await this.#auditor.compare(head.final))) this.#watched = this.#options.startHeight - 1n;
    }
    await this.#readVaultState();
  }

  /** A round that was under way may have stored events in the meantime: forgotten once more. */
  async #forget(): Promise<void> {
    const from = this.#againFrom;
    if (from === null) return;
    await forgetInboxAbove(this.#options.database, this.chain, from - 1n);
    this.#watched = null;
    if (this.#againFrom === from) this.#againFrom = null;
  }

  /** The vault's latest state, for the status only and therefore at most once a second. */
  async #readVaultState(): Promise<void> {
    if (performance.now() - this.#vaultReadMs < vaultStateEveryMs) return;
    this.#vaultReadMs = performance.now();
    this.#vault = await this.#options.reader.vaultState();
  }

  async #watch(head: ChainHead): Promise<void> {
    const { database, reader } = this.#options;
    const chain = reader.chain.id;
    this.#watched ??= await readCursor(database, chain, "watched");
    for (
      let from = this.#watched === null ? this.#options.startHeight : this.#watched + 1n;
      from <= head.final && !this.#stopping;
    ) {
      const last = from + stride - 1n;
      const to = last < head.final ? last : head.final;
      const events = await reader.events({ fromHeight: from, toHeight: to });
      await recordEvents(database, chain, events.map(toInbox), to);
      this.#watched = to;
      from = to + 1n;
    }
  }

  /** Offers a page at a time and waits for its group commits. @returns whether the whole inbox has been fed */
  async #feed(from: bigint): Promise<boolean> {
    const { database, reader } = this.#options;
    const chain = reader.chain.id;
    let fed = from;
    for (;;) {
      const rows = await readInbox(database, chain, fed, page);
      const taken: Promise<unknown>[] = [];
      let reached = fed;
      let held = false;
      for (const row of rows) {
        held = this.#stopping || !this.#feedOne(fromInbox(row.body), taken);
        if (held) break;
        reached = row.id;
      }
      // If one of them does not become durable, the cursor stays and the page is fed again: repeats are recognised.
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
   * An event that does not follow the last one of its sequence means that a node has omitted one: the chain is read again
   * from the last fed one. With growing pauses, because a real gap means that a node or chain is compromised.
   */
  async #closeGap(fed: bigint): Promise<void> {
    const gap = this.#gap;
    if (gap === null || performance.now() < this.#rewindDueMs) return;
    const { database, reader, startHeight, log, pollIntervalMs } = this.#options;
    const part = gap.kind === "claim" ? gap.account : "";
    const known = await readFedHeight(database, reader.chain.id, { fedId: fed, kind: gap.kind, part });
    const height = (known ?? startHeight) - 1n;
    await rewindInbox(database, reader.chain.id, fed, height);
    this.#watched = height;
    this.#gap = null;
    this.#rewindPauseMs = Math.min(Math.max(this.#rewindPauseMs, pollIntervalMs) * 2, longestRewindPauseMs);
    this.#rewindDueMs = performance.now() + this.#rewindPauseMs;
    log.warn(
      { chain: reader.chain.name, kind: gap.kind, from: height.toString() },
      "gap in chain events, reading again",
    );
  }

  /** @returns false when the event has to wait */
  #feedOne(event: ChainEvent, taken: Promise<unknown>[]): boolean {
    const command = commandOf(event, (chain) => this.#venueAt(chain));
    if (command === null) return true;
    if (command === "wait") return this.#hold(event, new IsthmusError("VENUE_UNKNOWN", { chain: event.chain }), taken);
    const given = this.#offer(command);
    if ("taken" in given) {
      taken.push(given.taken);
      return true;
    }
    if (given.verdict === "wait") return this.#hold(event, given.error, taken);
    if (given.verdict === "void") {
      this.#options.log.warn({ err: given.error, kind: event.kind, txId: event.txId }, "chain event refused");
      this.#options.onRefusal?.({ event, code: given.error.code, waits: false });
      // The vault has paid without an order of the engine, or follows a root of no closed cycle: no further entitlement can
      // be trusted.
      if (trusted.has(event.kind)) taken.push(this.#options.alarms.raise(alarmOf(event, given.error)));
    }
    return true;
  }

  #offer(
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
      this.#options.log.info({ code: error.code, kind: event.kind, chain: event.chain }, "chain events wait");
      this.#options.onRefusal?.({ event, code: error.code, waits: true });
    }
    // It does not fold into our accumulator, or pays what nobody asked for: the vault's chain is not the one we follow.
    if (isChainEntry(event) && alarming.has(error.code)) taken.push(this.#options.alarms.raise(alarmOf(event, error)));
    this.#waitsFor = error.code;
    this.#gap = gapCodes.has(error.code) ? event : null;
    return false;
  }

  /** Advances a quiet chain's clock at intervals, so that credit on it expires in time, also where there is a venue and no vault. */
  async #feedTime(head: ChainHead): Promise<void> {
    const { intake, reader, log, chainTimeEverySeconds } = this.#options;
    const chain = reader.chain.id;
    const due = intake.peek(({ state }) => {
      const clock = state.chains.get(chain);
      if (!state.vaults.has(chain) && this.#venueAt(chain) === null) return false;
      if (clock === undefined) return true;
      return (
        head.final > clock.height &&
        head.finalTimestampSeconds >= clock.timestampSeconds + BigInt(chainTimeEverySeconds)
      );
    });
    if (due !== true) return;
    if (!(await this.#secondLook.isWhole(head.final))) {
      log.warn({ chain: reader.chain.name, height: head.final.toString() }, "events left out, chain time waits");
      return;
    }
    const { final: height, finalTimestampSeconds: timestampSeconds } = head;
    const command: Command = { kind: "chain-time", chain, height, timestampSeconds };
    const given = this.#offer(command);
    if ("taken" in given) await given.taken;
    else if (given.verdict === "void") throw given.error;
  }

  #venueAt(chain: number): number | null {
    const venues = this.#options.intake.peek(({ state }) => [...state.venues.values()]) ?? [];
    return venues.find((venue) => venue.chain === chain)?.venue ?? null;
  }
}
