import { divideDown, divideUp, type HealthState, healthState } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { addTo } from "../ledger/post.ts";
import type { Account, Instrument, Position } from "../model/state.ts";
import { assetPrice } from "./collateral.ts";
import { sizeRequirement } from "./concentration.ts";
import type { Held, MarginInput } from "./margin-model.ts";
import { modelOf } from "./models.ts";
import { ownedBalanceValue } from "./owner-collateral.ts";
import { pendingGain, placedBalances } from "./placed-balances.ts";

/** Equity and requirements of an account, in settlement quanta. */
export interface AccountRisk {
  /** At the marks, without haircut: below zero the account is bankrupt. */
  readonly marketEquityQuanta: bigint;
  /** Decides maintenance margin, liquidation and losses. */
  readonly equityQuanta: bigint;
  /** Part of the equity that does not count for initial margin, withdrawals and new risk, >= 0 (ADR 0014). */
  readonly withheldQuanta: bigint;
  readonly initialQuanta: bigint;
  readonly maintenanceQuanta: bigint;
  /** By how much offsets lower the initial margin below the sum over single positions, >= 0. */
  readonly offsetQuanta: bigint;
  /** Outstanding credit at on-chain venues. */
  readonly reservedQuanta: bigint;
}

/** A change that is evaluated before it is made. */
interface HypotheticalChange {
  /** The instrument whose position becomes `lots`, `costQuanta` and `fundingIndex`. */
  readonly instrument?: number;
  readonly lots?: bigint;
  readonly costQuanta?: bigint;
  readonly fundingIndex?: bigint;
  /** Added to the obligation of the open cycle in the class of the instrument. */
  readonly pendingQuanta?: bigint;
  /** The asset to whose balance `amountQuanta` is added. */
  readonly asset?: number;
  readonly amountQuanta?: bigint;
  /** Added to the open interest of the instrument. */
  readonly openInterestLots?: bigint;
  /** Another account whose holdings the evaluated one has taken over. */
  readonly absorbed?: Readonly<Account>;
}

const unchanged: HypotheticalChange = {};

/**
 * Evaluates an account at the current marks, after a hypothetical change.
 * Touches this account only: the cost does not depend on the number of accounts.
 * @throws ASSET_UNKNOWN, INSTRUMENT_UNKNOWN
 */
export function accountRisk(book: Book, account: Readonly<Account>, change = unchanged): AccountRisk {
  const input = marginInput(book, account, change);
  const { evaluated, held, marketEquityQuanta, equityQuanta, withheldQuanta } = input;
  const forRisk = modelOf(book.state.parameters, account).margin(input);
  const forSize = sizeRequirement(book, evaluated, held);
  const initialQuanta = forRisk.initialQuanta + forSize.initialQuanta;
  const maintenanceQuanta = forRisk.maintenanceQuanta + forSize.maintenanceQuanta;
  return {
    marketEquityQuanta,
    equityQuanta,
    withheldQuanta,
    initialQuanta,
    maintenanceQuanta: account.marginCall?.missed === true ? initialQuanta : maintenanceQuanta,
    offsetQuanta: forRisk.offsetQuanta,
    reservedQuanta: reservedCredit(account),
  };
}

/** What a margin model is asked about an account, after a hypothetical change. */
export function marginInput(book: Book, account: Readonly<Account>, change = unchanged): MarginInput {
  const balances = change.asset === undefined ? account.balances : changedBalances(account, change);
  const evaluated = change.absorbed === undefined ? [account] : [account, change.absorbed];
  const sum: Sum = {
    evaluated,
    marketEquityQuanta: account.pendingQuanta,
    equityQuanta: account.pendingQuanta,
    withheldQuanta: 0n,
    held: [],
  };
  const placed = placedBalances(book, account, balances, change);
  for (const [asset, amountQuanta] of placed) addBalance(sum, book, asset, amountQuanta);
  for (const [number, position] of account.positions) {
    if (number !== change.instrument) addPosition(sum, book.instrument(number), position, 0n);
  }
  if (change.instrument !== undefined) {
    const { lots = 0n, costQuanta = 0n, fundingIndex = 0n, openInterestLots = 0n, pendingQuanta = 0n } = change;
    const instrument = book.instrument(change.instrument);
    if (instrument.terms.settlementClass === undefined) {
      sum.marketEquityQuanta += pendingQuanta;
      sum.equityQuanta += pendingQuanta;
    }
    addPosition(sum, instrument, { lots, costQuanta, fundingIndex }, openInterestLots);
  }
  const { marketEquityQuanta, equityQuanta, withheldQuanta, held } = sum;
  return { book, evaluated, held, balances: placed, marketEquityQuanta, equityQuanta, withheldQuanta };
}

/** The equity of `accountRisk` alone, at a fraction of its cost: no margin model is evaluated. */
export function equityOf(book: Book, account: Readonly<Account>): bigint {
  const sum: Sum = {
    evaluated: [account],
    marketEquityQuanta: account.pendingQuanta,
    equityQuanta: account.pendingQuanta,
    withheldQuanta: 0n,
    held: [],
  };
  for (const [asset, amountQuanta] of placedBalances(book, account, account.balances, unchanged)) {
    addBalance(sum, book, asset, amountQuanta);
  }
  for (const [number, position] of account.positions) addPosition(sum, book.instrument(number), position, 0n);
  return sum.equityQuanta;
}

/** Running sums of an evaluation, and the open positions for the margin model. */
interface Sum {
  /** The accounts evaluated together. */
  readonly evaluated: readonly Readonly<Account>[];
  marketEquityQuanta: bigint;
  equityQuanta: bigint;
  withheldQuanta: bigint;
  readonly held: Held[];
}

function changedBalances(account: Readonly<Account>, { asset, amountQuanta = 0n }: HypotheticalChange) {
  const balances = new Map(account.balances);
  if (asset !== undefined) addTo(balances, asset, amountQuanta);
  return balances;
}

function addBalance(sum: Sum, book: Book, asset: number, amountQuanta: bigint): void {
  const value = ownedBalanceValue(book, sum.evaluated, book.asset(asset), amountQuanta);
  const price = assetPrice(book, book.asset(asset));
  sum.marketEquityQuanta += divideDown(amountQuanta * price.priceTicks * price.numerator, price.denominator);
  sum.equityQuanta += value.equityQuanta;
  sum.withheldQuanta += value.equityQuanta - value.initialQuanta;
}

function addPosition(sum: Sum, instrument: Instrument, position: Readonly<Position>, extraOpenLots: bigint): void {
  const { lots } = position;
  // Gains in other classes are in the balances already (`placedBalances`).
  if (instrument.terms.settlementClass === undefined) {
    const gainedQuanta = pendingGain(instrument, position);
    sum.marketEquityQuanta += gainedQuanta;
    sum.equityQuanta += gainedQuanta;
  }
  if (lots !== 0n) sum.held.push({ instrument, lots, extraOpenLots });
}

/** Free collateral: equity that counts for initial margin, less initial margin and reserved credit; negative for a shortfall. */
export function freeCollateral(risk: AccountRisk): bigint {
  return risk.equityQuanta - risk.withheldQuanta - risk.initialQuanta - risk.reservedQuanta;
}

/**
 * Free collateral without offsets, a lower bound: a trade changes it by its own terms only, so that packed trades may keep it
 * up to date and ask the margin model only where it falls below zero.
 */
export function additiveFreeCollateral(risk: AccountRisk): bigint {
  return freeCollateral(risk) - risk.offsetQuanta;
}

/** The health state. Reserved credit counts as margin used (PROTOCOL P28) but never liquidates by itself. */
export function healthOf(risk: AccountRisk): HealthState {
  const { equityQuanta, withheldQuanta, initialQuanta, maintenanceQuanta, reservedQuanta } = risk;
  if (risk.marketEquityQuanta < 0n) return "bankrupt";
  const state = healthState(
    { initialQuanta: equityQuanta - withheldQuanta, maintenanceQuanta: equityQuanta },
    { initialQuanta: initialQuanta + reservedQuanta, maintenanceQuanta },
  );
  return state === "bankrupt" ? "liquidation" : state;
}

/** Maintenance margin with a buffer on top, rounded up. @param bufferPpm 0 .. 10^6 */
export function bufferedMaintenance(risk: AccountRisk, bufferPpm: number): bigint {
  return divideUp(risk.maintenanceQuanta * (1_000_000n + BigInt(bufferPpm)), 1_000_000n);
}

/** Whether a liquidation has done its work: maintenance margin with buffer is met, or the account is healthy before that. */
export function isRestored(risk: AccountRisk, bufferPpm: number): boolean {
  return risk.equityQuanta >= bufferedMaintenance(risk, bufferPpm) || healthOf(risk) === "healthy";
}

/** Whether a change leaves an account no riskier: equity over maintenance margin does not fall. */
export function isNoRiskier(before: AccountRisk, after: AccountRisk): boolean {
  if (before.equityQuanta <= 0n) return after.equityQuanta >= before.equityQuanta;
  return (
    after.equityQuanta >= 0n &&
    after.equityQuanta * before.maintenanceQuanta >= before.equityQuanta * after.maintenanceQuanta
  );
}

/** Outstanding credit over all venues, counted as fully used. */
export function reservedCredit(account: Readonly<Account>): bigint {
  let reservedQuanta = 0n;
  for (const credit of account.credits.values()) reservedQuanta += credit.limitQuanta - credit.usedSeenQuanta;
  return reservedQuanta;
}
