/** Seeded draws: a linear congruential generator of 32 bits, good enough to order faults. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 1 to `most`. */
  upTo(most: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return 1 + Math.floor((this.#state / 4_294_967_296) * most);
  }

  /** The items in a drawn order. */
  shuffled<T>(items: readonly T[]): T[] {
    const keyed = items.map((item) => [this.upTo(1_000_000), item] as const);
    return keyed.sort(([left], [right]) => left - right).map(([, item]) => item);
  }
}
