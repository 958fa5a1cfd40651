import { least, partsPerMillion, Rational, whole } from "./rational.ts";

/** How long roots take to where ether is, and by how much that raises initial margin that waits for them. */
export class Delay {
  /** Seconds that margin is set for, those that this cycle counts with, and the most that margin rises to. */
  readonly #period: bigint;
  readonly #most: Rational;
  #delay = 0n;
  #longest = 0n;
  #sent: { cycle: bigint; time: bigint }[] = [];

  constructor(rules: { readonly marginPeriodSeconds: number; readonly maxPeriodFactorPpm: number }) {
    this.#period = BigInt(rules.marginPeriodSeconds);
    this.#most = partsPerMillion(rules.maxPeriodFactorPpm);
  }

  arrived(cycle: bigint, time: bigint): void {
    for (const root of this.#sent) {
      if (root.cycle === cycle && time - root.time > this.#longest) this.#longest = time - root.time;
    }
    this.#sent = this.#sent.filter((root) => root.cycle > cycle);
  }

  closed(cycle: bigint, time: bigint): void {
    const rest = whole(this.#delay - this.#delay / 4n - (this.#delay % 4n === 0n ? 0n : 1n));
    this.#delay = whole(this.#longest).compare(rest) > 0 ? this.#longest : rest.numerator;
    // A longer delay than margin can follow counts as the one that it can.
    this.#delay = least(this.#delay, this.#most.times(this.#most).times(whole(this.#period)).ceil());
    this.#longest = 0n;
    this.#sent.push({ cycle, time });
  }

  /** In whole millionths: the least whose square is not below delay over period. */
  factor(): Rational {
    if (this.#delay <= this.#period) return Rational.one;
    let [low, high] = [1_000_000n, 1_000_000n];
    const reaches = (factor: bigint): boolean => factor * factor * this.#period >= this.#delay * 10n ** 12n;
    while (!reaches(high)) high *= 2n;
    while (low < high) {
      const middle = (low + high) / 2n;
      if (reaches(middle)) high = middle;
      else low = middle + 1n;
    }
    const factor = new Rational(low, 1_000_000n);
    return factor.compare(this.#most) > 0 ? this.#most : factor;
  }
}
