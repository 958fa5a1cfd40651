import type { Book, BookListener } from "../book/book.ts";
import { addTo } from "../ledger/post.ts";
import type { Account } from "../model/state.ts";
import { presentHoldings, presentMoney, settledHoldings } from "./holdings.ts";

/** What members owe and hold of a class, in the class's unit (`settledHoldings`). */
export interface Pool {
  /**
   * Debts, each netted over the class's locations, with the losses of the open cycle; in the settlement class also those in
   * other classes, as money.
   */
  readonly owed: bigint;
  /** Positive balances, settled: the money that is lent. */
  readonly held: bigint;
}

/**
 * Debts and positive balances of all members by class, kept as accounts change: a look-up costs the accounts that have
 * changed since the last one, and after new marks those that can owe. Derived from the state; never part of it.
 *
 * Marks move the debts of accounts that hold other classes as collateral, and of bankrupt ones. Any other account owes only
 * what is settled or booked: with nothing but money it is not bankrupt before its open losses exceed that.
 */
export class LoanBook implements BookListener {
  readonly #book: Book;
  readonly #owed = new Map<string, bigint>();
  readonly #held = new Map<string, bigint>();
  readonly #counted = new Map<number, Counted>();
  readonly #changed = new Set<Readonly<Account>>();
  /** Accounts whose debts move with the marks. */
  readonly #marked = new Set<Readonly<Account>>();
  #known = 0;
  #markedAt = "";

  constructor(book: Book) {
    this.#book = book;
  }

  /** Marks an account that is about to change. */
  accountChanges(account: Readonly<Account>): void {
    if (account.number < this.#known) this.#changed.add(account);
  }

  /** Debts and positive balances of a class over all members. */
  pool(className: string): Pool {
    this.#refresh();
    return { owed: this.#owed.get(className) ?? 0n, held: this.#held.get(className) ?? 0n };
  }

  /** What an account owes of a class, >= 0, as the pool counts it. */
  owedBy(account: Readonly<Account>, className: string): bigint {
    this.#refresh();
    return this.#counted.get(account.number)?.owed.get(className) ?? 0n;
  }

  #refresh(): void {
    const { state } = this.#book;
    for (; this.#known < state.accountIds.length; this.#known++) {
      const id = state.accountIds[this.#known];
      if (id !== undefined) this.#changed.add(this.#book.read(id));
    }
    // Marks and funding move with prices and at the close of a cycle only.
    const markedAt = `${state.pricesSequence}:${state.cycle}`;
    if (markedAt !== this.#markedAt) for (const account of this.#marked) this.#changed.add(account);
    this.#markedAt = markedAt;
    for (const account of this.#changed) this.#recount(account);
    this.#changed.clear();
  }

  #recount(account: Readonly<Account>): void {
    if (account.kind === "system") return;
    const before = this.#counted.get(account.number);
    for (const [className, owed] of before?.owed ?? []) addTo(this.#owed, className, -owed);
    for (const [className, held] of before?.held ?? []) addTo(this.#held, className, -held);
    const settled = settledHoldings(this.#book, account);
    const { settlementClass } = this.#book.state;
    const isMarked =
      account.health === "bankrupt" ||
      account.classes !== undefined ||
      [...settled.keys()].some((className) => className !== settlementClass);
    if (isMarked) this.#marked.add(account);
    else this.#marked.delete(account);
    const present = isMarked ? presentHoldings(this.#book, account) : new Map(settled);
    if (isMarked) present.set(settlementClass, presentMoney(this.#book, account));
    else addTo(present, settlementClass, account.pendingQuanta);
    const owed = new Map([...present].flatMap(([name, amount]) => (amount < 0n ? [[name, -amount] as const] : [])));
    const held = new Map([...settled].filter(([, amount]) => amount > 0n));
    for (const [className, amount] of owed) addTo(this.#owed, className, amount);
    for (const [className, amount] of held) addTo(this.#held, className, amount);
    if (owed.size === 0 && held.size === 0) this.#counted.delete(account.number);
    else this.#counted.set(account.number, { owed, held });
  }
}

/** What the totals contain of one account. */
interface Counted {
  readonly owed: ReadonlyMap<string, bigint>;
  readonly held: ReadonlyMap<string, bigint>;
}

const loanBooks = new WeakMap<Book, LoanBook>();

/** The loan book of a book, which listens to it from the first call on. */
export function loanBook(book: Book): LoanBook {
  let found = loanBooks.get(book);
  if (found === undefined) {
    found = new LoanBook(book);
    loanBooks.set(book, found);
    book.listen(found);
  }
  return found;
}
