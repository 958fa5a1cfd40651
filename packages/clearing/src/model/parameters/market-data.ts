import { z } from "zod";

/** Market data. */
export const marketDataParameters = {
  /**
   * Age at which a mark is stale, by the time of the last prices: its instrument is not liquidated (others are), and its
   * holders take no new risk, withdraw nothing and get no credit. 0 means never.
   */
  staleSeconds: z.int().min(0).max(31_536_000),
  /**
   * How far the chains' clocks in the journal may be ahead of the last prices before every mark is stale: the engine's time
   * moves with prices only. Absent or 0: any, as with historical marks.
   */
  maxPriceLagSeconds: z.int().min(0).max(31_536_000).optional(),
};

/** Their values at genesis, unless it overrides them. */
export const marketDataDefaults = {
  // Three of the hourly prices may be missing.
  staleSeconds: 10_800,
} as const;
