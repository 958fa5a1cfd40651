import { z } from "zod";
import { bytes32, id16, positiveAmount, rateE9, signature, ticks, u64 } from "../model/fields.ts";

/** Marks, signed by the house's oracle key. Sequences rise; times never fall. */
export const pricesSchema = z.strictObject({
  kind: z.literal("prices"),
  timeSeconds: u64,
  sequence: u64,
  prices: z.array(z.strictObject({ instrument: id16, priceTicks: ticks })).max(10_000),
  /** Settlement quanta per whole token; marks every asset of the same class. */
  assetPrices: z.array(z.strictObject({ asset: id16, unitPriceQuanta: positiveAmount })).max(10_000),
  /** Funding rates per funding period in 10^-9, in force from this command on. Longs pay when positive. */
  funding: z.array(z.strictObject({ instrument: id16, rateE9 })).max(10_000),
  /** Marked volatilities of options per year, in 10^-6. */
  volatilities: z
    .array(z.strictObject({ instrument: id16, volatilityE6: z.int().min(1).max(100_000_000) }))
    .max(10_000)
    .optional(),
  signature,
});

/** Closes a cycle: obligations, netting, placement, roots, header. */
export const closeCycleSchema = z.strictObject({
  kind: z.literal("close-cycle"),
  /** The next cycle: 1 for the first. */
  cycle: u64,
  /** The house's time, which is that of the last prices; nothing else. */
  timeSeconds: u64,
  /** Expiry of the credit roots of this cycle; no credit leaf outlives it. */
  creditExpirySeconds: u64,
});

/** Gives a deposit that waits in suspense (unknown account) to an account; signed by the admin key. */
export const assignSuspenseSchema = z.strictObject({
  kind: z.literal("assign-suspense"),
  asset: id16,
  account: bytes32,
  amountQuanta: positiveAmount,
  nonce: u64,
  signature,
});
