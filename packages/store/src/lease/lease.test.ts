import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { Lease } from "./lease.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "lease" });
  await migrateCoordinator(database);
});

beforeEach(async () => {
  await database.query("DELETE FROM coordinator.leases");
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const lease = (instance: string, leaseMs = 600_000) => new Lease(database, { houseId: 7, instance, leaseMs });
/** Moves the last renewal into the past, as if so much time had passed. */
const wait = (ms: number) =>
  database.query("UPDATE coordinator.leases SET renewed_at = renewed_at - make_interval(secs => $1::float8)", [
    ms / 1_000,
  ]);

it("is held by one of many that ask at the same time", async () => {
  const all = Array.from({ length: 20 }, (_, index) => lease(`c${index}`));
  const taken = await Promise.all(all.map((one) => one.take()));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(all.filter(({ isHeld }) => isHeld)).toHaveLength(1);
});

it("goes to another when it is not renewed in time, and the first learns of it", async () => {
  const [first, second] = [lease("a"), lease("b")];
  expect([await first.take(), await second.take()]).toEqual([true, false]);
  await wait(599_000);
  expect(await second.take()).toBe(false);
  await first.renew();
  await wait(599_000);
  expect(await second.take()).toBe(false);
  await wait(2_000);
  expect(await second.take()).toBe(true);
  await expect(first.renew()).rejects.toMatchObject({ code: "TERM_FENCED" });
  expect([first.isHeld, second.isHeld]).toEqual([false, true]);
  await expect(first.confirm()).rejects.toMatchObject({ code: "TERM_FENCED" });
});

it("goes to another immediately when it is given back, and not back to who gave it", async () => {
  const [first, second] = [lease("a"), lease("b")];
  await first.take();
  await first.release();
  await expect(first.renew()).rejects.toMatchObject({ code: "TERM_FENCED" });
  expect(await second.take()).toBe(true);
  await first.release();
  await second.renew();
});

it("need not run out for a restart under the same name, and the older process learns of it", async () => {
  const [before, after] = [lease("a"), lease("a")];
  await before.take();
  expect(await after.take()).toBe(true);
  await expect(before.renew()).rejects.toMatchObject({ code: "TERM_FENCED" });
  await after.renew();
});

it("is confirmed without asking while a renewal is young, and by asking when it is old", async () => {
  const [young, taker] = [lease("a"), lease("b")];
  await young.take();
  await database.query("UPDATE coordinator.leases SET released = true");
  expect(await taker.take()).toBe(true);
  // Half of ten minutes: nobody who waits that long can have taken it, and who takes it back by hand knows what he does.
  await young.confirm();
  const old = lease("c", 0);
  await database.query("UPDATE coordinator.leases SET released = true");
  await old.take();
  await old.confirm();
  await database.query("UPDATE coordinator.leases SET epoch = epoch + 1");
  await expect(old.confirm()).rejects.toMatchObject({ code: "TERM_FENCED" });
});
