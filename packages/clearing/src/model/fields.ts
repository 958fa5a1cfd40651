import { amountLimitQuanta, type Hex } from "@isthmus/protocol";
import { z } from "zod";

/** Field types of the canonical JSON form: bigints are decimal strings, bytes are lower-case hex. */

const u64Limit = 1n << 64n;
const decimalPattern = /^(0|-?[1-9][0-9]{0,39})$/;

const hexField = (lengthBytes: number) =>
  z
    .string()
    .regex(new RegExp(`^0x[0-9a-f]{${2 * lengthBytes}}$`))
    .transform((text) => text as Hex);

const decimal = z
  .string()
  .regex(decimalPattern)
  .transform((text) => BigInt(text));

/** 32 bytes: account ids, contract and address words, transaction ids on EVM. */
export const bytes32 = hexField(32);
/** 20 bytes: an EVM address that signs. */
export const address20 = hexField(20);
/** 65 bytes r ‖ s ‖ v (EVM) or 64 bytes (ed25519). */
export const signature = z
  .string()
  .regex(/^0x([0-9a-f]{128}|[0-9a-f]{130})$/)
  .transform((text) => text as Hex);
/** An unsigned amount below 2^127. */
export const amount = decimal.refine((value) => value >= 0n && value < amountLimitQuanta);
/** An amount of at least one quantum. */
export const positiveAmount = decimal.refine((value) => value > 0n && value < amountLimitQuanta);
/** A signed amount, magnitude below 2^127. */
export const signedAmount = decimal.refine((value) => value > -amountLimitQuanta && value < amountLimitQuanta);
/** An unsigned 64-bit number. */
export const u64 = decimal.refine((value) => value >= 0n && value < u64Limit);
/** Index of a log in its block, or of an event in its transaction. */
export const logIndex = z.int().min(0).max(0xffff_ffff);
/** A price in whole ticks, 0 to 2^63 - 1. */
export const ticks = decimal.refine((value) => value >= 0n && value < u64Limit / 2n);
/** A price in whole ticks as a source states it, also zero and below: magnitude below 2^63. */
export const statedTicks = decimal.refine((value) => value > -u64Limit / 2n && value < u64Limit / 2n);
/** An amount as a source states it, also zero and below: magnitude below 2^127. */
export const statedAmount = decimal.refine((value) => value > -amountLimitQuanta && value < amountLimitQuanta);
/** A size in whole lots, 1 to 2^63 - 1. */
export const lots = decimal.refine((value) => value > 0n && value < u64Limit / 2n);
/** A signed rate in parts per 10^9, magnitude below 10^9. */
export const rateE9 = decimal.refine((value) => value > -1_000_000_000n && value < 1_000_000_000n);
/** A 16-bit id from 1. */
export const id16 = z.int().min(1).max(65_535);
/** Our number of a chain. */
export const chain = z.int().min(1).max(65_535);
/** Parts per million of something, as a decimal string: 1 to 10^6. */
export const sharePpm = decimal.refine((value) => value >= 1n && value <= 1_000_000n);
/** Parts per million, 0 to 10^6. */
export const ppm = z.int().min(0).max(1_000_000);
/** Signed parts per million (a negative fee is a rebate). */
export const signedPpm = z.int().min(-1_000_000).max(1_000_000);
/** Basis points, 0 to 10,000. */
export const bps = z.int().min(0).max(10_000);
/** A short printable name. */
export const symbol = z.string().regex(/^[A-Za-z0-9._-]{1,32}$/);
/** An id chosen by a venue: 1 to 64 printable characters without spaces. */
export const externalId = z.string().regex(/^[\x21-\x7e]{1,64}$/);
/** A transaction id as its chain prints it. */
export const txId = z.string().regex(/^[A-Za-z0-9]{1,128}$/);
/** An address on a chain: 20-byte EVM addresses left-padded with zeros, Solana addresses as they are. */
export const chainAddress = z.strictObject({ chain, address: bytes32 });
export type ChainAddress = z.infer<typeof chainAddress>;
