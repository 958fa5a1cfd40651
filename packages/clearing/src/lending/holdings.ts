import type { Book } from "../book/book.ts";
import { addTo } from "../ledger/post.ts";
import { moneyOf } from "../margin/account-risk.ts";
import { cashInLieu, otherDebts } from "../margin/debt.ts";
import { placedBalances } from "../margin/placed-balances.ts";
import type { Account } from "../model/state.ts";

/**
 * What an account holds of each class, netted over the class's locations; below zero it owes. Settlement quanta for the
 * settlement class, 10^-8 of a unit for others. Balances only: what the last cycles settled.
 */
export function settledHoldings(book: Book, account: Readonly<Account>): Map<string, bigint> {
  return netByClass(book, account.balances);
}

function netByClass(book: Book, balances: ReadonlyMap<number, bigint>): Map<string, bigint> {
  const nets = new Map<string, bigint>();
  for (const [number, amountQuanta] of balances) {
    const asset = book.asset(number);
    addTo(nets, asset.class, classAmount(book, asset, amountQuanta));
  }
  return nets;
}

/** The same with the obligations and the unrealised gains of the open cycle, each in its class. */
export function presentHoldings(book: Book, account: Readonly<Account>): Map<string, bigint> {
  const nets = netByClass(book, placedBalances(book, account, account.balances, {}));
  const { settlementClass } = book.state;
  const moneyQuanta = moneyOf(book, account);
  if (moneyQuanta === 0n) nets.delete(settlementClass);
  else nets.set(settlementClass, moneyQuanta);
  return nets;
}

/**
 * Money of an account in the settlement class with the obligations and unrealised gains of the open cycle, once its debts in
 * other classes have been paid in money (`netMoney`); below zero it owes.
 */
export function presentMoney(book: Book, account: Readonly<Account>): bigint {
  let moneyQuanta = moneyOf(book, account);
  for (const { owedQuanta } of otherDebts(book, placedBalances(book, account, account.balances, {}))) {
    moneyQuanta -= cashInLieu(book.state.parameters, owedQuanta);
  }
  return moneyQuanta;
}

const finestDecimals = 8;

/** Amount of an asset in the unit in which its class is netted. */
export function classAmount(
  book: Book,
  asset: { readonly class: string; readonly quantaDecimals: number },
  amountQuanta: bigint,
): bigint {
  if (asset.class === book.state.settlementClass) return amountQuanta;
  return amountQuanta * 10n ** BigInt(finestDecimals - asset.quantaDecimals);
}
