import { afterAll, beforeAll, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { JournalWriter } from "../journal/journal-writer.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readSnapshotSegments, readSnapshots, saveSnapshot } from "./snapshots.ts";

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

const bytesOf = (text: string) => [Buffer.from(text), Buffer.from("end")];

async function read(houseId: number, journalIndex: bigint): Promise<string[]> {
  const texts: string[] = [];
  for await (const bytes of readSnapshotSegments(database, houseId, journalIndex)) texts.push(String(bytes));
  return texts;
}

it("keeps the newest ones and refuses a snapshot that is not on the durable journal", async () => {
  const writer = await JournalWriter.open(database, 7);
  for (let index = 0; index < 5; index++) {
    const { journalIndex, digest, durable } = writer.append(`"${index}"`);
    await durable;
    const segments = () => bytesOf(`${index}`);
    await saveSnapshot(database, 7, { journalIndex, journalDigest: digest, stateDigest: "0x01", segments }, 2);
  }
  expect((await readSnapshots(database, 7)).map((snapshot) => snapshot.journalIndex)).toEqual([5n, 4n]);
  expect([await read(7, 5n), await read(7, 4n), await read(7, 3n)]).toEqual([["4", "end"], ["3", "end"], []]);
  const ahead = { journalIndex: 6n, journalDigest: "0x02", stateDigest: "0x01", segments: () => [] } as const;
  await expect(saveSnapshot(database, 7, ahead)).rejects.toMatchObject({ code: "JOURNAL_INVALID" });
  await writer.close();
});

it("stores the first state of an index, and refuses another digest at that index", async () => {
  const writer = await JournalWriter.open(database, 9);
  const { journalIndex, digest, durable } = writer.append('"a"');
  await durable;
  const head = { journalIndex, journalDigest: digest, stateDigest: "0x01" } as const;
  await saveSnapshot(database, 9, { ...head, segments: () => bytesOf("first") });
  await saveSnapshot(database, 9, { ...head, segments: () => bytesOf("second") });
  expect(await readSnapshots(database, 9)).toEqual([head]);
  expect(await read(9, journalIndex)).toEqual(["first", "end"]);
  const other = { ...head, journalDigest: "0x02", segments: () => bytesOf("other") } as const;
  await expect(saveSnapshot(database, 9, other)).rejects.toMatchObject({ code: "JOURNAL_INVALID" });
  // A snapshot of another journal is not visible.
  expect([await readSnapshots(database, 10), await read(10, journalIndex)]).toEqual([[], []]);
  await writer.close();
});

it("leaves the earlier ones as they were when it ends between any two segments", async () => {
  const writer = await JournalWriter.open(database, 11);
  const [first, second] = [writer.append('"a"'), writer.append('"b"')];
  await second.durable;
  const headOf = ({ journalIndex, digest }: typeof first) =>
    ({ journalIndex, journalDigest: digest, stateDigest: "0x01" }) as const;
  await saveSnapshot(database, 11, { ...headOf(first), segments: () => bytesOf("first") }, 1);
  for (const stored of [0, 1, 3]) {
    const segments = function* () {
      for (let number = 0; number < stored; number++) yield Buffer.alloc(100_000, number);
      throw new Error("the process ends here");
    };
    await expect(saveSnapshot(database, 11, { ...headOf(second), segments }, 1)).rejects.toThrow("ends here");
    expect(await readSnapshots(database, 11)).toEqual([headOf(first)]);
    expect([await read(11, 1n), await read(11, 2n)]).toEqual([["first", "end"], []]);
  }
  await saveSnapshot(database, 11, { ...headOf(second), segments: () => bytesOf("second") }, 1);
  expect([await read(11, 1n), await read(11, 2n)]).toEqual([[], ["second", "end"]]);
  await writer.close();
});
