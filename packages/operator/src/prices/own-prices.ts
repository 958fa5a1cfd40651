import { isIsthmusError } from "@isthmus/protocol";
import type { Marks, PriceSource } from "@isthmus/risk";

/** How far ahead of the last prices the next ones may be: a year of hours. */
const furthestAheadSteps = 8_784;
const endOfTimeSeconds = 1n << 62n;

/** The operator's own prices, looked up by time. Prices arrive in order, so the search starts at the last one. */
export class OwnPrices {
  readonly #source: PriceSource;
  #usedStep = 0;

  constructor(source: PriceSource) {
    this.#source = source;
  }

  /**
   * The own marks at a time, or undefined when there are none: a time between two steps, before the last used one, or more
   * than a year after it. The last bound keeps a forged time from making the source walk without end.
   */
  at(timeSeconds: bigint): Marks | undefined {
    const first = this.#usedStep;
    let low = first;
    let ahead = 1;
    while (ahead < furthestAheadSteps && this.#timeAt(first + ahead) < timeSeconds) ahead *= 2;
    let high = first + ahead;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#timeAt(middle) < timeSeconds) low = middle + 1;
      else high = middle;
    }
    return this.#timeAt(low) === timeSeconds ? this.#source.marks(low) : undefined;
  }

  /** Marks of replayed prices: earlier ones are not looked up again. */
  use(marks: Marks): void {
    this.#usedStep = marks.step;
  }

  /** A step beyond the end of a file has the end of time. */
  #timeAt(step: number): bigint {
    try {
      return this.#source.marks(step).timeSeconds;
    } catch (error) {
      if (isIsthmusError(error, "PRICE_STALE")) return endOfTimeSeconds;
      throw error;
    }
  }
}
