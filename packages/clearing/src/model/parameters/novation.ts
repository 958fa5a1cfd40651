import { z } from "zod";
import { amount } from "../fields.ts";

/** What a venue may do to trades that have been novated. */
export const novationParameters = {
  /** How long after a trade its venue may bust it alone; later both members must sign. */
  bustWindowSeconds: z.int().min(0).max(31_536_000),
  /** The most that busts which a venue decides alone may take from members in one cycle, at the marks of the moment. */
  bustLimitQuanta: amount,
};

/** Their values at genesis, unless it overrides them. */
export const novationDefaults = {
  bustWindowSeconds: 1_800,
  bustLimitQuanta: 10_000_000_000n,
} as const;
