import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isSigned, type NewAttempt, type Sender, type SignedAttempt } from "./attempt.ts";
import { closeFinal, closeLost, readAttempts, readOpenGenerations, recordInclusion, storeSigned } from "./attempts.ts";
import { takeNonce } from "./nonces.ts";
import { migrateTransactions } from "./schema.ts";

let server: TestDatabase;
let database: Database;
let count = 0;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "attempts-test" });
  await migrateTransactions(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const newSender = (): Sender => ({ chain: ++count, address: "0xab" });

function attemptOf(change: Partial<NewAttempt> = {}): NewAttempt {
  const place = { idempotencyKey: "a/1", generation: 1, replacement: 0, fill: false, nonce: 0n, lastHeight: null };
  const fees = { maxFeePerGasWei: 20n, priorityFeePerGasWei: 1n };
  return { ...place, txId: `0x${++count}`, raw: "0xaa", fees, ...change };
}

const statesOf = async (sender: Sender, key = "a/1") =>
  (await readAttempts(database, sender, key)).map(({ state, succeeded }) => `${state} ${succeeded}`);

async function stored(sender: Sender, change: Partial<NewAttempt> = {}): Promise<SignedAttempt> {
  const attempt = attemptOf(change);
  expect(await storeSigned(database, sender, attempt)).toBe(true);
  const found = (await readAttempts(database, sender, attempt.idempotencyKey)).find(
    ({ txId }) => txId === attempt.txId,
  );
  if (found === undefined || !isSigned(found)) throw new Error("not stored");
  return found;
}

it("stores signed bytes in the place of the reserved nonce, and the same bytes twice as once", async () => {
  const sender = newSender();
  await takeNonce(database, sender, { idempotencyKey: "a/1", generation: 1 }, 0n);
  const attempt = attemptOf({ lastHeight: 9n });
  for (let again = 0; again < 2; again++) expect(await storeSigned(database, sender, attempt)).toBe(true);
  const [found, ...more] = await readAttempts(database, sender, "a/1");
  expect(found).toMatchObject({ ...attempt, state: "broadcast", succeeded: null });
  expect(more).toEqual([]);
});

it("refuses other bytes for a place that another process has signed for", async () => {
  const sender = newSender();
  const first = await stored(sender);
  expect(await storeSigned(database, sender, attemptOf())).toBe(false);
  expect((await readAttempts(database, sender, "a/1")).map(({ txId }) => txId)).toEqual([first.txId]);
});

it("closes a generation with its winner, and no other generation", async () => {
  const sender = newSender();
  const first = await stored(sender);
  await stored(sender, { replacement: 1 });
  await stored(sender, { generation: 2, nonce: 1n });
  await closeFinal(database, sender, first, { height: 5n, succeeded: false });
  expect(await statesOf(sender)).toEqual(["broadcast null", "replaced null", "final false"]);
});

it("records inclusion only while an attempt is open, and takes it back", async () => {
  const sender = newSender();
  const attempt = await stored(sender);
  await recordInclusion(database, attempt.txId, 7n);
  expect(await statesOf(sender)).toEqual(["included null"]);
  await recordInclusion(database, attempt.txId, null);
  expect(await statesOf(sender)).toEqual(["broadcast null"]);
  await closeLost(database, sender, attempt);
  await recordInclusion(database, attempt.txId, 7n);
  expect(await statesOf(sender)).toEqual(["lost null"]);
});

it("lists open generations below a prefix only, newest attempt first", async () => {
  const sender = newSender();
  await stored(sender, { idempotencyKey: "a/1" });
  await stored(sender, { idempotencyKey: "a/1", replacement: 1 });
  await stored(sender, { idempotencyKey: "a/10", nonce: 1n });
  await stored(sender, { idempotencyKey: "b/1", nonce: 2n });
  const lost = await stored(sender, { idempotencyKey: "a/2", nonce: 3n });
  await closeLost(database, sender, lost);
  const below = async (prefix: string) =>
    (await readOpenGenerations(database, sender, prefix)).map((generation) =>
      generation.map(({ idempotencyKey, replacement }) => `${idempotencyKey} ${replacement}`),
    );
  expect(await below("a/")).toEqual([["a/1 1", "a/1 0"], ["a/10 0"]]);
  expect(await below("a/1/")).toEqual([]);
});
