/** Account numbers that were marked since they were last taken; each once. */
export class ChangeSet {
  #isMarked = new Uint8Array(1_024);
  #numbers: number[] = [];

  mark(number: number): void {
    if (number >= this.#isMarked.length) this.#grow(number);
    if (this.#isMarked[number] === 1) return;
    this.#isMarked[number] = 1;
    this.#numbers.push(number);
  }

  /** Whether a number is marked. */
  has(number: number): boolean {
    return this.#isMarked[number] === 1;
  }

  /** The marked numbers, ascending; none is marked afterwards. */
  take(): Uint32Array {
    const taken = Uint32Array.from(this.#numbers).sort();
    for (const number of taken) this.#isMarked[number] = 0;
    this.#numbers = [];
    return taken;
  }

  #grow(number: number): void {
    const grown = new Uint8Array(2 * (number + 1));
    grown.set(this.#isMarked);
    this.#isMarked = grown;
  }
}
