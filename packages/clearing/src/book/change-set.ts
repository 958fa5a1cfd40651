/** Account numbers that were marked since they were last taken; each once. */
export class ChangeSet {
  #isMarked = new Uint8Array(1_024);
  #numbers = new Uint32Array(64);
  #count = 0;
  /** Whether they were marked in ascending order, as walks by number mark them. */
  #isAscending = true;

  mark(number: number): void {
    if (number >= this.#isMarked.length) this.#grow(number);
    if (this.#isMarked[number] === 1) return;
    this.#isMarked[number] = 1;
    const count = this.#count;
    if (count === this.#numbers.length) {
      const grown = new Uint32Array(2 * count);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    if (count > 0 && (this.#numbers[count - 1] as number) > number) this.#isAscending = false;
    this.#numbers[count] = number;
    this.#count = count + 1;
  }

  /** Marks several. */
  markAll(numbers: Uint32Array): void {
    for (let i = 0; i < numbers.length; i++) this.mark(numbers[i] as number);
  }

  /** Whether a number is marked. */
  has(number: number): boolean {
    return this.#isMarked[number] === 1;
  }

  /** Whether none is marked. */
  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** The marked numbers, ascending; none is marked afterwards. */
  take(): Uint32Array {
    const taken = this.#numbers.slice(0, this.#count);
    if (!this.#isAscending) taken.sort();
    for (let i = 0; i < taken.length; i++) this.#isMarked[taken[i] as number] = 0;
    this.#count = 0;
    this.#isAscending = true;
    return taken;
  }

  #grow(number: number): void {
    const grown = new Uint8Array(2 * (number + 1));
    grown.set(this.#isMarked);
    this.#isMarked = grown;
  }
}
