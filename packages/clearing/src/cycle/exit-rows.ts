import type { Book } from "../book/book.ts";
import { RowList } from "../book/row-list.ts";
import { NumberSum } from "../model/number-sum.ts";
import type { ExitRaises } from "./exit-raises.ts";

/**
 * Exit balances of plain accounts with one balance, in their rows: such an account owes nothing, has older exits nowhere and is paid
 * at one vault, so that its exit is its balance there (`exitTarget`).
 */
export class RowExits {
  readonly #book: Book;
  readonly #raises: ExitRaises;
  readonly #changed: RowList;
  /** By asset, the chain where it is. */
  readonly #chains: number[] = [];
  /** By asset: changes of accounts that the sums of the book contain. */
  readonly #sums = new Map<number, NumberSum>();

  /** @param most accounts that change */
  constructor(book: Book, raises: ExitRaises, most: number) {
    this.#book = book;
    this.#raises = raises;
    this.#changed = new RowList(most);
    for (const { asset, chain } of book.state.assets.values()) this.#chains[asset] = chain;
    book.reserveRows();
  }

  /** @returns false if the account is left to the caller, unchanged */
  publish(number: number): boolean {
    const { balances, exits } = this.#book.rows;
    const key = balances.keys[number] as number;
    const published = exits.keys[number] as number;
    if (key <= 0 || (published !== 0 && published !== key) || !this.#book.isPlain(number)) return false;
    if (this.#chains[key - 1] !== this.#book.plain.chainOf(number)) return false;
    const toQuanta = balances.amounts.numberAt(number);
    const beforeQuanta = published === 0 ? 0 : exits.amounts.numberAt(number);
    // False where one of them is no number.
    if (!(toQuanta > 0 && beforeQuanta >= 0)) return false;
    if (toQuanta === beforeQuanta) return true;
    exits.keys[number] = key;
    exits.amounts.setNumber(number, toQuanta);
    if (toQuanta > beforeQuanta) this.#raises.note(number, key - 1, beforeQuanta);
    if (this.#book.isCounted(number)) this.#sumOf(key - 1).add(toQuanta - beforeQuanta);
    this.#changed.add(number);
    return true;
  }

  /** Call it once, after the last account. */
  finish(): void {
    for (const [asset, sum] of this.#sums) this.#book.shiftSums(asset, { exitQuanta: sum.quanta });
    this.#book.rowsChanged(this.#changed.numbers);
  }

  #sumOf(asset: number): NumberSum {
    let sum = this.#sums.get(asset);
    if (sum === undefined) {
      sum = new NumberSum();
      this.#sums.set(asset, sum);
    }
    return sum;
  }
}
