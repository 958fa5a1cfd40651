import {
  type ChainAddress,
  type Command,
  type CommandOf,
  parseCommand,
  signingDigest,
  signPersonal,
} from "@isthmus/clearing";
import { emptyAccumulator, foldDeposit, type Hex } from "@isthmus/protocol";
import { Database, migrateCoordinator, readCycle } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { Alarms } from "../alarm/alarms.ts";
import { genesisOf, parseConfig } from "../config/config.ts";
import { closeCommand } from "../cycle/close.ts";
import { headerOf } from "../cycle/output-text.ts";
import { Intake } from "../intake/intake.ts";
import { ListedChain } from "../testing/listed-chain.ts";
import { asJson, byAdmin, houseId, keyOf, opening, quiet, setUpCommands, testConfig } from "../testing/test-setup.ts";
import { Watcher } from "./watcher.ts";

let server: TestDatabase;
let database: Database;
let files: ReturnType<typeof testConfig>;
let intake: Intake;
let chain: ListedChain;
let watcher: Watcher;
let alarms: Alarms;
const ann = opening("ann").account;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "watcher-test" });
  files = testConfig(server.url);
});

beforeEach(async () => {
  await database.query("DROP SCHEMA IF EXISTS coordinator CASCADE");
  await migrateCoordinator(database);
  const genesis = genesisOf(parseConfig(files.config));
  alarms = new Alarms({ database, log: quiet });
  await alarms.start();
  intake = new Intake({
    database,
    genesis,
    log: quiet,
    snapshotEveryEntries: 1_000_000,
    onFenced: () => undefined,
    halt: () => alarms.halt,
  });
  await intake.start();
  for (const command of setUpCommands()) await intake.submit(parseCommand(JSON.parse(asJson(command))));
  await intake.submit(opening("ann"));
  chain = new ListedChain();
  watcher = watch();
});

afterEach(() => intake.stop());

afterAll(async () => {
  await database.close();
  await server.remove();
  files.remove();
});

const watch = (chainTimeEverySeconds = 1_000_000) =>
  new Watcher({
    reader: chain,
    alarms,
    database,
    intake,
    log: quiet,
    pollIntervalMs: 10,
    startHeight: 0n,
    chainTimeEverySeconds,
    reversalDepth: 2n,
  });

const credited = () => intake.read((engine) => engine.state.vaults.get(1)?.depositIndex);

it("reads a chain again when a node has left a deposit out", async () => {
  for (const amountQuanta of [1n, 2n, 3n]) chain.deposit(ann, amountQuanta);
  chain.hidden = (event) => event.kind === "deposit" && event.index === 2n;
  await watcher.round();
  expect(await credited()).toBe(1n);
  expect(watcher.status.waitsFor).toBe("DEPOSIT_OUT_OF_ORDER");
  chain.hidden = () => false;
  await watcher.round();
  expect(await credited()).toBe(3n);
  expect(watcher.status.waitsFor).toBeNull();
});

/** The chain's time in the books: operators accept it when every event before it stands before it in the journal. */
const clock = () => intake.read((engine) => engine.state.chains.get(1)?.height ?? null);

it("feeds no time beyond an event that one answer left out", async () => {
  watcher = watch(1);
  chain.deposit(ann, 1n);
  chain.deposit(ann, 2n);
  let answers = 0;
  // Of the first answer alone: the node is honest ever after.
  chain.hidden = (event) => event.kind === "deposit" && event.index === 2n && answers++ < 1;
  await watcher.round();
  expect({ credited: await credited(), clock: await clock() }).toEqual({ credited: 1n, clock: null });
  await watcher.round();
  expect({ credited: await credited(), clock: await clock() }).toEqual({ credited: 2n, clock: chain.final });
});

it("feeds a stop of credit that one answer left out, behind a later one, before the time that covers both", async () => {
  const contract = `0x${"00".repeat(12)}${"77".repeat(20)}` as const;
  const venue = { venue: 3, name: "on chain", chain: 1, contract, authority: null, creditCapQuanta: 1_000n };
  await intake.submit(byAdmin({ kind: "register-venue" as const, ...venue, nonce: 5n }));
  watcher = watch(1);
  const stop = (account: Hex) =>
    chain.add({ kind: "credit-stopped", venue: contract, account, throughCycle: 1n, tradeCount: 0n });
  const { txId } = stop(ann);
  stop(`0x${"b0".repeat(32)}`);
  let answers = 0;
  chain.hidden = (event) => event.txId === txId && answers++ < 1;
  for (let round = 0; round < 3; round++) await watcher.round();
  const { rows } = await database.query<{ kind: string }>(
    "SELECT entry::jsonb ->> 'kind' AS kind FROM coordinator.journal ORDER BY journal_index",
  );
  expect(rows.slice(-3).map(({ kind }) => kind)).toEqual(["credit-stopped", "credit-stopped", "chain-time"]);
  expect(await clock()).toBe(chain.final);
});

it("feeds the time of a chain that has a venue and no vault: credit there expires", async () => {
  chain = new ListedChain(2);
  chain.final = 7n;
  watcher = watch(1);
  const height = () => intake.read((engine) => engine.state.chains.get(2)?.height ?? null);
  await watcher.round();
  expect(await height()).toBeNull();
  const contract = `0x${"00".repeat(12)}${"77".repeat(20)}` as const;
  const venue = { venue: 3, name: "on chain", chain: 2, contract, authority: null, creditCapQuanta: 1_000n };
  await intake.submit(byAdmin({ kind: "register-venue" as const, ...venue, nonce: 5n }));
  await watcher.round();
  expect(await height()).toBe(7n);
});

it("feeds no time while the vault counts an entry that no answer has", async () => {
  watcher = watch(1);
  chain.deposit(ann, 1n);
  await watcher.round();
  const before = await clock();
  chain.deposit(ann, 2n);
  chain.hidden = (event) => event.kind === "deposit" && event.index === 2n;
  for (let look = 0; look < 3; look++) await watcher.round();
  expect(await clock()).toBe(before);
  chain.hidden = () => false;
  await untilSettled();
  expect({ credited: await credited(), clock: await clock() }).toEqual({ credited: 2n, clock: chain.final });
});

it("closes a gap that was there before it was started", async () => {
  for (const amountQuanta of [1n, 2n, 3n]) chain.deposit(ann, amountQuanta);
  chain.hidden = (event) => event.kind === "deposit" && event.index === 1n;
  await watcher.round();
  chain.hidden = () => false;
  watcher = watch();
  await watcher.round();
  await watcher.round();
  expect(await credited()).toBe(3n);
});

it("reads a chain again when a node has left a claim out, and halts nothing", async () => {
  chain.deposit(ann, 10n);
  await watcher.round();
  const withdrawal = { kind: "withdraw" as const, account: ann, asset: 1, amountQuanta: 6n, nonce: 1n };
  const unsigned = { ...withdrawal, signer: opening("ann").addresses[0] as ChainAddress };
  const signature = signPersonal(signingDigest(houseId, unsigned), keyOf("ann"));
  await intake.submit({ ...unsigned, signature });
  const { txId } = chain.claim(ann, 2n);
  chain.claim(ann, 4n);
  chain.hidden = (event) => event.txId === txId;
  await watcher.round();
  expect(watcher.status.waitsFor).toBe("EVENT_OUT_OF_ORDER");
  chain.hidden = () => false;
  await watcher.round();
  expect(await intake.read((engine) => engine.state.assets.get(1)?.claimedQuanta)).toBe(6n);
  expect(watcher.status.waitsFor).toBeNull();
  expect(alarms.open).toEqual([]);
});

it("reads a chain again when a node has left a trade out, and passes over none", async () => {
  const contract = `0x${"7e".repeat(32)}` as const;
  const venue = { venue: 3, name: "on chain", chain: 1, contract, authority: null, creditCapQuanta: 1_000n };
  await intake.submit(byAdmin({ kind: "register-venue" as const, ...venue, nonce: 5n }));
  const bob = opening("bob").account;
  const terms = { instrument: 1, buyer: ann, seller: bob, priceTicks: 4_000_000n, sizeLots: 1n };
  const trade = (sequence: bigint) => {
    const used = { buyerUsedQuanta: sequence, sellerUsedQuanta: sequence };
    const tradeId = `0x${sequence.toString(16).padStart(64, "0")}` as const;
    return chain.add({ kind: "venue-trade", venue: contract, sequence, tradeId, ...terms, ...used });
  };
  const { txId } = trade(1n);
  trade(2n);
  chain.hidden = (event) => event.txId === txId;
  const seen = () => intake.read((engine) => engine.state.venues.get(3)?.lastSequence);
  await watcher.round();
  expect(watcher.status.waitsFor).toBe("EVENT_OUT_OF_ORDER");
  expect(await seen()).toBe(0n);
  chain.hidden = () => false;
  await watcher.round();
  expect(await seen()).toBe(2n);
  expect(watcher.status.waitsFor).toBeNull();
});

const close = () => intake.submit(intake.peek((engine) => closeCommand(engine, [], 60)) as CommandOf<"close-cycle">);
const subjects = () => alarms.open.map(({ subject }) => subject);
const untilAlarm = () =>
  expect
    .poll(
      async () => {
        await watcher.round();
        return alarms.open.length;
      },
      { timeout: 30_000 },
    )
    .toBe(1);

it("halts the house when a vault pays what nobody ordered, also after a restart, until an admin releases it", async () => {
  chain.deposit(ann, 10n);
  await watcher.round();
  expect(alarms.open).toEqual([]);
  const { txId } = chain.claim(ann, 4n);
  await watcher.round();
  expect(subjects()).toContain(`claim/1/${txId}/0`);
  await expect(close()).rejects.toMatchObject({ code: "HOUSE_HALTED" });
  const withdrawal = { kind: "withdraw", account: ann, asset: 1, amountQuanta: 1n, nonce: 1n, signature: "0x" };
  expect(() => intake.offer(withdrawal as unknown as Command)).toThrow(
    expect.objectContaining({ code: "HOUSE_HALTED" }),
  );
  // Deposits go on: nobody's money is left hanging.
  chain.deposit(ann, 5n);
  await watcher.round();
  expect(await credited()).toBe(2n);
  alarms = new Alarms({ database, log: quiet });
  await alarms.start();
  await expect(close()).rejects.toMatchObject({ code: "HOUSE_HALTED" });
  // What the vault has paid altogether is the second thing that does not fit.
  watcher = watch();
  await untilSettled();
  expect(subjects()).toEqual([`claim/1/${txId}/0`, "paid/1/1/+4"]);
  for (const { id } of alarms.open) await alarms.release(id as bigint);
  await untilSettled();
  expect(alarms.open).toEqual([]);
  expect((await close()).journalIndex).toBeGreaterThan(0n);
  await expect(alarms.release(1n)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

/** Enough looks for two comparisons. */
async function untilSettled(): Promise<void> {
  for (let look = 0; look < 3; look++) {
    await watcher.round();
    await new Promise((next) => setTimeout(next, 60));
  }
}

it("halts the house when a vault has paid without any event", async () => {
  chain.deposit(ann, 10n);
  await watcher.round();
  chain.paidQuanta = 3n;
  chain.final += 1n;
  await untilAlarm();
  expect(subjects()).toEqual(["paid/1/1/+3"]);
  await expect(close()).rejects.toMatchObject({ code: "HOUSE_HALTED" });
});

it("reads a chain again for a last deposit that a node left out, and halts nothing", async () => {
  chain.deposit(ann, 10n);
  chain.deposit(ann, 20n);
  chain.hidden = (event) => event.kind === "deposit" && event.index === 2n;
  await watcher.round();
  expect(await credited()).toBe(1n);
  chain.hidden = () => false;
  await watcher.round();
  expect(await credited()).toBe(2n);
  expect(alarms.open).toEqual([]);
});

it("halts the house when a credited deposit is no longer on the chain, below the configured finality", async () => {
  chain.deposit(ann, 10n);
  chain.deposit(ann, 20n);
  await watcher.round();
  chain.held.pop();
  chain.final += 1n;
  await untilAlarm();
  expect(alarms.open[0]).toMatchObject({ code: "DEPOSIT_VANISHED", chain: 1 });
  await expect(close()).rejects.toMatchObject({ code: "HOUSE_HALTED" });
});

it("halts the house when another deposit has taken the place of a credited one", async () => {
  chain.deposit(ann, 10n);
  await watcher.round();
  chain.held.pop();
  chain.deposit(ann, 11n);
  await untilAlarm();
  expect(alarms.open[0]).toMatchObject({ code: "DEPOSIT_VANISHED" });
});

const strangeRoot = `0x${"5e".repeat(32)}` as const;

it("halts the house when a vault obeys a root of a cycle that was never closed", async () => {
  chain.deposit(ann, 10n);
  await watcher.round();
  const { txId } = chain.obey(4n, strangeRoot);
  await watcher.round();
  expect(subjects()).toContain(`root-effective/1/${txId}/0`);
  await expect(close()).rejects.toMatchObject({ code: "HOUSE_HALTED" });
  await untilSettled();
  expect(subjects()).toContain(`root/1/4/${strangeRoot}`);
});

it("halts the house when a vault obeys another root than the house's of that cycle, and not for its own", async () => {
  chain.deposit(ann, 10n);
  await watcher.round();
  await close();
  const own = headerOf((await readCycle(database, 1n))?.header ?? "").vaults[0]?.root as Hex;
  chain.obey(1n, own);
  await untilSettled();
  expect(await intake.read((engine) => engine.state.vaults.get(1)?.effectiveCycle)).toBe(1n);
  expect(alarms.open).toEqual([]);
  chain.effective = { cycle: 1n, root: strangeRoot };
  chain.final += 1n;
  await untilAlarm();
  expect(subjects()).toEqual([`root/1/1/${strangeRoot}`]);
  await expect(close()).rejects.toMatchObject({ code: "HOUSE_HALTED" });
});

it("journals no command that a replay would refuse to decode", async () => {
  const before = await intake.read((engine) => engine.journalIndex);
  const { vault } = chain;
  const event = {
    kind: "deposit",
    chain: 1,
    index: 1n,
    account: ann,
    asset: 0,
    amountQuanta: 5n,
    txId: "0xab",
    height: 1n,
  };
  const scope = { houseId, chain: 1, contract: vault };
  const accumulator = foldDeposit(scope, emptyAccumulator, { index: 1n, account: ann, asset: 0, amountQuanta: 5n });
  const command = { ...event, accumulator } as Command;
  expect(() => intake.offer(command)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  expect(await intake.read((engine) => engine.journalIndex)).toBe(before);
});
