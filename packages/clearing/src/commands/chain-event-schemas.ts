import { z } from "zod";
import { amount, bytes32, chain, id16, lots, positiveAmount, ticks, txId, u64 } from "../model/fields.ts";

/** Commands without a signature: attesters check them against their own nodes before they replay. */

/** A deposit as the vault folded it into its hash chain (PROTOCOL P8). */
export const depositSchema = z.strictObject({
  kind: z.literal("deposit"),
  chain,
  index: u64,
  accumulator: bytes32,
  account: bytes32,
  asset: id16,
  amountQuanta: positiveAmount,
  txId,
  height: u64,
});

/** A payment out of a vault against an entitlement. */
export const claimSchema = z.strictObject({
  kind: z.literal("claim"),
  chain,
  account: bytes32,
  asset: id16,
  recipient: bytes32,
  amountQuanta: positiveAmount,
  /** The vault's cumulative `claimed` of this account and asset after it. */
  claimedTotalQuanta: positiveAmount,
  txId,
  height: u64,
});

/** A root took effect at a vault, seen final. */
export const rootEffectiveSchema = z.strictObject({
  kind: z.literal("root-effective"),
  chain,
  cycle: u64,
  txId,
  height: u64,
});

/** A trade that an on-chain venue made against credit; never refused within issued credit (PROTOCOL P27). */
export const venueTradeSchema = z.strictObject({
  kind: z.literal("venue-trade"),
  venue: id16,
  chain,
  /** The venue's own count of trades, from 1. */
  sequence: u64,
  tradeId: z.string().regex(/^[\x21-\x7e]{1,128}$/),
  instrument: id16,
  buyer: bytes32,
  seller: bytes32,
  priceTicks: ticks,
  sizeLots: lots,
  /** The venue's cumulative `used` of each side after the trade. */
  buyerUsedQuanta: amount,
  sellerUsedQuanta: amount,
  txId,
  logIndex: z.int().min(0).max(0xffff_ffff),
  height: u64,
});

/** A final block of a chain: every event up to it has been fed. Ends credit that expired before it (PROTOCOL P28). */
export const chainTimeSchema = z.strictObject({
  kind: z.literal("chain-time"),
  chain,
  height: u64,
  timestampSeconds: u64,
});
