import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrateTransactions } from "./schema.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "schema-test" });
  await Promise.all([migrateTransactions(database), migrateTransactions(database)]);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const insert = (columns: string, values: string) =>
  database.query(`INSERT INTO transactions.attempts (chain, sender, ${columns}) VALUES (1, 'a', ${values})`);

it("allows one place and one key for a nonce", async () => {
  await insert("idempotency_key, generation, state, nonce", "'k', 1, 'pending', 7");
  await expect(insert("idempotency_key, generation, state, nonce", "'other', 1, 'pending', 7")).rejects.toThrow(
    /attempts_nonce/,
  );
  await expect(insert("idempotency_key, generation, state, nonce", "'k', 1, 'pending', 8")).rejects.toThrow(
    /attempts_place/,
  );
});

it("allows nothing sent without stored bytes, and no free nonce with a key", async () => {
  for (const state of ["broadcast", "included", "final", "replaced"])
    await expect(insert("idempotency_key, generation, state", `'s', 1, '${state}'`)).rejects.toThrow(/check/);
  await expect(insert("idempotency_key, generation, state, nonce", "'f', 1, 'free', 9")).rejects.toThrow(/check/);
  await expect(insert("idempotency_key, generation, state, tx_id", "'t', 1, 'pending', 'x'")).rejects.toThrow(/check/);
});
