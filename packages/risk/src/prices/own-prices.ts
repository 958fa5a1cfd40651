import { isIsthmusError } from "@isthmus/protocol";
import type { Marks, PriceSource } from "./source.ts";

/** How far ahead of the last prices the next ones may be: a year of hours. */
const furthestAheadSteps = 8_784;
const endOfTimeSeconds = 1n << 62n;

/** A judge's own prices, looked up by time. Prices arrive in order, so the search starts at the last one. */
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
    const step = this.#firstStepAt(timeSeconds, furthestAheadSteps);
    return this.#timeAt(step) === timeSeconds ? this.#source.marks(step) : undefined;
  }

  /** The first own marks after a time, or undefined when there are none within a year. */
  after(timeSeconds: bigint): Marks | undefined {
    const step = this.#firstStepAt(timeSeconds + 1n, furthestAheadSteps);
    const atSeconds = this.#timeAt(step);
    return atSeconds > timeSeconds && atSeconds !== endOfTimeSeconds ? this.#source.marks(step) : undefined;
  }

  /**
   * Starts the search at a time that is trusted, like that of the clearing house after a restart, however far from the last
   * used one.
   */
  follow(timeSeconds: bigint): void {
    if (this.#timeAt(this.#usedStep) > timeSeconds) this.#usedStep = 0;
    const step = this.#firstStepAt(timeSeconds, Number.MAX_SAFE_INTEGER / 4);
    this.#usedStep = this.#timeAt(step) > timeSeconds ? Math.max(step - 1, 0) : step;
  }

  /** Marks of replayed prices: earlier ones are not looked up again. */
  use(marks: Marks): void {
    this.#usedStep = marks.step;
  }

  /** The first step at or after a time, from the last used one on. */
  #firstStepAt(timeSeconds: bigint, mostAheadSteps: number): number {
    const first = this.#usedStep;
    let ahead = 1;
    while (ahead < mostAheadSteps && this.#timeAt(first + ahead) < timeSeconds) ahead *= 2;
    let low = first;
    let high = first + ahead;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#timeAt(middle) < timeSeconds) low = middle + 1;
      else high = middle;
    }
    return low;
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
