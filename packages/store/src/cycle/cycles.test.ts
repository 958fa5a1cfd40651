import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { JournalWriter } from "../journal/journal-writer.ts";
import { readSnapshots, saveSnapshot } from "../snapshot/snapshots.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import {
  advanceCycle,
  insertCycle,
  noteCycleRefusals,
  noteCycleTransaction,
  readCycle,
  readOpenCycles,
} from "./cycles.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "cycle-test" });
  await migrateCoordinator(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const cycle = { cycle: 1n, digest: "0xaa", header: "{}", outputs: "{}", summary: "{}" } as const;

describe("cycles", () => {
  it("moves on from the believed state only, once, whoever tries", async () => {
    await insertCycle(database, cycle);
    await insertCycle(database, cycle);
    await expect(insertCycle(database, { ...cycle, digest: "0xbb" })).rejects.toMatchObject({
      code: "CONFLICTING_MESSAGE",
    });
    expect(await advanceCycle(database, 1n, { from: "attested", to: "submitted" })).toBe(false);
    const moved = await Promise.all(
      Array.from({ length: 4 }, () =>
        advanceCycle(database, 1n, { from: "closed", to: "attested", signatures: "[1]" }),
      ),
    );
    expect(moved.filter(Boolean)).toHaveLength(1);
    await noteCycleTransaction(database, 1n, "0x01");
    await noteCycleRefusals(database, 1n, '["no"]');
    expect((await readOpenCycles(database)).map((row) => row.cycle)).toEqual([1n]);
    await advanceCycle(database, 1n, { from: "attested", to: "submitted" });
    await advanceCycle(database, 1n, { from: "submitted", to: "final" });
    expect(await readCycle(database, 1n)).toMatchObject({
      state: "final",
      signatures: "[1]",
      refusals: '["no"]',
      txId: "0x01",
    });
    expect(await readOpenCycles(database)).toEqual([]);
  });
});

describe("snapshots", () => {
  it("keeps the newest ones and refuses a state that the durable journal does not have", async () => {
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
});
