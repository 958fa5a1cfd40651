import type { Book } from "../book/book.ts";
import { RowList } from "../book/row-list.ts";
import type { BulkPosting } from "../ledger/bulk-posting.ts";
import { fundingOwed } from "../ledger/funding.ts";
import type { PostingLog } from "../ledger/posting-log.ts";
import { reasonKey } from "../model/account-rows.ts";
import { NumberSum } from "../model/number-sum.ts";
import type { Instrument } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

/** What settling a position of an instrument takes. */
interface RowTerms {
  readonly instrument: Instrument;
  readonly quantaPerLot: number;
}

const gain = "variation-margin";
const funding = "funding";

/**
 * Settles the one position of plain accounts in their rows (`settlePositions`), where it is linear, in the unit of account, and its figures
 * are exact as numbers. All other accounts are left to the caller, unchanged.
 */
export class RowSettlement {
  readonly #book: Book;
  readonly #log: PostingLog;
  readonly #gainKind: number;
  readonly #fundingKind: number;
  readonly #gainKey = reasonKey(gain);
  readonly #fundingKey = reasonKey(funding);
  /** By instrument. */
  readonly #terms: readonly (RowTerms | undefined)[];
  readonly #changed: RowList;
  readonly #gains = new NumberSum();
  readonly #funding = new NumberSum();

  /** @param instruments by number, those that are settled at the mark @param most accounts that are settled */
  constructor(
    book: Book,
    log: PostingLog,
    given: { readonly instruments: readonly (Instrument | undefined)[]; readonly most: number },
  ) {
    this.#book = book;
    this.#log = log;
    this.#gainKind = log.kindOf({ reason: gain, asset: null });
    this.#fundingKind = log.kindOf({ reason: funding, asset: null });
    this.#terms = given.instruments.map((instrument) => instrument && rowTerms(instrument));
    this.#changed = new RowList(given.most);
    book.reserveRows();
  }

  /** @returns false if the account is left to the caller */
  settle(number: number): boolean {
    const { positions, pending, variation, reasons, gains } = this.#book.rows;
    const instrument = positions.keys[number] as number;
    const terms = instrument > 0 ? this.#terms[instrument - 1] : undefined;
    if (terms === undefined || !this.#book.isPlain(number)) return false;
    const lots = positions.lots.numberAt(number);
    const valueQuanta = lots * terms.quantaPerLot;
    const gainQuanta = valueQuanta - positions.costs.numberAt(number);
    const fundingQuanta = this.#fundingOwed(terms.instrument, number, lots);
    const variationQuanta = variation.numberAt(number) + gainQuanta;
    const pendingQuanta = pending.numberAt(number) + gainQuanta - fundingQuanta;
    // NaN, where a figure is no safe integer, is none either; a sum of two that are shows whether it is.
    const areExact = areSafe(valueQuanta, gainQuanta) && areSafe(gainQuanta - fundingQuanta, fundingQuanta);
    if (!areExact || !areSafe(variationQuanta, pendingQuanta)) return false;
    const isPaid = this.#payFunding(terms.instrument, number);
    if (gainQuanta === 0 && isPaid) return true;
    pending.setNumber(number, pendingQuanta);
    if (gainQuanta !== 0) {
      variation.setNumber(number, variationQuanta);
      positions.costs.setNumber(number, valueQuanta);
      reasons.addNumber(number, this.#gainKey, gainQuanta);
      gains.addNumber(number, instrument, gainQuanta);
      this.#log.addNumber(number, gainQuanta, this.#gainKind);
      this.#gains.add(gainQuanta);
    }
    if (fundingQuanta !== 0) {
      reasons.addNumber(number, this.#fundingKey, -fundingQuanta);
      this.#log.addNumber(number, -fundingQuanta, this.#fundingKind);
      this.#funding.add(-fundingQuanta);
    }
    this.#changed.add(number);
    this.#book.rowChanged(number);
    return true;
  }

  /** Call it once, after the last account. */
  finish(postings: BulkPosting): void {
    postings.addObligations(this.#gains.quanta, gain);
    postings.addObligations(this.#funding.quanta, funding);
    this.#book.rowsChanged(this.#changed.numbers);
  }

  #fundingOwed(instrument: Instrument, number: number, lots: number): number {
    const paidIndex = this.#book.rows.positions.fundingIndices.at(number);
    return paidIndex === instrument.fundingIndex || Number.isNaN(lots)
      ? 0
      : Number(fundingOwed(instrument, BigInt(lots), paidIndex));
  }

  /** @returns whether the funding had been paid up to now, so that nothing has changed */
  #payFunding({ fundingIndex }: Instrument, number: number): boolean {
    const { fundingIndices } = this.#book.rows.positions;
    if (fundingIndices.at(number) === fundingIndex) return true;
    fundingIndices.set(number, fundingIndex);
    return false;
  }
}

function rowTerms(instrument: Instrument): RowTerms | undefined {
  const { terms, markTicks } = instrument;
  if (!productOf(terms).isLinear || terms.settlementClass !== undefined || terms.deliveryClass !== undefined)
    return undefined;
  const quantaPerLot = Number((markTicks ?? 0n) * terms.quantaPerTickLot);
  return Number.isSafeInteger(quantaPerLot) ? { instrument, quantaPerLot } : undefined;
}

function areSafe(first: number, second: number): boolean {
  return Number.isSafeInteger(first) && Number.isSafeInteger(second);
}
