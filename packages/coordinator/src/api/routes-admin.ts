import type { ConfirmedLoss, Engine } from "@isthmus/clearing";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { PriceSource } from "@isthmus/risk";
import { z } from "zod";
import type { Alarms } from "../alarm/alarms.ts";
import { closeCommand } from "../cycle/close.ts";
import type { CycleMachine } from "../cycle/machine.ts";
import type { Acknowledged, Intake } from "../intake/intake.ts";
import type { VoidDesk } from "../intake/void-desk.ts";
import { priceCommand } from "../prices/price-step.ts";
import { armedAnswer, closedAnswer, pricesAnswer, releasedAnswer, voidAnswer } from "./answers-admin.ts";
import { bigText } from "./fields.ts";
import { type Route, route } from "./route.ts";

/** Everything the admin routes work with. */
export interface AdminParts {
  readonly intake: Intake;
  readonly alarms: Alarms;
  readonly machine: CycleMachine;
  readonly voids: VoidDesk;
  readonly priceSource: PriceSource;
  readonly oracleKey: Hex;
  readonly creditLifetimeSeconds: number;
  readonly drills: boolean;
  /** Final block times of the chains that have been read. */
  readonly finalTimesSeconds: () => readonly bigint[];
  /** The due losses of locations that the open cycle takes. @throws LOSS_UNCONFIRMED */
  readonly confirmedLosses: (engine: Engine) => readonly ConfirmedLoss[];
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
  const { intake, machine } = parts;
  const routes = [
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
        const marks = parts.priceSource.marks(body.step);
        const command = await intake.read((engine) => priceCommand(engine, marks, body.funding, parts.oracleKey));
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

async function closeCycle(parts: AdminParts, wanted: number | undefined) {
  const { intake, machine } = parts;
  const closedTo = await intake.read((engine) => engine.cycle);
  if (wanted !== undefined && BigInt(wanted) <= closedTo) return { cycle: wanted, digest: null, journalIndex: null };
  if (wanted !== undefined && BigInt(wanted) !== closedTo + 1n) {
    throw new IsthmusError("CYCLE_OUT_OF_ORDER", { cycle: wanted, next: closedTo + 1n });
  }
  const { creditLifetimeSeconds } = parts;
  const command = intake.peek((engine) =>
    closeCommand(engine, parts.finalTimesSeconds(), creditLifetimeSeconds, parts.confirmedLosses(engine)),
  );
  if (command === null) throw new IsthmusError("NOT_READY", {});
  const closed: Acknowledged = await intake.submit(command);
  machine.wake();
  const effect = closed.effects.find((candidate) => candidate.kind === "cycle-closed");
  return {
    cycle: command.cycle,
    digest: effect?.kind === "cycle-closed" ? effect.digest : null,
    journalIndex: closed.journalIndex,
  };
}
