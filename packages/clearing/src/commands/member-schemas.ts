import { z } from "zod";
import {
  address20,
  bytes32,
  chainAddress,
  id16,
  lots,
  positiveAmount,
  signature,
  ticks,
  u64,
} from "../model/fields.ts";
import { tradeSchema } from "../model/trade.ts";

/**
 * Opens an account. Its id is `accountId(house, first.chain, first.address, subAccount)`; every address signs,
 * in order, and becomes the account's recipient on its chain.
 */
export const openAccountSchema = z.strictObject({
  kind: z.literal("open-account"),
  account: bytes32,
  subAccount: z.int().min(0).max(0xffff_ffff),
  /** Cross: one margin over all positions. Isolated: a sub-account whose losses stop at its own collateral by design. */
  marginMode: z.enum(["cross", "isolated"]),
  addresses: z.array(chainAddress).min(1).max(8),
  /** The EVM key that signs this account's orders. */
  trader: address20,
  signatures: z.array(signature).min(1).max(8),
});

/** Adds (or, after a delay, replaces) the account's recipient on a chain; a linked key and the new one sign, in this order. */
export const linkAddressSchema = z.strictObject({
  kind: z.literal("link-address"),
  account: bytes32,
  signer: chainAddress,
  address: chainAddress,
  nonce: u64,
  signatures: z.array(signature).length(2),
});

/** Turns a balance into entitlement at the vault of the asset's chain (PROTOCOL P2). */
export const withdrawSchema = z.strictObject({
  kind: z.literal("withdraw"),
  account: bytes32,
  asset: id16,
  amountQuanta: positiveAmount,
  nonce: u64,
  signer: chainAddress,
  signature,
});

/** Reserves margin for an on-chain venue until the expiry; it enters the next credit root (PROTOCOL P26 to P28). */
export const requestCreditSchema = z.strictObject({
  kind: z.literal("request-credit"),
  account: bytes32,
  venue: id16,
  amountQuanta: positiveAmount,
  expirySeconds: u64,
  nonce: u64,
  signer: chainAddress,
  signature,
});

/** A venue's trades: one signature and one journal entry; a bad trade is reported and the others stand. */
export const tradesSchema = z.strictObject({
  kind: z.literal("trades"),
  venue: id16,
  batch: u64,
  trades: z.array(tradeSchema).min(1).max(10_000),
  signature,
});

/**
 * One trade signed by both parties' trader keys (`personal_sign`), buyer first; needs no venue authority. It is refused
 * after its expiry, so that it cannot come back when its id is forgotten.
 */
export const signedTradeSchema = z.strictObject({
  kind: z.literal("signed-trade"),
  venue: id16,
  ...tradeSchema.shape,
  expirySeconds: u64,
  signatures: z.array(signature).length(2),
});

/**
 * A venue's trades at speed: the same as `trades`, in 27 bytes a trade. `rows` is base64 of, big-endian, for each trade:
 * instrument u16, buyer u32 and seller u32 (account numbers), price in ticks u64, size in lots u64, maker u8 (0 buyer,
 * 1 seller). Trade ids are `firstId`, `firstId` + 1 and so on, as decimal text. Numbers are handed out by the journal's
 * order, which is the coordinator's: `accountsDigest` (`packedAccountsDigest`) says which ids the venue means by them.
 */
export const packedTradesSchema = z.strictObject({
  kind: z.literal("packed-trades"),
  venue: id16,
  batch: u64,
  firstId: u64,
  accountsDigest: bytes32,
  rows: z
    .string()
    .min(36)
    .max(360_000)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
  signature,
});

/** Takes lots of an account in liquidation at the auction's present price. */
export const bidSchema = z.strictObject({
  kind: z.literal("bid"),
  account: bytes32,
  /** The account in liquidation. */
  seller: bytes32,
  instrument: id16,
  sizeLots: lots,
  /** The worst price that the bidder accepts. */
  limitTicks: ticks,
  nonce: u64,
  signer: chainAddress,
  signature,
});

/** Pays into the default fund, or asks back, with `contributionNoticeCycles` of notice. */
export const contributeSchema = z.strictObject({
  kind: z.literal("contribute"),
  account: bytes32,
  direction: z.enum(["pay-in", "take-back"]),
  amountQuanta: positiveAmount,
  nonce: u64,
  signer: chainAddress,
  signature,
});

/** Moves collateral or a position (at its cost) between two accounts of one owner. */
export const transferSchema = z.strictObject({
  kind: z.literal("transfer"),
  account: bytes32,
  to: bytes32,
  /** Asset and amount, or instrument and lots (unsigned, on the side of the position). */
  asset: id16.nullable(),
  amountQuanta: positiveAmount.nullable(),
  instrument: id16.nullable(),
  sizeLots: lots.nullable(),
  nonce: u64,
  signer: chainAddress,
  signature,
});

/** Moves everything but entitlements and credit of an account to another member's; both sign, in this order. */
export const portAccountSchema = z.strictObject({
  kind: z.literal("port-account"),
  account: bytes32,
  to: bytes32,
  nonce: u64,
  signer: chainAddress,
  toSigner: chainAddress,
  signatures: z.array(signature).length(2),
});

/** Undoes a trade of the open cycle; signed by its venue's authority. */
export const bustTradeSchema = z.strictObject({
  kind: z.literal("bust-trade"),
  venue: id16,
  id: z.string().regex(/^[\x21-\x7e]{1,128}$/),
  signature,
});
