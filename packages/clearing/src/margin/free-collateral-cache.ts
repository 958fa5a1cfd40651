import type { BookListener } from "../book/book.ts";
import type { Account, Instrument, State } from "../model/state.ts";
import { openNotional } from "../positions/value.ts";
import { isExact, requirementExact } from "./exact.ts";

/** A change of one position, as `novate` has worked it out. */
export interface WeighedTrade {
  readonly oldLots: bigint;
  readonly newLots: bigint;
  /** Signed like the traded lots. */
  readonly costQuanta: bigint;
  readonly feeQuanta: bigint;
  /** By how much the trade changes the instrument's open interest. */
  readonly openInterestLots: bigint;
}

/**
 * Free margin (`freeQuanta`) of accounts between two changes of what all accounts share: marks, parameters, collateral
 * weights. A trade then moves it by the value that it brings, its cost, its fee and the requirement of one position, so it
 * need not be summed up anew. Exact, in safe integers; where that is not certain it answers NaN and `standing` decides.
 *
 * Nothing is known of accounts with options, nor of any account while open interest scales a fraction.
 * Derived from the state; never part of it.
 */
export class FreeCollateralCache implements BookListener {
  readonly #state: State;
  /** By account number; NaN where unknown. */
  #freeQuanta: Float64Array;
  readonly #rates = new Map<number, Rate>();
  #unscaled: boolean | null = null;
  /** Numbers of the accounts that may be known; when there are as many as accounts, any of them may be. */
  #kept: number[] = [];

  constructor(state: State) {
    this.#state = state;
    this.#freeQuanta = new Float64Array(state.numbered.length).fill(Number.NaN);
  }

  /** To be called before anything that all accounts share changes. */
  clear(): void {
    this.#unscaled = null;
    this.#rates.clear();
    // At the cost of the trades since the last time, not of all accounts.
    if (this.#kept.length >= this.#freeQuanta.length) this.#freeQuanta.fill(Number.NaN);
    else for (const number of this.#kept) this.#freeQuanta[number] = Number.NaN;
    this.#kept = [];
  }

  /** Drops an account that is about to change. */
  accountChanges({ number }: Readonly<Account>): void {
    if (number < this.#freeQuanta.length) this.#freeQuanta[number] = Number.NaN;
  }

  /** Checks whether open interest now scales an initial fraction. */
  openInterestChanged(instrument: Instrument): void {
    if (this.#unscaled === true && isScaled(instrument, 0n)) this.#unscaled = false;
  }

  /** Free quanta of an account after a trade, or NaN when that is not known. */
  after(account: Readonly<Account>, instrument: Instrument, trade: WeighedTrade): number {
    const freeQuanta = this.#freeQuanta[account.number] ?? Number.NaN;
    if (Number.isNaN(freeQuanta) || !this.isUnscaled()) return Number.NaN;
    if (instrument.terms.type === "option" || isScaled(instrument, trade.openInterestLots)) return Number.NaN;
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
      freeQuanta + gainedQuanta + requirementExact(oldQuanta, initialPpm) - requirementExact(newQuanta, initialPpm)
    );
  }

  /** Keeps what is known of an account whose trade has been applied. */
  keep(account: Readonly<Account>, freeQuanta: number): void {
    if (!isExact(freeQuanta) || !this.isUnscaled()) return;
    for (const number of account.positions.keys()) {
      if (this.#state.instruments.get(number)?.terms.type === "option") return;
    }
    if (account.number >= this.#freeQuanta.length) this.#grow();
    this.#freeQuanta[account.number] = freeQuanta;
    if (this.#kept.length < this.#freeQuanta.length) this.#kept.push(account.number);
  }

  #grow(): void {
    const grown = new Float64Array(Math.ceil(this.#state.numbered.length * 1.5)).fill(Number.NaN);
    grown.set(this.#freeQuanta);
    this.#freeQuanta = grown;
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

/** What one lot is worth at the mark, and the part of it that is initial margin. */
interface Rate {
  readonly quantaPerLot: number;
  readonly initialPpm: number;
}

/** Whether open interest raises the instrument's initial fraction above its base (`initialFraction`). */
function isScaled(instrument: Instrument, extraLots: bigint): boolean {
  const { openInterestUpperQuanta, openInterestLowerQuanta } = instrument.terms;
  return openInterestUpperQuanta > 0n && openNotional(instrument, extraLots) > openInterestLowerQuanta;
}
