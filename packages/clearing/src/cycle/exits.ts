import { has } from "../book/account-index.ts";
import type { Book, BookListener } from "../book/book.ts";
import { ChangeSet } from "../book/change-set.ts";
import { uncommittedQuanta } from "../ledger/uncommitted.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";
import { ExitRaises } from "./exit-raises.ts";
import { RowExits } from "./exit-rows.ts";
import { exitTarget } from "./exit-target.ts";
import { noteFallen } from "./older-exits.ts";

/**
 * Publishes every member's exit balance per asset: what it may withdraw without permission if the clearing house goes
 * silent (PROTOCOL P17). A balance rises at one vault only within what older roots promise nowhere else (P19). Per asset the exits
 * then shrink pro rata to what the vault holds and does not already owe.
 */
export function publishExits(book: Book): void {
  const published = publishedOf(book);
  const raises = new ExitRaises(book);
  const falls = new Falls(book);
  const due = published.due();
  const accounts = book.accountsByNumber();
  const inRows = new RowExits(book, raises, due.length);
  for (let i = 0; i < due.length; i++) {
    const number = due[i] as number;
    if (inRows.publish(number)) continue;
    const account = accounts[number] as Readonly<Account>;
    if (account.kind === "system") continue;
    const target = exitTarget(book, account);
    if (falls.fallTo(account, target)) raises.add(account, target);
    // The sums over all accounts are read next.
    book.recount(account);
  }
  inRows.finish();
  const waiting = raises.finish();
  const sums = new Map(book.sums().exitsQuanta);
  let isFitted = false;
  for (const number of sortedNumbers(sums.keys())) {
    if (fit(book, { asset: book.asset(number), sumQuanta: sums.get(number) ?? 0n, raises })) isFitted = true;
  }
  published.done({ isFitted, waiting });
}

/** Exits concern nothing that accounts are found by. */
const noFlags = 0;

/** Lowers exit balances of one account after another; it makes no object for any. */
class Falls {
  readonly #book: Book;
  #account: Readonly<Account> | null = null;
  #target: ReadonlyMap<number, bigint> = new Map();
  #isBelow = false;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Lowers exit balances to the target. @returns whether any is below it */
  fallTo(account: Readonly<Account>, target: ReadonlyMap<number, bigint>): boolean {
    this.#account = account;
    this.#target = target;
    this.#isBelow = false;
    account.exits.forEach(this.#compareExit);
    target.forEach(this.#findNew);
    return this.#isBelow;
  }

  readonly #compareExit = (beforeQuanta: bigint, asset: number): void => {
    const targetQuanta = this.#target.get(asset) ?? 0n;
    if (targetQuanta > beforeQuanta) this.#isBelow = true;
    else if (targetQuanta < beforeQuanta && this.#account !== null)
      fall(this.#book, this.#account, asset, { beforeQuanta, toQuanta: targetQuanta });
  };

  readonly #findNew = (targetQuanta: bigint, asset: number): void => {
    if (targetQuanta > 0n && this.#account?.exits.has(asset) === false) this.#isBelow = true;
  };
}

/** @param change.beforeQuanta as the last cycle published it */
function fall(
  book: Book,
  account: Readonly<Account>,
  asset: number,
  { beforeQuanta, toQuanta }: { readonly beforeQuanta: bigint; readonly toQuanta: bigint },
): void {
  const written = book.writable(account, noFlags);
  if (toQuanta < beforeQuanta) noteFallen(book, written, asset, beforeQuanta);
  if (toQuanta === 0n) written.exits.delete(asset);
  else written.exits.set(asset, toQuanta);
}

/** The exits of one asset. */
interface Fit {
  readonly asset: Asset;
  readonly sumQuanta: bigint;
  readonly raises: ExitRaises;
}

/** @returns whether the exits had to shrink */
function fit(book: Book, { asset, sumQuanta, raises }: Fit): boolean {
  const held = uncommittedQuanta(asset);
  const availableQuanta = held > 0n ? held : 0n;
  if (sumQuanta <= availableQuanta) return false;
  const raised = raises.beforeOf(asset.asset);
  for (const account of book.accountsByNumber()) {
    const exitQuanta = account.exits.get(asset.asset);
    if (exitQuanta === undefined) continue;
    const toQuanta = (exitQuanta * availableQuanta) / sumQuanta;
    // What has just been raised was in no root.
    fall(book, account, asset.asset, { beforeQuanta: raised.get(account.number) ?? exitQuanta, toQuanta });
  }
  return true;
}

/**
 * The accounts whose exits may differ from those published last: an account that owes nothing and has no credit depends on
 * itself alone.
 */
class Published implements BookListener {
  readonly #book: Book;
  readonly #changes = new ChangeSet();
  /** Every account is due: at first, and where exits have shrunk to what a vault holds. */
  #isWhole = true;
  /** Numbers of accounts whose exits wait for roots elsewhere. */
  #waiting: readonly number[] = [];

  constructor(book: Book) {
    this.#book = book;
  }

  accountChanges(account: Readonly<Account>): void {
    this.#changes.mark(account.number);
  }

  rowsChanged(numbers: Uint32Array): void {
    this.#changes.markAll(numbers);
  }

  /** Numbers of accounts, ascending. */
  due(): Uint32Array {
    if (this.#isWhole) return Uint32Array.from({ length: this.#book.accountsByNumber().length }, (_, number) => number);
    this.#changes.markAll(this.#book.numbersWith(has.debt | has.credit));
    for (const number of this.#waiting) this.#changes.mark(number);
    return this.#changes.take();
  }

  done({ isFitted, waiting }: { readonly isFitted: boolean; readonly waiting: readonly number[] }): void {
    this.#changes.take();
    this.#isWhole = isFitted;
    this.#waiting = waiting;
  }
}

/** By book, from cycle to cycle. Derived from the state; never part of it. */
const publishedBy = new WeakMap<Book, Published>();

function publishedOf(book: Book): Published {
  const known = publishedBy.get(book);
  if (known !== undefined) return known;
  const published = new Published(book);
  publishedBy.set(book, published);
  book.listen(published);
  return published;
}
