import type { Hex } from "@isthmus/protocol";
import { divideUp, smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { otherClasses } from "../ledger/class-ledger.ts";
import { type Ledger, postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { equityOf } from "../margin/account-risk.ts";
import { inAccountUnits } from "../margin/class-value.ts";
import { isFreshClass } from "../market/freshness.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { boughtCoins, type Party } from "./bought-coins.ts";
import { heldOf } from "./held-of-class.ts";

/**
 * Settles what cannot be paid in its class in cash: an account that owes more of a class than it holds there pays the rest in
 * the unit of account, at the mark of the class plus a penalty. Those who bought coins by spot trades from an account that
 * delivers them receive them; all that is owed beyond that is paid in this money, in proportion. So no settlement ends in a debt of
 * a class, and no vault owes more of an asset than it holds. A class whose mark is stale settles in kind alone: the rest is a debt
 * in it until the first cut-off with a fresh mark (`repayClassDebts`).
 */
export function settleInLieu(ledger: Ledger): void {
  const { book } = ledger;
  for (const className of otherClasses(book.state)) {
    if (isFreshClass(book, className)) settleClassInLieu(ledger, className);
  }
}

function settleClassInLieu(ledger: Ledger, className: string): void {
  const { book } = ledger;
  const short: Party[] = [];
  const delivered: Party[] = [];
  const owed: Party[] = [];
  for (const { id, classes } of book.accountsWith(has.pending)) {
    const pendingQuanta = classes?.get(className)?.pendingQuanta ?? 0n;
    if (pendingQuanta > 0n) owed.push({ id, amountQuanta: pendingQuanta });
    if (pendingQuanta >= 0n) continue;
    const heldQuanta = heldOf(book, book.read(id), className);
    const missingQuanta = -pendingQuanta - heldQuanta;
    if (missingQuanta > 0n) short.push({ id, amountQuanta: missingQuanta });
    const amountQuanta = smaller(-pendingQuanta, heldQuanta);
    if (amountQuanta > 0n) delivered.push({ id, amountQuanta });
  }
  if (short.length === 0) return;
  let [totalQuanta, cashQuanta, penaltyQuanta] = [0n, 0n, 0n];
  for (const { id, amountQuanta } of short) {
    const { clearing } = systemAccounts;
    const valueQuanta = inAccountUnits(book, className, amountQuanta);
    const extraQuanta = penaltyOf(book, id, valueQuanta);
    postObligation(ledger, { from: clearing, to: id, amountQuanta, reason: "cash-in-lieu", class: className });
    postObligation(ledger, { from: id, to: clearing, amountQuanta: valueQuanta, reason: "cash-in-lieu" });
    postObligation(ledger, { from: id, to: clearing, amountQuanta: extraQuanta, reason: "in-lieu-penalty" });
    totalQuanta += amountQuanta;
    cashQuanta += valueQuanta;
    penaltyQuanta += extraQuanta;
  }
  const bought = boughtCoins(book, className, { delivered, owed });
  const rest = owed.map(({ id, amountQuanta }, index) => ({ id, amountQuanta: amountQuanta - (bought[index] ?? 0n) }));
  payOwed(ledger, className, rest, { totalQuanta, cashQuanta, penaltyQuanta });
}

/** Replaces a part of what is owed in the class by money, each in the same proportion. Exact in both. */
export function payOwed(
  ledger: Ledger,
  className: string,
  owed: readonly Party[],
  paid: { readonly totalQuanta: bigint; readonly cashQuanta: bigint; readonly penaltyQuanta: bigint },
): void {
  const { clearing } = systemAccounts;
  const parts = shareOut(
    paid.totalQuanta,
    owed.map(({ amountQuanta }) => ({ weight: amountQuanta, cap: amountQuanta })),
  );
  const takers = (cap: bigint) => parts.map((weight) => ({ weight, cap }));
  const cash = shareOut(paid.cashQuanta, takers(paid.cashQuanta));
  const penalties = shareOut(paid.penaltyQuanta, takers(paid.penaltyQuanta));
  owed.forEach(({ id }, index) => {
    const [part = 0n, cashQuanta = 0n, penaltyQuanta = 0n] = [parts[index], cash[index], penalties[index]];
    postObligation(ledger, { from: id, to: clearing, amountQuanta: part, reason: "cash-in-lieu", class: className });
    postObligation(ledger, { from: clearing, to: id, amountQuanta: cashQuanta, reason: "cash-in-lieu" });
    postObligation(ledger, { from: clearing, to: id, amountQuanta: penaltyQuanta, reason: "in-lieu-penalty" });
  });
}

/** The penalty on a value, rounded up, and never more than the account's equity: it makes no account bankrupt. Quanta. */
export function penaltyOf(book: Book, id: Hex, valueQuanta: bigint): bigint {
  const account = book.read(id);
  if (account.kind === "system") return 0n;
  const equityQuanta = equityOf(book, account);
  const fullQuanta = divideUp(valueQuanta * BigInt(book.state.parameters.inLieuPenaltyPpm), 1_000_000n);
  return equityQuanta > 0n ? smaller(fullQuanta, equityQuanta) : 0n;
}
