import type { Hex } from "@isthmus/protocol";
import type { PriceSource } from "@isthmus/risk";
import { z } from "zod";
import type { Alarms } from "../alarm/alarms.ts";
import { type CloseParts, closeCycle } from "../cycle/close-cycle.ts";
import type { Scheduler } from "../cycle/scheduler.ts";
import type { VoidDesk } from "../intake/void-desk.ts";
import { requireNearStep } from "../prices/next-step.ts";
import { priceCommand } from "../prices/price-step.ts";
import {
  armedAnswer,
  closedAnswer,
  pricesAnswer,
  releasedAnswer,
  scheduleAnswer,
  voidAnswer,
} from "./answers-admin.ts";
import { bigText } from "./fields.ts";
import { type Route, route } from "./route.ts";

/** Everything the admin routes work with. */
export interface AdminParts extends CloseParts {
  readonly alarms: Alarms;
  readonly scheduler: Scheduler;
  readonly voids: VoidDesk;
  readonly priceSource: PriceSource;
  readonly oracleKey: Hex;
  readonly drills: boolean;
}

const fundingSchema = z.strictObject({
  instrument: z.int().min(1).max(65_535),
  rateE9: z
    .string()
    .regex(/^-?[0-9]{1,9}$/)
    .transform((text) => BigInt(text)),
});

/** Prices, cycles, alarms and drills: for the holder of the admin token. */
export function adminRoutes(parts: AdminParts): Route[] {
  const { machine } = parts;
  const routes = [
    ...cycleRoutes(parts),
    route({
      method: "POST",
      path: "/v1/admin/alarms",
      summary: "Releases an alarm by its id, once an admin has found its cause",
      answer: releasedAnswer,
      admin: true,
      body: z.strictObject({ release: z.int().min(1).max(Number.MAX_SAFE_INTEGER) }),
      handle: async ({ body }) => {
        await parts.alarms.release(BigInt(body.release));
        return { released: body.release, open: parts.alarms.open };
      },
    }),
    route({
      method: "POST",
      path: "/v1/admin/voids",
      summary: "Declares a journal entry void that no quorum of operators can confirm, signed by a quorum of operators",
      answer: voidAnswer,
      admin: true,
      body: z.strictObject({ journalIndex: bigText, reason: z.string().regex(/^[\x20-\x7e]{1,200}$/) }),
      handle: ({ body }) => parts.voids.declare(body.journalIndex, body.reason),
    }),
  ];
  if (!parts.drills) return routes;
  return [
    ...routes,
    route({
      method: "POST",
      path: "/v1/admin/drill",
      summary: "Drill: the next cycle is first proposed to the operators with one tampered leaf",
      answer: armedAnswer,
      admin: true,
      body: z.strictObject({ tamperLeaf: z.literal(true) }),
      handle: async () => {
        machine.tamperNextProposal();
        return { armed: true };
      },
    }),
  ];
}

/** Prices and cycles by hand, and what takes and closes them by itself. */
function cycleRoutes(parts: AdminParts): Route[] {
  const { intake } = parts;
  return [
    route({
      method: "POST",
      path: "/v1/admin/prices",
      summary: "Submits the marks of one step of the price source, signed by the oracle key",
      answer: pricesAnswer,
      admin: true,
      body: z.strictObject({
        step: z.int().min(0).max(100_000_000),
        funding: z.array(fundingSchema).max(1_000).default([]),
      }),
      handle: async ({ body }) => {
        const command = await intake.read((engine) => {
          requireNearStep(parts.priceSource, engine.timeSeconds, body.step);
          return priceCommand(engine, parts.priceSource.marks(body.step), body.funding, parts.oracleKey);
        });
        return { ...(await intake.submit(command)), timeSeconds: command.timeSeconds, prices: command.prices };
      },
    }),
    route({
      method: "POST",
      path: "/v1/admin/cycles",
      summary: "Closes the next cycle and submits it to the hub; answers when it is closed",
      answer: closedAnswer,
      admin: true,
      // A call that names the cycle is safe to repeat when its answer was lost.
      body: z.strictObject({ cycle: z.int().min(1).optional() }),
      handle: ({ body }) => closeCycle(parts, body.cycle),
    }),
    route({
      method: "POST",
      path: "/v1/admin/schedule",
      summary: "Pauses or resumes what closes cycles and takes prices by itself",
      answer: scheduleAnswer,
      admin: true,
      body: z.strictObject({ paused: z.boolean() }),
      handle: async ({ body }) => {
        parts.scheduler.pause(body);
        return parts.scheduler.status;
      },
    }),
  ];
}
