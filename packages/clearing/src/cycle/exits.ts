import { divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { reservedCredit } from "../margin/account-risk.ts";
import { assetPrice, saleHaircutBps } from "../margin/collateral.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";

/**
 * Publishes every member's exit balance per asset: what it may withdraw without permission if the clearing house goes
 * silent (PROTOCOL P17). Debts and reserved credit are first paid from the other assets at haircut; per asset the exits then
 * shrink pro rata to what the vault holds and does not already owe.
 */
export function publishExits(book: Book): void {
  const sums = new Map<number, bigint>();
  for (const id of book.sortedIds()) {
    const account = book.read(id);
    if (account.kind === "system") continue;
    const exits = exitsOf(book, account);
    if (exits.size === 0 && account.exits.size === 0) continue;
    const published = book.write(id).exits;
    published.clear();
    for (const [asset, exitQuanta] of exits) {
      published.set(asset, exitQuanta);
      sums.set(asset, (sums.get(asset) ?? 0n) + exitQuanta);
    }
  }
  for (const number of sortedNumbers(sums.keys())) fit(book, book.asset(number), sums.get(number) ?? 0n);
}

function fit(book: Book, asset: Asset, sumQuanta: bigint): void {
  const held = asset.depositedQuanta - asset.entitledQuanta - asset.suspenseQuanta;
  const availableQuanta = held > 0n ? held : 0n;
  if (sumQuanta <= availableQuanta) return;
  for (const id of book.sortedIds()) {
    const exitQuanta = book.read(id).exits.get(asset.asset);
    if (exitQuanta === undefined) continue;
    const share = (exitQuanta * availableQuanta) / sumQuanta;
    if (share === 0n) book.write(id).exits.delete(asset.asset);
    else book.write(id).exits.set(asset.asset, share);
  }
}

/** Positions have just been settled at the marks, so all equity is in the balances. */
function exitsOf(book: Book, account: Readonly<Account>): Map<number, bigint> {
  const exits = new Map<number, bigint>();
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
