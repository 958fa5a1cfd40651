import type { AmountColumn } from "../model/amount-column.ts";
import { NumberSum } from "../model/number-sum.ts";

/** A signed change of an asset. */
export interface PlacedPart {
  readonly asset: number;
  amountQuanta: bigint;
}

/** What was placed on an asset: the sum of payments, and of all changes. */
interface PlacedSum {
  readonly moved: NumberSum;
  readonly all: NumberSum;
}

/** Placement of net obligations, by their places in the nets. */
export class Placed {
  readonly #quanta: AmountColumn;
  /** The asset on which all of an obligation is placed, plus one; 0 if it is on several or on none. */
  readonly #whole: Uint32Array;
  readonly #parts = new Map<number, PlacedPart[]>();
  /** @param quanta the net obligations @param count how many */
  constructor(quanta: AmountColumn, count: number) {
    this.#quanta = quanta;
    this.#whole = new Uint32Array(count);
  }

  /**
   * Adds to what is placed on an asset; the amounts of one obligation have one sign.
   * @returns whether it is the first part of its obligation
   */
  add(place: number, asset: number, amountQuanta: bigint): boolean {
    const parts = this.#parts.get(place);
    if (parts !== undefined) {
      const same = parts.find((part) => part.asset === asset);
      if (same === undefined) parts.push({ asset, amountQuanta });
      else same.amountQuanta += amountQuanta;
      return false;
    }
    if (amountQuanta === this.#quanta.at(place)) this.addWhole(place, asset);
    else this.#parts.set(place, [{ asset, amountQuanta }]);
    return true;
  }

  /** Places all of an obligation on an asset. */
  addWhole(place: number, asset: number): void {
    this.#whole[place] = asset + 1;
  }

  /** The asset on which all of an obligation is placed; below zero if it is on several or on none. */
  wholeAt(place: number): number {
    return (this.#whole[place] as number) - 1;
  }

  /** What is placed of an obligation, in the order of placing. */
  of(place: number): readonly Readonly<PlacedPart>[] {
    const whole = this.wholeAt(place);
    if (whole >= 0) return [{ asset: whole, amountQuanta: this.#quanta.at(place) }];
    return this.#parts.get(place) ?? none;
  }

  /** Sums by asset. */
  sums(): ReadonlyMap<number, { readonly movedQuanta: bigint; readonly sumQuanta: bigint }> {
    const sums = new Map<number, PlacedSum>();
    const sumOf = (asset: number): PlacedSum => {
      const known = sums.get(asset);
      const sum = known ?? { moved: new NumberSum(), all: new NumberSum() };
      if (known === undefined) sums.set(asset, sum);
      return sum;
    };
    let [last, sum] = [-1, sumOf(-1)];
    for (let place = 0; place < this.#whole.length; place++) {
      const whole = this.wholeAt(place);
      if (whole < 0) continue;
      if (whole !== last) [last, sum] = [whole, sumOf(whole)];
      sum.all.addAt(this.#quanta, place);
      if (!this.#quanta.isNegative(place)) sum.moved.addAt(this.#quanta, place);
    }
    for (const parts of this.#parts.values()) {
      for (const { asset, amountQuanta } of parts) {
        sumOf(asset).all.addLarge(amountQuanta);
        if (amountQuanta > 0n) sumOf(asset).moved.addLarge(amountQuanta);
      }
    }
    sums.delete(-1);
    return new Map(
      [...sums].map(([asset, { moved, all }]) => [asset, { movedQuanta: moved.quanta, sumQuanta: all.quanta }]),
    );
  }
}

const none: readonly never[] = [];
