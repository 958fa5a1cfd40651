import { z } from "zod";
import { chain, id16 } from "../fields.ts";

/** Cycles, trade ids, recipients and placement. */
export const cycleParameters = {
  /** Cycles that may close ahead of the slowest vault's effective root before new risk is refused; 0 means any (PROTOCOL P14). */
  maxCyclesAhead: z.int().min(0).max(1_000_000),
  /** Closed cycles whose trade ids are kept. */
  tradeRetentionCycles: z.int().min(1).max(1_000_000),
  /**
   * Trades whose ids are kept, 2,000,000 by default: beyond them the oldest cycles are forgotten early, but neither the open
   * cycle nor the one before it.
   */
  maxKeptTrades: z.int().min(0).max(1_000_000_000).optional(),
  /** Roots between the announcement of a new recipient and its use, never none (PROTOCOL P1). */
  recipientDelayCycles: z.int().min(1).max(1_000_000),
  /**
   * Cost of placing a receiver's money in an asset, by the chain that its account was opened from; by default 1 on that
   * chain and 2 on another one. The list replaces the previous one; the first row of a route applies.
   */
  routeCosts: z
    .array(z.strictObject({ homeChain: chain, asset: id16, cost: z.int().min(1).max(99) }))
    .max(1_000)
    .optional(),
};

/** `maxKeptTrades` where it is absent. */
export const keptTradesByDefault = 2_000_000;

/** Their values at genesis, unless it overrides them. */
export const cycleDefaults = {
  maxCyclesAhead: 256,
  tradeRetentionCycles: 1000,
  recipientDelayCycles: 3,
} as const;
