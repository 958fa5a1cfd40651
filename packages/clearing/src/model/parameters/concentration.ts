import { z } from "zod";
import { amount, ppm } from "../fields.ts";

/** One step of the margin for size: what the part of a position above it needs in addition. */
const sizeBracket = z.strictObject({
  /** Where the bracket begins, as a part of the instrument's depth; 10^6 is the depth itself. */
  aboveDepthPpm: z.int().min(0).max(1_000_000_000),
  /** Added to the initial fraction of the part of the position above it. */
  addPpm: ppm,
});

/** Size: how margin rises with an owner's position and an instrument's open interest, and what limits them. */
export const concentrationParameters = {
  /**
   * Brackets over an owner's size in an instrument, both ascending; none means no add-on. Maintenance margin rises by
   * `maintenanceOfInitialPpm` of it.
   */
  sizeBrackets: z.array(sizeBracket).max(20),
  /** Depth where none is measured: a part of the open interest when the last cycle closed, at least the floor's notional. */
  depthOfOpenInterestPpm: ppm,
  depthFloorQuanta: amount,
  /**
   * How fast that depth reaches positions held: at each close, this part of the difference. Until then maintenance margin and
   * margin calls take the depth before; new risk takes the lower of the two immediately. 10^6 means no delay.
   */
  depthFollowPpm: z.int().min(1).max(1_000_000),
  /** Open notional between which initial margin rises to 100 %, for instruments whose terms set none; upper 0 means off. */
  openInterestLowerQuanta: amount,
  openInterestUpperQuanta: amount,
  /**
   * The largest size of one owner in an instrument: a part of the open interest that has lasted (the median of the last five
   * cut-offs, at most that of the last one), at least the floor's notional; a part of 0 means no limit.
   */
  positionLimitPpm: ppm,
  positionLimitFloorQuanta: amount,
  /** Instruments that one account may hold positions in. */
  maxPositionsPerAccount: z.int().min(1).max(65_535),
};

/** Their values at genesis, unless it overrides them. */
export const concentrationDefaults = {
  // The depth is what trades within 1 %: in a book of even depth, k times as much moves the price by k %.
  sizeBrackets: [
    { aboveDepthPpm: 1_000_000, addPpm: 10_000 },
    { aboveDepthPpm: 2_500_000, addPpm: 25_000 },
    { aboveDepthPpm: 5_000_000, addPpm: 50_000 },
    { aboveDepthPpm: 10_000_000, addPpm: 100_000 },
    { aboveDepthPpm: 25_000_000, addPpm: 250_000 },
    { aboveDepthPpm: 50_000_000, addPpm: 500_000 },
  ],
  depthOfOpenInterestPpm: 20_000,
  depthFloorQuanta: 1_000_000_000_000n,
  depthFollowPpm: 10_000,
  openInterestLowerQuanta: 100_000_000_000_000n,
  openInterestUpperQuanta: 1_000_000_000_000_000n,
  positionLimitPpm: 500_000,
  positionLimitFloorQuanta: 100_000_000_000_000n,
  maxPositionsPerAccount: 500,
};
