import bs58 from "bs58";
import { z } from "zod";
import { isAddress } from "../options.ts";

/** Base58 address of an account. */
export const addressParam = z.string().refine(isAddress, "must be a base58 address");

/** Base58 transaction signature. */
export const signatureParam = z.string().refine((text) => {
  if (text.length < 64 || text.length > 88) return false;
  try {
    return bs58.decode(text).length === 64;
  } catch {
    return false;
  }
}, "must be a base58 signature");

export const slotParam = z.number().int().nonnegative();
export const commitmentParam = z.enum(["processed", "confirmed", "finalized"]);

/** Fields that every configuration object may have. */
export const contextFields = {
  commitment: commitmentParam.nullish(),
  minContextSlot: slotParam.nullish(),
};

/** A configuration object of only the common fields. */
export const contextConfig = z.object(contextFields).nullish();

/** Fields that choose how account data is shown. */
export const accountFields = {
  ...contextFields,
  encoding: z.enum(["binary", "base58", "base64", "jsonParsed"]).nullish(),
  dataSlice: z.object({ offset: slotParam, length: slotParam }).nullish(),
};

export const accountConfig = z.object(accountFields).nullish();

/** What selects accounts of a program. */
export const filtersParam = z
  .array(
    z.union([
      z.strictObject({ dataSize: slotParam }),
      z.strictObject({
        memcmp: z.object({
          offset: slotParam,
          bytes: z.union([z.string().max(256), z.array(z.number().int().min(0).max(255)).max(128)]),
          encoding: z.enum(["base58", "base64", "bytes"]).nullish(),
        }),
      }),
      z.strictObject({ tokenAccountState: z.literal(true) }),
    ]),
  )
  .max(4)
  .nullish();

export type Filters = z.output<typeof filtersParam>;
export type AccountConfig = z.output<typeof accountConfig>;
