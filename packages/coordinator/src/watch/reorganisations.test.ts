import { parseCommand } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { Database, migrateCoordinator, readInbox } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { Alarms } from "../alarm/alarms.ts";
import { genesisOf, parseConfig } from "../config/config.ts";
import { Intake } from "../intake/intake.ts";
import { ListedChain } from "../testing/listed-chain.ts";
import { asJson, opening, quiet, setUpCommands, testConfig } from "../testing/test-setup.ts";
import { Watcher } from "./watcher.ts";

let server: TestDatabase;
let database: Database;
let files: ReturnType<typeof testConfig>;
let intake: Intake;
let chain: ListedChain;
let watcher: Watcher;
let alarms: Alarms;
const [ann, bob] = [opening("ann").account, opening("bob").account];

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "reorganisations-test" });
  files = testConfig(server.url);
});

beforeEach(async () => {
  await database.query("DROP SCHEMA IF EXISTS coordinator CASCADE");
  await migrateCoordinator(database);
  alarms = new Alarms({ database, log: quiet });
  await alarms.start();
  const genesis = genesisOf(parseConfig(files.config));
  const shared = { database, genesis, log: quiet, snapshotEveryEntries: 1_000_000 };
  intake = new Intake({ ...shared, onFenced: () => undefined, halt: () => alarms.halt });
  await intake.start();
  for (const command of setUpCommands()) await intake.submit(parseCommand(JSON.parse(asJson(command))));
  for (const name of ["ann", "bob"]) await intake.submit(opening(name));
  chain = new ListedChain();
  watcher = watch();
});

afterEach(() => intake.stop());

afterAll(async () => {
  await database.close();
  await server.remove();
  files.remove();
});

const watch = () =>
  new Watcher({
    reader: chain,
    alarms,
    database,
    intake,
    log: quiet,
    // No pause between two looks: each round looks.
    pollIntervalMs: 0,
    startHeight: 0n,
    chainTimeEverySeconds: 1_000_000,
    reversalDepth: 2n,
  });

const rounds = async (count: number) => {
  for (let round = 0; round < count; round++) await watcher.round();
};

/** The vault's position, and what it holds for each of the two. */
const books = () =>
  intake.read(({ state }) => ({
    index: state.vaults.get(1)?.depositIndex,
    balances: [ann, bob].map((id: Hex) => state.accounts.get(id)?.balances.get(1) ?? 0n),
    deposited: state.assets.get(1)?.depositedQuanta,
  }));

const conserved = () => intake.read((engine) => engine.conservation().every((row) => row.differenceQuanta === 0n));

/** Removes the last deposits from the chain and keeps its length, as a reorganisation deeper than finality does. */
function reorganise(from: bigint): void {
  chain.held = chain.held.filter((event) => !(event.kind === "deposit" && event.index >= from));
}

it("takes credited deposits back that have vanished, newest first, and credits what the chain has instead", async () => {
  for (const [account, quanta] of [
    [ann, 100n],
    [ann, 30n],
    [bob, 7n],
  ] as const)
    chain.deposit(account, quanta);
  await rounds(2);
  expect(await books()).toEqual({ index: 3n, balances: [130n, 7n], deposited: 137n });
  reorganise(2n);
  chain.deposit(bob, 11n);
  await rounds(1);
  // Seen, not acted on: the alarm alone stops whoever would leave with it.
  expect(alarms.halt).toMatchObject({ code: "HOUSE_HALTED" });
  expect(alarms.open.map(({ code }) => code)).toContain("DEPOSIT_VANISHED");
  expect((await books()).index).toBe(3n);
  chain.final += 2n;
  await rounds(3);
  expect(await books()).toEqual({ index: 2n, balances: [100n, 11n], deposited: 111n });
  expect(await conserved()).toBe(true);
  expect(watcher.status.waitsFor).toBeNull();
  chain.deposit(ann, 5n);
  await rounds(1);
  expect(await books()).toEqual({ index: 3n, balances: [105n, 11n], deposited: 116n });
}, 120_000);

it("leaves a deposit alone that comes back, in the same block or another one", async () => {
  chain.deposit(ann, 100n);
  chain.deposit(bob, 7n);
  await rounds(1);
  const [held, before] = [chain.held, intake.peek((engine) => engine.journalIndex)];
  reorganise(2n);
  await rounds(1);
  chain.final += 1n;
  chain.held = held.map((event) => (event.kind === "deposit" && event.index === 2n ? { ...event, height: 3n } : event));
  await rounds(2);
  chain.final += 9n;
  await rounds(3);
  expect(intake.peek((engine) => engine.journalIndex)).toBe(before);
  expect((await books()).balances).toEqual([100n, 7n]);
}, 120_000);

it("takes nothing back because a node leaves an event out", async () => {
  chain.deposit(ann, 100n);
  await rounds(1);
  chain.hidden = () => true;
  for (let round = 0; round < 4; round++) {
    chain.final += 2n;
    await rounds(1);
  }
  expect((await books()).balances).toEqual([100n, 0n]);
  expect(alarms.open.map(({ code }) => code)).not.toContain("DEPOSIT_VANISHED");
}, 120_000);

it("goes on after a restart between the commands and the inbox", async () => {
  chain.deposit(ann, 100n);
  chain.deposit(bob, 7n);
  await rounds(1);
  reorganise(2n);
  await rounds(1);
  chain.final += 2n;
  // The process ends before it forgets what it has read.
  await database.query(`CREATE FUNCTION coordinator.killed() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'killed'; END $$`);
  await database.query(
    "CREATE TRIGGER killed BEFORE DELETE ON coordinator.inbox EXECUTE FUNCTION coordinator.killed()",
  );
  await expect(watcher.round()).rejects.toThrow();
  await database.query("DROP TRIGGER killed ON coordinator.inbox");
  expect((await books()).index).toBe(1n);
  watcher = watch();
  chain.deposit(bob, 9n);
  await rounds(3);
  expect(await books()).toEqual({ index: 2n, balances: [100n, 9n], deposited: 109n });
  const rows = await readInbox(database, 1, 0n, 10);
  expect(rows.map(({ kind }) => kind)).toEqual(["deposit", "deposit"]);
}, 120_000);
