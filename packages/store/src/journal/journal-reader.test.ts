import { emptyJournalDigest } from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readJournal, readJournalHead } from "./journal-reader.ts";
import { JournalWriter } from "./journal-writer.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "reader-test" });
  await migrateCoordinator(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

it("returns index 0 and the empty digest as the head of an empty journal", async () => {
  expect(await readJournalHead(database, 1)).toEqual({ journalIndex: 0n, digest: emptyJournalDigest });
  expect(await readJournal(database, 1, { fromIndex: 1n, limit: 10 })).toEqual([]);
});

it("returns one page from an index on, of its own journal only", async () => {
  for (const houseId of [2, 3]) {
    const writer = await JournalWriter.open(database, houseId);
    for (let index = 1; index <= 5; index++) await writer.append(`"${houseId}/${index}"`).durable;
    await writer.close();
  }
  const entriesOf = async (fromIndex: bigint, limit: number) =>
    (await readJournal(database, 2, { fromIndex, limit })).map(({ journalIndex, entry }) => `${journalIndex} ${entry}`);
  expect(await entriesOf(2n, 3)).toEqual(['2 "2/2"', '3 "2/3"', '4 "2/4"']);
  expect(await entriesOf(6n, 3)).toEqual([]);
  // Limits below one are raised to one.
  expect(await entriesOf(5n, 0)).toEqual(['5 "2/5"']);
});

it("bounds the bytes of a page, but always returns its first entry", async () => {
  const writer = await JournalWriter.open(database, 4);
  const large = (filler: string) => JSON.stringify(filler.repeat(100_000));
  for (const filler of ["a", "b", "c"]) await writer.append(large(filler)).durable;
  await writer.close();
  const entryBytes = large("a").length;
  const indexesWithin = async (fromIndex: bigint, maxBytes: number) =>
    (await readJournal(database, 4, { fromIndex, limit: 10, maxBytes })).map(({ journalIndex }) => journalIndex);
  expect(await indexesWithin(1n, 2 * entryBytes)).toEqual([1n, 2n]);
  expect(await indexesWithin(2n, 2 * entryBytes - 1)).toEqual([2n]);
  expect(await indexesWithin(3n, 1)).toEqual([3n]);
});
