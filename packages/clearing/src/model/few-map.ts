/** In place of a key: there is no entry; all entries are in a map, which stands in place of the value. */
const noEntry = Symbol("no entry");
const inMap = Symbol("in a map");

const none: readonly never[] = [];

/**
 * A map that mostly holds one entry or none: it costs no table until a second one is set. Otherwise a `Map` in every respect
 * but that an entry set while it is walked may be left out of the walk.
 */
export class FewMap<K, V> implements Map<K, V> {
  // Two fields and no more: most of an account's memory is its maps.
  #key: K | typeof noEntry | typeof inMap = noEntry;
  #value: V | Map<K, V> | undefined;

  constructor(entries: Iterable<readonly [K, V]> = none) {
    if (entries !== none) for (const [key, value] of entries) this.set(key, value);
  }

  get size(): number {
    const key = this.#key;
    return key === noEntry ? 0 : key === inMap ? this.#all.size : 1;
  }

  get [Symbol.toStringTag](): string {
    return "Map";
  }

  has(key: K): boolean {
    return this.#key === inMap ? this.#all.has(key) : this.#key === key;
  }

  get(key: K): V | undefined {
    if (this.#key === key) return this.#value as V;
    return this.#key === inMap ? this.#all.get(key) : undefined;
  }

  set(key: K, value: V): this {
    const before = this.#key;
    if (before === inMap) this.#all.set(key, value);
    else if (before === noEntry || before === key) {
      this.#key = key;
      this.#value = value;
    } else {
      this.#value = new Map([
        [before, this.#value as V],
        [key, value],
      ]);
      this.#key = inMap;
    }
    return this;
  }

  delete(key: K): boolean {
    if (this.#key === inMap) return this.#all.delete(key);
    if (this.#key !== key) return false;
    this.clear();
    return true;
  }

  clear(): void {
    this.#key = noEntry;
    this.#value = undefined;
  }

  /** Unlike a `for` loop it makes no object. */
  forEach(act: (value: V, key: K, map: Map<K, V>) => void): void {
    const key = this.#key;
    if (key === inMap) this.#all.forEach((value, name) => void act(value, name, this));
    else if (key !== noEntry) act(this.#value as V, key, this);
  }

  entries(): MapIterator<[K, V]> {
    const key = this.#key;
    if (key === inMap) return this.#all.entries();
    return walk<[K, V]>(key === noEntry ? none : [[key, this.#value as V]]);
  }

  keys(): MapIterator<K> {
    const key = this.#key;
    if (key === inMap) return this.#all.keys();
    return walk<K>(key === noEntry ? none : [key]);
  }

  values(): MapIterator<V> {
    if (this.#key === inMap) return this.#all.values();
    return walk<V>(this.#key === noEntry ? none : [this.#value as V]);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  /** All entries, once there have been two. */
  get #all(): Map<K, V> {
    return this.#value as Map<K, V>;
  }
}

// Whoever asks `instanceof Map` asks for a map's behaviour.
Object.setPrototypeOf(FewMap.prototype, Map.prototype);

/** Array iterators have all that map iterators have. */
function walk<T>(items: readonly T[]): MapIterator<T> {
  return items.values() as MapIterator<T>;
}
