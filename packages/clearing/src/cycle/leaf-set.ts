import type { EntitlementLeaf, Hex, MerkleTree } from "@isthmus/protocol";
import { rowsOnRead } from "../model/rows-on-read.ts";
import type { LeafRow, LeafRows, LeafSums } from "./leaf-rows.ts";

/** The set that has the rows now, and what it overwrote, by place. */
interface Newer {
  readonly set: LeafSet;
  readonly overwritten: ReadonlyMap<number, LeafRow>;
}

/**
 * The leaves of one vault as of a cut-off, by place: sorted by account, then asset. Immutable; a set with other amounts takes over the
 * rows of the earlier one, which keeps what is overwritten.
 */
export class LeafSet {
  readonly tree: MerkleTree;
  readonly sums: ReadonlyMap<number, LeafSums>;
  readonly #rows: LeafRows;
  /** By place, the row. */
  readonly #order: Uint32Array;
  #newer: Newer | null = null;

  constructor(given: {
    readonly rows: LeafRows;
    readonly order: Uint32Array;
    readonly tree: MerkleTree;
    readonly sums: ReadonlyMap<number, LeafSums>;
  }) {
    this.tree = given.tree;
    this.sums = given.sums;
    this.#rows = given.rows;
    this.#order = given.order;
  }

  get length(): number {
    return this.#order.length;
  }

  /** Each is made when it is read. @param accountIds by number */
  leaves(accountIds: readonly Hex[]): readonly EntitlementLeaf[] {
    return rowsOnRead(this.length, (place) => {
      const { number, ...leaf } = this.at(place);
      return { account: accountIds[number] as Hex, ...leaf };
    });
  }

  at(place: number): LeafRow {
    let holder: LeafSet = this;
    while (holder.#newer !== null) {
      const before = holder.#newer.overwritten.get(place);
      if (before !== undefined) return before;
      holder = holder.#newer.set;
    }
    return this.#rows.at(this.#order[place] as number);
  }

  /** The account and the asset of a leaf: later sets change neither. */
  numberAt(place: number): number {
    return this.#rows.numberAt(this.#order[place] as number);
  }

  assetAt(place: number): number {
    return this.#rows.assetAt(this.#order[place] as number);
  }

  /** Place of the first leaf of an account, or of the next account's. */
  placeOf(id: Hex): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#rows.accountAt(this.#order[middle] as number) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The set with other rows at some places, of the same accounts and assets. Only of the newest set. */
  replaced(fresh: ReadonlyMap<number, LeafRow>, next: Pick<LeafSet, "tree" | "sums">): LeafSet {
    const overwritten = new Map<number, LeafRow>();
    const set = new LeafSet({ rows: this.#rows, order: this.#order, tree: next.tree, sums: next.sums });
    for (const [place, row] of fresh) {
      overwritten.set(place, this.at(place));
      this.#rows.set(this.#order[place] as number, row);
    }
    this.#newer = { set, overwritten };
    return set;
  }
}
