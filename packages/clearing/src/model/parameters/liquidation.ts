import { z } from "zod";
import { amount, ppm } from "../fields.ts";

/** Liquidation and close-out. */
export const liquidationParameters = {
  /** A liquidation restores the requirement plus this part of it. */
  liquidationBufferPpm: ppm,
  /**
   * Penalty of a liquidation, to the insurance fund: a part of the closed notional, at most a part of the requirement that the
   * sale frees. A hedge needs little margin for its notional, and pays as little.
   */
  liquidationPenaltyPpm: ppm,
  penaltyOfRequirementPpm: ppm,
  /**
   * Discount from the marks at which an auction starts and the one at which it ends, part of the requirement that a sale frees
   * (maintenance margin and collateral haircuts). A solvent account never pays more than its bankruptcy price.
   */
  auctionStartPpm: ppm,
  auctionFloorPpm: ppm,
  auctionRampSeconds: z.int().min(1).max(31_536_000),
  /** The largest discount while the account covers maintenance margin, as after a missed margin call; same unit. */
  coveredDiscountPpm: ppm,
  /** Portfolios of at most this notional are offered whole. */
  auctionDustQuanta: amount,
  /** Cap on the total notional in auction. */
  auctionCapQuanta: amount,
  /**
   * Discounts on bankrupt portfolios and on those that the funds took over, and haircuts of collateral that the insurance fund
   * buys out of defaults at the mark, in one cycle and all together, as a part of what it owns. It pays them.
   */
  insolventDiscountPpm: ppm,
  /** Backstops take over from accounts worth less than this part of their requirement, at this discount, part of it too. */
  backstopSharePpm: ppm,
  backstopDiscountPpm: ppm,
  /**
   * What a bidder or backstop must be worth after it has taken over, as a part of the initial margin of all that it then holds:
   * who takes over risk must be able to carry its next move too. A purchase that does not raise its margin is exempt.
   */
  takerMarginPpm: z.int().min(1_000_000).max(100_000_000),
  /**
   * The largest size of one owner in an instrument after it has taken over: a part of the open interest when the last cycle
   * closed, at least the floor's notional; a part of 0 means no limit but the position limit. Losses that one taker cannot
   * carry are those that its size makes.
   */
  takerSharePpm: ppm,
  takerShareFloorQuanta: amount,
  /** A consent to be a backstop is for accounts worth at least so much. */
  backstopLeastQuanta: amount,
  /**
   * A bankrupt account that nobody has taken over when its auction has run for so long is closed out immediately, not at the
   * cut-off: until then it would gain from every recovery, and others would pay for every further move. 0 means at the cut-off.
   */
  closeOutSeconds: z.int().min(0).max(31_536_000),
  /** How positions of bankrupt accounts are closed against profitable ones: shared by profit, or by rank. */
  deleverageMode: z.enum(["pro-rata", "queue"]),
};

/** Their values at genesis, unless it overrides them. */
export const liquidationDefaults = {
  liquidationBufferPpm: 100_000,
  liquidationPenaltyPpm: 10_000,
  penaltyOfRequirementPpm: 333_333,
  auctionStartPpm: 50_000,
  auctionFloorPpm: 1_000_000,
  auctionRampSeconds: 240,
  coveredDiscountPpm: 100_000,
  auctionDustQuanta: 100_000_000n,
  auctionCapQuanta: 100_000_000_000_000n,
  insolventDiscountPpm: 10_000,
  backstopSharePpm: 1_000_000,
  backstopDiscountPpm: 500_000,
  takerMarginPpm: 8_000_000,
  takerSharePpm: 50_000,
  takerShareFloorQuanta: 250_000_000_000n,
  backstopLeastQuanta: 1_000_000_000n,
  closeOutSeconds: 60,
  deleverageMode: "pro-rata",
} as const;
