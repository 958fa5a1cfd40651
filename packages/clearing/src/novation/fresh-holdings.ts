import { isIsthmusError } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import { requireFresh } from "../market/freshness.ts";

const none: ReadonlyMap<number, unknown> = new Map();

/** What holds of the market for all accounts alike, looked at one time until it is cleared. */
export class FreshHoldings {
  readonly #book: Book;
  readonly #instruments = new Map<number, boolean>();
  readonly #assets = new Map<number, boolean>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** Whether new risk of an account that holds an instrument may rest on its marks. */
  readonly hasInstrument = (number: number): boolean => {
    const known = this.#instruments.get(number);
    if (known !== undefined) return known;
    const isFresh = isFreshWith(this.#book, { positions: new Map([[number, null]]), balances: none });
    this.#instruments.set(number, isFresh);
    return isFresh;
  };

  /** The same of an asset. */
  readonly hasAsset = (number: number): boolean => {
    const known = this.#assets.get(number);
    if (known !== undefined) return known;
    const isFresh = isFreshWith(this.#book, { positions: none, balances: new Map([[number, null]]) });
    this.#assets.set(number, isFresh);
    return isFresh;
  };

  /** Whether new risk of an account without holdings may rest on the marks. */
  isMarket(): boolean {
    return isFreshWith(this.#book, { positions: none, balances: none });
  }

  clear(): void {
    this.#instruments.clear();
    this.#assets.clear();
  }
}

function isFreshWith(book: Book, holdings: Parameters<typeof requireFresh>[1]): boolean {
  try {
    requireFresh(book, holdings);
    return true;
  } catch (error) {
    if (!isIsthmusError(error, "PRICE_STALE")) throw error;
    return false;
  }
}
