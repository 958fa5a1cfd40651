import { type HealthState, healthState } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { fundingOwed } from "../ledger/funding.ts";
import type { Account, Instrument, Position } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";
import { balanceValue } from "./collateral.ts";
import type { Held } from "./margin-model.ts";
import { modelOf } from "./select-model.ts";

/** Where an account stands, in settlement quanta. */
export interface Standing {
  /** Decides maintenance margin, liquidation and losses. */
  readonly equityQuanta: bigint;
  /** Part of the equity that does not count for initial margin, withdrawals and new risk, >= 0 (ADR 0014). */
  readonly withheldQuanta: bigint;
  readonly initialQuanta: bigint;
  readonly maintenanceQuanta: bigint;
  readonly reservedQuanta: bigint;
}

/** A change that is weighed before it is made. */
export interface Change {
  readonly instrument?: number;
  readonly lots?: bigint;
  readonly costQuanta?: bigint;
  readonly fundingIndex?: bigint;
  /** Added to the obligation of this cycle. */
  readonly pendingQuanta?: bigint;
  /** Added to the balance of one asset. */
  readonly asset?: number;
  readonly amountQuanta?: bigint;
  /** Added to the open interest of the instrument. */
  readonly openInterestLots?: bigint;
}

const nothing: Change = {};

/**
 * Equity and requirements of an account at the current marks, with a change applied in thought.
 * Touches this account only: its cost does not depend on how many there are.
 */
export function standing(book: Book, account: Readonly<Account>, change: Change = nothing): Standing {
  const sum: Sum = { equityQuanta: account.pendingQuanta + (change.pendingQuanta ?? 0n), withheldQuanta: 0n };
  for (const [asset, amountQuanta] of account.balances) {
    if (asset !== change.asset) addBalance(sum, book, asset, amountQuanta);
  }
  if (change.asset !== undefined) {
    const amountQuanta = (account.balances.get(change.asset) ?? 0n) + (change.amountQuanta ?? 0n);
    addBalance(sum, book, change.asset, amountQuanta);
  }
  const held: Held[] = [];
  for (const [number, position] of account.positions) {
    if (number !== change.instrument) addPosition(sum, held, book.instrument(number), position, 0n);
  }
  if (change.instrument !== undefined) {
    const { lots = 0n, costQuanta = 0n, fundingIndex = 0n, openInterestLots = 0n } = change;
    const instrument = book.instrument(change.instrument);
    addPosition(sum, held, instrument, { lots, costQuanta, fundingIndex }, openInterestLots);
  }
  const { initialQuanta, maintenanceQuanta } = modelOf(held).requirement(book, held);
  const { equityQuanta, withheldQuanta } = sum;
  return { equityQuanta, withheldQuanta, initialQuanta, maintenanceQuanta, reservedQuanta: reservedCredit(account) };
}

/** The equity of `standing` alone, at a fraction of its cost: no margin model is asked. */
export function equityOf(book: Book, account: Readonly<Account>): bigint {
  const sum: Sum = { equityQuanta: account.pendingQuanta, withheldQuanta: 0n };
  for (const [asset, amountQuanta] of account.balances) addBalance(sum, book, asset, amountQuanta);
  for (const [number, position] of account.positions) addPosition(sum, [], book.instrument(number), position, 0n);
  return sum.equityQuanta;
}

interface Sum {
  equityQuanta: bigint;
  withheldQuanta: bigint;
}

function addBalance(sum: Sum, book: Book, asset: number, amountQuanta: bigint): void {
  const value = balanceValue(book, book.asset(asset), amountQuanta);
  sum.equityQuanta += value.equityQuanta;
  sum.withheldQuanta += value.equityQuanta - value.initialQuanta;
}

function addPosition(
  sum: Sum,
  held: Held[],
  instrument: Instrument,
  { lots, costQuanta, fundingIndex }: Readonly<Position>,
  extraOpenLots: bigint,
): void {
  sum.equityQuanta -= costQuanta;
  if (lots === 0n) return;
  sum.equityQuanta += positionValue(instrument, lots) - fundingOwed(instrument, lots, fundingIndex);
  held.push({ instrument, lots, extraOpenLots });
}

/** Equity that counts for initial margin above it and reserved credit; negative when there is a shortage. */
export function freeQuanta(standing: Standing): bigint {
  return standing.equityQuanta - standing.withheldQuanta - standing.initialQuanta - standing.reservedQuanta;
}

/** The health state of a standing. Reserved credit counts as margin used (PROTOCOL P28), but does not liquidate by itself. */
export function healthOf(standing: Standing): HealthState {
  const { equityQuanta, withheldQuanta, initialQuanta, maintenanceQuanta, reservedQuanta } = standing;
  return healthState(
    { initialQuanta: equityQuanta - withheldQuanta, maintenanceQuanta: equityQuanta },
    { initialQuanta: initialQuanta + reservedQuanta, maintenanceQuanta },
  );
}

/** Outstanding credit over all venues, counted as fully used. */
export function reservedCredit(account: Readonly<Account>): bigint {
  let reservedQuanta = 0n;
  for (const credit of account.credits.values()) reservedQuanta += credit.limitQuanta - credit.usedSeenQuanta;
  return reservedQuanta;
}
