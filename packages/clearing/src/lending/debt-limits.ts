import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { Account } from "../model/state.ts";
import { loanBook } from "./loan-book.ts";

/** What an account would owe, in settlement quanta. */
export interface NewDebt {
  /** Its money after the change (`AccountRisk.moneyQuanta`); below zero it owes. */
  readonly moneyQuanta: bigint;
}

/**
 * Requires that an account's debt in the settlement class does not rise beyond a limit: its own, its owner's over all
 * accounts, and that of all members by utilisation. Debts are netted over locations and count losses of the open cycle.
 * Without a debt it costs one comparison.
 * @throws DEBT_LIMIT_EXCEEDED
 */
export function requireDebtWithinLimits(book: Book, account: Readonly<Account>, { moneyQuanta }: NewDebt): void {
  if (moneyQuanta >= 0n) return;
  const owedQuanta = -moneyQuanta;
  const { parameters, settlementClass } = book.state;
  const loans = loanBook(book);
  const beforeQuanta = loans.owedBy(account, settlementClass);
  if (owedQuanta <= beforeQuanta) return;
  const { debtLimitQuanta, ownerDebtLimitQuanta } = parameters;
  require(owedQuanta <= debtLimitQuanta, "DEBT_LIMIT_EXCEEDED", {
    of: "account",
    owedQuanta,
    limitQuanta: debtLimitQuanta,
  });
  const ownerQuanta = ownerDebt(book, account) - beforeQuanta + owedQuanta;
  require(ownerQuanta <= ownerDebtLimitQuanta, "DEBT_LIMIT_EXCEEDED", {
    of: "owner",
    owedQuanta: ownerQuanta,
    limitQuanta: ownerDebtLimitQuanta,
  });
  const { owed, held } = loans.pool(settlementClass);
  const allQuanta = owed - beforeQuanta + owedQuanta;
  const limitQuanta = (held * BigInt(parameters.maxUtilisationPpm)) / 1_000_000n;
  require(allQuanta <= limitQuanta, "DEBT_LIMIT_EXCEEDED", { of: "members", owedQuanta: allQuanta, limitQuanta });
}

/** What the accounts of an owner owe in the settlement class, quanta. */
function ownerDebt(book: Book, account: Readonly<Account>): bigint {
  let sumQuanta = 0n;
  for (const other of book.ownerOf(account).accounts) {
    sumQuanta += loanBook(book).owedBy(other, book.state.settlementClass);
  }
  return sumQuanta;
}

/**
 * How far an account is beyond its own limit or its owner's, at most what it owes: collateral is sold for as much. Quanta.
 */
export function excessDebt(book: Book, account: Readonly<Account>): bigint {
  const owedQuanta = loanBook(book).owedBy(account, book.state.settlementClass);
  if (owedQuanta === 0n) return 0n;
  const { debtLimitQuanta, ownerDebtLimitQuanta } = book.state.parameters;
  const ownerExcessQuanta = ownerDebt(book, account) - ownerDebtLimitQuanta;
  return larger(0n, smaller(owedQuanta, larger(owedQuanta - debtLimitQuanta, ownerExcessQuanta)));
}
