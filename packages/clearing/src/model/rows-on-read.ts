/**
 * A list whose rows are made when they are read, and made again when they are read again: a million rows that exist together outlive
 * the cycle, and whoever reads them needs one at a time. It cannot be changed; in every other respect it is an array.
 * @param make the row at an index, the same at every call
 */
export function rowsOnRead<T>(length: number, make: (index: number) => T): readonly T[] {
  return readOnly(length, make, () => new RowIterator(length, make));
}

/** Lists one after another, none of them copied. */
export function joinedRows<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const starts: number[] = [];
  let length = 0;
  for (const list of lists) {
    starts.push(length);
    length += list.length;
  }
  let recent = 0;
  const rowAt = (index: number): T => {
    if (index < (starts[recent] as number)) recent = 0;
    while (recent + 1 < starts.length && index >= (starts[recent + 1] as number)) recent += 1;
    return (lists[recent] as readonly T[])[index - (starts[recent] as number)] as T;
  };
  return readOnly(length, rowAt, () => new JoinedIterator(lists));
}

function readOnly<T>(length: number, make: (index: number) => T, iterate: () => Iterator<T>): readonly T[] {
  // It stays empty: an array of that length would have room for as many.
  const target: T[] = [];
  return new Proxy(target, {
    get: (held, key) => {
      if (key === "length") return length;
      if (key === Symbol.iterator) return iterate;
      const index = indexOf(key, length);
      return index < 0 ? Reflect.get(held, key) : make(index);
    },
    has: (held, key) => indexOf(key, length) >= 0 || Reflect.has(held, key),
    ownKeys: (held) => [...Array.from({ length }, (_, index) => String(index)), ...Reflect.ownKeys(held)],
    getOwnPropertyDescriptor: (held, key) => {
      const index = indexOf(key, length);
      if (key === "length") return { value: length, writable: true, enumerable: false, configurable: false };
      if (index < 0) return Reflect.getOwnPropertyDescriptor(held, key);
      return { value: make(index), writable: true, enumerable: true, configurable: true };
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}

/** Of rows that are made when they are read; faster than a generator. */
class RowIterator<T> implements IterableIterator<T, undefined> {
  readonly #length: number;
  readonly #make: (index: number) => T;
  #next = 0;

  constructor(length: number, make: (index: number) => T) {
    this.#length = length;
    this.#make = make;
  }

  next(): IteratorResult<T, undefined> {
    if (this.#next >= this.#length) return { done: true, value: undefined };
    return { done: false, value: this.#make(this.#next++) };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** Of lists one after another. */
class JoinedIterator<T> implements Iterator<T, undefined> {
  readonly #lists: readonly (readonly T[])[];
  #next = 0;
  #list: Iterator<T> | null = null;

  constructor(lists: readonly (readonly T[])[]) {
    this.#lists = lists;
  }

  next(): IteratorResult<T, undefined> {
    for (;;) {
      const result = this.#list?.next();
      if (result !== undefined && result.done !== true) return result;
      const list = this.#lists[this.#next++];
      if (list === undefined) return { done: true, value: undefined };
      this.#list = list[Symbol.iterator]();
    }
  }
}

/** @returns -1 for whatever is no index of a row */
function indexOf(key: string | symbol, length: number): number {
  if (typeof key === "symbol") return -1;
  const index = Number(key);
  return Number.isInteger(index) && index >= 0 && index < length && String(index) === key ? index : -1;
}
