import { type Canonical, type ChainInfo, canonicalText, type Hex, IsthmusError } from "@isthmus/protocol";
import type { FinalVaultReader } from "../chain-adapter.ts";
import type { ChainHead, FinalVaultState, VaultState } from "../chain-state.ts";
import type { ChainEvent } from "../event.ts";

/** How several nodes are believed. */
export interface AgreedReaderOptions {
  /** How many have to give the same answer: more than half of them. */
  readonly leastAgreeing: number;
  /** Receives each node whose answer was left out, by its place in the list, and why. */
  readonly onLeftOut?: (node: number, reason: LeftOut) => void;
}

/** Why an answer did not count: the node gave none, or another one than those that agree. */
export type LeftOut =
  | { readonly question: string; readonly error: unknown }
  | { readonly question: string; readonly error: null };

/** One node's answer and its text, by which answers are compared. */
interface Answer<T> {
  readonly node: number;
  readonly value: T;
  readonly text: string;
}

/** Heads of a node that are kept: nodes that follow the same chain show the same ones, if not in the same moment. */
const keptHeads = 256;

/**
 * Reads one chain at several nodes and believes what enough of them answer alike: a node that omits, invents, lags behind,
 * answers late or not at all is left out, and named. While too few agree, nothing is read, and reading goes on by itself once
 * enough do.
 */
export class AgreedReader implements FinalVaultReader {
  readonly #readers: readonly FinalVaultReader[];
  readonly #options: AgreedReaderOptions;
  readonly #heads: ReadonlyMap<bigint, ChainHead>[];
  #newest: ChainHead | null = null;

  /**
   * @param readers of one chain, each at a node of its own
   * @throws CONFIG_INVALID when half of them or fewer could agree, or more than there are
   */
  constructor(readers: readonly FinalVaultReader[], options: AgreedReaderOptions) {
    const { leastAgreeing } = options;
    if (leastAgreeing > readers.length || 2 * leastAgreeing <= readers.length)
      throw new IsthmusError("CONFIG_INVALID", { key: "leastAgreeing", leastAgreeing, nodes: readers.length });
    this.#readers = readers;
    this.#options = options;
    this.#heads = readers.map(() => new Map());
  }

  /** What more than half of the nodes answer alike; the reader itself if there is one only. */
  static ofMajority(
    readers: readonly [FinalVaultReader, ...FinalVaultReader[]],
    onLeftOut: (node: number, reason: LeftOut) => void,
  ): FinalVaultReader {
    if (readers.length === 1) return readers[0];
    return new AgreedReader(readers, { leastAgreeing: Math.floor(readers.length / 2) + 1, onLeftOut });
  }

  get chain(): ChainInfo {
    return (this.#readers[0] as FinalVaultReader).chain;
  }

  /**
   * The newest final height for which enough nodes showed the same block, at any time; it never goes back.
   * @throws NODES_DISAGREE while there is none
   */
  async head(): Promise<ChainHead> {
    const answers = await this.#ask("head", (reader) => reader.head());
    for (const { node, value } of answers) this.#keepHead(node, value);
    const { leastAgreeing } = this.#options;
    const shown = new Map<string, { readonly head: ChainHead; count: number }>();
    for (const heads of this.#heads) {
      for (const head of heads.values()) {
        const { final, finalTimestampSeconds, finalBlockHash } = head;
        const key = `${final} ${finalTimestampSeconds} ${finalBlockHash}`;
        const known = shown.get(key) ?? { head, count: 0 };
        known.count++;
        shown.set(key, known);
      }
    }
    for (const { head, count } of shown.values())
      if (count >= leastAgreeing && head.final > (this.#newest?.final ?? -1n)) this.#newest = head;
    if (this.#newest === null) throw this.#disagreement("head");
    const latest = answers.map(({ value }) => value.latest).sort((a, b) => (a < b ? 1 : -1))[leastAgreeing - 1];
    return { ...this.#newest, latest: latest ?? this.#newest.final };
  }

  events(range: { readonly fromHeight: bigint; readonly toHeight: bigint }): Promise<readonly ChainEvent[]> {
    return this.#agreed("events", (reader) => reader.events(range));
  }

  eventsOf(txId: string): Promise<readonly ChainEvent[]> {
    return this.#agreed("events of a transaction", (reader) => reader.eventsOf(txId));
  }

  claimedQuanta(account: Hex, asset: number): Promise<bigint> {
    return this.#agreed("claimed", (reader) => reader.claimedQuanta(account, asset));
  }

  vaultState(): Promise<VaultState> {
    return this.#agreed("vault", (reader) => reader.vaultState());
  }

  /** Nodes that keep no older state may read it at different heights: the lowest is given for a state that they agree on. */
  async finalVaultState(height: bigint): Promise<FinalVaultState> {
    const answers = await this.#ask("vault at a height", async (reader) => await reader.finalVaultState(height));
    const agreeing = this.#largest(
      "vault at a height",
      answers.map((answer) => ({ ...answer, text: textOf(answer.value.vault) })),
    );
    const [first, ...others] = agreeing.map(({ value }) => value);
    return others.reduce((lowest, state) => (state.height < lowest.height ? state : lowest), first as FinalVaultState);
  }

  async close(): Promise<void> {
    await Promise.all(this.#readers.map((reader) => reader.close()));
  }

  async #agreed<T>(question: string, ask: (reader: FinalVaultReader) => Promise<T>): Promise<T> {
    const agreeing = this.#largest(question, await this.#ask(question, ask));
    return (agreeing[0] as Answer<T>).value;
  }

  /** Every answer; nodes that gave none are reported. @throws the first failure when no node answers */
  async #ask<T>(question: string, ask: (reader: FinalVaultReader) => Promise<T>): Promise<Answer<T>[]> {
    const settled = await Promise.allSettled(this.#readers.map((reader) => ask(reader)));
    const answers: Answer<T>[] = [];
    const failures: unknown[] = [];
    settled.forEach((result, node) => {
      try {
        if (result.status === "rejected") throw result.reason;
        answers.push({ node, value: result.value, text: textOf(result.value) });
      } catch (error) {
        failures.push(error);
        this.#options.onLeftOut?.(node, { question, error });
      }
    });
    if (answers.length === 0) throw failures[0];
    return answers;
  }

  /** The answers that enough nodes give alike. @throws NODES_DISAGREE */
  #largest<T>(question: string, answers: readonly Answer<T>[]): readonly Answer<T>[] {
    const groups = new Map<string, Answer<T>[]>();
    for (const answer of answers) groups.set(answer.text, [...(groups.get(answer.text) ?? []), answer]);
    for (const group of groups.values()) {
      if (group.length < this.#options.leastAgreeing) continue;
      for (const { node, text } of answers)
        if (text !== group[0]?.text) this.#options.onLeftOut?.(node, { question, error: null });
      return group;
    }
    throw this.#disagreement(question, answers.length);
  }

  #keepHead(node: number, head: ChainHead): void {
    // What a node showed above where it stands now, it has taken back.
    const heads = new Map([...(this.#heads[node] ?? [])].filter(([final]) => final < head.final));
    heads.set(head.final, head);
    for (const height of heads.keys()) {
      if (heads.size <= keptHeads) break;
      heads.delete(height);
    }
    this.#heads[node] = heads;
  }

  #disagreement(question: string, answers = this.#readers.length): IsthmusError {
    const { leastAgreeing } = this.#options;
    return new IsthmusError("NODES_DISAGREE", { chain: this.chain.id, question, leastAgreeing, answers });
  }
}

/** Answers hold numbers, texts, bigints and lists of them: the same answer has the same text. @throws INPUT_INVALID */
function textOf(value: unknown): string {
  return canonicalText(value as Canonical);
}
