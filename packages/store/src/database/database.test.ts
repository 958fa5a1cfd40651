import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { Database } from "./database.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "database-test" });
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

it("resumes queries and transactions after the server was killed", async () => {
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

it("fails with STORE_UNAVAILABLE if the server stays unreachable, and immediately for a wrong statement", async () => {
  await expect(database.query("SELEKT")).rejects.toThrow(/syntax error/);
  const lost = new Database({
    url: "postgresql://isthmus:x@127.0.0.1:1/postgres",
    name: "lost",
    retry: { firstPauseMs: 1, longestPauseMs: 5, giveUpAfterMs: 30 },
  });
  await expect(lost.query("SELECT 1")).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  await lost.close();
});

it("commits all statements of a transaction or none", async () => {
  await database.query("CREATE TABLE public.ledger (n integer UNIQUE)");
  const failing = database.transaction(async (connection) => {
    await connection.query("INSERT INTO public.ledger VALUES (1)");
    await connection.query("INSERT INTO public.ledger VALUES (1)");
  });
  await expect(failing).rejects.toMatchObject({ code: "23505" });
  expect((await database.query("SELECT * FROM public.ledger")).rowCount).toBe(0);
  const total = await database.transaction(async (connection) => {
    await connection.query("INSERT INTO public.ledger VALUES (2), (3)");
    return (await connection.query<{ n: string }>("SELECT sum(n) AS n FROM public.ledger")).rows[0]?.n;
  });
  expect(total).toBe("5");
});

it("runs a statement once in queryOnce, and passes a broken connection on", async () => {
  const unreachable = new Database({ url: "postgresql://isthmus:x@127.0.0.1:1/postgres", name: "unreachable" });
  await expect(unreachable.queryOnce("SELECT 1")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await unreachable.close();
});

it("ends pending retries when it is closed", async () => {
  const unreachable = new Database({ url: "postgresql://isthmus:x@127.0.0.1:1/postgres", name: "unreachable" });
  const pending = unreachable.query("SELECT 1");
  await unreachable.close();
  await expect(pending).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
});
