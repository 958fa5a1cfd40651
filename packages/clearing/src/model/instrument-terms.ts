import { z } from "zod";
import { amount, id16, lots, ppm, rateE9, signedPpm, symbol, ticks, u64 } from "./fields.ts";

/** What defines an instrument besides its number. */
export const instrumentTerms = {
  symbol,
  type: z.enum(["perpetual", "future", "option"]),
  /** Settlement quanta that one tick moves one lot. */
  quantaPerTickLot: lots,
  /** Lots that make one whole unit of the underlying. */
  lotsPerUnit: lots,
  initialPpm: ppm,
  /** Maintenance margin as a part of the base initial margin. */
  maintenanceOfInitialPpm: ppm,
  /** Open notional from which initial margin scales up to 100%; upper 0 means off. */
  openInterestLowerQuanta: amount,
  openInterestUpperQuanta: amount,
  /** The most open interest in lots; 0 means no cap. */
  maxOpenInterestLots: amount,
  makerFeePpm: signedPpm,
  takerFeePpm: signedPpm,
  /** Largest move of the mark in one `prices` command, and once more per `staleSeconds` that the mark is old; 0 means any. */
  maxPriceStepPpm: ppm,
  /** Band around the mark inside which trades are taken. */
  bandPpm: ppm,
  /** Seconds that one funding rate covers; 28,800 for the usual 8-hour rates. */
  fundingPeriodSeconds: z.int().min(1).max(31_536_000),
  /** Largest magnitude of the funding rate per period, in 10^-9. */
  maxFundingRateE9: rateE9,
  /** When a future or option expires; null for perpetuals. */
  expirySeconds: u64.nullable(),
  /** For options (and futures that settle on it): the instrument whose mark is the underlying's price. */
  underlying: id16.nullable(),
  strikeTicks: ticks.nullable(),
  optionType: z.enum(["call", "put"]).nullable(),
};

const { initialPpm, maintenanceOfInitialPpm, openInterestLowerQuanta, openInterestUpperQuanta } = instrumentTerms;
const { maxOpenInterestLots, makerFeePpm, takerFeePpm, maxPriceStepPpm, bandPpm, maxFundingRateE9 } = instrumentTerms;
/** Terms of an instrument that may change while it is listed; what a lot, a tick or an expiry is never does. */
export const movableTerms = {
  initialPpm,
  maintenanceOfInitialPpm,
  openInterestLowerQuanta,
  openInterestUpperQuanta,
  maxOpenInterestLots,
  makerFeePpm,
  takerFeePpm,
  maxPriceStepPpm,
  bandPpm,
  maxFundingRateE9,
};
