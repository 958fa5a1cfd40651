import { z } from "zod";
import { assetCollateralSchema } from "./collateral-terms.ts";
import { amount, bytes32, chain, id16, ppm } from "./fields.ts";
import { portfolioTermsSchema } from "./portfolio-terms.ts";

/** House-wide parameters; each field that is present replaces the current one at the next cycle. */
export const houseParameterFields = {
  /** Cycles that may close ahead of the slowest vault's effective root; 0 means any (PROTOCOL P14). */
  maxCyclesAhead: z.int().min(0).max(1_000_000),
  /** Closed cycles whose trade ids are kept. */
  tradeRetentionCycles: z.int().min(1).max(1_000_000),
  /** Roots between the announcement of a new recipient and its use, never none (PROTOCOL P1). */
  recipientDelayCycles: z.int().min(1).max(1_000_000),
  /** The most that an account may owe in the settlement class, in quanta. */
  debtLimitQuanta: amount,
  /** Yearly interest on debts. */
  debtInterestPpm: ppm,
  /** A liquidation restores maintenance margin plus this part of it. */
  liquidationBufferPpm: ppm,
  /** Penalty of a liquidation, part of the closed notional, to the insurance fund. */
  liquidationPenaltyPpm: ppm,
  /** Discount from the mark at which an auction starts and the one at which it ends. */
  auctionStartPpm: ppm,
  auctionFloorPpm: ppm,
  auctionRampSeconds: z.int().min(1).max(31_536_000),
  /** Largest part of a position that one auction step offers, and the notional below which all of it is offered. */
  auctionChunkPpm: ppm,
  auctionChunkFloorQuanta: amount,
  /** Cap on the total notional in auction. */
  auctionCapQuanta: amount,
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
  /** The member that takes lots an auction could not sell; 32 zero bytes if there is none. */
  backstop: bytes32,
  /** How positions of a bankrupt account are closed against profitable ones: shared by profit, or by rank. */
  deleverageMode: z.enum(["pro-rata", "queue"]),
  /** The most that the clearing house's capital and the insurance fund pay in one cycle. */
  capitalLimitQuanta: amount,
  insuranceLimitQuanta: amount,
  /** The most that a member is assessed in one cycle, as a part of its default fund contribution. */
  assessmentPpm: z.int().min(0).max(10_000_000),
  /** The largest part of a cycle's gains that may be cut. */
  gainsHaircutPpm: ppm,
  /** Cycles after the open one until a contribution that is asked back leaves the default fund; 0 means immediately. */
  contributionNoticeCycles: z.int().min(0).max(1_000),
  /** Collateral terms by asset, replacing those it was registered with; the list replaces the previous one. */
  collateral: z.array(assetCollateralSchema).max(1_000).optional(),
  /**
   * Cost of placing a receiver's money in an asset, by the chain that its account was opened from; by default 1 on that
   * chain and 2 on another one. The list replaces the previous one; the first row of a route applies.
   */
  routeCosts: z
    .array(z.strictObject({ homeChain: chain, asset: id16, cost: z.int().min(1).max(99) }))
    .max(1_000)
    .optional(),
  /** Scenario grids by underlying, replacing the default one; the list replaces the previous one. */
  portfolio: z.array(portfolioTermsSchema).max(100).optional(),
};

const parametersSchema = z.strictObject(houseParameterFields);

/** House-wide parameters; `houseParameterFields` documents each field. */
export type HouseParameters = z.infer<typeof parametersSchema>;

/** Parameters at genesis, unless it overrides them. */
export const defaultParameters: HouseParameters = {
  maxCyclesAhead: 0,
  tradeRetentionCycles: 1000,
  recipientDelayCycles: 3,
  debtLimitQuanta: 1_000_000_000_000n,
  debtInterestPpm: 50_000,
  liquidationBufferPpm: 100_000,
  liquidationPenaltyPpm: 10_000,
  auctionStartPpm: 5_000,
  auctionFloorPpm: 100_000,
  auctionRampSeconds: 900,
  auctionChunkPpm: 200_000,
  auctionChunkFloorQuanta: 1_000_000_000n,
  auctionCapQuanta: 100_000_000_000_000n,
  // Three of the hourly prices may be missing.
  staleSeconds: 10_800,
  backstop: `0x${"00".repeat(32)}`,
  deleverageMode: "pro-rata",
  capitalLimitQuanta: 1_000_000_000_000_000n,
  insuranceLimitQuanta: 1_000_000_000_000_000n,
  assessmentPpm: 1_000_000,
  gainsHaircutPpm: 1_000_000,
  contributionNoticeCycles: 1,
};
