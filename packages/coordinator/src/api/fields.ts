import type { Hex } from "@isthmus/protocol";
import { z } from "zod";

/** A 16-bit number in a path or query. */
export const numberText = z
  .string()
  .regex(/^[1-9][0-9]{0,4}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);

/** The largest that the database holds. */
const lastNumber = (1n << 63n) - 1n;

/** A 63-bit number in a path or query. */
export const bigText = z
  .string()
  .regex(/^(0|[1-9][0-9]{0,18})$/)
  .transform((text) => BigInt(text))
  .refine((value) => value <= lastNumber);

/** 32 bytes as hex. */
export const idText = z
  .string()
  .regex(/^0x[0-9a-f]{64}$/)
  .transform((text) => text as Hex);

/** A number of bytes in a query: 1 to `most`, which is usual too. */
export const bytesText = (most: number) =>
  z
    .string()
    .regex(/^[1-9][0-9]{0,9}$/)
    .transform(Number)
    .refine((value) => value <= most)
    .optional()
    .transform((value) => value ?? most);

/** A row limit in a query. @param most upper bound @param usual value when absent */
export const limitText = (most: number, usual: number) =>
  z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/)
    .transform(Number)
    .refine((value) => value <= most)
    .optional()
    .transform((value) => value ?? usual);
