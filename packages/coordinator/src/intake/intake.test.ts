import { parseCommand } from "@isthmus/clearing";
import { Database, migrateCoordinator } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { genesisOf, parseConfig } from "../config/config.ts";
import { asJson, opening, quiet, setUpCommands, testConfig } from "../testing/test-setup.ts";
import { Intake } from "./intake.ts";

let server: TestDatabase;
let database: Database;
let files: ReturnType<typeof testConfig>;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({
    url: server.url,
    name: "intake-test",
    retry: { firstPauseMs: 5, longestPauseMs: 50, giveUpAfterMs: 300 },
  });
  await migrateCoordinator(database);
  files = testConfig(server.url);
});

afterAll(async () => {
  await database.close();
  await server.remove();
  files.remove();
});

describe("intake", () => {
  it("acknowledges many commands of one group commit, and never shows what is not durable", async () => {
    const commits: number[] = [];
    const intake = new Intake({
      database,
      genesis: genesisOf(parseConfig(files.config)),
      log: quiet,
      snapshotEveryEntries: 1_000_000,
      giveUpAfterMs: 300,
      onCommit: ({ entries }) => commits.push(entries),
      onFenced: () => undefined,
    });
    await intake.start();
    for (const command of setUpCommands()) await intake.submit(parseCommand(JSON.parse(asJson(command))));
    commits.length = 0;
    const acknowledged = await Promise.all(
      Array.from({ length: 200 }, (_, index) => intake.submit(opening(`g${index}`))),
    );
    expect(acknowledged.map(({ journalIndex }) => journalIndex)).toEqual(
      Array.from({ length: 200 }, (_, index) => BigInt(index + 5)),
    );
    expect(commits.length).toBeLessThan(6);

    // The database is unreachable for longer than the journal waits: applied commands are discarded, durable ones stay.
    const durable = await intake.read((engine) => ({ journalIndex: engine.journalIndex, digest: engine.digest() }));
    await server.kill();
    const lost = intake.submit(opening("lost"));
    expect(intake.peek((engine) => engine.hasAccount(opening("lost").account))).toBe(true);
    const reading = intake.read((engine) => engine.hasAccount(opening("lost").account));
    await expect(lost).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await expect(reading).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await expect(intake.submit(opening("early"))).rejects.toMatchObject({ code: "NOT_READY" });
    await server.restart();
    await expect.poll(() => intake.ready, { timeout: 90_000 }).toBe(true);
    expect(await intake.read((engine) => ({ journalIndex: engine.journalIndex, digest: engine.digest() }))).toEqual(
      durable,
    );
    expect((await intake.submit(opening("lost"))).journalIndex).toBe(durable.journalIndex + 1n);
    await intake.stop();
  }, 240_000);

  it("is not ready while a database that hangs stores nothing, and goes on once it stores again", async () => {
    const options = { url: server.url, retry: { firstPauseMs: 5, longestPauseMs: 50, giveUpAfterMs: 300 } };
    const hanging = new Database({ ...options, name: "hanging", statementTimeoutMs: 500 });
    const intake = new Intake({
      database: hanging,
      genesis: genesisOf(parseConfig(files.config)),
      log: quiet,
      snapshotEveryEntries: 1_000_000,
      giveUpAfterMs: 300,
      onFenced: () => undefined,
    });
    await intake.start();
    expect(intake.waitedMs).toBe(0);
    let lost: Promise<unknown> | undefined;
    await database.transaction(async (connection) => {
      await connection.query("LOCK TABLE coordinator.journal_head IN ACCESS EXCLUSIVE MODE");
      lost = intake.submit(opening("hung"));
      expect(intake.waitedMs).toBeGreaterThan(0);
      await expect(lost).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
      expect(intake.waitedMs).toBeNull();
    });
    await expect.poll(() => intake.ready, { timeout: 90_000 }).toBe(true);
    // The abandoned statement may have taken effect or not: sent again, the account is there once.
    await intake
      .submit(opening("hung"))
      .catch((error: unknown) => expect(error).toMatchObject({ code: "ACCOUNT_EXISTS" }));
    expect(await intake.read((engine) => engine.hasAccount(opening("hung").account))).toBe(true);
    expect(intake.waitedMs).toBe(0);
    await intake.stop();
    await hanging.close();
  }, 240_000);

  it("answers a read while commands keep coming", async () => {
    const busy = 30;
    let offered = 0;
    const intake = new Intake({
      database,
      genesis: genesisOf(parseConfig(files.config)),
      log: quiet,
      snapshotEveryEntries: 1_000_000,
      onFenced: () => undefined,
      // The next command comes before the journal has ever come to rest.
      onCommit: () => {
        if (offered > 0 && offered < busy) offer();
      },
    });
    await intake.start();
    const acknowledged: Promise<unknown>[] = [];
    const offer = () => acknowledged.push(intake.offer(opening(`busy${offered++}`)));
    offer();
    await intake.read((engine) => engine.journalIndex);
    expect(offered).toBeLessThan(busy);
    while (acknowledged.length < busy) await acknowledged.at(-1);
    await Promise.all(acknowledged);
    await intake.stop();
  });

  it("does not start from a journal in which a row was changed, lost or moved", async () => {
    const damages = [
      `UPDATE coordinator.journal SET entry = replace(entry, '"USDX"', '"USDY"') WHERE journal_index = 1`,
      "UPDATE coordinator.journal SET entry = '{}' WHERE journal_index = 2",
      "UPDATE coordinator.journal SET digest = 'x' WHERE journal_index = 3",
      "DELETE FROM coordinator.journal WHERE journal_index = 4",
      "DELETE FROM coordinator.journal WHERE journal_index = (SELECT max(journal_index) FROM coordinator.journal)",
    ];
    const intake = () =>
      new Intake({
        database,
        genesis: genesisOf(parseConfig(files.config)),
        log: quiet,
        snapshotEveryEntries: 1_000_000,
        onFenced: () => undefined,
      });
    await database.query("CREATE TABLE coordinator.whole AS SELECT * FROM coordinator.journal");
    for (const damage of damages) {
      expect((await database.query(damage)).rowCount, damage).toBe(1);
      await expect(intake().start(), damage).rejects.toMatchObject({ code: "JOURNAL_INVALID" });
      await database.query("DELETE FROM coordinator.journal");
      await database.query("INSERT INTO coordinator.journal SELECT * FROM coordinator.whole");
    }
    const healed = intake();
    await healed.start();
    expect(await healed.read((engine) => engine.hasAccount(opening("lost").account))).toBe(true);
    await healed.stop();
  });
});
