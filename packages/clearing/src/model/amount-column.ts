/** A list of amounts in eight bytes each; the few that do not fit are kept beside it. */
export class AmountColumn {
  #amounts = new BigInt64Array(64);
  readonly #large = new Map<number, bigint>();
  #length = 0;

  push(amountQuanta: bigint): void {
    this.set(this.#length, amountQuanta);
  }

  /** Sets one amount; those between the end and a new one are zero. */
  set(index: number, amountQuanta: bigint): void {
    if (index >= this.#amounts.length) {
      const longer = new BigInt64Array(2 * (index + 1));
      longer.set(this.#amounts);
      this.#amounts = longer;
    }
    if (index >= this.#length) this.#length = index + 1;
    if (this.#large.size > 0) this.#large.delete(index);
    if (amountQuanta < limit && amountQuanta >= -limit) this.#amounts[index] = amountQuanta;
    else this.#large.set(index, amountQuanta);
  }

  /** Zero where there is none. @param index 0 or more */
  at(index: number): bigint {
    if (this.#large.size > 0) {
      const large = this.#large.get(index);
      if (large !== undefined) return large;
    }
    return index < this.#length ? (this.#amounts[index] as bigint) : 0n;
  }
}

const limit = 1n << 63n;
