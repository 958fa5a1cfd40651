/** Somebody who waits for a turn. */
interface Waiting {
  readonly cost: number;
  readonly resume: () => void;
}

/** Who waits under one key, and what may still be spent in this round. */
interface Queue {
  readonly waiting: Waiting[];
  credit: number;
}

/**
 * Shares one thread between keys, as a deficit round robin (Shreedhar and Varghese, 1995): in each round every key may spend
 * `quantum`, and what costs more saves up over rounds. Between two turns the event loop runs. However much one key sends,
 * another waits for at most one turn of each key that waits, not for all that they send.
 */
export class FairTurns {
  readonly #quantum: number;
  readonly #queues = new Map<string, Queue>();
  #isRunning = false;

  /** @param quantum cost that a key may spend in a round */
  constructor(quantum: number) {
    this.#quantum = quantum;
  }

  /** Callers that wait. */
  get waiting(): number {
    let count = 0;
    for (const { waiting } of this.#queues.values()) count += waiting.length;
    return count;
  }

  /** Whether a caller has its turn now without waiting, because nobody waits. */
  get isIdle(): boolean {
    return !this.#isRunning;
  }

  /** Resolves when it is the caller's turn. @param cost of its work, in the unit of the quantum */
  take(key: string, cost: number): Promise<void> {
    return new Promise((resume) => {
      const queue = this.#queues.get(key) ?? { waiting: [], credit: 0 };
      queue.waiting.push({ cost, resume });
      this.#queues.set(key, queue);
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#queues.size > 0) {
      for (const [key, queue] of [...this.#queues]) {
        queue.credit += this.#quantum;
        // At most what the round allows, in the order of arrival.
        while (queue.waiting[0] !== undefined && queue.waiting[0].cost <= queue.credit) {
          const { cost, resume } = queue.waiting.shift() as Waiting;
          queue.credit -= cost;
          resume();
          // The caller's work runs before this continues, and connections are served.
          await new Promise(setImmediate);
        }
        if (queue.waiting.length === 0) this.#queues.delete(key);
      }
    }
    this.#isRunning = false;
  }
}
