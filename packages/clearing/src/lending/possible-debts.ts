import { larger } from "@isthmus/risk";
import type { Book, BookListener } from "../book/book.ts";
import { ChangeSet } from "../book/change-set.ts";
import { marginColumns } from "../columns/margin-columns.ts";
import { accountRisk, closedMoney } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { loanBook } from "./loan-book.ts";

/**
 * What members may come to owe of the settlement class: what they owe (`LoanBook`), and of accounts that hold positions beside
 * what they may borrow against, what they would owe once those are closed at a loss of their margin and delivered
 * (`closedMoney`). With money alone an account that is not liquidated covers that. Kept as accounts change: a look-up costs
 * those that have changed since the last one, and after new marks those that borrow. Derived from the state; never part of it.
 */
export class PossibleDebts implements BookListener {
  readonly #book: Book;
  readonly #changed = new ChangeSet();
  /** Accounts with positions that may borrow, by number, and how much more than they owe each may come to owe. */
  readonly #borrowers = new Map<number, bigint>();
  #sumQuanta = 0n;
  #known = 0;
  #markedAt = "";
  #delivers = false;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Marks an account that is about to change. */
  accountChanges({ number }: Readonly<Account>): void {
    if (number < this.#known) this.#changed.mark(number);
  }

  /** What an account may come to owe, settlement quanta, >= 0. */
  of(account: Readonly<Account>): bigint {
    this.#refresh();
    const owedQuanta = loanBook(this.#book).owedBy(account, this.#book.state.settlementClass);
    return owedQuanta + (this.#borrowers.get(account.number) ?? 0n);
  }

  /** What all members together may come to owe, settlement quanta, >= 0. */
  ofAll(): bigint {
    this.#refresh();
    return loanBook(this.#book).pool(this.#book.state.settlementClass).owed + this.#sumQuanta;
  }

  #refresh(): void {
    const { state } = this.#book;
    for (; this.#known < state.accountIds.length; this.#known++) this.#changed.mark(this.#known);
    const markedAt = `${state.pricesSequence}:${state.cycle}`;
    if (markedAt !== this.#markedAt) for (const number of this.#borrowers.keys()) this.#changed.mark(number);
    this.#markedAt = markedAt;
    if (this.#changed.isEmpty) return;
    this.#delivers = [...state.instruments.values()].some(({ terms }) => isDelivering(terms));
    marginColumns(this.#book).refresh();
    const accounts = this.#book.accountsByNumber();
    const changed = this.#changed.take();
    for (let i = 0; i < changed.length; i++) this.#recount(accounts[changed[i] as number] as Account);
  }

  #recount(account: Readonly<Account>): void {
    const { number } = account;
    this.#sumQuanta -= this.#borrowers.get(number) ?? 0n;
    this.#borrowers.delete(number);
    if (account.kind === "system" || account.positions.size === 0 || !this.#mayBorrow(account)) return;
    const owedQuanta = loanBook(this.#book).owedBy(account, this.#book.state.settlementClass);
    const addedQuanta = larger(0n, -this.#closedMoney(account) - owedQuanta);
    this.#borrowers.set(number, addedQuanta);
    this.#sumQuanta += addedQuanta;
  }

  /** The same figure from both: columns know it to the quantum, or not at all. */
  #closedMoney(account: Readonly<Account>): bigint {
    const inColumns = marginColumns(this.#book).closedMoney(account.number);
    return Number.isNaN(inColumns) ? closedMoney(accountRisk(this.#book, account)) : BigInt(inColumns);
  }

  /** Whether an account owns or owes another class, or is to be delivered one. */
  #mayBorrow({ balances, classes, positions }: Readonly<Account>): boolean {
    const { settlementClass } = this.#book.state;
    for (const asset of balances.keys()) if (this.#book.asset(asset).class !== settlementClass) return true;
    for (const ledger of classes?.values() ?? []) if (ledger.pendingQuanta !== 0n) return true;
    if (!this.#delivers) return false;
    for (const number of positions.keys()) if (isDelivering(this.#book.instrument(number).terms)) return true;
    return false;
  }
}

/** Whether terms are those of a physically settled option. */
function isDelivering({
  deliveryClass,
  strikeTicks,
}: {
  readonly deliveryClass?: string;
  readonly strikeTicks: bigint | null;
}): boolean {
  return deliveryClass !== undefined && strikeTicks !== null;
}

const known = new WeakMap<Book, PossibleDebts>();

/** The possible debts of a book, which listen to it from the first call on. */
export function possibleDebts(book: Book): PossibleDebts {
  let found = known.get(book);
  if (found === undefined) {
    found = new PossibleDebts(book);
    known.set(book, found);
    book.listen(found);
  }
  return found;
}
