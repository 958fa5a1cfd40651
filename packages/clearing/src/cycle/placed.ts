/** A signed change of an asset. */
export interface PlacedPart {
  readonly asset: number;
  amountQuanta: bigint;
}

/** Placement of each net obligation, by its place in the nets. */
export class Placed {
  readonly #parts: (PlacedPart[] | undefined)[];
  /** In the order in which they were first placed. */
  readonly #order: number[] = [];

  /** @param count net obligations */
  constructor(count: number) {
    this.#parts = new Array<PlacedPart[] | undefined>(count).fill(undefined);
  }

  /** Adds to what is placed on an asset; the amounts of one obligation have one sign. */
  add(index: number, asset: number, amountQuanta: bigint): void {
    const parts = this.#parts[index];
    if (parts === undefined) {
      this.#parts[index] = [{ asset, amountQuanta }];
      this.#order.push(index);
      return;
    }
    const same = parts.find((part) => part.asset === asset);
    if (same === undefined) parts.push({ asset, amountQuanta });
    else same.amountQuanta += amountQuanta;
  }

  /** Calls back for every obligation in the order of placing. */
  forEach(act: (index: number, parts: readonly Readonly<PlacedPart>[]) => void): void {
    for (const index of this.#order) act(index, this.#parts[index] as PlacedPart[]);
  }

  /** What is placed of an obligation, ascending by asset. Call it once everything is placed. */
  of(index: number): readonly Readonly<PlacedPart>[] {
    const parts = this.#parts[index] ?? [];
    return parts.length < 2 ? parts : parts.sort((left, right) => left.asset - right.asset);
  }
}
