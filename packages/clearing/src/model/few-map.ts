/**
 * A map that mostly holds one entry or none: it costs no table until a second one is set. Otherwise a `Map` in every respect
 * but that an entry set while it is walked may be left out of the walk.
 */
export class FewMap<K, V> implements Map<K, V> {
  #key: K | undefined;
  #value: V | undefined;
  #hasOne = false;
  /** Holds all entries once there have been two. */
  #all: Map<K, V> | null = null;

  constructor(entries: Iterable<readonly [K, V]> = []) {
    for (const [key, value] of entries) this.set(key, value);
  }

  get size(): number {
    return this.#all === null ? (this.#hasOne ? 1 : 0) : this.#all.size;
  }

  get [Symbol.toStringTag](): string {
    return "Map";
  }

  has(key: K): boolean {
    return this.#all === null ? this.#hasOne && this.#key === key : this.#all.has(key);
  }

  get(key: K): V | undefined {
    if (this.#all !== null) return this.#all.get(key);
    return this.#hasOne && this.#key === key ? this.#value : undefined;
  }

  set(key: K, value: V): this {
    if (this.#all !== null) this.#all.set(key, value);
    else if (!this.#hasOne || this.#key === key) {
      this.#hasOne = true;
      this.#key = key;
      this.#value = value;
    } else {
      this.#all = new Map([
        [this.#key as K, this.#value as V],
        [key, value],
      ]);
      this.#forget();
    }
    return this;
  }

  delete(key: K): boolean {
    if (this.#all !== null) return this.#all.delete(key);
    if (!this.#hasOne || this.#key !== key) return false;
    this.#forget();
    return true;
  }

  clear(): void {
    this.#all = null;
    this.#forget();
  }

  /** Unlike a `for` loop it makes no object. */
  forEach(act: (value: V, key: K, map: Map<K, V>) => void): void {
    if (this.#all !== null) this.#all.forEach((value, key) => void act(value, key, this));
    else if (this.#hasOne) act(this.#value as V, this.#key as K, this);
  }

  entries(): MapIterator<[K, V]> {
    if (this.#all !== null) return this.#all.entries();
    return walk<[K, V]>(this.#hasOne ? [[this.#key as K, this.#value as V]] : none);
  }

  keys(): MapIterator<K> {
    if (this.#all !== null) return this.#all.keys();
    return walk<K>(this.#hasOne ? [this.#key as K] : none);
  }

  values(): MapIterator<V> {
    if (this.#all !== null) return this.#all.values();
    return walk<V>(this.#hasOne ? [this.#value as V] : none);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  #forget(): void {
    this.#hasOne = false;
    this.#key = undefined;
    this.#value = undefined;
  }
}

// Whoever asks `instanceof Map` asks for a map's behaviour.
Object.setPrototypeOf(FewMap.prototype, Map.prototype);

const none: readonly never[] = [];

/** Array iterators have all that map iterators have. */
function walk<T>(items: readonly T[]): MapIterator<T> {
  return items.values() as MapIterator<T>;
}
