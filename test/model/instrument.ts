import { dollars } from "./account.ts";
import { largest, least, Rational, whole } from "./rational.ts";

/** What the model knows of an instrument's terms; each as in the listing. */
export interface ModelTerms {
  readonly type: string;
  readonly quantaPerTickLot: bigint;
  readonly lotsPerUnit: bigint;
  readonly initialPpm: number;
  readonly maintenanceOfInitialPpm: number;
  readonly makerFeePpm: number;
  readonly takerFeePpm: number;
  readonly bandPpm: number;
  readonly fundingPeriodSeconds: number;
  readonly openInterestLowerQuanta: bigint;
  readonly openInterestUpperQuanta: bigint;
  readonly settlementClass?: string | undefined;
  /** What spot trades and exercised options exchange, a whole token for `lotsPerUnit` lots. */
  readonly deliveryClass?: string | undefined;
  readonly expirySeconds: bigint | null;
  readonly underlying: number | null;
  readonly strikeTicks: bigint | null;
  readonly optionType: "call" | "put" | null;
}

/** One instrument: its terms and what market data has stated about it. */
export interface ModelInstrument extends ModelTerms {
  readonly number: number;
  mark: bigint;
  /** Null before the first mark. */
  markedAt: bigint | null;
  /** The last price was none. */
  unpriced: boolean;
  rateE9: bigint;
  volatilityAt: bigint | null;
  /** Open interest when the last cycle closed. */
  settledLots: bigint;
  /** At all cut-offs, the last one first. */
  history: bigint[];
  /** What it has been for long: the depth of positions held. */
  lastingLots: bigint;
  /** First cycle that may trade it. */
  fromCycle: bigint;
  /** Price of its reference at which it settles, and the sums of the marks of its window until now. */
  settlement: bigint | null;
  window: { elapsed: bigint; covered: bigint; tickSeconds: bigint };
  expired: boolean;
}

/** An instrument without any market data. */
export function listed(number: number, terms: ModelTerms, fromCycle = 0n): ModelInstrument {
  return {
    ...terms,
    number,
    fromCycle,
    mark: 0n,
    markedAt: null,
    unpriced: false,
    rateE9: 0n,
    volatilityAt: null,
    settledLots: 0n,
    history: [],
    lastingLots: 0n,
    settlement: null,
    window: { elapsed: 0n, covered: 0n, tickSeconds: 0n },
    expired: false,
  };
}

export const classOf = ({ settlementClass }: ModelTerms): string => settlementClass ?? dollars;
export const isOption = ({ type }: ModelTerms): boolean => type === "option";
export const isFuture = ({ type }: ModelTerms): boolean => type === "future";
export const isSpot = ({ type }: ModelTerms): boolean => type === "spot";
export const isInverse = ({ type }: ModelTerms): boolean => type === "inverse-perpetual";

/**
 * What lots are worth at a price, in quanta of their class: in proportion to it, or, of an inverse contract, of a fixed sum
 * -K / price, rounded against the holder.
 */
export function valueAt(terms: ModelTerms, lots: bigint, ticks: bigint): bigint {
  if (isInverse(terms)) return new Rational(-lots * terms.quantaPerTickLot, ticks).floor();
  return lots * ticks * terms.quantaPerTickLot;
}

/** What lots are worth at the mark. */
export const worthOf = (instrument: ModelInstrument, lots: bigint): bigint =>
  instrument.markedAt === null ? 0n : valueAt(instrument, lots, instrument.mark);

/** Funding of one lot over so many seconds at the present rate, times 10^9 and the period; of inverse contracts whole. */
export function fundingPerLot(instrument: ModelInstrument, seconds: bigint): Rational {
  const { quantaPerTickLot, mark, rateE9 } = instrument;
  if (isInverse(instrument)) return whole(new Rational(quantaPerTickLot * rateE9 * seconds, mark).floor());
  return whole(mark * quantaPerTickLot * rateE9 * seconds);
}

/** The prices at which an instrument may be traded. @param spot the mark of its underlying */
export function bandOf(instrument: ModelInstrument, spot: bigint): { readonly low: bigint; readonly high: bigint } {
  const { mark, bandPpm, strikeTicks, optionType } = instrument;
  const part = (ticks: bigint): bigint => new Rational(ticks * BigInt(bandPpm), 1_000_000n).floor();
  if (!isOption(instrument)) return { low: mark - part(mark), high: mark + part(mark) };
  // Of the underlying's price around the mark, but never above what the right is worth at most, nor far below its intrinsic value.
  const strike = strikeTicks ?? 0n;
  const reach = part(largest(spot, mark));
  const most = optionType === "call" ? spot : strike;
  const inside = intrinsic(instrument, spot);
  const lowest = inside - part(inside);
  const low = largest(mark - reach, lowest);
  const high = least(mark + reach, most);
  return { low: least(low, mark), high: largest(high, mark) };
}

/** What an option pays at a price of its underlying, in ticks. */
export function intrinsic({ strikeTicks, optionType }: ModelTerms, spot: bigint): bigint {
  const strike = strikeTicks ?? 0n;
  const gain = optionType === "call" ? spot - strike : strike - spot;
  return gain > 0n ? gain : 0n;
}
