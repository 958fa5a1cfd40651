import { afterAll, beforeAll, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { insertAlarm, type NewAlarm, readAlarms, releaseAlarm } from "./alarms.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "alarm-test" });
  await migrateCoordinator(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const alarm: NewAlarm = { subject: "1/vault/missing 5", chain: 1, code: "CONFLICTING_MESSAGE", detail: "5 missing" };

it("stores one alarm per subject, with its first detail", async () => {
  const stored = await insertAlarm(database, alarm);
  expect(stored).toMatchObject({ ...alarm, releasedAt: null });
  expect(await insertAlarm(database, { ...alarm, detail: "another" })).toEqual(stored);
  const other = await insertAlarm(database, { ...alarm, subject: "2/vault/missing 5", chain: 2 });
  expect(await readAlarms(database)).toEqual([stored, other]);
});

it("releases an open alarm once, and permanently for its subject", async () => {
  const { id } = await insertAlarm(database, alarm);
  expect(await releaseAlarm(database, id + 1_000n)).toBe(false);
  expect(await releaseAlarm(database, id)).toBe(true);
  expect(await releaseAlarm(database, id)).toBe(false);
  const raisedAgain = await insertAlarm(database, alarm);
  expect(raisedAgain.id).toBe(id);
  expect(raisedAgain.releasedAt).toBeInstanceOf(Date);
});
