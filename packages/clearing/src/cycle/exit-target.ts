import { divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { reservedCredit } from "../margin/account-risk.ts";
import { assetPrice, saleHaircutBps } from "../margin/collateral.ts";
import { FewMap } from "../model/few-map.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";

/**
 * What an account could be paid by asset if it left now (PROTOCOL P17). Positions have just been settled at the marks, so all equity
 * is in the balances; debts and reserved credit are first paid from the other assets at haircut. Read it before the account changes.
 */
export function exitTarget(book: Book, account: Readonly<Account>): ReadonlyMap<number, bigint> {
  return isPlain(account) ? reachable(book, account) : afterDebts(book, account);
}

/** Whether an account owes nothing: its exits are its balances. */
function isPlain({ balances, credits }: Readonly<Account>): boolean {
  found = false;
  balances.forEach(findNotPositive);
  return !found && credits.size === 0;
}

/** What the functions below have found: made once, they cost nothing per account. */
let found = false;
let recipientsOf: Account["recipients"] | null = null;
let bookOf: Book | null = null;

function findNotPositive(amountQuanta: bigint): void {
  if (amountQuanta <= 0n) found = true;
}

function findUnreachable(_amountQuanta: bigint, number: number): void {
  if (bookOf !== null && recipientsOf?.has(bookOf.asset(number).chain) !== true) found = true;
}

/** The balances that can be paid; mostly all of them, and then no map is made. */
function reachable(book: Book, { balances, recipients }: Readonly<Account>): ReadonlyMap<number, bigint> {
  found = false;
  [bookOf, recipientsOf] = [book, recipients];
  balances.forEach(findUnreachable);
  [bookOf, recipientsOf] = [null, null];
  if (!found) return balances;
  return new FewMap([...balances].filter(([number]) => recipients.has(book.asset(number).chain)));
}

function afterDebts(book: Book, account: Readonly<Account>): Map<number, bigint> {
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
