import { z } from "zod";
import { amount, id16, lots, ppm, rateE9, signedPpm, symbol, ticks, u64 } from "./fields.ts";
import { productTypes } from "./product-type.ts";

/** Terms of an instrument. */
export const instrumentTerms = {
  symbol,
  type: z.enum(productTypes),
  /** Settlement quanta that one tick moves one lot. */
  quantaPerTickLot: lots,
  /** Lots that make one whole unit of the underlying. */
  lotsPerUnit: lots,
  initialPpm: ppm,
  /** Maintenance margin as a part of the base initial margin. */
  maintenanceOfInitialPpm: ppm,
  /** Open notional from which initial margin scales up to 100%; upper 0 means the bounds of the house. */
  openInterestLowerQuanta: amount,
  openInterestUpperQuanta: amount,
  /** The most open interest in lots; 0 means no cap. */
  maxOpenInterestLots: amount,
  /**
   * Brackets over an owner's size, both ascending, in place of those of the house (`sizeBrackets` of the parameters); the
   * part of a size above each needs `addPpm` of its notional in addition.
   */
  sizeBrackets: z
    .array(z.strictObject({ aboveLots: amount, addPpm: ppm }))
    .max(20)
    .readonly()
    .optional(),
  /** The largest size of one owner, beside that of the house. */
  positionLimitLots: lots.optional(),
  makerFeePpm: signedPpm,
  takerFeePpm: signedPpm,
  /** Largest move of the mark in one `prices` command, plus one such step per `staleSeconds` of age; 0 means any. */
  maxPriceStepPpm: ppm,
  /** Band around the mark within which trades are accepted. */
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
  /** The class in which it settles, in whose quanta its values are; absent for the unit of account. */
  settlementClass: symbol.optional(),
  /** The class that spot trades and exercised options deliver, one unit for `lotsPerUnit` lots; absent to settle in cash. */
  deliveryClass: symbol.optional(),
};

const { initialPpm, maintenanceOfInitialPpm, openInterestLowerQuanta, openInterestUpperQuanta } = instrumentTerms;
const {
  maxOpenInterestLots,
  sizeBrackets,
  positionLimitLots,
  makerFeePpm,
  takerFeePpm,
  maxPriceStepPpm,
  bandPpm,
  maxFundingRateE9,
} = instrumentTerms;
/** Terms that may change while an instrument is listed; lot, tick and expiry never do. */
export const movableTerms = {
  initialPpm,
  maintenanceOfInitialPpm,
  openInterestLowerQuanta,
  openInterestUpperQuanta,
  maxOpenInterestLots,
  sizeBrackets,
  positionLimitLots,
  makerFeePpm,
  takerFeePpm,
  maxPriceStepPpm,
  bandPpm,
  maxFundingRateE9,
};
