/** Columns are in shared memory, so that worker threads may read them where they are. */
export type Numbers = Float64Array<SharedArrayBuffer>;
/** Whole numbers below 2^32. */
export type Counts = Uint32Array<SharedArrayBuffer>;
/** Whole numbers below 2^16: numbers of instruments and assets. */
export type Keys = Uint16Array<SharedArrayBuffer>;
/** Whole numbers below 2^8. */
export type Flags = Uint8Array<SharedArrayBuffer>;

/** A column of `length` elements that begins with those of `old`; the rest is zero. */
export function numbers(length: number, old?: Numbers): Numbers {
  const column = new Float64Array(new SharedArrayBuffer(length * 8));
  if (old !== undefined) column.set(old);
  return column;
}

/** See `numbers`. */
export function counts(length: number, old?: Counts): Counts {
  const column = new Uint32Array(new SharedArrayBuffer(length * 4));
  if (old !== undefined) column.set(old);
  return column;
}

/** See `numbers`. */
export function keys(length: number, old?: Keys): Keys {
  const column = new Uint16Array(new SharedArrayBuffer(length * 2));
  if (old !== undefined) column.set(old);
  return column;
}

/** See `numbers`. */
export function flags(length: number, old?: Flags): Flags {
  const column = new Uint8Array(new SharedArrayBuffer(length));
  if (old !== undefined) column.set(old);
  return column;
}
