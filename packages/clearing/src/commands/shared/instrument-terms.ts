import { checkLinearParameters } from "@isthmus/risk";
import type { Book } from "../../book/book.ts";
import { require } from "../../book/context.ts";
import { settlementAssets } from "../../ledger/class-ledger.ts";
import type { InstrumentTerms, State } from "../../model/state.ts";
import { productOf } from "../../products/registry.ts";
import { requireSizeTerms } from "./size-brackets.ts";

/** The first cycle of a listing or a change of parameters: the one after the open cycle; before the first close, cycle 1. */
export function firstCycleOfChange({ cycle }: State): bigint {
  return cycle === 0n ? 1n : cycle + 2n;
}

/**
 * Requires valid terms of a new instrument.
 * @throws PARAMETER_INVALID, INSTRUMENT_UNKNOWN
 */
export function requireTerms(book: Book, terms: InstrumentTerms): void {
  requireMovableTerms(terms);
  productOf(terms).requireTerms(book, terms);
  requireSettlementClass(book, terms);
  const { expirySeconds, underlying } = terms;
  if (underlying === null) return;
  const reference = book.instrument(underlying);
  const { mayUnderlie, isLinear } = productOf(reference.terms);
  // Scenarios reprice an option from the price of a unit in the unit of account.
  const isUnitPrice = isLinear && reference.terms.settlementClass === undefined;
  const fits = mayUnderlie && (isUnitPrice || !productOf(terms).isVolatile);
  require(fits, "PARAMETER_INVALID", { field: "underlying", underlying });
  // It settles at the marks of its underlying, which ends at its own expiry.
  const ends = reference.terms.expirySeconds;
  const outlives = reference.expired || (ends !== null && expirySeconds !== null && expirySeconds > ends);
  require(!outlives, "PARAMETER_INVALID", { field: "expirySeconds", underlying, underlyingExpirySeconds: ends });
}

/** Requires a class that can be settled in and has a mark of its own, or none for the unit of account. */
function requireSettlementClass(book: Book, { settlementClass }: InstrumentTerms): void {
  if (settlementClass === undefined) return;
  const isOther = settlementClass !== book.state.settlementClass;
  require(isOther && settlementAssets(book, settlementClass).length > 0, "PARAMETER_INVALID", {
    field: "settlementClass",
    class: settlementClass,
  });
}

/** Requires valid terms of those that may change while an instrument is listed. */
function requireMovableTerms(terms: InstrumentTerms): void {
  checkLinearParameters({
    initialPpm: BigInt(terms.initialPpm),
    maintenanceOfInitialPpm: BigInt(terms.maintenanceOfInitialPpm),
    openInterestLowerQuanta: terms.openInterestLowerQuanta,
    openInterestUpperQuanta: terms.openInterestUpperQuanta,
  });
  // A rebate above the other leg's fee would pay for trading with oneself.
  require(terms.makerFeePpm + terms.takerFeePpm >= 0, "PARAMETER_INVALID", { field: "makerFeePpm" });
  require(terms.takerFeePpm >= 0, "PARAMETER_INVALID", { field: "takerFeePpm" });
  requireSizeTerms(terms);
  require(terms.maxFundingRateE9 >= 0n, "PARAMETER_INVALID", { field: "maxFundingRateE9" });
}

/**
 * Terms of instruments from the next cycle on: the present or already pending ones, with changes. Changes nothing.
 * @throws INSTRUMENT_UNKNOWN, INSTRUMENT_EXPIRED, PARAMETER_INVALID
 */
export function changedTerms(
  book: Book,
  rows: readonly ({ readonly instrument: number } & {
    readonly [T in keyof InstrumentTerms]?: InstrumentTerms[T] | undefined;
  })[],
): ReadonlyMap<number, InstrumentTerms> {
  const changed = new Map<number, InstrumentTerms>();
  for (const { instrument: number, ...changes } of rows) {
    const instrument = book.instrument(number);
    require(!changed.has(number), "PARAMETER_INVALID", { field: "instruments", instrument: number });
    require(!instrument.expired, "INSTRUMENT_EXPIRED", { instrument: number });
    const terms = { ...(instrument.nextTerms ?? instrument.terms), ...changes } as InstrumentTerms;
    requireMovableTerms(terms);
    changed.set(number, terms);
  }
  return changed;
}
