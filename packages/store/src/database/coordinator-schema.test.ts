import { emptyJournalDigest, foldJournal } from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readCycle } from "../cycle/cycles.ts";
import { readJournal, readJournalHead } from "../journal/journal-reader.ts";
import { JournalWriter } from "../journal/journal-writer.ts";
import { readSnapshots } from "../snapshot/snapshots.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { coordinatorMigrations, migrateCoordinator } from "./coordinator-schema.ts";
import { Database } from "./database.ts";
import { migrate } from "./migrate.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "schema-test" });
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

it("keeps journal and head of a database with the columns house and position, and drops its snapshots", async () => {
  const renaming = coordinatorMigrations.findIndex(({ name }) => name === "journal index and house id");
  await migrate(database, "coordinator", coordinatorMigrations.slice(0, renaming));
  const first = foldJournal(7, emptyJournalDigest, 1n, new TextEncoder().encode('"a"'));
  const second = foldJournal(7, first, 2n, new TextEncoder().encode('"b"'));
  await database.query(
    `INSERT INTO coordinator.journal (house, position, previous_digest, digest, term, entry)
     VALUES (7, 1, $1, $2, 3, '"a"'), (7, 2, $2, $3, 3, '"b"')`,
    [emptyJournalDigest, first, second],
  );
  await database.query("INSERT INTO coordinator.journal_head (house, term, position, digest) VALUES (7, 3, 2, $1)", [
    second,
  ]);
  await database.query(
    `INSERT INTO coordinator.snapshots (house, position, journal_digest, state_digest, state)
     VALUES (7, 1, $1, '0x01', '{}')`,
    [first],
  );
  await database.query(
    "INSERT INTO coordinator.cycles (cycle, state, digest, header, outputs) VALUES (1, 'closed', '0xaa', '{}', '{}')",
  );

  await migrateCoordinator(database);
  expect(await readJournal(database, 7, { fromIndex: 1n, limit: 10 })).toEqual([
    { journalIndex: 1n, digest: first, entry: '"a"' },
    { journalIndex: 2n, digest: second, entry: '"b"' },
  ]);
  expect(await readJournalHead(database, 7)).toEqual({ journalIndex: 2n, digest: second });
  // One text held each: the journal has everything.
  expect(await readSnapshots(database, 7)).toEqual([]);
  expect(await readCycle(database, 1n)).toMatchObject({ state: "closed", digest: "0xaa", summary: "{}" });
  const writer = await JournalWriter.open(database, 7);
  expect([writer.term, writer.head]).toEqual([4n, { journalIndex: 2n, digest: second }]);
  await writer.append('"c"').durable;
  expect((await readJournalHead(database, 7)).journalIndex).toBe(3n);
  await writer.close();
});

it("refuses a second entry at one index, after one digest, and index zero", async () => {
  const insert = (journalIndex: number, previous: string, digest: string) =>
    database.query(
      `INSERT INTO coordinator.journal (house_id, journal_index, previous_digest, digest, term, entry)
       VALUES (8, $1, $2, $3, 1, '{}')`,
      [journalIndex, previous, digest],
    );
  await insert(1, "0x00", "0x01");
  await expect(insert(1, "0x0a", "0x0b")).rejects.toMatchObject({
    detail: expect.stringContaining("(house_id, journal_index)"),
  });
  await expect(insert(2, "0x00", "0x0b")).rejects.toMatchObject({
    detail: expect.stringContaining("(house_id, previous_digest)"),
  });
  await expect(insert(2, "0x01", "0x01")).rejects.toMatchObject({
    detail: expect.stringContaining("(house_id, digest)"),
  });
  await expect(insert(0, "0x0a", "0x0b")).rejects.toMatchObject({ constraint: "journal_journal_index_check" });
});

it("refuses an unknown state of a cycle", async () => {
  await expect(
    database.query(
      "INSERT INTO coordinator.cycles (cycle, state, digest, header, outputs) VALUES (2, 'open', '0xaa', '{}', '{}')",
    ),
  ).rejects.toMatchObject({ constraint: "cycles_state_check" });
});

it("does not leave journal entries to the server's slow default compression", async () => {
  const { rows } = await database.query<{ storage: string; compression: string }>(
    `SELECT attstorage AS storage, attcompression AS compression FROM pg_attribute
     WHERE attrelid = 'coordinator.journal'::regclass AND attname = 'entry'`,
  );
  const [external, lz4] = [
    { storage: "e", compression: "" },
    { storage: "x", compression: "l" },
  ];
  expect([external, lz4]).toContainEqual(rows[0]);
});
