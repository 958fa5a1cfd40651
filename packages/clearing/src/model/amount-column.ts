/** A list of amounts in eight bytes each; the few that do not fit are kept beside it. */
export class AmountColumn {
  #amounts = new BigInt64Array(64);
  readonly #large = new Map<number, bigint>();
  #length = 0;

  push(amountQuanta: bigint): void {
    const at = this.#length;
    if (at === this.#amounts.length) {
      const longer = new BigInt64Array(2 * at);
      longer.set(this.#amounts);
      this.#amounts = longer;
    }
    if (amountQuanta < limit && amountQuanta >= -limit) this.#amounts[at] = amountQuanta;
    else this.#large.set(at, amountQuanta);
    this.#length = at + 1;
  }

  /** @param index 0 .. the number of amounts - 1 */
  at(index: number): bigint {
    return this.#large.get(index) ?? (this.#amounts[index] as bigint);
  }
}

const limit = 1n << 63n;
