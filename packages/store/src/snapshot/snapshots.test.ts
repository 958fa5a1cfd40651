import { afterAll, beforeAll, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { JournalWriter } from "../journal/journal-writer.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readSnapshots, saveSnapshot } from "./snapshots.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "snapshot-test" });
  await migrateCoordinator(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

it("keeps the newest ones and refuses a snapshot that is not on the durable journal", async () => {
  const writer = await JournalWriter.open(database, 7);
  for (let index = 0; index < 5; index++) {
    const { journalIndex, digest, durable } = writer.append(`"${index}"`);
    await durable;
    await saveSnapshot(
      database,
      7,
      { journalIndex, journalDigest: digest, stateDigest: "0x01", state: `"${index}"` },
      2,
    );
  }
  expect((await readSnapshots(database, 7)).map((snapshot) => snapshot.journalIndex)).toEqual([5n, 4n]);
  const ahead = { journalIndex: 6n, journalDigest: "0x02", stateDigest: "0x01", state: "{}" } as const;
  await expect(saveSnapshot(database, 7, ahead)).rejects.toMatchObject({ code: "JOURNAL_INVALID" });
  await writer.close();
});

it("stores the first state of an index, and refuses another digest at that index", async () => {
  const writer = await JournalWriter.open(database, 9);
  const { journalIndex, digest, durable } = writer.append('"a"');
  await durable;
  const snapshot = { journalIndex, journalDigest: digest, stateDigest: "0x01", state: "{}" } as const;
  await saveSnapshot(database, 9, snapshot);
  await saveSnapshot(database, 9, { ...snapshot, state: '{"n":1}' });
  expect(await readSnapshots(database, 9)).toEqual([snapshot]);
  const other = { ...snapshot, journalDigest: "0x02" } as const;
  await expect(saveSnapshot(database, 9, other)).rejects.toMatchObject({ code: "JOURNAL_INVALID" });
  // A snapshot of another journal is not visible.
  expect(await readSnapshots(database, 10)).toEqual([]);
  await writer.close();
});
