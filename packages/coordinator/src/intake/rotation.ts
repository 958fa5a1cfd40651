/** A piece of work with its cost. */
export interface Costed {
  readonly cost: number;
}

/** A queue whose next piece is known before it is taken. */
interface Line<T extends Costed> {
  add(item: T): void;
  /** What `take` gives; undefined if nothing waits. */
  readonly next: T | undefined;
  take(): T | undefined;
}

/** How a rotation shares turns. */
interface RotationOptions<T extends Costed> {
  /** Cost that a key may spend in a round. */
  readonly quantum: number;
  /** Who shares. */
  readonly keyOf: (item: T) => string;
  /** The queue of one key: the order of arrival, or a rotation again. */
  readonly line: () => Line<T>;
}

interface Slot<T extends Costed> {
  readonly line: Line<T>;
  credit: number;
  hasTurn: boolean;
}

/**
 * Deficit round robin (Shreedhar and Varghese, 1995): in each round a key may spend `quantum`, and what costs more is saved up
 * for over rounds. However much one key has waiting, another with work is served within a round. What is served next depends on
 * the order of calls alone.
 */
export class Rotation<T extends Costed> implements Line<T> {
  readonly #options: RotationOptions<T>;
  readonly #slots = new Map<string, Slot<T>>();

  constructor(options: RotationOptions<T>) {
    this.#options = options;
  }

  add(item: T): void {
    const key = this.#options.keyOf(item);
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      slot = { line: this.#options.line(), credit: 0, hasTurn: false };
      this.#slots.set(key, slot);
    }
    slot.line.add(item);
  }

  get next(): T | undefined {
    return this.#turn()?.item;
  }

  take(): T | undefined {
    const turn = this.#turn();
    if (turn === null) return undefined;
    const { key, slot, item } = turn;
    slot.line.take();
    slot.credit -= item.cost;
    // Credit is for those who wait: nobody saves it up while idle.
    if (slot.line.next === undefined) this.#slots.delete(key);
    return item;
  }

  /** Whose turn it is: the first key that has saved enough. Others go to the end of the round. */
  #turn(): { readonly key: string; readonly slot: Slot<T>; readonly item: T } | null {
    for (;;) {
      const first = this.#slots.entries().next();
      if (first.done === true) return null;
      const [key, slot] = first.value;
      const item = slot.line.next;
      if (item === undefined) {
        this.#slots.delete(key);
        continue;
      }
      if (!slot.hasTurn) {
        slot.credit += this.#options.quantum;
        slot.hasTurn = true;
      }
      if (item.cost <= slot.credit) return { key, slot, item };
      slot.hasTurn = false;
      this.#slots.delete(key);
      this.#slots.set(key, slot);
    }
  }
}

/** A queue in the order of arrival. */
export class Fifo<T extends Costed> implements Line<T> {
  #items: T[] = [];
  #taken = 0;

  add(item: T): void {
    this.#items.push(item);
  }

  get next(): T | undefined {
    return this.#items[this.#taken];
  }

  take(): T | undefined {
    const item = this.#items[this.#taken];
    if (item === undefined) return undefined;
    this.#taken++;
    // Shifting each item would cost the length of the queue each time.
    if (this.#taken * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#taken);
      this.#taken = 0;
    }
    return item;
  }
}
