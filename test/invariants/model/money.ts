import type { AssetBook, State } from "./state.ts";
import { withItem } from "./state.ts";
import { allVotes, budgetWindowSeconds, Refused, type Terms, unitOf } from "./terms.ts";

/** An asset's ledger. */
export function bookOf(state: State, asset: number): AssetBook {
  const book = state.assets[asset];
  if (book === undefined) throw new Refused("ASSET_UNKNOWN");
  return book;
}

/** What the token keeps of a transfer. */
export function feeOf(book: AssetBook, units: bigint): bigint {
  return (units * BigInt(book.feeBps)) / 10_000n;
}

/** Token units of the vault in whole quanta. */
function balanceQuanta(terms: Terms, book: AssetBook, asset: number): bigint {
  return book.vaultUnits / unitOf(terms, asset);
}

/** min(own ledger, token balance): donations count for nobody, missing tokens for everyone (PROTOCOL P4). */
export function heldQuanta(terms: Terms, book: AssetBook, asset: number): bigint {
  const ledger = book.depositedQuanta - book.paidQuanta;
  const balance = balanceQuanta(terms, book, asset);
  if (balance < ledger) return balance;
  return ledger;
}

/** Entitlements that are not paid, exit balances and deposits that no root consumed. */
export function owedQuanta(book: AssetBook): bigint {
  return book.entitledQuanta - book.paidQuanta + book.exitQuanta + book.depositedQuanta - book.consumedQuanta;
}

/** Transfers from the vault to a member's wallet. */
export function payOut(terms: Terms, state: State, to: { member: number; asset: number; quanta: bigint }): void {
  const { member, asset, quanta } = to;
  const book = bookOf(state, asset);
  const units = quanta * unitOf(terms, asset);
  if (book.blocked[member] === true || units > book.vaultUnits) throw new Refused("TOKEN_REFUSED");
  book.vaultUnits -= units;
  const wallet = book.walletUnits[member] ?? 0n;
  book.walletUnits = withItem(book.walletUnits, member, wallet + units - feeOf(book, units));
}

/** Whether the budget bounds what a root with these votes pays. */
export function isBudgeted({ platform }: Terms, votes: number): boolean {
  return platform.budgets === "always" || votes < allVotes;
}

/** Counts a payment; returns what the budget leaves of it (PROTOCOL P22). Refused is what it leaves nothing of. */
export function countOutflow(
  terms: Terms,
  state: State,
  payment: { asset: number; quanta: bigint; budgeted: boolean },
): bigint {
  const book = bookOf(state, payment.asset);
  const day = Math.floor(state.nowSeconds / budgetWindowSeconds);
  const recent = book.outflow.filter((entry) => entry.day >= day - 1);
  const sum = recent.reduce((total, { quanta }) => total + quanta, 0n);
  const isAbove = payment.budgeted && sum + payment.quanta > terms.budgetQuanta;
  if (isAbove && sum >= terms.budgetQuanta) throw new Refused("OUTFLOW_ABOVE_BUDGET");
  const quanta = isAbove ? terms.budgetQuanta - sum : payment.quanta;
  book.outflow = [...recent, { day, quanta }];
  return quanta;
}
