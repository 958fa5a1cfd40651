import { type Counts, counts } from "./shared-columns.ts";

/** A set of rows, one bit each; rows beyond its length are not in it. */
export class RowSet {
  words: Counts = counts(0);

  /** Makes room for rows. */
  grow(rows: number): void {
    const length = (rows + 31) >>> 5;
    if (length > this.words.length) this.words = counts(length, this.words);
  }

  /** Number of rows in it. */
  get size(): number {
    let size = 0;
    this.forEach(() => {
      size += 1;
    });
    return size;
  }

  /** @param row below the rows that it has room for */
  add(row: number): void {
    const at = row >>> 5;
    this.words[at] = (this.words[at] as number) | (1 << (row & 31));
  }

  delete(row: number): void {
    const at = row >>> 5;
    if (at < this.words.length) this.words[at] = (this.words[at] as number) & ~(1 << (row & 31));
  }

  /** Adds every row of another set; this one has room for them. */
  addAll(other: RowSet): void {
    for (let at = 0; at < other.words.length; at++) {
      this.words[at] = (this.words[at] as number) | (other.words[at] as number);
    }
  }

  clear(): void {
    this.words.fill(0);
  }

  /** Calls back for every row, ascending. The callback may delete rows and add that very one. */
  forEach(act: (row: number) => void): void {
    for (let at = 0; at < this.words.length; at++) {
      let word = this.words[at] as number;
      for (let row = at << 5; word !== 0; row++, word >>>= 1) if ((word & 1) === 1) act(row);
    }
  }
}
