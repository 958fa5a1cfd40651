/** A value beyond the largest step from the held one: it waits until later values over some time confirm it. */
export interface Candidate {
  /** Of the values seen since, the one that is closest to the held value. */
  readonly value: bigint;
  /** Time of the first of them. */
  readonly sinceSeconds: bigint;
}

/** What an instrument's settlement window has shown so far. */
interface SettlementWindow {
  /** Seconds of the window that have passed since the instrument was listed. */
  elapsedSeconds: bigint;
  /** Those of them in which the reference had a mark that was fresh enough. */
  coveredSeconds: bigint;
  /** Sum of mark × seconds over the covered seconds. */
  tickSeconds: bigint;
}

/** What `prices` stated about an instrument beyond its mark. */
export interface InstrumentMarketData {
  /** Half the width of the mark's confidence interval, as a part of the mark. */
  markConfidencePpm: number;
  /** The last price was zero or below it: the mark is that of before, and nothing rests on it until the next price. */
  unpriced: boolean;
  /** Lots available within 1 % of the mark on the thinner side; null if never stated. */
  depthLots: bigint | null;
  depthSeconds: bigint;
  /** Time of the volatility. */
  volatilitySeconds: bigint;
  volatilityCandidate: Candidate | null;
  /** Realised variance of the mark per year, in 10^-12, as a moving average; 0 before the second mark. */
  realisedVarianceE12: bigint;
  /** Price of the underlying at an option's expiry; null if never stated. */
  forwardTicks: bigint | null;
  forwardSeconds: bigint;
  /** Null before the settlement window begins. */
  settlementWindow: SettlementWindow | null;
  /** Price of the reference at which the instrument settles; null until its expiry, or while it waits for a price. */
  settlementTicks: bigint | null;
}

/** The market data of an instrument that has none yet. */
export function noMarketData(): InstrumentMarketData {
  return {
    markConfidencePpm: 0,
    unpriced: false,
    depthLots: null,
    depthSeconds: 0n,
    volatilitySeconds: 0n,
    volatilityCandidate: null,
    realisedVarianceE12: 0n,
    forwardTicks: null,
    forwardSeconds: 0n,
    settlementWindow: null,
    settlementTicks: null,
  };
}
