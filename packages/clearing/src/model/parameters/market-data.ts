import { z } from "zod";
import { amount, ppm } from "../fields.ts";

const seconds = z.int().min(0).max(31_536_000);
const positiveSeconds = z.int().min(1).max(31_536_000);

/** Market data. */
export const marketDataParameters = {
  /**
   * Age at which a mark is stale, by the time of the last prices: its instrument is not liquidated (others are), and its
   * holders take no new risk, withdraw nothing and get no credit. 0 means never.
   */
  staleSeconds: seconds,
  /**
   * How far the chains' clocks in the journal may be ahead of the last prices before every mark is stale: the engine's time
   * moves with prices only. Absent or 0: any, as with historical marks.
   */
  maxPriceLagSeconds: seconds.optional(),
  /** The furthest that one `prices` command moves the time; after a longer silence several commands do. 0 means any. */
  maxTimeStepSeconds: seconds,
  /** The widest confidence that a row may state: half the width of the interval, as a part of the value. */
  maxConfidencePpm: ppm,
  /** Largest step of the mark of an instrument whose terms state none, as `maxPriceStepPpm` there; 0 means any. */
  markStepPpm: ppm,
  /** The largest step of a mark is never below so many ticks. */
  stepFloorTicks: amount,
  /** Largest step of an asset's price from the held one; one beyond it waits to be confirmed. 0 means any. */
  assetStepPpm: ppm,
  /** The same of a volatility, as a part of the held one. */
  volatilityStepPpm: ppm,
  /** A value beyond the step replaces the held one once all values over so many seconds are beyond the held one. */
  confirmSeconds: positiveSeconds,
  /** Age at which a volatility is stale; 0 means never. Its holders take no new risk and are margined at the realised one. */
  volatilityStaleSeconds: seconds,
  /** Mean age of the moves that the realised volatility averages. */
  realisedWindowSeconds: positiveSeconds,
  /** Age at which a measured depth is stale, and the largest part by which one row raises it; 0 means never and any. */
  depthStaleSeconds: seconds,
  depthStepPpm: z.int().min(0).max(100_000_000),
  /** Largest distance of a forward from the mark of its underlying; 0 means any. */
  forwardBasisPpm: ppm,
  /** Largest magnitude of a yearly interest rate and its largest step, in 10^-6. */
  maxRateE6: z.int().min(0).max(100_000_000),
  rateStepE6: z.int().min(1).max(100_000_000),
  /** Age at which forwards and rates are stale; 0 means never. */
  curveStaleSeconds: seconds,
  /** Settlement is at the time-weighted mark of the reference over so many seconds before expiry. */
  settlementWindowSeconds: positiveSeconds,
  /** The part of the window that must be covered by marks; else the instrument waits for a stated settlement price. */
  settlementCoveragePpm: z.int().min(1).max(1_000_000),
  /** A mark covers so many seconds of the window after its time, and never more than it is fresh. */
  settlementHoldSeconds: positiveSeconds,
};

/** Their values at genesis, unless it overrides them. */
export const marketDataDefaults = {
  // Three of the hourly prices may be missing.
  staleSeconds: 10_800,
  maxTimeStepSeconds: 86_400,
  // As Pyth's consumers: an interval wider than 2 % to each side is no price.
  maxConfidencePpm: 20_000,
  markStepPpm: 500_000,
  stepFloorTicks: 1n,
  assetStepPpm: 100_000,
  volatilityStepPpm: 500_000,
  confirmSeconds: 300,
  volatilityStaleSeconds: 10_800,
  realisedWindowSeconds: 172_800,
  depthStaleSeconds: 86_400,
  depthStepPpm: 1_000_000,
  forwardBasisPpm: 200_000,
  maxRateE6: 1_000_000,
  rateStepE6: 200_000,
  curveStaleSeconds: 10_800,
  settlementWindowSeconds: 1_800,
  settlementCoveragePpm: 800_000,
  settlementHoldSeconds: 3_600,
} as const;
