import { z } from "zod";
import type { OpenCycle } from "./open-cycle.ts";

/** When cycles close by themselves: the key `schedule` of the coordinator's configuration. */
export const scheduleSchema = z.strictObject({
  /** A cycle closes this long after the last one; 0: not by time. */
  everySeconds: z.int().min(0).max(86_400).default(0),
  /** It closes this long after a member has asked for its money in it; 0: not for that. */
  leavingSeconds: z.int().min(0).max(86_400).default(0),
  /** It closes early when it holds so much; what replays it holds at least twice as much. */
  maxEntries: z.int().min(1).max(10_000_000).default(200_000),
  maxTrades: z.int().min(1).max(100_000_000).default(2_000_000),
  maxBytes: z.int().min(1_048_576).max(17_179_869_184).default(536_870_912),
  /** The next step of the price source is taken so often; 0: prices come from outside. */
  pricesEverySeconds: z.int().min(0).max(86_400).default(0),
});

/** When cycles close and prices come by themselves. */
export type Schedule = z.infer<typeof scheduleSchema>;

/** Why a cycle closes. */
export type CloseReason = "interval" | "leaving" | "entries" | "trades" | "bytes";

/** Why the open cycle has to close now, or null. Size comes first: it is what cannot wait. */
export function closeReason(open: OpenCycle, schedule: Schedule): CloseReason | null {
  if (open.bytes >= schedule.maxBytes) return "bytes";
  if (open.trades >= schedule.maxTrades) return "trades";
  if (open.entries >= schedule.maxEntries) return "entries";
  const { everySeconds, leavingSeconds } = schedule;
  if (leavingSeconds > 0 && open.leavingMs !== null && open.leavingMs >= leavingSeconds * 1_000) return "leaving";
  return everySeconds > 0 && open.ageMs >= everySeconds * 1_000 ? "interval" : null;
}

/**
 * Whether the open cycle holds twice what closes it: it could not close, and takes nothing more from members and venues until it
 * has, for what replays it must hold all of it.
 */
export function isFull(open: OpenCycle, { maxEntries, maxTrades, maxBytes }: Schedule): boolean {
  return open.bytes >= 2 * maxBytes || open.trades >= 2 * maxTrades || open.entries >= 2 * maxEntries;
}
