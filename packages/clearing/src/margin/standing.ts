import { divideDown, type HealthState, healthState } from "@isthmus/risk";
import type { Book } from "../state/book.ts";
import type { Account, Instrument } from "../state/state.ts";
import { balanceValue } from "./collateral.ts";
import { portfolioRequirement } from "./portfolio.ts";
import { openNotional, positionRequirement, positionValue } from "./position.ts";

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
  let equityQuanta = account.pendingQuanta + (change.pendingQuanta ?? 0n);
  let withheldQuanta = 0n;
  const count = (asset: number, amountQuanta: bigint): void => {
    const value = balanceValue(book, book.asset(asset), amountQuanta);
    equityQuanta += value.equityQuanta;
    withheldQuanta += value.equityQuanta - value.initialQuanta;
  };
  for (const [asset, amountQuanta] of account.balances) {
    if (asset !== change.asset) count(asset, amountQuanta);
  }
  if (change.asset !== undefined) {
    count(change.asset, (account.balances.get(change.asset) ?? 0n) + (change.amountQuanta ?? 0n));
  }
  const sum = { equityQuanta, withheldQuanta, initialQuanta: 0n, maintenanceQuanta: 0n };
  if (holdsOptions(book, account, change)) return withPortfolio(book, account, change, sum);
  for (const [number, position] of account.positions) {
    if (number === change.instrument) continue;
    addPosition(sum, book.instrument(number), position.lots, position.costQuanta, position.fundingIndex, 0n);
  }
  if (change.instrument !== undefined) {
    const { lots = 0n, costQuanta = 0n, fundingIndex = 0n, openInterestLots = 0n } = change;
    addPosition(sum, book.instrument(change.instrument), lots, costQuanta, fundingIndex, openInterestLots);
  }
  return { ...sum, reservedQuanta: reservedCredit(account) };
}

/** An account with options: everything on one underlying is margined together by scenarios, the rest linearly. */
function withPortfolio(book: Book, account: Readonly<Account>, change: Change, sum: Sum): Standing {
  const held = new Map<number, bigint>();
  for (const [number, position] of account.positions) {
    if (number === change.instrument) continue;
    held.set(number, position.lots);
    addValue(sum, book.instrument(number), position.lots, position.costQuanta, position.fundingIndex);
  }
  if (change.instrument !== undefined) {
    const { lots = 0n, costQuanta = 0n, fundingIndex = 0n } = change;
    if (lots !== 0n) held.set(change.instrument, lots);
    addValue(sum, book.instrument(change.instrument), lots, costQuanta, fundingIndex);
  }
  const extra = (number: number): bigint => (number === change.instrument ? (change.openInterestLots ?? 0n) : 0n);
  const requirement = portfolioRequirement(book, held, extra);
  return {
    equityQuanta: sum.equityQuanta,
    withheldQuanta: sum.withheldQuanta,
    initialQuanta: requirement.initialQuanta,
    maintenanceQuanta: requirement.maintenanceQuanta,
    reservedQuanta: reservedCredit(account),
  };
}

function holdsOptions(book: Book, account: Readonly<Account>, change: Change): boolean {
  for (const number of account.positions.keys()) {
    if (number !== change.instrument && book.instrument(number).terms.type === "option") return true;
  }
  if (change.instrument === undefined || change.lots === 0n) return false;
  return book.instrument(change.instrument).terms.type === "option";
}

interface Sum {
  equityQuanta: bigint;
  readonly withheldQuanta: bigint;
  initialQuanta: bigint;
  maintenanceQuanta: bigint;
}

function addPosition(
  sum: Sum,
  instrument: Instrument,
  lots: bigint,
  costQuanta: bigint,
  fundingIndex: bigint,
  extraOpenLots: bigint,
): void {
  addValue(sum, instrument, lots, costQuanta, fundingIndex);
  if (lots === 0n) return;
  const valueQuanta = positionValue(instrument, lots);
  const requirement = positionRequirement(instrument, valueQuanta, openNotional(instrument, extraOpenLots));
  sum.initialQuanta += requirement.initialQuanta;
  sum.maintenanceQuanta += requirement.maintenanceQuanta;
}

function addValue(sum: Sum, instrument: Instrument, lots: bigint, costQuanta: bigint, fundingIndex: bigint): void {
  sum.equityQuanta -= costQuanta;
  if (lots === 0n) return;
  sum.equityQuanta += positionValue(instrument, lots) - fundingOwed(instrument, lots, fundingIndex);
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

/** Funding that a position has run up and not paid, rounded up against its holder; negative when it receives. */
export function fundingOwed(
  instrument: { fundingIndex: bigint; terms: { fundingPeriodSeconds: number } },
  lots: bigint,
  paidIndex: bigint,
): bigint {
  const owed = lots * (instrument.fundingIndex - paidIndex);
  return owed === 0n ? 0n : -divideDown(-owed, 1_000_000_000n * BigInt(instrument.terms.fundingPeriodSeconds));
}
