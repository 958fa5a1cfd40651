import { setImmediate } from "node:timers/promises";

/** What an entry costs beside its bytes. */
const entryCost = 1_024;
const defaultCost = 64 * 1_024;

/** Divides long work into slices: between two of them the process answers whoever asks. */
export class Slices {
  readonly #mostCost: number;
  #cost = 0;
  #ended = 0;

  /** @param mostCost of a slice, in bytes of entries; one entry alone may cost more */
  constructor(mostCost = defaultCost) {
    this.#mostCost = mostCost;
  }

  /** Slices that have ended. */
  get ended(): number {
    return this.#ended;
  }

  /** An entry was worked on; ends the slice once it has cost enough. */
  async spend(bytes: number): Promise<void> {
    this.#cost += entryCost + bytes;
    if (this.#cost < this.#mostCost) return;
    this.#cost = 0;
    this.#ended++;
    await setImmediate();
  }
}
