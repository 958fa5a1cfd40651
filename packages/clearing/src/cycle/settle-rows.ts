import type { Book } from "../book/book.ts";
import { RowList } from "../book/row-list.ts";
import type { BulkPosting } from "../ledger/bulk-posting.ts";
import type { PostingLog } from "../ledger/posting-log.ts";
import { reasonKey } from "../model/account-rows.ts";
import { NumberSum } from "../model/number-sum.ts";
import type { Instrument } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

/** What settling a position of an instrument takes, in numbers. */
interface RowTerms {
  readonly quantaPerLot: number;
  readonly fundingIndex: number;
}

const reason = "variation-margin";
const moved = { reason, asset: null } as const;

/**
 * Settles the one position of plain accounts in their rows (`settlePositions`), where nothing but its gain is due: no funding, no other
 * class, and figures that numbers hold exactly. All other accounts are left to the caller, unchanged.
 */
export class RowSettlement {
  readonly #book: Book;
  readonly #log: PostingLog;
  readonly #kind: number;
  readonly #reason = reasonKey(reason);
  /** By instrument. */
  readonly #terms: readonly (RowTerms | undefined)[];
  readonly #changed: RowList;
  readonly #sum = new NumberSum();

  /** @param instruments by number, those that are settled at the mark @param most accounts that are settled */
  constructor(
    book: Book,
    log: PostingLog,
    given: { readonly instruments: readonly (Instrument | undefined)[]; readonly most: number },
  ) {
    this.#book = book;
    this.#log = log;
    this.#kind = log.kindOf(moved);
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
    if (positions.fundingIndices.numberAt(number) !== terms.fundingIndex) return false;
    const valueQuanta = positions.lots.numberAt(number) * terms.quantaPerLot;
    const gainQuanta = valueQuanta - positions.costs.numberAt(number);
    if (gainQuanta === 0) return Number.isSafeInteger(valueQuanta);
    const isOneReason = reasons.keys[number] === 0 || reasons.keys[number] === this.#reason;
    const isOneGain = gains.keys[number] === 0 || gains.keys[number] === instrument;
    if (!isOneReason || !isOneGain) return false;
    const pendingQuanta = pending.numberAt(number) + gainQuanta;
    const variationQuanta = variation.numberAt(number) + gainQuanta;
    const reasonQuanta = gainQuanta + (reasons.keys[number] === 0 ? 0 : reasons.amounts.numberAt(number));
    const gainsQuanta = gainQuanta + (gains.keys[number] === 0 ? 0 : gains.amounts.numberAt(number));
    // NaN, where a figure is no safe integer, is none either; the sum of two that are below 2^53 shows whether it is.
    if (!areSafe(valueQuanta, gainQuanta, pendingQuanta, variationQuanta)) return false;
    if (!areSafe(reasonQuanta, gainsQuanta, 0, 0)) return false;
    pending.setNumber(number, pendingQuanta);
    variation.setNumber(number, variationQuanta);
    positions.costs.setNumber(number, valueQuanta);
    reasons.keys[number] = reasonQuanta === 0 ? 0 : this.#reason;
    reasons.amounts.setNumber(number, reasonQuanta);
    gains.keys[number] = gainsQuanta === 0 ? 0 : instrument;
    gains.amounts.setNumber(number, gainsQuanta);
    this.#log.addNumber(number, gainQuanta, this.#kind);
    this.#sum.add(gainQuanta);
    this.#changed.add(number);
    this.#book.rowChanged(number);
    return true;
  }

  /** Call it once, after the last account. */
  finish(postings: BulkPosting): void {
    postings.addObligations(this.#sum.quanta, reason);
    this.#book.rowsChanged(this.#changed.numbers);
  }
}

function rowTerms(instrument: Instrument): RowTerms | undefined {
  const { terms, markTicks } = instrument;
  if (!productOf(terms).isLinear || terms.settlementClass !== undefined || terms.deliveryClass !== undefined)
    return undefined;
  const quantaPerLot = Number((markTicks ?? 0n) * terms.quantaPerTickLot);
  const fundingIndex = Number(instrument.fundingIndex);
  return Number.isSafeInteger(quantaPerLot) && Number.isSafeInteger(fundingIndex)
    ? { quantaPerLot, fundingIndex }
    : undefined;
}

function areSafe(first: number, second: number, third: number, fourth: number): boolean {
  return (
    Number.isSafeInteger(first) &&
    Number.isSafeInteger(second) &&
    Number.isSafeInteger(third) &&
    Number.isSafeInteger(fourth)
  );
}
