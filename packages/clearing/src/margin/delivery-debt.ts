import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { addTo } from "../ledger/post.ts";
import { compareText } from "../model/order.ts";
import type { Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";
import { quantaPerUnitOf } from "../products/delivered.ts";
import { productOf } from "../products/registry.ts";
import { inAccountUnits, quantaPerUnit } from "./class-value.ts";
import { cashInLieu, classHoldings } from "./debt.ts";
import type { Held } from "./margin-model.ts";

/** An option that delivers, as its holder would exchange it. */
interface Exchange {
  readonly instrument: Instrument;
  readonly strikeTicks: bigint;
  /** Exercised above its strike; a put below it. */
  readonly isCall: boolean;
  /** Whether its holder would receive the asset and pay the strike: of a long call and a short put. */
  readonly isBuying: boolean;
  /** Strike × lots in the class that it settles in, and what is exchanged for it of the other class. Quanta, >= 0. */
  readonly strikeQuanta: bigint;
  readonly assetQuanta: bigint;
  /** What its holder has been paid for it at the mark, quanta, >= 0: exercised, it pays that back with the asset's price. */
  readonly paidQuanta: bigint;
}

/** What is exchanged at one settlement price. */
interface Exchanged {
  paidQuanta: bigint;
  boughtQuanta: bigint;
  strikeQuanta: bigint;
  soldQuanta: bigint;
}

/**
 * What physically settled options may make an account pay in money when they expire, beyond the losses that margin covers: at
 * the worst settlement price of each underlying and expiry the strikes of what it buys, and what a call has gained. Strikes
 * that it is paid count as far as it buys the asset at the same price. Of an asset that it does not hold the penalty of cash
 * in lieu counts, of a strike in another class what it does not hold of it. Settlement quanta, >= 0.
 */
export function deliveryDebt(
  book: Book,
  { held, balances }: { readonly held: readonly Held[]; readonly balances: ReadonlyMap<number, bigint> },
): bigint {
  const groups = exchangesOf(book, held);
  if (groups.size === 0) return 0n;
  const holdings = new Map(classHoldings(book, balances).map(([name, valueQuanta]) => [name, larger(0n, valueQuanta)]));
  let debtQuanta = 0n;
  // What is held covers one group after the other.
  for (const [, group] of [...groups].sort(([left], [right]) => compareText(left, right))) {
    const [first] = group;
    if (first === undefined) continue;
    const { settlementClass, deliveryClass } = first.instrument.terms;
    const { payQuanta, missingQuanta } = worstOf(group);
    const moneyQuanta = inAccountUnits(book, settlementClass, payQuanta);
    debtQuanta += settlementClass === undefined ? moneyQuanta : inLieuOf(book, holdings, settlementClass, moneyQuanta);
    const missing = missingOf(holdings, deliveryClass, inAccountUnits(book, deliveryClass, missingQuanta));
    debtQuanta += cashInLieu(book.state.parameters, missing) - missing;
  }
  return debtQuanta;
}

/** What a value of a class costs in money beyond what is held of it, which it takes off the holdings. */
function inLieuOf(book: Book, holdings: Map<string, bigint>, className: string, valueQuanta: bigint): bigint {
  return cashInLieu(book.state.parameters, missingOf(holdings, className, valueQuanta));
}

function missingOf(holdings: Map<string, bigint>, className: string | undefined, valueQuanta: bigint): bigint {
  const heldQuanta = smaller(holdings.get(className ?? "") ?? 0n, valueQuanta);
  if (className !== undefined) addTo(holdings, className, -heldQuanta);
  return valueQuanta - heldQuanta;
}

/** By underlying, expiry and classes. */
function exchangesOf(book: Book, held: readonly Held[]): Map<string, Exchange[]> {
  const groups = new Map<string, Exchange[]>();
  for (const { instrument, lots } of held) {
    const { terms } = instrument;
    const { deliveryClass, strikeTicks, underlying, expirySeconds, settlementClass = "" } = terms;
    if (deliveryClass === undefined || strikeTicks === null) continue;
    const isCall = terms.optionType === "call";
    const size = lots < 0n ? -lots : lots;
    const key = `${underlying}:${expirySeconds}:${settlementClass}:${deliveryClass}`;
    const group = groups.get(key) ?? [];
    group.push({
      instrument,
      strikeTicks,
      isCall,
      isBuying: isCall === lots > 0n,
      strikeQuanta: productOf(terms).notional(terms, size, strikeTicks, quantaPerUnit(book, terms.settlementClass)),
      assetQuanta: (size * (quantaPerUnitOf(book, deliveryClass) ?? 0n)) / terms.lotsPerUnit,
      paidQuanta: larger(0n, positionValue(instrument, lots)),
    });
    groups.set(key, group);
  }
  return groups;
}

/** The most that a group pays, and the most of the asset that it delivers beyond what it buys, each at its worst price. */
function worstOf(group: readonly Exchange[]): { readonly payQuanta: bigint; readonly missingQuanta: bigint } {
  const sum: Exchanged = { paidQuanta: 0n, boughtQuanta: 0n, strikeQuanta: 0n, soldQuanta: 0n };
  const byStrike = [...group].sort((left, right) => (left.strikeTicks < right.strikeTicks ? -1 : 1));
  for (const row of byStrike) if (!row.isCall) exercise(sum, row, 1n);
  let worst = { payQuanta: payOf(sum), missingQuanta: larger(0n, sum.soldQuanta - sum.boughtQuanta) };
  byStrike.forEach((row, index) => {
    exercise(sum, row, row.isCall ? 1n : -1n);
    // Prices between two strikes are one case.
    if (byStrike[index + 1]?.strikeTicks === row.strikeTicks) return;
    worst = {
      payQuanta: larger(worst.payQuanta, payOf(sum)),
      missingQuanta: larger(worst.missingQuanta, sum.soldQuanta - sum.boughtQuanta),
    };
  });
  return worst;
}

function exercise(sum: Exchanged, row: Exchange, sign: bigint): void {
  if (row.isBuying) {
    sum.paidQuanta += sign * (row.strikeQuanta + row.paidQuanta);
    sum.boughtQuanta += sign * row.assetQuanta;
  } else {
    sum.strikeQuanta += sign * row.strikeQuanta;
    sum.soldQuanta += sign * row.assetQuanta;
  }
}

function payOf({ paidQuanta, boughtQuanta, strikeQuanta, soldQuanta }: Exchanged): bigint {
  const coveredQuanta = soldQuanta === 0n ? 0n : (strikeQuanta * smaller(soldQuanta, boughtQuanta)) / soldQuanta;
  return larger(0n, paidQuanta - coveredQuanta);
}
