import { type ModelLeaf, type ModelRoot, type ModelTotals, modelRoot } from "./model/action.ts";
import type { Entry, State } from "./model/state.ts";
import { farCycle, type Terms } from "./model/terms.ts";

/** What is wrong with a root. */
export const rootKinds = [
  "honest",
  "leaf-above-totals",
  "totals-above-held",
  "leaves-fall",
  "totals-fall",
  "consumed-wrong",
  "record-before-payment",
  "forged-accumulator",
  "position-beyond",
  "position-behind",
  "far-ahead",
  "stale",
  "other-vault",
  "rival",
] as const;
/** What is wrong with a root. */
export type RootKind = (typeof rootKinds)[number];

/** How a root is written. */
export interface RootWish {
  readonly kind: RootKind;
  /** Deposits that the root consumes; raised to what the books have consumed before, lowered to what there is. */
  readonly upTo: number;
  /** By how much a forged number is off. */
  readonly excessQuanta: bigint;
}

/** A clearing house's books of one vault: margin balances and cumulative entitlements, and the roots that it writes of them. */
export class ClearingBooks {
  readonly #terms: Terms;
  #balance: bigint[][];
  #entitled: bigint[][];
  #consumedIndex = 0;
  #consumed: bigint[];
  #lastRecord: number[];
  #cycle = 0;
  /** Numbers below the last cycle that no root has. */
  #skipped = 0;
  #roots = 0;

  constructor(terms: Terms) {
    this.#terms = terms;
    const table = () => Array.from({ length: terms.members }, () => terms.assets.map(() => 0n));
    [this.#balance, this.#entitled] = [table(), table()];
    this.#consumed = terms.assets.map(() => 0n);
    this.#lastRecord = terms.assets.map(() => 0);
  }

  /** A copy, which then goes its own way. */
  copy(): ClearingBooks {
    const books = new ClearingBooks(this.#terms);
    books.#balance = this.#balance.map((row) => [...row]);
    books.#entitled = this.#entitled.map((row) => [...row]);
    books.#consumed = [...this.#consumed];
    books.#lastRecord = [...this.#lastRecord];
    [books.#consumedIndex, books.#roots] = [this.#consumedIndex, this.#roots];
    [books.#cycle, books.#skipped] = [this.#cycle, this.#skipped];
    return books;
  }

  /** Turns a part of a member's balance into its entitlement. */
  withdraw(member: number, asset: number, partOfMillion: number): void {
    const balance = this.#cell(this.#balance, member, asset);
    const quanta = (balance * BigInt(partOfMillion)) / 1_000_000n;
    this.#add(this.#balance, [member, asset], -quanta);
    this.#add(this.#entitled, [member, asset], quanta);
  }

  /** Moves margin from one member to another, as trading does. */
  move(from: number, to: number, part: { readonly asset: number; readonly ofMillion: number }): void {
    const quanta = (this.#cell(this.#balance, from, part.asset) * BigInt(part.ofMillion)) / 1_000_000n;
    this.#add(this.#balance, [from, part.asset], -quanta);
    this.#add(this.#balance, [to, part.asset], quanta);
  }

  /** Credits deposits up to an index, and takes back those that were paid back. */
  consume(state: State, upTo: number): void {
    for (; this.#consumedIndex < upTo; this.#consumedIndex++) {
      const deposit = state.deposits[this.#consumedIndex];
      if (deposit === undefined) return;
      const { kind, member, asset, amountQuanta } = deposit;
      if (kind !== "deposit" && kind !== "take-back") continue;
      if (kind === "deposit") this.#add(this.#balance, [member, asset], amountQuanta);
      else this.#charge([member, asset], amountQuanta);
      const change = kind === "deposit" ? amountQuanta : -amountQuanta;
      this.#consumed[asset] = (this.#consumed[asset] ?? 0n) + change;
      this.#lastRecord[asset] = this.#consumedIndex + 1;
    }
  }

  /** Whoever had a deposit back owes it; what it no longer has, the others bear. */
  #charge([member, asset]: readonly [number, number], quanta: bigint): void {
    let left = quanta;
    for (let step = 0; step < this.#terms.members; step++) {
      const who = (member + step) % this.#terms.members;
      const balance = this.#cell(this.#balance, who, asset);
      let part = left;
      if (balance < part) part = balance;
      this.#add(this.#balance, [who, asset], -part);
      left -= part;
    }
  }

  /** Writes the next root. */
  write(state: State, { kind, upTo, excessQuanta }: RootWish): ModelRoot {
    this.consume(state, Math.min(Math.max(upTo, this.#consumedIndex), state.deposits.length));
    const cycle = this.#nextCycle(kind);
    const honest = this.#leaves();
    const leaves = honest.map((leaf) => {
      const { entitledQuanta } = leaf;
      if (kind === "leaf-above-totals" || kind === "totals-above-held")
        return { ...leaf, entitledQuanta: entitledQuanta + excessQuanta };
      return kind === "leaves-fall" ? { ...leaf, entitledQuanta: entitledQuanta / 2n } : leaf;
    });
    const totals = this.#terms.assets.map((_, asset) =>
      this.#totals(kind === "totals-above-held" ? leaves : honest, asset),
    );
    return modelRoot({
      number: ++this.#roots,
      cycle: kind === "far-ahead" ? farCycle + cycle : cycle,
      depositIndex: this.#position(state, kind, excessQuanta),
      vault: kind === "other-vault" ? "other" : "own",
      accumulator: kind === "forged-accumulator" && this.#consumedIndex > 0 ? "forged" : "own",
      leaves,
      totals: totals.map((row) => {
        if (kind === "record-before-payment") return beforePayment(state, row);
        if (kind === "totals-fall") return { ...row, entitledQuanta: row.entitledQuanta / 2n };
        return kind === "consumed-wrong" && row.consumedQuanta > 0n
          ? { ...row, consumedQuanta: row.consumedQuanta + 1n }
          : row;
      }),
    });
  }

  /**
   * Every third cycle is sent; the ones between are for stale roots. Only a rival takes a number that another root has: the last
   * one's, so that their lane is in conflict.
   */
  #nextCycle(kind: RootKind): number {
    if (kind === "rival" && this.#cycle > 0) return this.#cycle;
    if (kind === "stale" && this.#skipped > 0) return this.#cycle - this.#skipped--;
    this.#cycle += 3;
    this.#skipped = 2;
    return this.#cycle;
  }

  #position(state: State, kind: RootKind, excessQuanta: bigint): number {
    if (kind === "position-beyond") return state.deposits.length + 1;
    // Behind what an earlier root has named, perhaps, or what one named that was vetoed.
    return kind === "position-behind" ? Number(excessQuanta) % (this.#consumedIndex + 1) : this.#consumedIndex;
  }

  #leaves(): ModelLeaf[] {
    return this.#entitled.flatMap((row, member) =>
      row.map((entitledQuanta, asset) => ({
        member,
        asset,
        entitledQuanta,
        exitQuanta: this.#cell(this.#balance, member, asset),
      })),
    );
  }

  #totals(leaves: readonly ModelLeaf[], asset: number): ModelTotals {
    const own = leaves.filter((leaf) => leaf.asset === asset);
    return {
      asset,
      entitledQuanta: own.reduce((sum, { entitledQuanta }) => sum + entitledQuanta, 0n),
      exitQuanta: own.reduce((sum, { exitQuanta }) => sum + exitQuanta, 0n),
      consumedQuanta: this.#consumed[asset] ?? 0n,
      recordIndex: this.#lastRecord[asset] ?? 0,
    };
  }

  #cell(table: readonly (readonly bigint[])[], member: number, asset: number): bigint {
    return table[member]?.[asset] ?? 0n;
  }

  #add(table: bigint[][], [member, asset]: readonly [number, number], quanta: bigint): void {
    const row = table[member];
    if (row !== undefined) row[asset] = (row[asset] ?? 0n) + quanta;
  }
}

/** Totals that rest on the record before an asset's last one, where that is a payment: they still count what went back. */
function beforePayment(state: State, totals: ModelTotals): ModelTotals {
  const { asset, recordIndex } = totals;
  if (state.deposits[recordIndex - 1]?.kind !== "take-back") return totals;
  const isOfAsset = (entry: Entry): boolean =>
    entry.asset === asset && (entry.kind === "deposit" || entry.kind === "take-back");
  const before = state.deposits.slice(0, recordIndex - 1).findLastIndex(isOfAsset) + 1;
  const consumedQuanta = state.deposits[before - 1]?.cumulativeQuanta ?? 0n;
  return { ...totals, recordIndex: before, consumedQuanta };
}
