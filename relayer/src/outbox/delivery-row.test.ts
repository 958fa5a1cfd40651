import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testMessage } from "../testing/message.ts";
import type { Delivery } from "./delivery.ts";
import { migrateRelayer } from "./migration.ts";
import { Outbox } from "./outbox.ts";

let server: TestDatabase;
let database: Database;
let outbox: Outbox;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "test" });
  await migrateRelayer(database);
  outbox = new Outbox(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

it("maps every column of a delivery and its message, 64-bit integers above 2^53 included", async () => {
  const big = 2n ** 64n - 1n;
  const fields = { sequence: big - 1n, cycle: big - 2n, deadlineSeconds: big - 3n, sourceHeight: big - 4n };
  const message = { ...testMessage({ cycle: 5n, lane: 2, destination: 3 }), ...fields, sourceTimestampSeconds: big };
  const totals = {
    asset: 3,
    entitledQuanta: "70",
    exitQuanta: "1",
    consumedQuanta: "100",
    proof: [message.messageId],
    depositRecordIndex: "4",
  };
  const planned = { step: "activate-asset", asset: 3, state: "seen", source: { totals } } as const;
  const [added] = await outbox.plan([{ message, deliveries: [planned] }], { name: "test", height: 1n });
  const expected: Delivery = { id: added?.id ?? 0n, message, ...planned, version: 0n, attempts: 0, proof: null };
  expect(await outbox.load(expected.id)).toEqual(expected);

  const proof = { dvnSignatures: "0x0102", expirationSeconds: "9" } as const;
  const changed = await outbox.change(expected, { state: "signed", delayMs: 0, attempts: 4, proof });
  expect(changed).toEqual({ ...expected, state: "signed", version: 1n, attempts: 4, proof });
  expect(await outbox.load(expected.id)).toEqual(changed);
});
