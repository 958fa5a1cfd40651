import { z } from "zod";

const symbolField = z.string().min(1).max(32);

/** Where prices come from: seeded walks, candle files, or both; a symbol with a file follows its file. */
export const priceSourceSchema = z.strictObject({
  seed: z.int().min(0).max(0xffff_ffff),
  /** Unix seconds of step 0 when no file gives the time. */
  startSeconds: z.int().min(0),
  /** Seeded walks by symbol. */
  symbols: z.record(
    symbolField,
    z.strictObject({ startTicks: z.string().regex(/^[1-9]\d{0,17}$/), maxStepPpm: z.int().min(0).max(1_000_000) }),
  ),
  /** Candle files by symbol. */
  files: z.record(symbolField, z.string().min(1)),
  /** Unix milliseconds of the first candle used; null for the first that all files share. */
  fromMs: z.int().min(0).nullable(),
});
