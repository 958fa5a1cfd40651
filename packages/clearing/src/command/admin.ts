import { z } from "zod";
import { assetCollateralSchema, collateralTermsFields } from "./collateral.ts";
import {
  address20,
  amount,
  bps,
  bytes32,
  chain,
  id16,
  lots,
  ppm,
  rateE9,
  signature,
  signedPpm,
  symbol,
  ticks,
  u64,
} from "./fields.ts";
import { portfolioTermsSchema } from "./portfolio.ts";

/** Every admin command is signed by the house's admin key and carries a nonce above the last one. */
const admin = { nonce: u64, signature };

/** Registers a token on one chain as an asset. Location assets of one class share one mark (PROTOCOL P29). */
export const registerAssetSchema = z.strictObject({
  kind: z.literal("register-asset"),
  asset: id16,
  symbol,
  class: symbol,
  chain,
  /** Decimals of the token; quanta have at most 8. */
  decimals: z.int().min(0).max(36),
  /** Cut from the value of a positive balance when it counts as collateral. */
  haircutBps: bps,
  /** The most that counts as collateral per account, in quanta; 0 means no cap. */
  capQuanta: amount,
  /** Whether obligations of the settlement class may be placed in this asset. */
  settlement: z.boolean(),
  /** The instrument whose mark values the asset, or null when `prices` does. */
  markInstrument: id16.nullable(),
  /** Tiers, house cap, peg and weight under a stale vault; none of them when it is absent. */
  collateral: z.strictObject(collateralTermsFields).optional(),
  ...admin,
});

/** Registers the vault contract of a chain; one per chain. */
export const registerVaultSchema = z.strictObject({
  kind: z.literal("register-vault"),
  chain,
  vault: bytes32,
  ...admin,
});

/** Registers a venue: on chain (chain and contract) or over HTTP (authority). */
export const registerVenueSchema = z.strictObject({
  kind: z.literal("register-venue"),
  venue: id16,
  name: symbol,
  chain: chain.nullable(),
  contract: bytes32.nullable(),
  /** The key that signs its batches; null for a purely on-chain venue. */
  authority: address20.nullable(),
  /** Hard cap on the sum of outstanding credit at this venue (PROTOCOL P27). */
  creditCapQuanta: amount,
  ...admin,
});

/** What defines an instrument besides its number. */
export const instrumentTerms = {
  symbol,
  type: z.enum(["perpetual", "future", "option"]),
  /** Settlement quanta that one tick moves one lot. */
  quantaPerTickLot: lots,
  /** Lots that make one whole unit of the underlying. */
  lotsPerUnit: lots,
  initialPpm: ppm,
  /** Maintenance margin as a part of the base initial margin. */
  maintenanceOfInitialPpm: ppm,
  /** Open notional from which initial margin scales up to 100%; upper 0 means off. */
  openInterestLowerQuanta: amount,
  openInterestUpperQuanta: amount,
  /** The most open interest in lots; 0 means no cap. */
  maxOpenInterestLots: amount,
  makerFeePpm: signedPpm,
  takerFeePpm: signedPpm,
  /** Largest move of the mark in one `prices` command, and once more per `staleSeconds` that the mark is old; 0 means any. */
  maxPriceStepPpm: ppm,
  /** Band around the mark inside which trades are taken. */
  bandPpm: ppm,
  /** Seconds that one funding rate covers; 28,800 for the usual 8-hour rates. */
  fundingPeriodSeconds: z.int().min(1).max(31_536_000),
  /** Largest magnitude of the funding rate per period, in 10^-9. */
  maxFundingRateE9: rateE9,
  /** When a future or option expires; null for perpetuals. */
  expirySeconds: u64.nullable(),
  /** For options (and futures that settle on it): the instrument whose mark is the underlying's price. */
  underlying: id16.nullable(),
  strikeTicks: ticks.nullable(),
  optionType: z.enum(["call", "put"]).nullable(),
};

/** Lists an instrument; it may be traded from the next cycle on (at once when no cycle has closed). */
export const listInstrumentSchema = z.strictObject({
  kind: z.literal("list-instrument"),
  instrument: id16,
  ...instrumentTerms,
  ...admin,
});

/** House-wide parameters; each field that is present replaces the current one at the next cycle. */
export const houseParameterFields = {
  /** How many cycles the house may run ahead of the slowest vault's effective root; 0 means any (PROTOCOL P14). */
  maxCyclesAhead: z.int().min(0).max(1_000_000),
  /** Closed cycles whose trade ids are remembered. */
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
  /** Cap on the notional in auction at once. */
  auctionCapQuanta: amount,
  /**
   * A mark older than this, by the house's time, is stale: its instrument is not liquidated (the others are), and whoever
   * holds it takes no new risk, neither withdraws nor gets credit. 0 means never.
   */
  staleSeconds: z.int().min(0).max(31_536_000),
  /**
   * How far the chains' clocks in the journal may be ahead of the last prices before every mark counts as stale: the
   * house's time moves with prices only, and stands still when none come. Absent or 0: any, as with historical marks.
   */
  maxPriceLagSeconds: z.int().min(0).max(31_536_000).optional(),
  /** The member that takes what an auction could not sell; 32 zero bytes when there is none. */
  backstop: bytes32,
  /** How positions of a bankrupt account are closed against profitable ones: shared by profit, or by rank. */
  deleverageMode: z.enum(["pro-rata", "queue"]),
  /** The most that the house's capital and the insurance fund each pay in one cycle. */
  capitalLimitQuanta: amount,
  insuranceLimitQuanta: amount,
  /** The most that a member is assessed in one cycle, as a part of its default fund contribution. */
  assessmentPpm: z.int().min(0).max(10_000_000),
  /** The largest part of the cycle's gains that may be cut. */
  gainsHaircutPpm: ppm,
  /** Cycles after the open one until a contribution that is asked back leaves the default fund; 0 means at once. */
  contributionNoticeCycles: z.int().min(0).max(1_000),
  /** Collateral terms by asset, instead of those it was registered with; the list replaces the one before. */
  collateral: z.array(assetCollateralSchema).max(1_000).optional(),
  /**
   * Cost of placing a receiver's money in an asset, by the chain that its account was opened from; where no row says
   * otherwise 1 on that chain and 2 on another one. The list replaces the one before; the first row of a route counts.
   */
  routeCosts: z
    .array(z.strictObject({ homeChain: chain, asset: id16, cost: z.int().min(1).max(99) }))
    .max(1_000)
    .optional(),
  /** Scenario grids by underlying, instead of the default one; the list replaces the one before. */
  portfolio: z.array(portfolioTermsSchema).max(100).optional(),
};

const { initialPpm, maintenanceOfInitialPpm, openInterestLowerQuanta, openInterestUpperQuanta } = instrumentTerms;
const { maxOpenInterestLots, makerFeePpm, takerFeePpm, maxPriceStepPpm, bandPpm, maxFundingRateE9 } = instrumentTerms;
/** Terms of an instrument that may change while it is listed; what a lot, a tick or an expiry is never does. */
const movableTerms = {
  initialPpm,
  maintenanceOfInitialPpm,
  openInterestLowerQuanta,
  openInterestUpperQuanta,
  maxOpenInterestLots,
  makerFeePpm,
  takerFeePpm,
  maxPriceStepPpm,
  bandPpm,
  maxFundingRateE9,
};

/**
 * Changes house-wide parameters with effect at the next cycle (at once when no cycle has closed), and terms of instruments
 * with effect at the next cycle: margin, limits, fees, band.
 */
export const setParametersSchema = z.strictObject({
  kind: z.literal("set-parameters"),
  parameters: z.strictObject(houseParameterFields).partial(),
  /** Each instrument at most once; what a row leaves out stays as it is. */
  instruments: z
    .array(z.strictObject({ ...z.strictObject(movableTerms).partial().shape, instrument: id16 }))
    .max(1_000)
    .optional(),
  ...admin,
});

const suspendable = {
  what: z.enum(["account", "asset", "instrument", "venue", "withdrawals"]),
  /** Account id as hex, or the number as text; "all" for withdrawals. */
  id: z.string().regex(/^(all|0x[0-9a-f]{64}|[1-9][0-9]{0,4})$/),
};

/** Suspends at once: accounts and instruments reduce only, venues and assets stop. */
export const suspendSchema = z.strictObject({ kind: z.literal("suspend"), ...suspendable, ...admin });

/** Ends a suspension. */
export const releaseSchema = z.strictObject({ kind: z.literal("release"), ...suspendable, ...admin });
