import { IsthmusError } from "@isthmus/protocol";

/** How much of what is rebuilt is kept, and how many may wait. */
interface RebuildLimits {
  /** Results in memory; the one that was not asked for the longest goes first. */
  readonly mostKept: number;
  /** Results that wait to be built; more are refused. */
  readonly mostWaiting: number;
}

/**
 * Builds what is expensive once for all who ask at the same time, and one after another: however many ask, other work waits for
 * at most one.
 */
export class Rebuilds<T> {
  readonly #limits: RebuildLimits;
  readonly #kept = new Map<string, T>();
  readonly #running = new Map<string, Promise<T>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: RebuildLimits) {
    this.#limits = limits;
  }

  /**
   * The result of a key, built unless it is kept or being built.
   * @throws what `build` throws, to all who wait for it, and it is not kept; RATE_LIMITED when too many others wait
   */
  async get(key: string, build: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#keep(key, kept);
      return kept;
    }
    const running = this.#running.get(key);
    if (running !== undefined) return await running;
    const waiting = this.#running.size;
    if (waiting >= this.#limits.mostWaiting) throw new IsthmusError("RATE_LIMITED", { waiting, retryAfterSeconds: 1 });
    const built = this.#last.then(async () => {
      // Between two of them connections are served.
      await new Promise(setImmediate);
      return await build();
    });
    this.#running.set(key, built);
    // The next one is built whether or not this one can be.
    this.#last = built.then(
      () => undefined,
      () => undefined,
    );
    try {
      const result = await built;
      this.#keep(key, result);
      return result;
    } finally {
      this.#running.delete(key);
    }
  }

  #keep(key: string, result: T): void {
    this.#kept.delete(key);
    this.#kept.set(key, result);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > this.#limits.mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}
