import { z } from "zod";
import { ppm } from "../fields.ts";

/** Settlement in several classes, and delivery. */
export const settlementParameters = {
  /** What is paid on top of the mark by who settles in cash what it cannot pay in its class or deliver. */
  inLieuPenaltyPpm: ppm,
  /** Cycles between the announcement of a location's loss and the close that takes it, for operators to confirm and the admin to revoke. */
  locationLossDelayCycles: z.int().min(1).max(1_000),
};

/** Their values at genesis, unless it overrides them: half a percent, more than a purchase in time costs. */
export const settlementDefaults = {
  inLieuPenaltyPpm: 5_000,
  locationLossDelayCycles: 3,
} as const;
