import { ppm } from "../fields.ts";

/** Settlement in several classes, and delivery. */
export const settlementParameters = {
  /** What is paid on top of the mark by who settles in cash what it cannot pay in its class or deliver. */
  inLieuPenaltyPpm: ppm,
};

/** Their values at genesis, unless it overrides them: half a percent, more than a purchase in time costs. */
export const settlementDefaults = {
  inLieuPenaltyPpm: 5_000,
} as const;
