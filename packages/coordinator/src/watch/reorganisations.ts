import type { ChainEvent, ChainHead, FinalVaultReader } from "@isthmus/adapter";
import type { CommandOf, State } from "@isthmus/clearing";
import { emptyAccumulator, foldDeposit, type Hex } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
import type { Logger } from "@isthmus/service";
import { type Database, forgetInboxAbove } from "@isthmus/store";
import type { Alarms } from "../alarm/alarms.ts";
import type { Intake } from "../intake/intake.ts";
import { type ChainEntry, isEntry, RecordedEntries } from "./recorded-entries.ts";

/** Everything the look for reorganisations of one chain works with. */
export interface ReorganisationsOptions {
  readonly reader: FinalVaultReader;
  readonly database: Database;
  readonly intake: Intake;
  readonly alarms: Alarms;
  readonly log: Logger;
  readonly startHeight: bigint;
  /** A deposit that is missing is taken back when it still is so many final heights later. */
  readonly confirmHeights: bigint;
  /** Blocks deeper than this below the last final one are not read again. */
  readonly windowHeights: bigint;
  /** Between two looks at a chain that has the entry: each costs a request to the node. */
  readonly pauseMs: number;
}

/**
 * - `same`: the chain has the last recorded entry, and with it all before it, or nothing shows that it has not;
 * - `paused`: it was looked at a moment before, with that answer;
 * - `differs`: it has not;
 * - `forgotten`: what it had not was taken back, and everything since is to be read again.
 */
export type Look = "same" | "paused" | "differs" | "forgotten";

type Vault = State["vaults"] extends Map<number, infer V> ? V : never;

/** A recorded deposit that the chain has no more. */
interface Vanished {
  readonly deposit: ChainEntry & { readonly kind: "deposit" };
  readonly previousAccumulator: Hex;
}

/** The chain's entries as they are now, from one height to another. */
interface Present {
  readonly entries: readonly ChainEntry[];
  readonly fromHeight: bigint;
  readonly height: bigint;
  readonly effectiveCycle: bigint;
}

/** A reorganisation, as it was found. */
interface Found {
  readonly vault: Vault;
  /** The last recorded entry, which the chain has no more. */
  readonly last: ChainEntry;
  readonly recorded: RecordedEntries;
  readonly present: Present;
}

/** The deposits to take back, newest first, and the entry before them; null where one of them is no deposit, or too deep. */
interface Gone {
  readonly vanished: readonly Vanished[] | null;
  readonly survivor: ChainEntry | undefined;
}

/** Heights per request. */
const stride = 2_000n;

/**
 * Looks for reorganisations deeper than finality (PROTOCOL P35): reads the block of the last recorded entry of the vault's hash chain
 * again, which stands for all before it. Deposits that have vanished raise an alarm, and are taken back by `reverse-deposit` when they
 * are still missing `confirmHeights` final heights later. Requests that have vanished are left to people.
 */
export class Reorganisations {
  readonly #options: ReorganisationsOptions;
  /** Where the last entry was included again. */
  #moved: { readonly accumulator: Hex; readonly height: bigint } | null = null;
  #dueMs = Number.NEGATIVE_INFINITY;
  #missing: { readonly accumulator: Hex; readonly sinceHeight: bigint } | null = null;

  constructor(options: ReorganisationsOptions) {
    this.#options = options;
  }

  /** @param fedId last inbox id that was fed @throws REQUEST_TIMEOUT, NOT_FINAL, STORE_UNAVAILABLE */
  async look(head: ChainHead, fedId: bigint): Promise<Look> {
    if (performance.now() < this.#dueMs) return "paused";
    const look = await this.#look(head, fedId);
    if (look === "same") this.#dueMs = performance.now() + this.#options.pauseMs;
    return look;
  }

  async #look(head: ChainHead, fedId: bigint): Promise<Look> {
    const { database, intake, reader, startHeight } = this.#options;
    const chain = reader.chain.id;
    const vault = intake.peek(({ state }) => copyOf(state.vaults.get(chain))) ?? null;
    // The exit desk of a frozen vault pays by roots that hold: what a reorganisation means there, people decide.
    if (vault === null || vault.exitDesk !== undefined) return "same";
    const recorded = new RecordedEntries(database, chain, fedId);
    const last = await recorded.find(isLastOf(vault));
    const newest = await recorded.find((entry) => entry.index > vault.depositIndex || isLastOf(vault)(entry));
    // Deposits taken back before a restart, and not forgotten yet.
    const isStale = newest !== undefined && newest.index > vault.depositIndex;
    if (last === undefined) return isStale && vault.depositIndex === 0n ? await this.#forget(startHeight) : "same";
    if (!this.#isInWindow(head, last)) return "same";
    if (await this.#isIncluded(last)) return isStale ? await this.#forget(last.height) : this.#settle();
    const present = await this.#present(head, last);
    if (present === null) return this.#settle();
    await this.#alarm(last, present);
    return await this.#reverse({ vault, last, recorded, present });
  }

  #settle(): Look {
    this.#missing = null;
    return "same";
  }

  #isInWindow({ final }: ChainHead, { height }: ChainEntry): boolean {
    return height <= final && final - height <= this.#options.windowHeights;
  }

  async #isIncluded(entry: ChainEntry): Promise<boolean> {
    const height = this.#moved?.accumulator === entry.accumulator ? this.#moved.height : entry.height;
    const events = await this.#options.reader.events({ fromHeight: height, toHeight: height });
    return events.some(isSame(entry));
  }

  /** What the chain has now; null when it still has the entry, or does not show that it has not. */
  async #present(head: ChainHead, last: ChainEntry): Promise<Present | null> {
    const { reader, startHeight, windowHeights } = this.#options;
    const { height, vault } = await reader.finalVaultState(head.final);
    if (height < last.height) return null;
    const fromHeight = larger(startHeight, last.height - windowHeights);
    const entries: ChainEntry[] = [];
    for (let from = fromHeight; from <= height; from += stride) {
      const to = from + stride - 1n;
      entries.push(...(await reader.events({ fromHeight: from, toHeight: to < height ? to : height })).filter(isEntry));
    }
    const found = entries.find(isSame(last));
    if (found !== undefined) {
      this.#moved = { accumulator: found.accumulator, height: found.height };
      return null;
    }
    // A node that leaves events out shows neither of both.
    const isReplaced = entries.some(({ index }) => index === last.index);
    if (!isReplaced && vault.depositIndex >= last.index) return null;
    return { entries, fromHeight, height, effectiveCycle: vault.effectiveCycle };
  }

  async #alarm(
    { chain, kind, index, accumulator, account, asset, amountQuanta }: ChainEntry,
    present: Present,
  ): Promise<void> {
    const code = "DEPOSIT_VANISHED";
    const subject = `vanished/${chain}/${index}/${accumulator}`;
    const detail = `${kind} ${index} of ${amountQuanta} of asset ${asset} by ${account} is not on the chain up to height ${present.height}`;
    await this.#options.alarms.raise({ subject, chain, code, detail });
    if (this.#missing?.accumulator === accumulator) return;
    this.#missing = { accumulator, sinceHeight: present.height };
  }

  async #reverse(found: Found): Promise<Look> {
    const { present, last } = found;
    const { intake, log, confirmHeights } = this.#options;
    if (present.height < (this.#missing?.sinceHeight ?? present.height) + confirmHeights) return "differs";
    const { vanished, survivor } = await this.#vanished(found);
    if (vanished === null) {
      log.error({ chain: last.chain, index: last.index.toString() }, "entries vanished that cannot be taken back");
      return "differs";
    }
    const commands: CommandOf<"reverse-deposit">[] = [];
    for (const deposit of vanished) commands.push(await this.#commandFor(deposit, survivor?.index ?? 0n, found));
    await Promise.all(commands.map((command) => intake.offer(command)));
    log.warn({ chain: last.chain, deposits: vanished.length }, "deposits that vanished taken back");
    const hasMoved =
      survivor === undefined || !present.entries.some(({ blockHash }) => blockHash === survivor.blockHash);
    return await this.#forget(hasMoved ? present.fromHeight : survivor.height);
  }

  async #vanished({ vault, last, recorded, present }: Found): Promise<Gone> {
    const houseId = this.#options.intake.peek(({ state }) => state.houseId) ?? 0;
    const vanished: Vanished[] = [];
    let entry: ChainEntry | undefined = last;
    while (entry !== undefined && !present.entries.some(isSame(entry))) {
      const { chain, index, accumulator } = entry;
      if (entry.kind !== "deposit" || entry.height < present.fromHeight) return { vanished: null, survivor: undefined };
      const link = { index, account: entry.account, asset: entry.asset, amountQuanta: entry.amountQuanta };
      const scope = { houseId, chain, contract: vault.vault };
      const follows = (previous: Hex) => foldDeposit(scope, previous, link) === accumulator;
      const previous: ChainEntry | undefined = await recorded.find(
        (other) => other.index === index - 1n && follows(other.accumulator),
      );
      const previousAccumulator = previous?.accumulator ?? emptyAccumulator;
      if (!follows(previousAccumulator)) return { vanished: null, survivor: undefined };
      vanished.push({ deposit: entry, previousAccumulator });
      entry = previous;
    }
    return { vanished, survivor: entry };
  }

  /** As an operator finds it: the asset's last deposit before this one on the chain as it is now. */
  async #commandFor(
    { deposit, previousAccumulator }: Vanished,
    survivingIndex: bigint,
    {
      vault,
      recorded,
      present,
    }: { readonly vault: Vault; readonly recorded: RecordedEntries; readonly present: Present },
  ): Promise<CommandOf<"reverse-deposit">> {
    const { chain, index, accumulator, account, asset, amountQuanta } = deposit;
    const isEarlier = (other: ChainEntry) =>
      other.index < index && other.asset === asset && (other.kind === "deposit" || other.kind === "take-back");
    const now = present.entries.findLast(isEarlier);
    const before = now ?? (await recorded.find((other) => other.index <= survivingIndex && isEarlier(other)));
    return {
      kind: "reverse-deposit",
      chain,
      index,
      accumulator,
      previousAccumulator,
      account,
      asset,
      amountQuanta,
      previousAssetIndex: before?.index ?? 0n,
      effectiveCycle: smaller(present.effectiveCycle, vault.effectiveCycle),
      height: present.height,
    };
  }

  /** @param fromHeight the lowest height to read again */
  async #forget(fromHeight: bigint): Promise<Look> {
    const { database, reader } = this.#options;
    await forgetInboxAbove(database, reader.chain.id, fromHeight > 0n ? fromHeight - 1n : 0n);
    this.#missing = null;
    this.#moved = null;
    return "forgotten";
  }
}

/** The engine changes its records in place. */
function copyOf(vault: Vault | undefined): Vault | undefined {
  return vault === undefined ? undefined : { ...vault };
}

const isLastOf = (vault: Vault) => (entry: ChainEntry) =>
  entry.index === vault.depositIndex && entry.accumulator === vault.accumulator;

const isSame = (entry: ChainEntry) => (event: ChainEvent) =>
  isEntry(event) && event.index === entry.index && event.accumulator === entry.accumulator;
