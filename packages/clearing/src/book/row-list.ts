/** Account numbers that a walk has met, in its order. */
export class RowList {
  readonly #numbers: Uint32Array;
  #length = 0;

  /** @param most at most so many */
  constructor(most: number) {
    this.#numbers = new Uint32Array(most);
  }

  add(number: number): void {
    this.#numbers[this.#length++] = number;
  }

  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
