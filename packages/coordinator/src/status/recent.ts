/** A bounded list that drops its oldest items. */
export class Recent<T> {
  readonly #capacity: number;
  readonly #items: T[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(item: T): void {
    this.#items.push(item);
    if (this.#items.length > this.#capacity) this.#items.shift();
  }

  /** Newest first. */
  newest(limit = this.#capacity): T[] {
    return this.#items.slice(-limit).reverse();
  }
}
