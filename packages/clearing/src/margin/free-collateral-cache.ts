import type { Book, BookListener } from "../book/book.ts";
import type { Account, Instrument } from "../model/state.ts";
import { isPacked } from "../products/registry.ts";
import { isExact, requirementExact } from "./exact.ts";
import { modelOf } from "./models.ts";
import { scaledFraction } from "./open-interest-scale.ts";
import { sizeRules } from "./size-rules.ts";

/** One leg of a trade, as `novate` quotes it. */
export interface QuotedTrade {
  readonly oldLots: bigint;
  readonly newLots: bigint;
  /** Signed like the traded lots. */
  readonly costQuanta: bigint;
  readonly feeQuanta: bigint;
  /** By how much the trade changes the instrument's open interest. */
  readonly openInterestLots: bigint;
}

/**
 * Free money of accounts (`freeMoney`: free collateral without that of other classes and without offsets) between two
 * changes of what all accounts share: marks, parameters, collateral weights. In
 * between, a trade moves it by the value of the lots, their cost, the fee and the requirement of one position, so it need
 * not be evaluated again. Exact, in safe integers; where that is not certain it returns NaN and `accountRisk` decides.
 *
 * Accounts with a position that scenarios margin are never cached, and none while open interest scales an initial fraction.
 * Derived from the state; never part of it.
 */
export class FreeCollateralCache implements BookListener {
  readonly #book: Book;
  /** By account number; NaN if not cached. */
  #freeCollateral: Float64Array;
  readonly #rates = new Map<number, Rate>();
  /** Numbers of accounts that may be cached; once as many as accounts, any may be. */
  #cached: number[] = [];

  constructor(book: Book) {
    this.#book = book;
    this.#freeCollateral = new Float64Array(book.state.accountIds.length).fill(Number.NaN);
  }

  /** Empties the cache; due before anything that all accounts share changes. */
  clear(): void {
    this.#rates.clear();
    // At the cost of the trades since the last call, not of all accounts.
    if (this.#cached.length >= this.#freeCollateral.length) this.#freeCollateral.fill(Number.NaN);
    else for (const number of this.#cached) this.#freeCollateral[number] = Number.NaN;
    this.#cached = [];
  }

  /** Drops an account that is about to change. */
  accountChanges({ number }: Readonly<Account>): void {
    if (number < this.#freeCollateral.length) this.#freeCollateral[number] = Number.NaN;
  }

  /** Empties the cache if open interest has led to another initial fraction. */
  openInterestChanged(instrument: Instrument): void {
    const rate = this.#rates.get(instrument.instrument);
    if (rate !== undefined && !holdsAt(rate, Number(instrument.openInterestLots))) this.clear();
  }

  /** Free money of an account after a trade, in quanta; NaN if it is not cached. Below zero, `accountRisk` decides. */
  after(account: Readonly<Account>, instrument: Instrument, trade: QuotedTrade): number {
    const freeCollateralQuanta = this.#freeCollateral[account.number] ?? Number.NaN;
    if (Number.isNaN(freeCollateralQuanta) || !isPacked(instrument.terms)) return Number.NaN;
    const rate = this.#rate(instrument);
    if (!holdsAt(rate, Number(instrument.openInterestLots + trade.openInterestLots))) return Number.NaN;
    const { quantaPerLot, initialPpm, plainLots } = rate;
    const oldLots = Number(trade.oldLots);
    const newLots = Number(trade.newLots);
    const oldQuanta = oldLots * quantaPerLot;
    const newQuanta = newLots * quantaPerLot;
    const costQuanta = Number(trade.costQuanta);
    const feeQuanta = Number(trade.feeQuanta);
    const exact =
      isExact(oldLots) &&
      isExact(newLots) &&
      Math.abs(oldLots) <= plainLots &&
      Math.abs(newLots) <= plainLots &&
      isExact(oldQuanta) &&
      isExact(newQuanta) &&
      isExact(costQuanta) &&
      isExact(feeQuanta);
    if (!exact) return Number.NaN;
    const gainedQuanta = newQuanta - oldQuanta - costQuanta - feeQuanta;
    return (
      freeCollateralQuanta +
      gainedQuanta +
      requirementExact(oldQuanta, initialPpm) -
      requirementExact(newQuanta, initialPpm)
    );
  }

  /** Caches the free money of an account after an applied trade. */
  keep(account: Readonly<Account>, freeCollateralQuanta: number): void {
    if (!isExact(freeCollateralQuanta) || this.#book.ownerOf(account).accounts.length > 1) return;
    if (!modelOf(this.#book.state.parameters, account).isBoundedByTerms) return;
    for (const number of account.positions.keys()) {
      const held = this.#book.state.instruments.get(number);
      if (held !== undefined && !isPacked(held.terms)) return;
    }
    if (account.number >= this.#freeCollateral.length) this.#grow();
    this.#freeCollateral[account.number] = freeCollateralQuanta;
    if (this.#cached.length < this.#freeCollateral.length) this.#cached.push(account.number);
  }

  #grow(): void {
    const grown = new Float64Array(Math.ceil(this.#book.state.accountIds.length * 1.5)).fill(Number.NaN);
    grown.set(this.#freeCollateral);
    this.#freeCollateral = grown;
  }

  #rate(instrument: Instrument): Rate {
    let rate = this.#rates.get(instrument.instrument);
    if (rate === undefined) {
      const { markTicks, terms, openInterestLots } = instrument;
      const { initialPpm, aboveLots, uptoLots } = scaledFraction(this.#book, instrument, openInterestLots);
      const { plainLots } = sizeRules(this.#book, instrument);
      const quantaPerLot = Number((markTicks ?? 0n) * terms.quantaPerTickLot);
      rate = {
        quantaPerLot: isExact(quantaPerLot) ? quantaPerLot : Number.NaN,
        initialPpm: Number(initialPpm),
        aboveLots: Number(aboveLots ?? -1n),
        uptoLots: uptoLots === null ? Number.POSITIVE_INFINITY : Number(uptoLots),
        plainLots: plainLots === null ? Number.POSITIVE_INFINITY : Number(plainLots),
      };
      this.#rates.set(instrument.instrument, rate);
    }
    return rate;
  }
}

/** Value of one lot at the mark, its initial margin fraction with the open lots for which it holds, and the plain size. */
interface Rate {
  readonly quantaPerLot: number;
  readonly initialPpm: number;
  readonly aboveLots: number;
  readonly uptoLots: number;
  readonly plainLots: number;
}

/** False where a number is not certain. */
function holdsAt({ aboveLots, uptoLots }: Rate, openLots: number): boolean {
  return isExact(openLots) && openLots > aboveLots && openLots <= uptoLots;
}
