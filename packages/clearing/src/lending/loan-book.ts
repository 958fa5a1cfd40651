import { larger } from "@isthmus/risk";
import type { Book, BookListener } from "../book/book.ts";
import { ChangeSet } from "../book/change-set.ts";
import { addTo } from "../ledger/post.ts";
import { reservedCredit } from "../margin/account-risk.ts";
import { AmountColumn } from "../model/amount-column.ts";
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
  /** What the totals contain of accounts that hold nothing but money, by number: nearly all, and objects of theirs would outweigh them. */
  readonly #moneyOwed = new AmountColumn();
  readonly #moneyHeld = new AmountColumn();
  /** What they contain of other accounts. */
  readonly #counted = new Map<number, Counted>();
  /** How much more than it owes an account would owe once its reserved credit is used, by number: those with credit alone. */
  readonly #onCredit = new Map<number, bigint>();
  #onCreditQuanta = 0n;
  readonly #changed = new ChangeSet();
  /** Accounts whose debts move with the marks. */
  readonly #marked = new Set<number>();
  #known = 0;
  #markedAt = "";

  constructor(book: Book) {
    this.#book = book;
  }

  /** Marks an account that is about to change. */
  accountChanges({ number }: Readonly<Account>): void {
    if (number < this.#known) this.#changed.mark(number);
  }

  rowsChanged(numbers: Uint32Array): void {
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number;
      if (number < this.#known) this.#changed.mark(number);
    }
  }

  /** Debts and positive balances of a class over all members. */
  pool(className: string): Pool {
    this.#book.writeBack();
    this.#refresh();
    return { owed: this.#owed.get(className) ?? 0n, held: this.#held.get(className) ?? 0n };
  }

  /** What an account owes of a class, >= 0, as the pool counts it. */
  owedBy({ number }: Readonly<Account>, className: string): bigint {
    this.#refresh();
    const counted = this.#counted.size === 0 ? undefined : this.#counted.get(number);
    if (counted !== undefined) return counted.owed.get(className) ?? 0n;
    return className === this.#book.state.settlementClass ? this.#moneyOwed.at(number) : 0n;
  }

  /** What an account would owe of the settlement class once its reserved credit is used, settlement quanta, >= 0. */
  mayOwe(account: Readonly<Account>): bigint {
    const owedQuanta = this.owedBy(account, this.#book.state.settlementClass);
    return owedQuanta + (this.#onCredit.get(account.number) ?? 0n);
  }

  /** The same of all members, beside what they hold. */
  poolOnCredit(): Pool {
    const { owed, held } = this.pool(this.#book.state.settlementClass);
    return { owed: owed + this.#onCreditQuanta, held };
  }

  #refresh(): void {
    const { state } = this.#book;
    for (; this.#known < state.accountIds.length; this.#known++) this.#changed.mark(this.#known);
    // Marks and funding move with prices and at the close of a cycle only.
    const markedAt = `${state.pricesSequence}:${state.cycle}`;
    if (markedAt !== this.#markedAt) for (const number of this.#marked) this.#changed.mark(number);
    this.#markedAt = markedAt;
    if (this.#changed.isEmpty) return;
    const accounts = this.#book.accountsByNumber();
    const changed = this.#changed.take();
    for (let i = 0; i < changed.length; i++) this.#recount(accounts[changed[i] as number] as Account);
  }

  #recount(account: Readonly<Account>): void {
    if (account.kind === "system") return;
    const { number } = account;
    const moneyQuanta = account.health === "bankrupt" || account.classes !== undefined ? null : this.#moneyOf(account);
    this.#forgetOther(number);
    if (moneyQuanta === null) {
      this.#countMoney(number, 0n, 0n);
      this.#countOther(account);
      return;
    }
    this.#marked.delete(number);
    const presentQuanta = moneyQuanta + account.pendingQuanta;
    this.#countCredit(account, presentQuanta);
    this.#countMoney(number, presentQuanta < 0n ? -presentQuanta : 0n, moneyQuanta > 0n ? moneyQuanta : 0n);
  }

  /** The balances of an account that holds nothing but money, null of any other. */
  #moneyOf({ balances }: Readonly<Account>): bigint | null {
    this.#sum = 0n;
    this.#isMoney = true;
    balances.forEach(this.#addBalance);
    return this.#isMoney ? this.#sum : null;
  }

  #sum = 0n;
  #isMoney = true;
  // Made once: it costs nothing per account.
  readonly #addBalance = (amountQuanta: bigint, asset: number): void => {
    if (this.#book.asset(asset).class === this.#book.state.settlementClass) this.#sum += amountQuanta;
    else this.#isMoney = false;
  };

  #countMoney(number: number, owedQuanta: bigint, heldQuanta: bigint): void {
    const { settlementClass } = this.#book.state;
    const owed = owedQuanta - this.#moneyOwed.at(number);
    const held = heldQuanta - this.#moneyHeld.at(number);
    if (owed !== 0n) {
      this.#moneyOwed.set(number, owedQuanta);
      addTo(this.#owed, settlementClass, owed);
    }
    if (held !== 0n) {
      this.#moneyHeld.set(number, heldQuanta);
      addTo(this.#held, settlementClass, held);
    }
  }

  /** @param presentQuanta its money, below zero what it owes */
  #countCredit(account: Readonly<Account>, presentQuanta: bigint): void {
    const { number } = account;
    if (account.credits.size === 0 && this.#onCredit.size === 0) return;
    const reservedQuanta = reservedCredit(account);
    const addedQuanta = larger(0n, reservedQuanta - larger(0n, presentQuanta));
    this.#onCreditQuanta += addedQuanta - (this.#onCredit.get(number) ?? 0n);
    if (addedQuanta === 0n) this.#onCredit.delete(number);
    else this.#onCredit.set(number, addedQuanta);
  }

  #forgetOther(number: number): void {
    const before = this.#counted.get(number);
    if (before === undefined) return;
    for (const [className, owed] of before.owed) addTo(this.#owed, className, -owed);
    for (const [className, held] of before.held) addTo(this.#held, className, -held);
    this.#counted.delete(number);
  }

  #countOther(account: Readonly<Account>): void {
    const { settlementClass } = this.#book.state;
    const settled = settledHoldings(this.#book, account);
    const isMarked =
      account.health === "bankrupt" ||
      account.classes !== undefined ||
      [...settled.keys()].some((className) => className !== settlementClass);
    if (isMarked) this.#marked.add(account.number);
    else this.#marked.delete(account.number);
    const present = isMarked ? presentHoldings(this.#book, account) : new Map(settled);
    if (isMarked) present.set(settlementClass, presentMoney(this.#book, account));
    else addTo(present, settlementClass, account.pendingQuanta);
    this.#countCredit(account, present.get(settlementClass) ?? 0n);
    const owed = new Map([...present].flatMap(([name, amount]) => (amount < 0n ? [[name, -amount] as const] : [])));
    const held = new Map([...settled].filter(([, amount]) => amount > 0n));
    for (const [className, amount] of owed) addTo(this.#owed, className, amount);
    for (const [className, amount] of held) addTo(this.#held, className, amount);
    this.#counted.set(account.number, { owed, held });
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
