import { z } from "zod";
import { base58Bytes, isAddress } from "../model/address.ts";

/** Base58 address of an account. */
export const addressParam = z.string().refine(isAddress, "must be a base58 address");

/** Base58 transaction signature. */
export const signatureParam = z
  .string()
  .refine(
    (text) => text.length >= 64 && text.length <= 88 && base58Bytes(text)?.length === 64,
    "must be a base58 signature",
  );

/** Slot number, or another whole number from 0. */
export const slotParam = z.number().int().nonnegative();
/** Commitment level. */
export const commitmentParam = z.enum(["processed", "confirmed", "finalized"]);

/** Fields that every configuration object may have. */
export const contextFields = {
  commitment: commitmentParam.nullish(),
  minContextSlot: slotParam.nullish(),
};

/** A configuration object of only the common fields. */
export const contextConfig = z.object(contextFields).nullish();

/** Fields that select the form of account data. */
export const accountFields = {
  ...contextFields,
  encoding: z.enum(["binary", "base58", "base64", "jsonParsed"]).nullish(),
  dataSlice: z.object({ offset: slotParam, length: slotParam }).nullish(),
};

/** A configuration object of account reads. */
export const accountConfig = z.object(accountFields).nullish();

/** Filters of program accounts. */
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
