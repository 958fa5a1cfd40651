import { decodeCommand } from "@isthmus/clearing";
import {
  type ErrorCode,
  IsthmusError,
  quorumOf,
  type StopHub,
  type VoidEntry,
  voidEntryDigest,
} from "@isthmus/protocol";
import type { Logger } from "@isthmus/service";
import { type Database, readJournal, readVoids } from "@isthmus/store";
import { type Attestation, askAllOperators, askWhetherVoidable, type Operators } from "../cycle/attest.ts";
import type { CycleMachine } from "../cycle/machine.ts";
import type { Watcher } from "../watch/watcher.ts";
import type { Intake } from "./intake.ts";
import type { PassedOver } from "./recover.ts";
import type { ChangedTrade } from "./trade-comparison.ts";

/** Everything the desk works with. */
export interface VoidDeskOptions {
  readonly log: Logger;
  readonly database: Database;
  readonly intake: Pick<Intake, "declareVoid">;
  readonly hub: StopHub;
  readonly operators: Operators;
  /** It proposes no cycle meanwhile, and looks for cycles that have closed again afterwards. */
  readonly machine: Pick<CycleMachine, "withoutProposals" | "wake">;
  /** They read again what no longer counts. */
  readonly watchers: readonly Pick<Watcher, "chain" | "readAgainFrom">[];
}

/** What a declaration has done. */
export interface VoidOutcome {
  readonly journalIndex: bigint;
  /** Journal index of the declaration. */
  readonly byIndex: bigint;
  /** Every entry that no longer counts, with the reason; the void one is the first. */
  readonly passedOver: readonly { readonly journalIndex: bigint; readonly kind: string; readonly code: ErrorCode }[];
  /** Trades that were answered otherwise than what has become of them, at most 10,000, for their venues and parties. */
  readonly changedTrades: readonly ChangedTrade[];
  readonly changedTradeCount: number;
}

/**
 * Takes an entry that no quorum of operators can confirm out of the journal's effect (PROTOCOL P47): operators sign that it is void,
 * the declaration is journaled, and the clearing house goes on without the entry.
 */
export class VoidDesk {
  readonly #options: VoidDeskOptions;
  #isBusy = false;

  constructor(options: VoidDeskOptions) {
    this.#options = options;
  }

  /**
   * @param journalIndex of the entry
   * @param reason for operators and members, 1 to 200 printable characters
   * @throws NOT_FOUND, ENTRY_NOT_VOIDABLE, QUORUM_MISSING with the operators' codes, NOT_READY, RATE_LIMITED while another
   * declaration is under way
   */
  async declare(journalIndex: bigint, reason: string): Promise<VoidOutcome> {
    if (this.#isBusy) throw new IsthmusError("RATE_LIMITED", { journalIndex });
    this.#isBusy = true;
    try {
      const entry = await this.#entryAt(journalIndex, reason);
      return await this.#options.machine.withoutProposals(() => this.#declare(entry));
    } finally {
      this.#isBusy = false;
    }
  }

  async #declare(entry: VoidEntry): Promise<VoidOutcome> {
    const { hub, operators, intake, log, machine } = this.#options;
    const digest = voidEntryDigest(hub, entry);
    await this.#requireWilling(entry);
    const needed = quorumOf(operators.attesters.length);
    const answers = await askAllOperators(operators, { voidEntry: entry, digest }, needed);
    const signatures = answers.flatMap((answer) => ("signature" in answer ? [answer.signature] : [])).slice(0, needed);
    if (signatures.length < needed)
      throw new IsthmusError("QUORUM_MISSING", { got: signatures.length, needed, refusals: refusalsOf(answers) });
    const {
      journalIndex: byIndex,
      passedOver,
      trades,
    } = await intake.declareVoid({ kind: "void-entry", ...entry, signatures }, async (left) => this.#readAgain(left));
    const { journalIndex, reason } = entry;
    log.warn({ journalIndex: `${journalIndex}`, reason, passedOver: passedOver.length }, "journal entry declared void");
    machine.wake();
    const rows = passedOver.map(({ command: _, ...row }) => row);
    return { journalIndex, byIndex, passedOver: rows, changedTrades: trades.changed, changedTradeCount: trades.count };
  }

  /**
   * Asks first: a signature is a promise, and promises without a quorum would only keep their operators from signing cycles.
   * @throws ENTRY_NOT_VOIDABLE when one of them has signed a cycle with the entry, QUORUM_MISSING
   */
  async #requireWilling(entry: VoidEntry): Promise<void> {
    const { operators } = this.#options;
    const needed = quorumOf(operators.attesters.length);
    const codes = await Promise.all(
      operators.urls.map((_, operator) => askWhetherVoidable(operators, operator, entry)),
    );
    const refusals = codes.flatMap((code, operator) => (code === null ? [] : [`${operator}: ${code}`])).join(", ");
    const { journalIndex } = entry;
    if (codes.includes("ENTRY_NOT_VOIDABLE")) throw new IsthmusError("ENTRY_NOT_VOIDABLE", { journalIndex, refusals });
    const got = codes.filter((code) => code === null).length;
    if (got < needed) throw new IsthmusError("QUORUM_MISSING", { got, needed, refusals });
  }

  async #entryAt(journalIndex: bigint, reason: string): Promise<VoidEntry> {
    const { database, hub } = this.#options;
    const [entry] = await readJournal(database, hub.houseId, { fromIndex: journalIndex, limit: 1 });
    if (entry === undefined || entry.journalIndex !== journalIndex)
      throw new IsthmusError("NOT_FOUND", { what: "journal entry", journalIndex });
    const { kind } = decodeCommand(new TextEncoder().encode(entry.entry));
    if (kind === "void-entry") throw new IsthmusError("ENTRY_NOT_VOIDABLE", { journalIndex, kind });
    const voids = await readVoids(database, hub.houseId);
    if (voids.some(({ voidsIndex }) => voidsIndex === journalIndex))
      throw new IsthmusError("ENTRY_VOID", { journalIndex });
    return { journalIndex, journalDigest: entry.digest, reason };
  }

  /** From the lowest block on that a chain's entries were in. */
  async #readAgain(passedOver: readonly PassedOver[]): Promise<void> {
    for (const watcher of this.#options.watchers) {
      const heights = passedOver.flatMap(({ command }) =>
        "chain" in command && "height" in command && command.chain === watcher.chain ? [command.height] : [],
      );
      const lowest = heights.reduce<bigint | null>(
        (least, height) => (least === null || height < least ? height : least),
        null,
      );
      if (lowest !== null) await watcher.readAgainFrom(lowest);
    }
  }
}

const refusalsOf = (answers: readonly Attestation[]): string =>
  answers
    .flatMap((answer) => ("refusal" in answer ? [`${answer.refusal.operator}: ${answer.refusal.code}`] : []))
    .join(", ");
