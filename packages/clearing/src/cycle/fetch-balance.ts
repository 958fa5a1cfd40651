import type { Hex } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Ledger } from "../ledger/post.ts";
import { type LocationChange, movableQuanta, moveBalance } from "../ledger/rebalance-orders.ts";
import { balanceAt } from "../ledger/withdrawal-queue.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Asset } from "../model/state.ts";

/** Tries how much of a member's balances elsewhere must follow tokens to a location for a withdrawal there (PROTOCOL P29). */
export class Fetch {
  readonly #book: Book;
  readonly #account: Hex;
  readonly #to: Asset;
  #moves: LocationChange[] = [];

  /** @param to where the withdrawal is made */
  constructor(book: Book, account: Hex, to: Asset) {
    this.#book = book;
    this.#account = account;
    this.#to = to;
  }

  /** Moves what an amount lacks at the location, and takes back what an earlier amount had moved. */
  cover(amountQuanta: bigint): void {
    const [book, account, to] = [this.#book, this.#account, this.#to];
    for (const { from, amountQuanta: movedQuanta } of this.#moves) {
      moveBalance(book, { account, from: to, to: from, amountQuanta: movedQuanta });
    }
    this.#moves = [];
    let missingQuanta = larger(0n, amountQuanta - balanceAt(book, account, to));
    for (const number of sortedNumbers(book.state.assets.keys())) {
      const from = book.asset(number);
      if (from.class !== to.class || from === to || missingQuanta === 0n) continue;
      const movedQuanta = smaller(missingQuanta, smaller(balanceAt(book, account, from), movableQuanta(from, to)));
      if (movedQuanta === 0n) continue;
      const move = { account, from, to, amountQuanta: movedQuanta };
      moveBalance(book, move);
      this.#moves.push(move);
      missingQuanta -= movedQuanta;
    }
  }

  /** States what has moved. */
  record({ effects }: Ledger): void {
    for (const { account, from, to, amountQuanta } of this.#moves) {
      effects.push({ kind: "location-changed", account, asset: from.asset, to: to.asset, amountQuanta });
    }
  }
}
