import { type HealthState, healthState } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { addTo } from "../ledger/post.ts";
import type { Account, Instrument, Position } from "../model/state.ts";
import { closingDebt } from "./closing-debt.ts";
import { type BalanceValue, valuationOf } from "./collateral.ts";
import { sizeRequirement } from "./concentration.ts";
import { cashInLieu, type DebtAddOn, debtAddOn, otherDebts } from "./debt.ts";
import { deliveryDebt } from "./delivery-debt.ts";
import type { Held, MarginInput } from "./margin-model.ts";
import { modelOf } from "./models.ts";
import { ownedBalanceValue } from "./owner-collateral.ts";
import { pendingGain, placedBalances } from "./placed-balances.ts";

/** Equity and requirements of an account, in settlement quanta. */
export interface AccountRisk {
  /** At the marks, without haircut: below zero the account is bankrupt. */
  readonly marketEquityQuanta: bigint;
  /** With maintenance haircuts and debt add-ons: decides maintenance margin and liquidation. At most the market equity. */
  readonly equityQuanta: bigint;
  /**
   * Part of the equity that does not count for initial margin, withdrawals and new risk, >= 0: the rest of the initial
   * haircuts and debt add-ons, house caps, stale vaults (ADR 0014).
   */
  readonly withheldQuanta: bigint;
  /** Money of the settlement class with the obligation of the open cycle and unrealised gains; below zero it is a debt. */
  readonly moneyQuanta: bigint;
  /** What debts in other classes cost in money at the cut-off (`cashInLieu`), >= 0. */
  readonly otherDebtQuanta: bigint;
  /** What closing its positions may cost it in money (`closingDebt`), >= 0. */
  readonly closingDebtQuanta: bigint;
  /** What physically settled options may make it pay in money at their expiry (`deliveryDebt`), >= 0. */
  readonly deliveryDebtQuanta: bigint;
  /** What counts for initial margin of balances in other classes; negative for debts. */
  readonly collateralQuanta: bigint;
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
  /**
   * Initial margin by the account's own terms: base fractions, own haircuts and sizes, without what slow chains, open interest
   * of others, house caps, stale vaults and prices that wait to be confirmed add.
   */
  readonly ownTerms?: true;
}

const unchanged: HypotheticalChange = {};
/** For `accountRisk`: what margin calls ask for. Equity and maintenance margin are the same. */
export const byOwnTerms: HypotheticalChange = { ownTerms: true };

/**
 * Evaluates an account at the current marks, after a hypothetical change.
 * Touches this account only: the cost does not depend on the number of accounts.
 * @throws ASSET_UNKNOWN, INSTRUMENT_UNKNOWN
 */
export function accountRisk(book: Book, account: Readonly<Account>, change = unchanged): AccountRisk {
  const sum = sumOf(book, account, change);
  const { evaluated, held, marketEquityQuanta, equityQuanta, withheldQuanta, collateralQuanta } = sum;
  const forRisk = modelOf(book.state.parameters, account).margin(inputOf(book, sum));
  const forSize = sizeRequirement(book, evaluated, held);
  const initialQuanta = forRisk.initialQuanta + forSize.initialQuanta;
  const maintenanceQuanta = forRisk.maintenanceQuanta + forSize.maintenanceQuanta;
  return {
    marketEquityQuanta,
    equityQuanta,
    withheldQuanta,
    moneyQuanta: sum.moneyQuanta,
    otherDebtQuanta: sum.otherDebtQuanta,
    closingDebtQuanta: closingDebt(book, sum, maintenanceQuanta),
    deliveryDebtQuanta: deliveryDebt(book, sum),
    collateralQuanta,
    initialQuanta,
    maintenanceQuanta,
    offsetQuanta: forRisk.offsetQuanta,
    reservedQuanta: reservedCredit(account),
  };
}

/** What a margin model is asked about an account, after a hypothetical change. */
export function marginInput(book: Book, account: Readonly<Account>, change = unchanged): MarginInput {
  return inputOf(book, sumOf(book, account, change));
}

function inputOf(book: Book, sum: Sum): MarginInput {
  const { evaluated, held, balances, marketEquityQuanta, equityQuanta, withheldQuanta } = sum;
  return { book, evaluated, held, balances, marketEquityQuanta, equityQuanta, withheldQuanta };
}

/**
 * The equity of `accountRisk` before debt add-ons, at a fraction of its cost (no margin model is evaluated): what is left once
 * the collateral has been sold at maintenance haircuts.
 */
export function equityOf(book: Book, account: Readonly<Account>): bigint {
  const moneyQuanta = onlyMoney(book, account);
  if (moneyQuanta !== null) return moneyQuanta;
  const { equityQuanta, addOnQuanta } = sumOf(book, account, unchanged);
  return equityQuanta + addOnQuanta;
}

/** The market equity of `accountRisk`, at a fraction of its cost. */
export function marketEquityOf(book: Book, account: Readonly<Account>): bigint {
  return onlyMoney(book, account) ?? sumOf(book, account, unchanged).marketEquityQuanta;
}

/** Money with unrealised gains of an account that has nothing else, and whose money counts in full; null of any other. */
function onlyMoney(book: Book, account: Readonly<Account>): bigint | null {
  if (account.classes !== undefined) return null;
  let moneyQuanta = account.pendingQuanta;
  let isMoney = true;
  account.balances.forEach((amountQuanta, number) => {
    const asset = book.asset(number);
    isMoney &&= asset.class === book.state.settlementClass && valuationOf(book, asset) === null;
    moneyQuanta += amountQuanta;
  });
  account.positions.forEach((position, number) => {
    const instrument = book.instrument(number);
    isMoney &&= instrument.terms.settlementClass === undefined;
    moneyQuanta += pendingGain(instrument, position);
  });
  return isMoney ? moneyQuanta : null;
}

/**
 * Money of an account in the settlement class with the obligation of the open cycle and unrealised gains: below zero it is
 * what the account owes.
 */
export function moneyOf(book: Book, account: Readonly<Account>): bigint {
  let moneyQuanta = account.pendingQuanta;
  for (const [number, amountQuanta] of placedBalances(book, account, account.balances, {})) {
    if (book.asset(number).class === book.state.settlementClass) moneyQuanta += amountQuanta;
  }
  for (const [number, position] of account.positions) {
    const instrument = book.instrument(number);
    if (instrument.terms.settlementClass === undefined) moneyQuanta += pendingGain(instrument, position);
  }
  return moneyQuanta;
}

/** Running sums of an evaluation, and the open positions for the margin model. */
interface Sum {
  /** The accounts evaluated together. */
  readonly evaluated: readonly Readonly<Account>[];
  marketEquityQuanta: bigint;
  equityQuanta: bigint;
  withheldQuanta: bigint;
  moneyQuanta: bigint;
  otherDebtQuanta: bigint;
  collateralQuanta: bigint;
  /** Debt add-ons in the equity. */
  addOnQuanta: bigint;
  readonly held: Held[];
  /** With what is pending in other classes placed on them. */
  balances: ReadonlyMap<number, bigint>;
}

function sumOf(book: Book, account: Readonly<Account>, change: HypotheticalChange): Sum {
  const sum: Sum = {
    evaluated: change.absorbed === undefined ? [account] : [account, change.absorbed],
    marketEquityQuanta: 0n,
    equityQuanta: 0n,
    withheldQuanta: 0n,
    moneyQuanta: 0n,
    otherDebtQuanta: 0n,
    collateralQuanta: 0n,
    addOnQuanta: 0n,
    held: [],
    balances: account.balances,
  };
  const changed = change.asset === undefined ? account.balances : changedBalances(account, change);
  const balances = placedBalances(book, account, changed, change);
  sum.balances = balances;
  let owesOther = false;
  for (const [number, amountQuanta] of balances) {
    const asset = book.asset(number);
    addBalance(sum, ownedBalanceValue(book, sum.evaluated, asset, amountQuanta), {
      isMoney: asset.class === book.state.settlementClass,
      ownTerms: change.ownTerms === true,
    });
    owesOther ||= amountQuanta < 0n && asset.class !== book.state.settlementClass;
  }
  let gainedQuanta = account.pendingQuanta;
  for (const [number, position] of account.positions) {
    if (number !== change.instrument) gainedQuanta += addPosition(sum, book.instrument(number), position, change);
  }
  const { pendingQuanta = 0n } = change;
  if (change.instrument === undefined) gainedQuanta += pendingQuanta;
  else {
    const { lots = 0n, costQuanta = 0n, fundingIndex = 0n } = change;
    const instrument = book.instrument(change.instrument);
    if (instrument.terms.settlementClass === undefined) gainedQuanta += pendingQuanta;
    gainedQuanta += addPosition(sum, instrument, { lots, costQuanta, fundingIndex }, change);
  }
  sum.marketEquityQuanta += gainedQuanta;
  sum.equityQuanta += gainedQuanta;
  sum.moneyQuanta += gainedQuanta;
  if (sum.moneyQuanta < 0n) addDebt(sum, debtAddOn(book, book.state.settlementClass, -sum.moneyQuanta));
  if (owesOther) {
    for (const { owedQuanta, addOn } of otherDebts(book, balances)) {
      addDebt(sum, addOn);
      sum.otherDebtQuanta += cashInLieu(book.state.parameters, owedQuanta);
      sum.collateralQuanta -= addOn.initialQuanta;
    }
  }
  return sum;
}

function changedBalances(account: Readonly<Account>, { asset, amountQuanta = 0n }: HypotheticalChange) {
  const balances = new Map(account.balances);
  if (asset !== undefined) addTo(balances, asset, amountQuanta);
  return balances;
}

function addBalance(
  sum: Sum,
  { marketQuanta, equityQuanta, ownQuanta, initialQuanta }: BalanceValue,
  { isMoney, ownTerms }: { readonly isMoney: boolean; readonly ownTerms: boolean },
): void {
  const countedQuanta = ownTerms ? ownQuanta : initialQuanta;
  sum.marketEquityQuanta += marketQuanta;
  sum.equityQuanta += equityQuanta;
  sum.withheldQuanta += equityQuanta - countedQuanta;
  if (isMoney) sum.moneyQuanta += marketQuanta;
  else sum.collateralQuanta += countedQuanta;
}

/** @returns the unrealised gain; nothing for a gain in another class, which is in the balances already (`placedBalances`) */
function addPosition(
  sum: Sum,
  instrument: Instrument,
  position: Readonly<Position>,
  change: HypotheticalChange,
): bigint {
  const { lots } = position;
  const { openInterestLots = 0n, ownTerms = false } = change;
  const extraOpenLots = change.instrument === instrument.instrument ? openInterestLots : 0n;
  if (lots !== 0n) sum.held.push({ instrument, lots, extraOpenLots, ownTerms });
  return instrument.terms.settlementClass === undefined ? pendingGain(instrument, position) : 0n;
}

function addDebt(sum: Sum, { initialQuanta, maintenanceQuanta }: DebtAddOn): void {
  sum.addOnQuanta += maintenanceQuanta;
  sum.equityQuanta -= maintenanceQuanta;
  sum.withheldQuanta += initialQuanta - maintenanceQuanta;
}

/**
 * Free collateral without what balances of other classes add, without offsets and what options may have to pay at expiry: a
 * lower bound. Zero or more means that money alone covers initial margin, so that there is no debt; then a trade changes it by its own terms only, and packed
 * trades may keep it up to date and ask the margin model only where it falls below zero.
 */
export function freeMoney(risk: AccountRisk): bigint {
  const free = freeCollateral(risk) - risk.offsetQuanta - risk.deliveryDebtQuanta;
  return risk.collateralQuanta > 0n ? free - risk.collateralQuanta : free;
}

/** What equity that counts lacks to initial margin, without reserved credit; zero or less if it is covered. */
export function initialShortfall({ equityQuanta, withheldQuanta, initialQuanta }: AccountRisk): bigint {
  return initialQuanta + withheldQuanta - equityQuanta;
}

/**
 * Money of the settlement class once every debt in another class has been paid in it: below zero it is what the account owes,
 * as the limits on debts count it.
 */
export function netMoney({ moneyQuanta, otherDebtQuanta }: AccountRisk): bigint {
  return moneyQuanta - otherDebtQuanta;
}

/**
 * `netMoney` once all positions are closed at a loss of their margin, what is to be delivered for them is paid, and reserved
 * credit is used: what limits on debts count before new risk and withdrawals.
 */
export function closedMoney(risk: AccountRisk): bigint {
  return netMoney(risk) - risk.closingDebtQuanta - risk.deliveryDebtQuanta - risk.reservedQuanta;
}

/** Free collateral: equity that counts for initial margin, less initial margin and reserved credit; negative for a shortfall. */
export function freeCollateral(risk: AccountRisk): bigint {
  return risk.equityQuanta - risk.withheldQuanta - risk.initialQuanta - risk.reservedQuanta;
}

/**
 * The health state: bankrupt below zero at the marks without haircuts, otherwise in liquidation below maintenance margin.
 * Reserved credit counts as margin used (PROTOCOL P28) but never liquidates by itself.
 */
export function healthOf(risk: AccountRisk): HealthState {
  const { equityQuanta, withheldQuanta, initialQuanta, maintenanceQuanta, reservedQuanta } = risk;
  if (risk.marketEquityQuanta < 0n) return "bankrupt";
  const state = healthState(
    { initialQuanta: equityQuanta - withheldQuanta, maintenanceQuanta: equityQuanta },
    { initialQuanta: initialQuanta + reservedQuanta, maintenanceQuanta },
  );
  return state === "bankrupt" ? "liquidation" : state;
}

/**
 * Whether a change leaves an account no riskier: equity over maintenance margin does not fall, and neither does what backs
 * outstanding credit, since trades within it are never refused.
 */
export function isNoRiskier(before: AccountRisk, after: AccountRisk): boolean {
  if (after.reservedQuanta > 0n && freeCollateral(after) < freeCollateral(before)) return false;
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
