import { Database, migrateCoordinator } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { quiet } from "../testing/test-setup.ts";
import { Alarms } from "./alarms.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "alarms-test" });
  await migrateCoordinator(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const alarm = { subject: "paid/1/1/+5", chain: 1, code: "CLAIM_ABOVE_TOTALS", detail: "paid 5, ordered 0" } as const;

/** Alarms as they are after a restart. */
async function restarted(onChange: (open: number) => void = () => undefined): Promise<Alarms> {
  const alarms = new Alarms({ database, log: quiet, onChange });
  await alarms.start();
  return alarms;
}

it("halts from the moment an alarm is raised, through restarts, until an admin releases it for good", async () => {
  const counts: number[] = [];
  const alarms = await restarted((open) => counts.push(open));
  expect(alarms.halt).toBeNull();
  const stored = alarms.raise(alarm);
  expect(alarms.halt).toMatchObject({ code: "HOUSE_HALTED", details: { alarms: 1, subject: alarm.subject } });
  await stored;
  await alarms.raise(alarm);
  expect(alarms.open).toMatchObject([alarm]);
  expect(counts).toEqual([0, 1, 1]);

  const after = await restarted();
  expect(after.open).toEqual(alarms.open);
  await expect(after.release(999n)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await after.release(after.open[0]?.id ?? 0n);
  expect(after.halt).toBeNull();

  const last = await restarted();
  await last.raise(alarm);
  expect([last.open, last.halt]).toEqual([[], null]);
}, 120_000);
