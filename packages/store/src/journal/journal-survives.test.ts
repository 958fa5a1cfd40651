import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { type EmbeddedPostgres, startEmbedded } from "../embedded/embedded.ts";
import { freePort } from "../embedded/free-port.ts";
import { copyRunning, own } from "../testing/base-copy.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readJournal, readJournalHead } from "./journal-reader.ts";
import { JournalWriter } from "./journal-writer.ts";

const houseId = 7;
const password = "test-only";
const patience = { timeout: 120_000, interval: 50 };

let primary: TestDatabase;
let database: Database;
let writer: JournalWriter;
let archive: string;
const folders: string[] = [];
const servers: EmbeddedPostgres[] = [];
const databases: Database[] = [];

function open(url: string): Database {
  const opened = new Database({ url, name: "test", onBrokenConnection: () => undefined });
  databases.push(opened);
  return opened;
}

/** Stores an entry as an acknowledged command is stored. */
async function acknowledge(text: string, by = writer): Promise<bigint> {
  const { journalIndex, durable } = by.append(text);
  await durable;
  return journalIndex;
}

/** Copies the primary and starts the copy in recovery. */
async function startCopy(signal: "recovery" | "standby", settings: Readonly<Record<string, string>>) {
  const folder = await copyRunning(primary.url, join(primary.folder, "data"));
  folders.push(folder);
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  appendFileSync(join(folder, "data", "postgresql.auto.conf"), lines.join(""));
  const signalFile = join(folder, "data", `${signal}.signal`);
  writeFileSync(signalFile, "");
  own(signalFile);
  return { start: () => startOn(folder) };
}

async function startOn(folder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ folder, port: await freePort(), password, logFile: join(folder, "log") });
  servers.push(server);
  return server;
}

beforeAll(async () => {
  archive = mkdtempSync(join(tmpdir(), "isthmus-archive-"));
  own(archive);
  folders.push(archive);
  primary = await startTestDatabase();
  const setting = open(primary.url);
  await setting.query("ALTER SYSTEM SET archive_mode = 'on'");
  await setting.query(`ALTER SYSTEM SET archive_command = 'test ! -f ${archive}/%f && cp %p ${archive}/%f'`);
  await primary.server().stop();
  await primary.restart();
  database = open(primary.url);
  await migrateCoordinator(database);
  writer = await JournalWriter.open(database, houseId);
}, 240_000);

afterAll(async () => {
  await Promise.all(databases.map((each) => each.close()));
  await Promise.all(servers.map((server) => server.stop()));
  await primary.remove();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it("is restored to a named point from a copy and the archived log, and goes on from there", async () => {
  await acknowledge("before the copy");
  const copy = await startCopy("recovery", {
    archive_mode: "off",
    restore_command: `cp ${archive}/%f %p`,
    recovery_target_name: "good",
    recovery_target_action: "promote",
  });
  const kept = await acknowledge("after the copy");
  await database.query("SELECT pg_create_restore_point('good')");
  await acknowledge("after the point");
  const { rows } = await database.query<{ file: string }>("SELECT pg_walfile_name(pg_switch_wal()) AS file");
  const archived = async () => {
    const found = await database.query<{ file: string }>("SELECT last_archived_wal AS file FROM pg_stat_archiver");
    return (found.rows[0]?.file ?? "") >= (rows[0]?.file ?? "?");
  };
  await expect.poll(archived, patience).toBe(true);
  const restored = open((await copy.start()).url);
  const recovers = () => restored.query<{ busy: boolean }>("SELECT pg_is_in_recovery() AS busy");
  await expect.poll(async () => (await recovers()).rows[0]?.busy, patience).toBe(false);
  const entries = await readJournal(restored, houseId, { fromIndex: 1n, limit: 10 });
  expect(entries.map(({ entry }) => entry)).toEqual(["before the copy", "after the copy"]);
  expect((await readJournalHead(restored, houseId)).journalIndex).toBe(kept);
  expect(await acknowledge("in the restored one", await JournalWriter.open(restored, houseId))).toBe(kept + 1n);
}, 240_000);

it("keeps every acknowledged entry on a synchronous replica when the primary is lost, and acknowledges none without it", async () => {
  const copy = await startCopy("standby", {
    archive_mode: "off",
    synchronous_standby_names: "",
    restore_command: `cp ${archive}/%f %p`,
    primary_conninfo: `host=127.0.0.1 port=${primary.port} user=isthmus password=${password} application_name=replica`,
  });
  await database.query("ALTER SYSTEM SET synchronous_standby_names = 'replica'");
  await database.query("SELECT pg_reload_conf()");
  const seen = async (question: string) => (await database.query(question)).rows.length > 0;
  await expect
    .poll(
      () => seen("SELECT 1 FROM pg_settings WHERE name = 'synchronous_standby_names' AND setting = 'replica'"),
      patience,
    )
    .toBe(true);
  let isAcknowledged = false;
  const waiting = acknowledge("while no replica is there").then((journalIndex) => {
    isAcknowledged = true;
    return journalIndex;
  });
  await expect.poll(() => seen("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'SyncRep'"), patience).toBe(true);
  expect(isAcknowledged).toBe(false);
  const replica = await copy.start();
  await waiting;
  const last = await acknowledge("with the replica");
  await primary.kill();
  const successor = open(replica.url);
  await successor.query("SELECT pg_promote()");
  expect((await readJournalHead(successor, houseId)).journalIndex).toBe(last);
  expect(await acknowledge("at the new primary", await JournalWriter.open(successor, houseId))).toBe(last + 1n);
}, 240_000);
