import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { Owner } from "../book/owner-index.ts";
import { shareOut } from "../ledger/share.ts";
import type { Account } from "../model/state.ts";
import { loanBook } from "./loan-book.ts";

/** A debt that an account would have. */
export interface NewDebt {
  /** Its money after the change, debts in other classes paid (`netMoney`), settlement quanta; below zero it owes. */
  readonly netQuanta: bigint;
  /** The same before the change, if positions count too (`closedMoney`). */
  readonly beforeQuanta?: bigint;
  /** Another account whose debt it takes over. */
  readonly absorbed?: Readonly<Account> | undefined;
}

/**
 * Requires that what an account owes, in whatever class, does not rise beyond a limit: its own, its owner's over all accounts,
 * and that of all members by utilisation. A debt in another class counts as the money that it costs at the cut-off. Debts are
 * netted over locations and count losses of the open cycle and credit at on-chain venues as if it were used. Without a debt it costs one comparison.
 * @throws DEBT_LIMIT_EXCEEDED
 */
export function requireDebtWithinLimits(
  book: Book,
  account: Readonly<Account>,
  { netQuanta, beforeQuanta: heldQuanta = 0n, absorbed }: NewDebt,
): void {
  if (netQuanta >= 0n || netQuanta >= heldQuanta) return;
  const owedQuanta = -netQuanta;
  const { parameters } = book.state;
  const loans = loanBook(book);
  const beforeQuanta = loans.mayOwe(account);
  if (owedQuanta <= beforeQuanta) return;
  const { debtLimitQuanta, ownerDebtLimitQuanta } = parameters;
  require(owedQuanta <= debtLimitQuanta, "DEBT_LIMIT_EXCEEDED", {
    of: "account",
    owedQuanta,
    limitQuanta: debtLimitQuanta,
  });
  const absorbedQuanta = absorbed === undefined ? 0n : loans.mayOwe(absorbed);
  const isOwn = absorbed !== undefined && book.ownerOf(absorbed) === book.ownerOf(account);
  const ownerQuanta = ofOwner(book, account) - beforeQuanta - (isOwn ? absorbedQuanta : 0n) + owedQuanta;
  require(ownerQuanta <= ownerDebtLimitQuanta, "DEBT_LIMIT_EXCEEDED", {
    of: "owner",
    owedQuanta: ownerQuanta,
    limitQuanta: ownerDebtLimitQuanta,
  });
  const { owed, held } = loans.poolOnCredit();
  // Taking over a debt adds none.
  if (owedQuanta <= beforeQuanta + absorbedQuanta) return;
  const allQuanta = owed - beforeQuanta - absorbedQuanta + owedQuanta;
  const limitQuanta = (held * BigInt(parameters.maxUtilisationPpm)) / 1_000_000n;
  require(allQuanta <= limitQuanta, "DEBT_LIMIT_EXCEEDED", { of: "members", owedQuanta: allQuanta, limitQuanta });
}

/** What an account would owe more. */
interface AddedDebt {
  readonly account: Readonly<Account>;
  /** Settlement quanta, >= 0. */
  readonly addedQuanta: bigint;
}

/**
 * How much more several accounts may owe together within all limits, each at most what it would: where an owner or all members
 * together would exceed theirs, what is left of it is shared out in proportion.
 * @param added one row per account, in an order that does not depend on memory
 */
export function debtRooms(book: Book, added: readonly AddedDebt[]): bigint[] {
  const { parameters } = book.state;
  const loans = loanBook(book);
  const rooms = added.map(({ account, addedQuanta }) => {
    return smaller(addedQuanta, larger(0n, parameters.debtLimitQuanta - loans.mayOwe(account)));
  });
  const within = (leftQuanta: bigint, indices: readonly number[]): void => {
    const wanted = indices.map((index) => rooms[index] ?? 0n);
    const shares = shareOut(
      larger(0n, leftQuanta),
      wanted.map((quanta) => ({ weight: quanta, cap: quanta })),
    );
    indices.forEach((index, at) => {
      rooms[index] = shares[at] ?? 0n;
    });
  };
  const byOwner = new Map<Owner, number[]>();
  added.forEach(({ account, addedQuanta }, index) => {
    if (addedQuanta === 0n) return;
    const owner = book.ownerOf(account);
    const indices = byOwner.get(owner);
    if (indices === undefined) byOwner.set(owner, [index]);
    else indices.push(index);
  });
  for (const indices of byOwner.values()) {
    const account = added[indices[0] ?? 0]?.account;
    if (account !== undefined) within(parameters.ownerDebtLimitQuanta - ofOwner(book, account), indices);
  }
  const { owed, held } = loans.poolOnCredit();
  within((held * BigInt(parameters.maxUtilisationPpm)) / 1_000_000n - owed, [...added.keys()]);
  return rooms;
}

/** What the accounts of an owner would owe once reserved credit is used, settlement quanta. */
function ofOwner(book: Book, account: Readonly<Account>): bigint {
  let sumQuanta = 0n;
  for (const other of book.ownerOf(account).accounts) sumQuanta += loanBook(book).mayOwe(other);
  return sumQuanta;
}

/** What the accounts of an owner owe, settlement quanta. */
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
