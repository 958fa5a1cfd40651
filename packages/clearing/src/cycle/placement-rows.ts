import type { Book } from "../book/book.ts";
import { RowList } from "../book/row-list.ts";
import type { BulkPosting } from "../ledger/bulk-posting.ts";
import type { PostingLog } from "../ledger/posting-log.ts";
import { NumberSum } from "../model/number-sum.ts";
import type { Asset } from "../model/state.ts";

/** Payers that pay all from the one balance in their row, in the order of `placeObligations`. */
export class RowPayers {
  readonly #book: Book;
  /** By asset, its place among the locations plus one. */
  readonly #locations: number[] = [];
  readonly #taken: readonly NumberSum[];

  constructor(book: Book, locations: readonly Asset[]) {
    this.#book = book;
    this.#taken = locations.map(() => new NumberSum());
    locations.forEach(({ asset }, l) => {
      this.#locations[asset] = l + 1;
    });
    book.reserveRows();
  }

  /**
   * Only one location has money of it: whatever the order of locations, it pays there.
   * @returns the asset that a plain account pays a negative net obligation from; below zero if its row does not show it
   */
  take(number: number, netQuanta: number): number {
    const { balances } = this.#book.rows;
    const asset = (balances.keys[number] as number) - 1;
    const location = asset < 0 ? undefined : this.#locations[asset];
    if (location === undefined || !this.#book.isPlain(number)) return -1;
    // False where one of them is no number.
    if (!(balances.amounts.numberAt(number) >= -netQuanta)) return -1;
    (this.#taken[location - 1] as NumberSum).add(-netQuanta);
    return asset;
  }

  /** What was taken at a location. */
  taken(location: number): bigint {
    return (this.#taken[location] as NumberSum).quanta;
  }
}

const reason = "settlement";

/** Changes of plain accounts' balances in their rows. */
export class RowBalances {
  readonly #book: Book;
  readonly #log: PostingLog;
  readonly #changed: RowList;
  readonly #kinds = new Map<number, number>();
  /** By asset: all changes, and those of accounts that the sums of the book contain. */
  readonly #sums = new Map<number, { readonly all: NumberSum; readonly counted: NumberSum }>();

  /** @param most accounts that change */
  constructor(book: Book, log: PostingLog, most: number) {
    this.#book = book;
    this.#log = log;
    this.#changed = new RowList(most);
    book.reserveRows();
  }

  /** @param asset below zero if there are several @returns false if the account is left to the caller, unchanged */
  add(number: number, asset: number, amountQuanta: number): boolean {
    const { balances } = this.#book.rows;
    const held = balances.keys[number] as number;
    if (asset < 0 || (held !== 0 && held !== asset + 1) || !this.#book.isPlain(number)) return false;
    const balanceQuanta = amountQuanta + (held === 0 ? 0 : balances.amounts.numberAt(number));
    if (!Number.isSafeInteger(amountQuanta) || !Number.isSafeInteger(balanceQuanta)) return false;
    balances.keys[number] = balanceQuanta === 0 ? 0 : asset + 1;
    balances.amounts.setNumber(number, balanceQuanta);
    this.#log.addNumber(number, amountQuanta, this.#kindOf(asset));
    const { all, counted } = this.#sumsOf(asset);
    all.add(amountQuanta);
    if (this.#book.isCounted(number)) counted.add(amountQuanta);
    this.#changed.add(number);
    this.#book.rowChanged(number);
    return true;
  }

  /** Call it once, after the last account. */
  finish(postings: BulkPosting): void {
    for (const [asset, { all, counted }] of this.#sums) {
      postings.addAsset(asset, all.quanta);
      this.#book.shiftSums(asset, { balanceQuanta: counted.quanta });
    }
    this.#book.rowsChanged(this.#changed.numbers);
  }

  #kindOf(asset: number): number {
    let kind = this.#kinds.get(asset);
    if (kind === undefined) {
      kind = this.#log.kindOf({ reason, asset });
      this.#kinds.set(asset, kind);
    }
    return kind;
  }

  #sumsOf(asset: number): { readonly all: NumberSum; readonly counted: NumberSum } {
    let sums = this.#sums.get(asset);
    if (sums === undefined) {
      sums = { all: new NumberSum(), counted: new NumberSum() };
      this.#sums.set(asset, sums);
    }
    return sums;
  }
}
