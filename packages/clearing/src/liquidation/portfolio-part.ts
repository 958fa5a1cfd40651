import { absolute, bpsOne, divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { newClassLedger } from "../ledger/class-ledger.ts";
import { addTo } from "../ledger/post.ts";
import { inAccountUnits } from "../margin/class-value.ts";
import { assetPrice, collateralTerms, maintenanceHaircutBps } from "../margin/collateral.ts";
import { placedBalances } from "../margin/placed-balances.ts";
import { isFresh, isFreshAsset } from "../market/freshness.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Asset, Instrument } from "../model/state.ts";
import { positionChange } from "../positions/position-change.ts";
import { positionValue } from "../positions/value.ts";

/** Lots of one position, signed like it. */
interface PositionLeg {
  readonly instrument: Instrument;
  readonly lots: bigint;
  /** Value at the mark in the class that the instrument settles in. */
  readonly costQuanta: bigint;
  /** The same in the unit of account. */
  readonly valueQuanta: bigint;
}

/** An amount of one collateral asset and its value at the mark, without haircut; both negative for a debt that is bought back. */
interface CollateralLeg {
  readonly asset: Asset;
  readonly amountQuanta: bigint;
  readonly valueQuanta: bigint;
}

/** The same part of every position, of every collateral balance and of every debt in another class of an account. */
export interface PortfolioPart {
  readonly positions: readonly PositionLeg[];
  readonly collateral: readonly CollateralLeg[];
  /** Sum over the legs, signed: a short is worth less than nothing. Settlement quanta. */
  readonly valueQuanta: bigint;
  /** Sum of the legs' sizes. */
  readonly notionalQuanta: bigint;
}

/** A part of a portfolio, as a fraction. */
export interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** All of a portfolio. */
export const wholePortfolio: Share = { numerator: 1n, denominator: 1n };

/**
 * A part of an account's portfolio in whole lots and quanta, each rounded up: a hedge stays one, to a lot. Positions and
 * collateral whose mark is stale or missing are left out, and settlement money is never part of it.
 * @param options.collateral whether collateral is sold too
 * @param options.debts whether debts in other classes are bought back with it
 * @param options.positions whether positions are sold
 */
export function portfolioPart(
  book: Book,
  account: Readonly<Account>,
  { numerator, denominator }: Share,
  options: { readonly collateral: boolean; readonly debts?: boolean; readonly positions?: boolean },
): PortfolioPart {
  const positions: PositionLeg[] = [];
  const isWhole = options.positions ?? true;
  for (const number of isWhole ? sortedNumbers(account.positions.keys()) : []) {
    const instrument = book.instrument(number);
    const held = account.positions.get(number)?.lots ?? 0n;
    if (!isFresh(book.state, instrument)) continue;
    const size = divideUp(absolute(held) * numerator, denominator);
    const lots = held > 0n ? size : -size;
    if (lots === 0n) continue;
    const costQuanta = positionValue(instrument, lots);
    const valueQuanta = inAccountUnits(book, instrument.terms.settlementClass, costQuanta);
    positions.push({ instrument, lots, costQuanta, valueQuanta });
  }
  const collateral = options.collateral ? collateralPart(book, account, { numerator, denominator }, options) : [];
  const legs = [...positions, ...collateral];
  return {
    positions,
    collateral,
    valueQuanta: legs.reduce((sum, leg) => sum + leg.valueQuanta, 0n),
    notionalQuanta: legs.reduce((sum, leg) => sum + absolute(leg.valueQuanta), 0n),
  };
}

/**
 * Balances of other classes than the unit of account. What the account owes in a class is paid out of what it holds of it, which
 * is not for sale. A debt is bought back: whoever takes it over gives as much of the asset and is paid its value. That is what
 * the debt is valued less by, so that no worth is lost to rounding.
 */
function collateralPart(
  book: Book,
  account: Readonly<Account>,
  { numerator, denominator }: Share,
  { debts = true }: { readonly debts?: boolean },
): CollateralLeg[] {
  const collateral: CollateralLeg[] = [];
  const placed = placedBalances(book, account, account.balances, {});
  for (const number of sortedNumbers(account.balances.keys())) {
    const asset = book.asset(number);
    const held = account.balances.get(number) ?? 0n;
    const present = placed.get(number) ?? 0n;
    if (asset.class === book.state.settlementClass || !isFreshAsset(book.state, asset)) continue;
    const part = (quanta: bigint): bigint => divideUp(quanta * numerator, denominator);
    const price = assetPrice(book, asset);
    const worthOf = (quanta: bigint): bigint =>
      divideUp(quanta * price.priceTicks * price.numerator, price.denominator);
    if (held > 0n && present > 0n) {
      const amountQuanta = part(smaller(held, present));
      const valueQuanta = worthOf(amountQuanta);
      if (valueQuanta > 0n) collateral.push({ asset, amountQuanta, valueQuanta });
    } else if (debts && held < 0n && present < 0n) {
      const boughtQuanta = part(smaller(-held, -present));
      const valueQuanta = worthOf(-present - boughtQuanta) - worthOf(-present);
      if (price.priceTicks > 0n) collateral.push({ asset, amountQuanta: -boughtQuanta, valueQuanta });
    }
  }
  return collateral;
}

/** Maintenance haircut of the collateral of a part, by the terms of each asset alone. Settlement quanta, rounded down. */
export function haircutOf(book: Book, { collateral }: PortfolioPart): bigint {
  const maintenancePpm = BigInt(book.state.parameters.maintenanceHaircutPpm);
  const cutE4 = collateral.reduce((sum, { asset, valueQuanta }) => {
    const terms = collateralTerms(book, asset);
    return sum + valueQuanta * maintenanceHaircutBps(BigInt(asset.haircutBps), terms, maintenancePpm);
  }, 0n);
  return cutE4 / bpsOne;
}

/** Whether a part has no legs. */
export function isEmpty(part: PortfolioPart): boolean {
  return part.positions.length === 0 && part.collateral.length === 0;
}

/**
 * An account as if it had taken a part at the marks and paid for it, or given it and been paid.
 * @param options.given whether the account gives the part
 * @throws AMOUNT_OUT_OF_RANGE
 */
export function accountWith(
  account: Readonly<Account>,
  part: PortfolioPart,
  options: { readonly given: boolean },
): Readonly<Account> {
  const sign = options.given ? -1n : 1n;
  const positions = new Map(account.positions);
  const balances = new Map(account.balances);
  let { pendingQuanta } = account;
  const classes = new Map([...(account.classes ?? [])].map(([name, ledger]) => [name, { ...ledger }]));
  for (const { instrument, lots, costQuanta } of part.positions) {
    const added = { lots: sign * lots, costQuanta: sign * costQuanta, feeQuanta: 0n };
    const { after } = positionChange(instrument, account, added);
    const { settlementClass } = instrument.terms;
    if (settlementClass === undefined) {
      pendingQuanta += after.pendingQuanta;
    } else {
      const ledger = classes.get(settlementClass) ?? newClassLedger();
      classes.set(settlementClass, { ...ledger, pendingQuanta: ledger.pendingQuanta + after.pendingQuanta });
    }
    if (after.lots === 0n) positions.delete(instrument.instrument);
    else positions.set(instrument.instrument, after);
  }
  for (const { asset, amountQuanta, valueQuanta } of part.collateral) {
    addTo(balances, asset.asset, sign * amountQuanta);
    pendingQuanta -= sign * valueQuanta;
  }
  const { realisedQuanta, variationQuanta } = account;
  const amounts = { pendingQuanta, realisedQuanta, variationQuanta };
  return { ...account, ...amounts, positions, balances, ...(classes.size === 0 ? {} : { classes }) };
}
