import { z } from "zod";
import { amount, id16, ppm } from "../fields.ts";

/** Default management: the layers of the waterfall and the default fund. */
export const defaultManagementParameters = {
  /** The most that the clearing house's capital and the insurance fund pay in one cycle. */
  capitalLimitQuanta: amount,
  insuranceLimitQuanta: amount,
  /**
   * Accounts that one owner may open: they answer for each other, so that a look at one of them often costs one at all.
   * Those that are open remain.
   */
  maxOwnerAccounts: z.int().min(1).max(100_000),
  /** The largest loss that does not suspend its account, if no member pays any of it. */
  toleratedLossQuanta: amount,
  /**
   * What the insurance fund may take over of bankrupt accounts, before anybody is deleveraged: initial margin of its
   * positions as a part of its own money, their notional as a part of it, and lots by instrument. Instruments without a row
   * have no limit of their own; the list replaces the previous one.
   */
  fundMarginPpm: ppm,
  fundNotionalPpm: z.int().min(0).max(10_000_000),
  fundLimits: z
    .array(z.strictObject({ instrument: id16, maxLots: amount }))
    .max(10_000)
    .optional(),
  /** The most that a member is assessed in one cycle, as a part of its default fund contribution. */
  assessmentPpm: z.int().min(0).max(10_000_000),
  /** The largest part of a cycle's gains that may be cut. */
  gainsHaircutPpm: ppm,
  /** Cycles after the open one until a contribution that is asked back leaves the default fund; 0 means immediately. */
  contributionNoticeCycles: z.int().min(0).max(1_000),
  /** Cycles between two sizings of the default fund; 0 means never. */
  fundSizingCycles: z.int().min(0).max(100_000),
  /** Stressed loss beyond its margin up to which an owner is not called for a contribution. */
  contributionThresholdQuanta: amount,
  /** Cycles from a call for a contribution until it is due. */
  contributionCallCycles: z.int().min(1).max(100_000),
};

/** Their values at genesis, unless it overrides them. */
export const defaultManagementDefaults = {
  capitalLimitQuanta: 1_000_000_000_000_000n,
  insuranceLimitQuanta: 1_000_000_000_000_000n,
  maxOwnerAccounts: 100,
  toleratedLossQuanta: 10_000_000n,
  fundMarginPpm: 250_000,
  fundNotionalPpm: 1_000_000,
  assessmentPpm: 1_000_000,
  gainsHaircutPpm: 1_000_000,
  contributionNoticeCycles: 1,
  // A day of hourly cycles, and as long until a call is due.
  fundSizingCycles: 24,
  contributionThresholdQuanta: 10_000_000_000n,
  contributionCallCycles: 24,
} as const;
