import type { Hex } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { otherClasses, settlementAssets } from "../ledger/class-ledger.ts";
import { type Ledger, postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { classAmount, settledHoldings } from "../lending/holdings.ts";
import { inAccountUnits } from "../margin/class-value.ts";
import { isFreshClass } from "../market/freshness.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import type { Party } from "./bought-coins.ts";
import { payOwed, penaltyOf } from "./cash-in-lieu.ts";
import { heldOf } from "./held-of-class.ts";

/**
 * Ends the debts that cut-offs at a stale mark have left in a class, at the first one with a fresh mark: what an account still
 * owes of the class it pays in the unit of account, at the mark plus the penalty, to those whose coins are lent, in proportion
 * to what they hold. So a debt in a class waits for a price, and never for its account's bankruptcy.
 */
export function repayClassDebts(ledger: Ledger): void {
  const { book } = ledger;
  for (const className of otherClasses(book.state)) {
    if (isFreshClass(book, className)) repayClass(ledger, className);
  }
}

function repayClass(ledger: Ledger, className: string): void {
  const { book } = ledger;
  const { clearing } = systemAccounts;
  const debts = book.accountsWith(has.debt).flatMap((account) => partyOf(account, -netOf(book, account, className)));
  if (debts.length === 0) return;
  const holders = book.sortedIds().flatMap((id) => {
    const account = book.read(id);
    return id === clearing ? [] : partyOf(account, lentOf(book, account, className));
  });
  const totalQuanta = smaller(sumOf(debts), sumOf(holders));
  const repaid = shareOut(
    totalQuanta,
    debts.map(({ amountQuanta }) => ({ weight: amountQuanta, cap: amountQuanta })),
  );
  let [cashQuanta, penaltyQuanta] = [0n, 0n];
  debts.forEach(({ id }, index) => {
    const amountQuanta = repaid[index] ?? 0n;
    const valueQuanta = inAccountUnits(book, className, amountQuanta);
    const extraQuanta = penaltyOf(book, id, valueQuanta);
    postObligation(ledger, { from: clearing, to: id, amountQuanta, reason: "cash-in-lieu", class: className });
    postObligation(ledger, { from: id, to: clearing, amountQuanta: valueQuanta, reason: "cash-in-lieu" });
    postObligation(ledger, { from: id, to: clearing, amountQuanta: extraQuanta, reason: "in-lieu-penalty" });
    cashQuanta += valueQuanta;
    penaltyQuanta += extraQuanta;
  });
  payOwed(ledger, className, holders, { totalQuanta, cashQuanta, penaltyQuanta });
}

/** What an account has of a class over all its locations with the obligations of the open cycle, in quanta rounded up. */
function netOf(book: Book, account: Readonly<Account>, className: string): bigint {
  const [location] = settlementAssets(book, className);
  if (location === undefined) return 0n;
  const units = settledHoldings(book, account).get(className) ?? 0n;
  const perQuantum = classAmount(book, location, 1n);
  const settledQuanta = units < 0n ? -(-units / perQuantum) : units / perQuantum;
  return settledQuanta + (account.classes?.get(className)?.pendingQuanta ?? 0n);
}

/** What it can give of it at locations. */
function lentOf(book: Book, account: Readonly<Account>, className: string): bigint {
  const pendingQuanta = account.classes?.get(className)?.pendingQuanta ?? 0n;
  return larger(0n, smaller(netOf(book, account, className), heldOf(book, account, className) + pendingQuanta));
}

function partyOf({ id }: { readonly id: Hex }, amountQuanta: bigint): Party[] {
  return amountQuanta > 0n ? [{ id, amountQuanta }] : [];
}

function sumOf(parties: readonly Party[]): bigint {
  return parties.reduce((sum, { amountQuanta }) => sum + amountQuanta, 0n);
}
