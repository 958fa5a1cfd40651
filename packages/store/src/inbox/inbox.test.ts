import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import {
  type InboxEvent,
  moveCursor,
  readCursor,
  readFedHeight,
  readInbox,
  recordEvents,
  rewindInbox,
} from "./inbox.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "inbox-test" });
  await migrateCoordinator(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const event = (chain: number, txId: string, logIndex: number, height: bigint): InboxEvent => ({
  chain,
  txId,
  logIndex,
  height,
  blockHash: "0xbb",
  timestampSeconds: 1_600_000_000n,
  kind: "deposit",
  body: `{"txId":"${txId}"}`,
});

describe("inbox", () => {
  it("keeps the order of a chain and stores every event once, from any number of deliveries", async () => {
    const events = [event(1, "a", 0, 5n), event(1, "a", 1, 5n), event(1, "b", 0, 6n)];
    expect(await recordEvents(database, 1, events.slice(0, 2), 5n)).toBe(2);
    expect(await recordEvents(database, 1, events, 6n)).toBe(1);
    const counts = await Promise.all(
      Array.from({ length: 5 }, () => recordEvents(database, 1, [event(1, "c", 0, 7n)], 7n)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    const rows = await readInbox(database, 1, 0n, 10);
    expect(rows.map((row) => `${row.txId}/${row.logIndex}`)).toEqual(["a/0", "a/1", "b/0", "c/0"]);
    expect(rows.map(({ id: _, ...row }) => row).slice(0, 3)).toEqual(events);
    expect(await readInbox(database, 1, rows[1]?.id ?? 0n, 1)).toEqual([rows[2]]);
    expect(await readInbox(database, 2, 0n, 10)).toEqual([]);
  });

  it("keeps fed events on a rewind and stores the others again in order", async () => {
    await recordEvents(database, 5, [event(5, "a", 0, 5n), event(5, "c", 0, 7n)], 9n);
    const [first] = await readInbox(database, 5, 0n, 1);
    const fedId = first?.id ?? 0n;
    expect(await readFedHeight(database, 5, { fedId, kind: "deposit" })).toBe(5n);
    expect(await readFedHeight(database, 5, { fedId, kind: "deposit", part: "nobody" })).toBeNull();
    expect(await readFedHeight(database, 5, { fedId, kind: "claim" })).toBeNull();
    await rewindInbox(database, 5, fedId, 4n);
    expect(await readCursor(database, 5, "watched")).toBe(4n);
    const whole = [event(5, "a", 0, 5n), event(5, "b", 0, 6n), event(5, "c", 0, 7n)];
    expect(await recordEvents(database, 5, whole, 9n)).toBe(2);
    expect((await readInbox(database, 5, fedId, 10)).map(({ txId }) => txId)).toEqual(["b", "c"]);
    expect(await readInbox(database, 1, 0n, 10)).toHaveLength(4);
  });

  it("moves cursors forward only", async () => {
    expect(await readCursor(database, 9, "watched")).toBeNull();
    await recordEvents(database, 9, [], 2n ** 63n);
    await moveCursor(database, 9, "watched", 4n);
    expect(await readCursor(database, 9, "watched")).toBe(2n ** 63n);
    expect(await readCursor(database, 9, "fed")).toBeNull();
  });
});
