import { z } from "zod";
import { collateralTermsFields } from "../model/collateral-terms.ts";
import { address20, amount, bps, bytes32, chain, id16, signature, symbol, u64 } from "../model/fields.ts";
import { instrumentTerms, movableTerms } from "../model/instrument-terms.ts";
import { houseParameterFields } from "../model/parameters.ts";

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

/** Lists an instrument; it may be traded from the next cycle on (at once when no cycle has closed). */
export const listInstrumentSchema = z.strictObject({
  kind: z.literal("list-instrument"),
  instrument: id16,
  ...instrumentTerms,
  ...admin,
});

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
