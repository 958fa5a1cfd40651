/** A signed change of an asset. */
export interface PlacedPart {
  readonly asset: number;
  amountQuanta: bigint;
}

/** Placement of net obligations, by their places in the nets. */
export class Placed {
  readonly #quanta: readonly bigint[];
  /** The asset on which all of an obligation is placed, plus one; 0 if it is on several or on none. */
  readonly #whole: Uint32Array;
  readonly #parts = new Map<number, PlacedPart[]>();
  /** @param quanta the net obligations */
  constructor(quanta: readonly bigint[]) {
    this.#quanta = quanta;
    this.#whole = new Uint32Array(quanta.length);
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
    if (amountQuanta === this.#quanta[place]) this.#whole[place] = asset + 1;
    else this.#parts.set(place, [{ asset, amountQuanta }]);
    return true;
  }

  /** What is placed of an obligation, in the order of placing. */
  of(place: number): readonly Readonly<PlacedPart>[] {
    const whole = this.#whole[place] as number;
    if (whole !== 0) return [{ asset: whole - 1, amountQuanta: this.#quanta[place] as bigint }];
    return this.#parts.get(place) ?? none;
  }

  /** Calls back for everything that is placed, by place. */
  forEach(act: (place: number, asset: number, amountQuanta: bigint) => void): void {
    for (let place = 0; place < this.#whole.length; place++) {
      const whole = this.#whole[place] as number;
      if (whole !== 0) act(place, whole - 1, this.#quanta[place] as bigint);
      else for (const { asset, amountQuanta } of this.#parts.get(place) ?? none) act(place, asset, amountQuanta);
    }
  }
}

const none: readonly never[] = [];
