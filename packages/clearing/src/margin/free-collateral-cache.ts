import type { BookListener } from "../book/book.ts";
import type { Account, Instrument, State } from "../model/state.ts";
import { openNotional } from "../positions/value.ts";
import { isPacked, productOf } from "../products/registry.ts";
import { isExact, requirementExact } from "./exact.ts";

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
 * Free collateral of accounts between two changes of what all accounts share: marks, parameters, collateral weights. In
 * between, a trade moves it by the value of the lots, their cost, the fee and the requirement of one position, so it need
 * not be evaluated again. Exact, in safe integers; where that is not certain it returns NaN and `accountRisk` decides.
 *
 * Accounts with a position that scenarios margin are never cached, and none while open interest scales an initial fraction.
 * Derived from the state; never part of it.
 */
export class FreeCollateralCache implements BookListener {
  readonly #state: State;
  /** By account number; NaN if not cached. */
  #freeCollateral: Float64Array;
  readonly #rates = new Map<number, Rate>();
  #unscaled: boolean | null = null;
  /** Numbers of accounts that may be cached; once as many as accounts, any may be. */
  #cached: number[] = [];

  constructor(state: State) {
    this.#state = state;
    this.#freeCollateral = new Float64Array(state.accountIds.length).fill(Number.NaN);
  }

  /** Empties the cache; due before anything that all accounts share changes. */
  clear(): void {
    this.#unscaled = null;
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

  /** Checks whether open interest now scales an initial fraction. */
  openInterestChanged(instrument: Instrument): void {
    if (this.#unscaled === true && isScaled(instrument, 0n)) this.#unscaled = false;
  }

  /** Free collateral of an account after a trade, in quanta; NaN if it is not cached. */
  after(account: Readonly<Account>, instrument: Instrument, trade: QuotedTrade): number {
    const freeCollateralQuanta = this.#freeCollateral[account.number] ?? Number.NaN;
    if (Number.isNaN(freeCollateralQuanta) || !this.isUnscaled()) return Number.NaN;
    if (!isPacked(instrument.terms) || isScaled(instrument, trade.openInterestLots)) return Number.NaN;
    const { quantaPerLot, initialPpm } = this.#rate(instrument);
    const oldLots = Number(trade.oldLots);
    const newLots = Number(trade.newLots);
    const oldQuanta = oldLots * quantaPerLot;
    const newQuanta = newLots * quantaPerLot;
    const costQuanta = Number(trade.costQuanta);
    const feeQuanta = Number(trade.feeQuanta);
    const exact =
      isExact(oldLots) &&
      isExact(newLots) &&
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

  /** Caches the free collateral of an account after an applied trade. */
  keep(account: Readonly<Account>, freeCollateralQuanta: number): void {
    if (!isExact(freeCollateralQuanta) || !this.isUnscaled()) return;
    for (const number of account.positions.keys()) {
      const held = this.#state.instruments.get(number);
      if (held !== undefined && !productOf(held.terms).isAdditive) return;
    }
    if (account.number >= this.#freeCollateral.length) this.#grow();
    this.#freeCollateral[account.number] = freeCollateralQuanta;
    if (this.#cached.length < this.#freeCollateral.length) this.#cached.push(account.number);
  }

  #grow(): void {
    const grown = new Float64Array(Math.ceil(this.#state.accountIds.length * 1.5)).fill(Number.NaN);
    grown.set(this.#freeCollateral);
    this.#freeCollateral = grown;
  }

  /** Whether open interest raises no instrument's initial fraction above its base. */
  isUnscaled(): boolean {
    if (this.#unscaled === null) {
      this.#unscaled = true;
      for (const instrument of this.#state.instruments.values()) {
        if (isScaled(instrument, 0n)) this.#unscaled = false;
      }
    }
    return this.#unscaled;
  }

  #rate(instrument: Instrument): Rate {
    let rate = this.#rates.get(instrument.instrument);
    if (rate === undefined) {
      const { markTicks, terms } = instrument;
      rate = { quantaPerLot: Number((markTicks ?? 0n) * terms.quantaPerTickLot), initialPpm: terms.initialPpm };
      if (!isExact(rate.quantaPerLot)) rate = { ...rate, quantaPerLot: Number.NaN };
      this.#rates.set(instrument.instrument, rate);
    }
    return rate;
  }
}

/** Value of one lot at the mark, and its initial margin fraction. */
interface Rate {
  readonly quantaPerLot: number;
  readonly initialPpm: number;
}

/** Whether open interest raises the instrument's initial fraction above its base (`initialFraction`). */
function isScaled(instrument: Instrument, extraLots: bigint): boolean {
  const { openInterestUpperQuanta, openInterestLowerQuanta } = instrument.terms;
  return openInterestUpperQuanta > 0n && openNotional(instrument, extraLots) > openInterestLowerQuanta;
}
