import { z } from "zod";
import { acknowledgedAnswer, bigintAnswer, hexAnswer } from "./answers.ts";

/** POST /v1/admin/prices. */
export const pricesAnswer = acknowledgedAnswer.extend({
  timeSeconds: bigintAnswer,
  prices: z.array(z.object({ instrument: z.int(), priceTicks: bigintAnswer })),
});

/** POST /v1/admin/cycles; of a cycle that was closed earlier, its number only. */
export const closedAnswer = z.object({
  cycle: z.union([bigintAnswer, z.int()]),
  digest: hexAnswer.nullable(),
  journalIndex: bigintAnswer.nullable(),
});

/** POST /v1/admin/alarms. */
export const releasedAnswer = z.object({ released: z.int(), open: z.array(z.unknown()) });

/** POST /v1/admin/voids. */
export const voidAnswer = z.object({
  journalIndex: bigintAnswer,
  byIndex: bigintAnswer,
  passedOver: z.array(z.object({ journalIndex: bigintAnswer })),
  changedTrades: z.array(z.unknown()),
  changedTradeCount: z.int(),
});

/** POST /v1/admin/drill. */
export const armedAnswer = z.object({ armed: z.literal(true) });

/** POST /v1/admin/schedule, and `schedule` of the status. */
export const scheduleAnswer = z.object({
  paused: z.boolean(),
  lastReason: z.enum(["interval", "leaving", "entries", "trades", "bytes"]).nullable(),
  lastError: z.string().nullable(),
  pricesError: z.string().nullable(),
  open: z.object({
    entries: z.int(),
    trades: z.int(),
    bytes: z.int(),
    leavingMs: z.number().nullable(),
    ageMs: z.number(),
  }),
  schedule: z.object({ everySeconds: z.int(), maxEntries: z.int(), maxTrades: z.int(), maxBytes: z.int() }),
});
