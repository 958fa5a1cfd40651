/** A row that holds no entry, and one whose entries are in a map of their own. */
const empty = 0;
const inMap = -1;

const none: readonly never[] = [];

/**
 * One map per row, in columns: nearly every map holds one entry or none, and then it takes no object. The entry of a row is its
 * key's code in `keys` and its value in a column of the subclass; two entries or more are in a map beside the columns.
 */
export abstract class EntryColumns<K, V> {
  /** By row: 0 without an entry, the code of its key plus one, or below zero where a map holds the entries. */
  keys = new Int32Array(64);
  readonly #many = new Map<number, Map<K, V>>();

  /** A number for a key, 0 or more; below zero if it has none. */
  abstract codeOf(key: K): number;
  abstract keyOf(code: number): K;
  /** The value of a row's one entry. */
  abstract valueAt(row: number): V;
  abstract setValue(row: number, value: V): void;

  /** Makes room for rows. */
  reserve(rows: number): void {
    if (rows > this.keys.length) this.setKey(rows - 1, empty);
  }

  /** The entries of a row where there are two or more, else undefined. */
  manyOf(row: number): Map<K, V> | undefined {
    return this.keys[row] === inMap ? this.#many.get(row) : undefined;
  }

  setMany(row: number, entries: Map<K, V>): void {
    this.setKey(row, inMap);
    this.#many.set(row, entries);
  }

  /** @param key 0, or a code plus one */
  setKey(row: number, key: number): void {
    if (row >= this.keys.length) {
      const longer = new Int32Array(Math.ceil(1.5 * (row + 1)));
      longer.set(this.keys);
      this.keys = longer;
    }
    if (this.keys[row] === inMap && key !== inMap) this.#many.delete(row);
    this.keys[row] = key;
  }
}

/** The entries of one row: a `Map` in every respect, but that an entry set while it is walked may be left out of the walk. */
export class RowMap<K, V> implements Map<K, V> {
  #columns: EntryColumns<K, V>;
  #row: number;

  constructor(columns: EntryColumns<K, V>, row: number) {
    this.#columns = columns;
    this.#row = row;
  }

  /** Moves the entries to a row of other columns, which holds none. */
  moveTo(columns: EntryColumns<K, V>, row: number): void {
    const entries = [...this];
    this.clear();
    this.#columns = columns;
    this.#row = row;
    for (const [key, value] of entries) this.set(key, value);
  }

  get size(): number {
    const key = this.#key;
    return key === empty ? 0 : key === inMap ? this.#many.size : 1;
  }

  get [Symbol.toStringTag](): string {
    return "Map";
  }

  has(key: K): boolean {
    const code = this.#key;
    if (code === empty) return false;
    return code === inMap ? this.#many.has(key) : this.#columns.codeOf(key) === code - 1;
  }

  get(key: K): V | undefined {
    const code = this.#key;
    if (code === empty) return undefined;
    if (code === inMap) return this.#many.get(key);
    return this.#columns.codeOf(key) === code - 1 ? this.#columns.valueAt(this.#row) : undefined;
  }

  set(key: K, value: V): this {
    const before = this.#key;
    if (before === inMap) {
      this.#many.set(key, value);
      return this;
    }
    const code = this.#columns.codeOf(key);
    if (code >= 0 && (before === empty || before === code + 1)) {
      this.#columns.setKey(this.#row, code + 1);
      this.#columns.setValue(this.#row, value);
    } else this.#columns.setMany(this.#row, new Map([...this.entries(), [key, value]]));
    return this;
  }

  delete(key: K): boolean {
    if (!this.has(key)) return false;
    if (this.#key !== inMap) {
      this.clear();
      return true;
    }
    const many = this.#many;
    many.delete(key);
    if (many.size === 1) this.#fold([...many][0] as [K, V]);
    return true;
  }

  clear(): void {
    if (this.#key !== empty) this.#columns.setKey(this.#row, empty);
  }

  /** Unlike a `for` loop it makes no object but the values. */
  forEach(act: (value: V, key: K, map: Map<K, V>) => void): void {
    const key = this.#key;
    if (key === empty) return;
    if (key === inMap) this.#many.forEach((value, name) => void act(value, name, this));
    else act(this.#columns.valueAt(this.#row), this.#columns.keyOf(key - 1), this);
  }

  entries(): MapIterator<[K, V]> {
    const key = this.#key;
    if (key === inMap) return this.#many.entries();
    return walk<[K, V]>(key === empty ? none : [[this.#columns.keyOf(key - 1), this.#columns.valueAt(this.#row)]]);
  }

  keys(): MapIterator<K> {
    const key = this.#key;
    if (key === inMap) return this.#many.keys();
    return walk<K>(key === empty ? none : [this.#columns.keyOf(key - 1)]);
  }

  values(): MapIterator<V> {
    const key = this.#key;
    if (key === inMap) return this.#many.values();
    return walk<V>(key === empty ? none : [this.#columns.valueAt(this.#row)]);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  /** Puts the last of several entries back into the columns. */
  #fold([key, value]: [K, V]): void {
    const code = this.#columns.codeOf(key);
    if (code < 0) return;
    this.#columns.setKey(this.#row, code + 1);
    this.#columns.setValue(this.#row, value);
  }

  get #key(): number {
    const { keys } = this.#columns;
    return this.#row < keys.length ? (keys[this.#row] as number) : empty;
  }

  get #many(): Map<K, V> {
    return this.#columns.manyOf(this.#row) as Map<K, V>;
  }
}

// Whoever asks `instanceof Map` asks for a map's behaviour.
Object.setPrototypeOf(RowMap.prototype, Map.prototype);

/** Array iterators have all that map iterators have. */
function walk<T>(items: readonly T[]): MapIterator<T> {
  return items.values() as MapIterator<T>;
}
