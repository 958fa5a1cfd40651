import type { Book } from "../book/book.ts";
import { isExact } from "../margin/exact.ts";
import { tooFarAhead } from "../margin/freshness.ts";
import type { Instrument } from "../model/state.ts";

/** An instrument's terms in numbers, for as long as no mark and no parameter changes. */
export interface FastTerms {
  readonly instrument: Instrument;
  readonly number: number;
  /** Prices within the band. */
  readonly lowestTicks: number;
  readonly highestTicks: number;
  readonly quantaPerTickLot: number;
  /** Value of a lot at the mark. */
  readonly quantaPerLot: number;
  readonly initialPpm: number;
  readonly makerFeePpm: number;
  readonly takerFeePpm: number;
  /** Trades that open more must not take the open interest beyond this. */
  readonly mostOpenLots: number;
  /** Goes before `instrument.openInterestLots` while the two differ. */
  openLots: number;
}

/**
 * The terms of an instrument in which every trade within them may be novated in numbers; null when trades in it have to be
 * looked at one by one: options, what is expired, suspended, not yet listed, without a fresh mark, or too large to be
 * exact; and all of them while a vault lags.
 */
export function fastTerms(book: Book, number: number): FastTerms | null {
  const instrument = book.state.instruments.get(number);
  if (instrument === undefined || instrument.suspended || !isTradable(book, instrument)) return null;
  const { terms, markTicks } = instrument;
  if (terms.type === "option" || markTicks === null || tooFarAhead(book)) return null;
  const distance = (markTicks * BigInt(terms.bandPpm)) / 1_000_000n;
  const quick: FastTerms = {
    instrument,
    number,
    lowestTicks: Math.max(Number(markTicks - distance), 1),
    highestTicks: Number(markTicks + distance),
    quantaPerTickLot: Number(terms.quantaPerTickLot),
    quantaPerLot: Number(markTicks * terms.quantaPerTickLot),
    initialPpm: terms.initialPpm,
    makerFeePpm: terms.makerFeePpm,
    takerFeePpm: terms.takerFeePpm,
    mostOpenLots: Math.min(cappedAt(instrument), unscaledUpTo(instrument, markTicks)),
    openLots: Number(instrument.openInterestLots),
  };
  const { lowestTicks, highestTicks, quantaPerTickLot, quantaPerLot, openLots } = quick;
  const exact = [lowestTicks, highestTicks, quantaPerTickLot, quantaPerLot, openLots].every(isExact);
  return exact ? quick : null;
}

function isTradable({ state }: Book, { expired, terms, fromCycle, markSeconds }: Instrument): boolean {
  const { staleSeconds } = state.parameters;
  const fresh = staleSeconds === 0 || markSeconds >= state.timeSeconds - BigInt(staleSeconds);
  const live = terms.expirySeconds === null || terms.expirySeconds > state.timeSeconds;
  return fresh && live && !expired && fromCycle <= state.cycle + 1n;
}

function cappedAt({ terms }: Instrument): number {
  return terms.maxOpenInterestLots === 0n ? Number.POSITIVE_INFINITY : floored(terms.maxOpenInterestLots);
}

/** The most open lots at which open interest does not raise the initial fraction above its base (`initialFraction`). */
function unscaledUpTo({ terms }: Instrument, markTicks: bigint): number {
  const quantaPerLot = markTicks * terms.quantaPerTickLot;
  if (terms.openInterestUpperQuanta === 0n || quantaPerLot === 0n) return Number.POSITIVE_INFINITY;
  return floored(terms.openInterestLowerQuanta / quantaPerLot);
}

/** Open lots are compared below 2^50, where a larger limit binds nothing: infinity is as good. */
function floored(limitLots: bigint): number {
  return limitLots < 1n << 53n ? Number(limitLots) : Number.POSITIVE_INFINITY;
}
