import { bpsOne, divideDown, divideUp, larger } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { addTo } from "../ledger/post.ts";
import { compareText, sortedNumbers } from "../model/order.ts";
import type { HouseParameters } from "../model/parameters.ts";
import type { Asset } from "../model/state.ts";
import { assetPrice, collateralTerms, maintenanceHaircutBps } from "./collateral.ts";

/** What a debt counts beyond its value, in settlement quanta; initial >= maintenance >= 0. */
export interface DebtAddOn {
  readonly initialQuanta: bigint;
  readonly maintenanceQuanta: bigint;
}

/**
 * Add-on of what an account owes of a class, netted over the class's locations. Each rounded up.
 * @param owedQuanta value of the debt in settlement quanta, > 0
 */
export function debtAddOn(book: Book, className: string, owedQuanta: bigint): DebtAddOn {
  const { initialBps, maintenanceBps } = debtAddOnBps(book, className);
  return {
    initialQuanta: divideUp(owedQuanta * initialBps, bpsOne),
    maintenanceQuanta: divideUp(owedQuanta * maintenanceBps, bpsOne),
  };
}

/**
 * Add-ons of a class in basis points: the largest over its assets. An asset without own add-ons has those of the house, and
 * at least its haircuts: who owes a volatile asset loses what its holder would gain.
 */
export function debtAddOnBps(
  book: Book,
  className: string,
): { readonly initialBps: bigint; readonly maintenanceBps: bigint } {
  const { parameters } = book.state;
  let initialBps = 0n;
  let maintenanceBps = 0n;
  for (const asset of assetsOfClass(book, className)) {
    const terms = collateralTerms(book, asset);
    const own = terms?.debtAddOnBps;
    const haircutBps = BigInt(asset.haircutBps);
    const maintenanceCutBps = maintenanceHaircutBps(haircutBps, terms, BigInt(parameters.maintenanceHaircutPpm));
    const initial =
      own === undefined ? larger(BigInt(parameters.debtAddOnInitialBps), haircutBps) : BigInt(own.initial);
    const maintenance =
      own === undefined
        ? larger(BigInt(parameters.debtAddOnMaintenanceBps), maintenanceCutBps)
        : BigInt(own.maintenance);
    initialBps = larger(initialBps, initial);
    maintenanceBps = larger(maintenanceBps, maintenance);
  }
  return { initialBps, maintenanceBps };
}

/** The location assets of a class, by number. */
function assetsOfClass(book: Book, className: string): Asset[] {
  const { assets } = book.state;
  return sortedNumbers(assets.keys()).flatMap((number) => {
    const asset = assets.get(number);
    return asset === undefined || asset.class !== className ? [] : [asset];
  });
}

/**
 * What a debt in another class costs in money if it is not covered by the cut-off: its value and the penalty of cash in lieu,
 * rounded up. @param owedQuanta its value at the mark in settlement quanta
 */
export function cashInLieu({ inLieuPenaltyPpm }: HouseParameters, owedQuanta: bigint): bigint {
  return owedQuanta + divideUp(owedQuanta * BigInt(inLieuPenaltyPpm), 1_000_000n);
}

/** What an account owes of one class beyond what it holds of it at other locations. */
interface ClassDebt {
  readonly class: string;
  /** Value at the mark, rounded up, in settlement quanta; above zero. */
  readonly owedQuanta: bigint;
  readonly addOn: DebtAddOn;
}

/** Debts in classes other than that of settlement, netted over their locations, in order of class. */
export function otherDebts(book: Book, balances: ReadonlyMap<number, bigint>): ClassDebt[] {
  return classHoldings(book, balances).flatMap(([className, valueQuanta, units]) => {
    if (units >= 0n) return [];
    const owedQuanta = -valueQuanta;
    return [{ class: className, owedQuanta, addOn: debtAddOn(book, className, owedQuanta) }];
  });
}

/**
 * What balances come to in each class other than that of settlement, netted over its locations, in order of class: value at the
 * mark, rounded down, in settlement quanta, and amount in 10^-8 of a unit.
 */
export function classHoldings(
  book: Book,
  balances: ReadonlyMap<number, bigint>,
): (readonly [className: string, valueQuanta: bigint, units: bigint])[] {
  const nets = new Map<string, bigint>();
  for (const [number, amountQuanta] of balances) {
    const asset = book.asset(number);
    if (asset.class !== book.state.settlementClass) addTo(nets, asset.class, classUnits(asset, amountQuanta));
  }
  return [...nets]
    .sort(([left], [right]) => compareText(left, right))
    .map(([className, units]) => [className, classValue(book, className, units), units]);
}

const finestDecimals = 8;

/** Amount of an asset in 10^-8 of its class's unit, in which the locations of a class are netted. */
function classUnits(asset: Pick<Asset, "quantaDecimals">, amountQuanta: bigint): bigint {
  return amountQuanta * 10n ** BigInt(finestDecimals - asset.quantaDecimals);
}

/** Value of an amount of a class (`classUnits`) at the mark of its first asset, rounded down, in settlement quanta. */
function classValue(book: Book, className: string, units: bigint): bigint {
  const [asset] = assetsOfClass(book, className);
  if (asset === undefined) return 0n;
  const { priceTicks, numerator, denominator } = assetPrice(book, asset);
  return divideDown(units * priceTicks * numerator, denominator * 10n ** BigInt(finestDecimals - asset.quantaDecimals));
}
