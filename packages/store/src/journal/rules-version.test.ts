import { emptyJournalDigest, foldJournal } from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coordinatorMigrations, migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { migrate } from "../database/migrate.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { JournalWriter } from "./journal-writer.ts";
import { holdRulesVersion } from "./rules-version.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "rules-test" });
  const added = coordinatorMigrations.findIndex(({ number }) => number === 6);
  await migrate(database, "coordinator", coordinatorMigrations.slice(0, added));
  const digest = foldJournal(1, emptyJournalDigest, 1n, new TextEncoder().encode('"a"'));
  await database.query(
    "INSERT INTO coordinator.journal_head (house_id, term, journal_index, digest) VALUES (1, 5, 1, $1), (2, 5, 0, $2)",
    [digest, emptyJournalDigest],
  );
  await migrateCoordinator(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

it("refuses a journal that was written before rules had a version, and leaves its writer its term", async () => {
  await expect(holdRulesVersion(database, 1, 4)).rejects.toMatchObject({
    code: "RULES_CHANGED",
    details: { written: 3, rulesVersion: 4 },
  });
  const { rows } = await database.query("SELECT term FROM coordinator.journal_head WHERE house_id = 1");
  expect(rows).toEqual([{ term: "5" }]);
  await holdRulesVersion(database, 1, 3);
});

it("takes an empty journal for one of the present rules, and holds it to them", async () => {
  for (const houseId of [2, 3]) {
    await holdRulesVersion(database, houseId, 4);
    await holdRulesVersion(database, houseId, 4);
    await expect(holdRulesVersion(database, houseId, 5)).rejects.toMatchObject({ code: "RULES_CHANGED" });
  }
  const writer = await JournalWriter.open(database, 3);
  expect([writer.term, writer.head]).toEqual([1n, { journalIndex: 0n, digest: emptyJournalDigest }]);
  await writer.close();
});
