import { divideUp, smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book, BookListener } from "../book/book.ts";
import { ChangeSet } from "../book/change-set.ts";
import { reservedCredit } from "../margin/account-risk.ts";
import { assetPrice, saleHaircutBps } from "../margin/collateral.ts";
import { FewMap } from "../model/few-map.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";

/**
 * Publishes every member's exit balance per asset: what it may withdraw without permission if the clearing house goes
 * silent (PROTOCOL P17). Debts and reserved credit are first paid from the other assets at haircut; per asset the exits then
 * shrink pro rata to what the vault holds and does not already owe.
 */
export function publishExits(book: Book): void {
  const published = publishedOf(book);
  for (const account of published.due()) {
    if (account.kind === "system") continue;
    if (isPlain(account)) {
      publishBalances(book, account);
      continue;
    }
    const exits = exitsOf(book, account);
    if (isSame(exits, account.exits)) continue;
    const into = book.writable(account, noFlags).exits;
    into.clear();
    for (const [asset, exitQuanta] of exits) into.set(asset, exitQuanta);
  }
  const sums = new Map(book.sums().exitsQuanta);
  let isFitted = false;
  for (const number of sortedNumbers(sums.keys())) {
    if (fit(book, book.asset(number), sums.get(number) ?? 0n)) isFitted = true;
  }
  published.done({ isFitted });
}

/** Exits concern nothing that accounts are found by. */
const noFlags = 0;

/** Whether an account owes nothing: its exits are its balances. */
function isPlain({ balances, credits }: Readonly<Account>): boolean {
  let isPositive = true;
  balances.forEach((amountQuanta) => {
    if (amountQuanta <= 0n) isPositive = false;
  });
  return isPositive && credits.size === 0;
}

/** What `exitsOf` makes of a plain account, without making a map to compare with. */
function publishBalances(book: Book, account: Readonly<Account>): void {
  const { balances, exits, recipients } = account;
  let count = 0;
  let isSameSoFar = true;
  balances.forEach((amountQuanta, number) => {
    if (!recipients.has(book.asset(number).chain)) return;
    count += 1;
    if (exits.get(number) !== amountQuanta) isSameSoFar = false;
  });
  if (isSameSoFar && count === exits.size) return;
  const into = book.writable(account, noFlags).exits;
  into.clear();
  balances.forEach((amountQuanta, number) => {
    if (recipients.has(book.asset(number).chain)) into.set(number, amountQuanta);
  });
}

/** @returns whether the exits had to shrink */
function fit(book: Book, asset: Asset, sumQuanta: bigint): boolean {
  const held = asset.depositedQuanta - asset.entitledQuanta - asset.suspenseQuanta;
  const availableQuanta = held > 0n ? held : 0n;
  if (sumQuanta <= availableQuanta) return false;
  for (const account of book.accountsByNumber()) {
    const exitQuanta = account.exits.get(asset.asset);
    if (exitQuanta === undefined) continue;
    const share = (exitQuanta * availableQuanta) / sumQuanta;
    if (share === 0n) book.writable(account, noFlags).exits.delete(asset.asset);
    else book.writable(account, noFlags).exits.set(asset.asset, share);
  }
  return true;
}

function isSame(left: ReadonlyMap<number, bigint>, right: ReadonlyMap<number, bigint>): boolean {
  if (left.size !== right.size) return false;
  for (const [asset, amountQuanta] of left) if (right.get(asset) !== amountQuanta) return false;
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

  constructor(book: Book) {
    this.#book = book;
  }

  accountChanges(account: Readonly<Account>): void {
    this.#changes.mark(account.number);
  }

  due(): readonly Readonly<Account>[] {
    if (this.#isWhole) return this.#book.accountsByNumber();
    for (const account of this.#book.accountsByNumberWith(has.debt | has.credit)) this.#changes.mark(account.number);
    const accounts = this.#book.accountsByNumber();
    return Array.from(this.#changes.take(), (number) => accounts[number] as Account);
  }

  done({ isFitted }: { readonly isFitted: boolean }): void {
    this.#changes.take();
    this.#isWhole = isFitted;
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

/** Positions have just been settled at the marks, so all equity is in the balances. */
function exitsOf(book: Book, account: Readonly<Account>): Map<number, bigint> {
  const exits = new FewMap<number, bigint>();
  let owedQuanta = reservedCredit(account);
  for (const number of sortedNumbers(account.balances.keys())) {
    const amountQuanta = account.balances.get(number) ?? 0n;
    const asset = book.asset(number);
    if (amountQuanta > 0n) exits.set(number, amountQuanta);
    else owedQuanta += valueUp(book, asset, -amountQuanta);
  }
  for (const number of [...exits.keys()].sort((a, b) => rank(book, a) - rank(book, b) || a - b)) {
    if (owedQuanta <= 0n) break;
    owedQuanta = payFrom(book, exits, number, owedQuanta);
  }
  for (const number of [...exits.keys()]) {
    if (!account.recipients.has(book.asset(number).chain)) exits.delete(number);
  }
  return exits;
}

/** Money of the settlement class pays first. */
function rank(book: Book, asset: number): number {
  return book.asset(asset).class === book.state.settlementClass ? 0 : 1;
}

function payFrom(book: Book, exits: Map<number, bigint>, number: number, owedQuanta: bigint): bigint {
  const asset = book.asset(number);
  const exitQuanta = exits.get(number) ?? 0n;
  const { priceTicks, numerator, denominator } = assetPrice(book, asset);
  // Quanta of this asset whose value after haircut covers one settlement quantum: top / bottom.
  const bottom = priceTicks * numerator * (10_000n - saleHaircutBps(book, asset));
  const top = denominator * 10_000n;
  if (bottom === 0n) {
    // Worthless as collateral: it covers nothing and is not paid out beside a debt.
    exits.delete(number);
    return owedQuanta;
  }
  const paid = smaller(exitQuanta, divideUp(owedQuanta * top, bottom));
  if (paid === exitQuanta) exits.delete(number);
  else exits.set(number, exitQuanta - paid);
  return owedQuanta - (paid * bottom) / top;
}

function valueUp(book: Book, asset: Asset, amountQuanta: bigint): bigint {
  const { priceTicks, numerator, denominator } = assetPrice(book, asset);
  return divideUp(amountQuanta * priceTicks * numerator, denominator);
}
