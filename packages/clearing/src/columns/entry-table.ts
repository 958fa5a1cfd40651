import { type Counts, counts, type Keys, keys, type Numbers, numbers } from "./shared-columns.ts";

/**
 * Rows of a varying number of entries, in columns: those of one row are contiguous, from `start[row]`, `count[row]` of them.
 * A row that outgrows its room moves to the end; the room that it leaves is reclaimed once it is half of all.
 */
export class EntryTable {
  start: Counts = counts(0);
  count: Keys = keys(0);
  /** Instrument or asset of each entry. */
  key: Keys = keys(64);
  /** Figures of each entry, one column per figure. */
  readonly figures: Numbers[];
  #room: Keys = keys(0);
  #rows = 0;
  #end = 0;
  #unused = 0;

  /** @param width figures per entry */
  constructor(width: number) {
    this.figures = Array.from({ length: width }, () => numbers(64));
  }

  /** Bytes of all columns. */
  get byteLength(): number {
    const { start, count, key, figures } = this;
    const fixed = start.byteLength + count.byteLength + this.#room.byteLength + key.byteLength;
    return figures.reduce((sum, column) => sum + column.byteLength, fixed);
  }

  /** Makes room for rows; new ones are empty. */
  growRows(rows: number): void {
    this.#rows = rows;
    if (rows <= this.start.length) return;
    this.start = counts(rows, this.start);
    this.count = keys(rows, this.count);
    this.#room = keys(rows, this.#room);
  }

  /** Gives a row `count` entries, to be written by the caller from the returned place on. @param count 0 .. 65,535 */
  replace(row: number, count: number): number {
    const room = this.#room[row] as number;
    if (count > room) {
      this.#unused += room;
      if (this.#unused > 1_024 && this.#unused * 2 > this.#end) this.#compact(row);
      // A little more than needed: a trade in one more instrument shall not move the row.
      const wanted = Math.min(count + (count >> 2), 0xffff);
      this.#reserve(this.#end + wanted);
      this.start[row] = this.#end;
      this.#room[row] = wanted;
      this.#end += wanted;
    }
    this.count[row] = count;
    return this.start[row] as number;
  }

  #reserve(entries: number): void {
    if (entries <= this.key.length) return;
    const length = Math.ceil(entries * 1.5);
    this.key = keys(length, this.key);
    this.figures.forEach((column, at) => {
      this.figures[at] = numbers(length, column);
    });
  }

  /** Moves all rows together, in their order, without `dropped`. */
  #compact(dropped: number): void {
    const { start, count, key } = this;
    const moved = keys(key.length);
    const columns = this.figures.map((column) => numbers(column.length));
    let end = 0;
    for (let row = 0; row < this.#rows; row++) {
      const used = row === dropped ? 0 : (count[row] as number);
      const from = start[row] as number;
      moved.set(key.subarray(from, from + used), end);
      columns.forEach((column, at) => {
        column.set((this.figures[at] as Numbers).subarray(from, from + used), end);
      });
      start[row] = end;
      this.#room[row] = used;
      end += used;
    }
    this.key = moved;
    columns.forEach((column, at) => {
      this.figures[at] = column;
    });
    this.#end = end;
    this.#unused = 0;
  }
}
