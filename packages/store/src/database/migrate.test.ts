import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { Database } from "./database.ts";
import { migrate } from "./migrate.ts";

let server: TestDatabase;
let database: Database;
const first = { number: 1, name: "one", sql: "CREATE TABLE sample.one (n integer)" };
const second = { number: 2, name: "two", sql: "INSERT INTO sample.one VALUES (1)" };

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "migrate-test" });
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

describe("migrate", () => {
  it("applies every step once, however many processes start at once", async () => {
    await migrate(database, "sample", [first]);
    await Promise.all(Array.from({ length: 5 }, () => migrate(database, "sample", [first, second])));
    expect((await database.query("SELECT * FROM sample.one")).rowCount).toBe(1);
  });

  it("refuses a changed step, a gap and a schema name that is not one", async () => {
    const changed = { ...first, sql: "CREATE TABLE sample.other (n integer)" };
    await expect(migrate(database, "sample", [changed])).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    await expect(migrate(database, "sample", [second])).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    await expect(migrate(database, "x; DROP", [])).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });

  it("leaves nothing of a step that fails", async () => {
    const failing = { number: 1, name: "bad", sql: "CREATE TABLE broken.t (n integer); SELECT 1 / 0" };
    await expect(migrate(database, "broken", [failing])).rejects.toThrow(/division by zero/);
    const left = await database.query("SELECT 1 FROM pg_namespace WHERE nspname = 'broken'");
    expect(left.rowCount).toBe(0);
  });
});

describe("database", () => {
  it("carries on after the server was killed under it: queries and whole transactions", async () => {
    await database.query("CREATE TABLE IF NOT EXISTS public.counter (n integer)");
    await server.kill();
    const waiting = database.transaction(async (connection) => {
      await connection.query("INSERT INTO public.counter VALUES (1)");
      await connection.query("INSERT INTO public.counter VALUES (2)");
    });
    await server.restart();
    await waiting;
    expect((await database.query("SELECT * FROM public.counter")).rowCount).toBe(2);
  });

  it("says STORE_UNAVAILABLE when the server stays away, and a wrong statement fails at once", async () => {
    await expect(database.query("SELEKT")).rejects.toThrow(/syntax error/);
    const lost = new Database({
      url: "postgresql://isthmus:x@127.0.0.1:1/postgres",
      name: "lost",
      retry: { firstPauseMs: 1, longestPauseMs: 5, giveUpAfterMs: 30 },
    });
    await expect(lost.query("SELECT 1")).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await lost.close();
  });
});
