import type { Book } from "../book/book.ts";
import { isExact } from "../margin/exact.ts";
import { scaledFraction } from "../margin/open-interest-scale.ts";
import { sizeRules } from "../margin/size-rules.ts";
import { isFresh, vaultsLag } from "../market/freshness.ts";
import type { Instrument } from "../model/state.ts";
import { isPacked } from "../products/registry.ts";

/** An instrument's terms in numbers, valid until a mark or a parameter changes. */
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
  /** The most open interest after a trade that opens more: its cap, and as far as the initial fraction holds. */
  readonly maxOpenLots: number;
  /** The largest size of an owner to which nothing is added and no limit applies. */
  readonly plainLots: number;
  /** Whether no account can hold positions in too many instruments. */
  readonly opensFreely: boolean;
  /** Current open interest; `instrument.openInterestLots` lags behind until the cache is flushed. */
  openLots: number;
}

/**
 * The terms of an instrument on the fast path; null if its trades need the slow path: options, instruments that are
 * expired, suspended, not yet listed, without a fresh mark, or too large to be exact; and all of them while a vault lags.
 */
export function fastTerms(book: Book, number: number): FastTerms | null {
  const instrument = book.state.instruments.get(number);
  if (instrument === undefined || instrument.suspended || !isTradable(book, instrument)) return null;
  const { terms, markTicks } = instrument;
  if (!isPacked(terms) || markTicks === null || vaultsLag(book)) return null;
  const distance = (markTicks * BigInt(terms.bandPpm)) / 1_000_000n;
  const { initialPpm, uptoLots } = scaledFraction(book, instrument, instrument.openInterestLots);
  const fast: FastTerms = {
    instrument,
    number,
    lowestTicks: Math.max(Number(markTicks - distance), 1),
    highestTicks: Number(markTicks + distance),
    quantaPerTickLot: Number(terms.quantaPerTickLot),
    quantaPerLot: Number(markTicks * terms.quantaPerTickLot),
    initialPpm: Number(initialPpm),
    makerFeePpm: terms.makerFeePpm,
    takerFeePpm: terms.takerFeePpm,
    maxOpenLots: Math.min(cappedAt(instrument), flooredOrAny(uptoLots)),
    plainLots: flooredOrAny(sizeRules(book, instrument).plainLots),
    opensFreely: book.state.instruments.size <= book.state.parameters.maxPositionsPerAccount,
    openLots: Number(instrument.openInterestLots),
  };
  const { lowestTicks, highestTicks, quantaPerTickLot, quantaPerLot, openLots } = fast;
  return [lowestTicks, highestTicks, quantaPerTickLot, quantaPerLot, openLots].every(isExact) ? fast : null;
}

function isTradable({ state }: Book, instrument: Instrument): boolean {
  const { expired, terms, fromCycle } = instrument;
  const live = terms.expirySeconds === null || terms.expirySeconds > state.timeSeconds;
  return isFresh(state, instrument) && live && !expired && fromCycle <= state.cycle + 1n;
}

function cappedAt({ terms }: Instrument): number {
  return terms.maxOpenInterestLots === 0n ? Number.POSITIVE_INFINITY : floored(terms.maxOpenInterestLots);
}

function flooredOrAny(limitLots: bigint | null): number {
  return limitLots === null ? Number.POSITIVE_INFINITY : floored(limitLots);
}

/** Open lots are compared below 2^50, where a larger limit never binds: infinity is equivalent. */
function floored(limitLots: bigint): number {
  return limitLots < 1n << 53n ? Number(limitLots) : Number.POSITIVE_INFINITY;
}
