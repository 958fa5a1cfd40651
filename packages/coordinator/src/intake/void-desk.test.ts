import { type Command, type CommandOf, parseCommand, signingDigest, signPersonal } from "@isthmus/clearing";
import {
  addressOfPrivateKey,
  foldDeposit,
  fromHex,
  type IndexedSignature,
  isIsthmusError,
  isSignedVoid,
  signDigest,
  type VoidEntry,
  voidEntryDigest,
} from "@isthmus/protocol";
import { createHttpServer, HttpListener } from "@isthmus/service";
import { advanceCycle, Database, migrateCoordinator, readCycle, readJournalHead } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { Alarms } from "../alarm/alarms.ts";
import { genesisOf, parseConfig } from "../config/config.ts";
import { closeCommand } from "../cycle/close.ts";
import { ListedChain } from "../testing/listed-chain.ts";
import { asJson, houseId, keyOf, opening, quiet, setUpCommands, testConfig } from "../testing/test-setup.ts";
import { Watcher } from "../watch/watcher.ts";
import { Intake } from "./intake.ts";
import { VoidDesk } from "./void-desk.ts";

let server: TestDatabase;
let database: Database;
let files: ReturnType<typeof testConfig>;
let intake: Intake;
let chain: ListedChain;
let watcher: Watcher;
let operators: HttpListener[] = [];
/** Indices of operators that refuse. */
let refusing: ReadonlySet<number> = new Set();
let refusal = "VOID_UNFOUNDED";
/** Signatures that operators have given. */
let promises = 0;
const ann = opening("ann").account;
const keys = [0, 1, 2, 3].map((index) => keyOf(`attester ${index}`));

/** An operator that signs every void, unless it refuses. */
async function operatorOf(index: number): Promise<HttpListener> {
  const http = createHttpServer({ maxBodyBytes: 10_000, onRefused: () => undefined });
  http.post("/v1/check/void-entry", async (_, reply) =>
    refusing.has(index) ? await reply.status(409).send({ error: { code: refusal } }) : { voidable: true },
  );
  http.post("/v1/attest/void-entry", async ({ body }, reply) => {
    if (refusing.has(index)) return await reply.status(409).send({ error: { code: refusal } });
    promises++;
    const { journalIndex, ...rest } = body as Omit<VoidEntry, "journalIndex"> & { journalIndex: string };
    const digest = voidEntryDigest(hubOf(), { ...rest, journalIndex: BigInt(journalIndex) });
    const signature: IndexedSignature = signDigest(keys[index] as Uint8Array, fromHex(digest, 32), index);
    return { ...signature, digest };
  });
  const listener = new HttpListener(http, { host: "127.0.0.1", port: 0 });
  await listener.start();
  return listener;
}

const genesis = () => genesisOf(parseConfig(files.config));
const hubOf = () => ({ houseId, hubChain: genesis().hubChain, hub: genesis().hub });

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "void-test" });
  files = testConfig(server.url);
  operators = await Promise.all(keys.map((_, index) => operatorOf(index)));
});

beforeEach(async () => {
  refusing = new Set();
  refusal = "VOID_UNFOUNDED";
  promises = 0;
  await database.query("DROP SCHEMA IF EXISTS coordinator CASCADE");
  await migrateCoordinator(database);
  intake = newIntake();
  await intake.start();
  for (const command of setUpCommands()) await intake.submit(parseCommand(JSON.parse(asJson(command))));
  await intake.submit(opening("ann"));
  chain = new ListedChain();
  watcher = watch();
});

afterEach(() => intake.stop());

afterAll(async () => {
  await Promise.all(operators.map((operator) => operator.stop()));
  await database.close();
  await server.remove();
  files.remove();
});

/** Snapshots often, so that some are between a void entry and its declaration. */
const newIntake = () =>
  new Intake({
    database,
    genesis: genesis(),
    log: quiet,
    snapshotEveryEntries: 2,
    onFenced: () => undefined,
    isSignedVoid: (declaration) =>
      isSignedVoid({ hub: hubOf(), attesters: keys.map(addressOfPrivateKey) }, declaration),
  });

const watch = () =>
  new Watcher({
    reader: chain,
    alarms: new Alarms({ database, log: quiet }),
    database,
    intake,
    log: quiet,
    pollIntervalMs: 10,
    startHeight: 0n,
    chainTimeEverySeconds: 1,
    reversalDepth: 2n,
  });

const desk = () =>
  new VoidDesk({
    log: quiet,
    database,
    intake,
    hub: hubOf(),
    operators: {
      urls: operators.map(({ url }) => url),
      attesters: keys.map(addressOfPrivateKey),
      timeoutMs: 60_000,
    },
    machine: { withoutProposals: (work) => work(), wake: () => undefined },
    watchers: [watcher],
  });

/** A log that a node invents: in the vault's own form, and of no block. */
function forgedDeposit(amountQuanta: bigint): CommandOf<"deposit"> {
  const vault = intake.peek(({ state }) => state.vaults.get(1));
  if (vault === undefined || vault === null) throw new Error("no vault");
  const link = { index: vault.depositIndex + 1n, account: ann, asset: 1, amountQuanta };
  const accumulator = foldDeposit({ houseId, chain: 1, contract: chain.vault }, vault.accumulator, link);
  return { kind: "deposit", chain: 1, accumulator, ...link, txId: "0xf0", height: chain.final };
}

const close = () => intake.submit(intake.peek((engine) => closeCommand(engine, [], 60)) as CommandOf<"close-cycle">);
const balance = () => intake.read((engine) => engine.account(ann).balances[0]?.amountQuanta ?? 0n);
const stateOf = () => intake.read((engine) => ({ digest: engine.digest(), index: engine.journalIndex }));
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => "accepted",
    (error: unknown) => (isIsthmusError(error) ? error.code : String(error)),
  );

function withdrawal(amountQuanta: bigint, nonce: bigint): Command {
  const key = keyOf("ann");
  const signer = opening("ann").addresses[0];
  if (signer === undefined) throw new Error("no address");
  const unsigned = { kind: "withdraw" as const, account: ann, asset: 1, amountQuanta, nonce, signer };
  return { ...unsigned, signature: signPersonal(signingDigest(houseId, unsigned), key) };
}

it("takes a forged deposit and what rested on it out of the books, and reads the chain again; the cycle closes without it", async () => {
  chain.deposit(ann, 100n);
  await watcher.round();
  const forged = await intake.submit(forgedDeposit(999_000n));
  expect((await intake.submit(withdrawal(900_000n, 1n))).effects).not.toEqual([]);
  await close();
  const before = (await readCycle(database, 1n))?.digest;
  // The chain's own next entry does not follow what the forged one has left.
  chain.deposit(ann, 7n);
  await watcher.round();
  expect(await balance()).toBe(99_100n);

  const outcome = await desk().declare(forged.journalIndex, "a log that the node invented");
  expect(outcome.passedOver).toEqual([
    { journalIndex: forged.journalIndex, kind: "deposit", code: "ENTRY_VOID" },
    { journalIndex: forged.journalIndex + 1n, kind: "withdraw", code: "BALANCE_INSUFFICIENT" },
    { journalIndex: forged.journalIndex + 2n, kind: "close-cycle", code: "ENTRY_VOID" },
  ]);
  expect(await readCycle(database, 1n)).toBeNull();
  await watcher.round();
  expect(await balance()).toBe(107n);
  await close();
  const again = await readCycle(database, 1n);
  expect(again).toMatchObject({ state: "closed" });
  expect(again?.digest).not.toBe(before);
  // The same after a restart, whatever snapshots were taken in between.
  const expected = await stateOf();
  await intake.stop();
  intake = newIntake();
  await intake.start();
  expect(await stateOf()).toEqual(expected);
});

it("declares nothing void that its operators do not sign, nor what a signed cycle contains, and changes nothing", async () => {
  chain.deposit(ann, 100n);
  await watcher.round();
  const forged = await intake.submit(forgedDeposit(5n));
  const before = await stateOf();
  refusing = new Set([0, 1]);
  expect(await codeOf(desk().declare(forged.journalIndex, "no"))).toBe("QUORUM_MISSING");
  // One that has signed a cycle with it: no void may be signed by those who have not.
  refusing = new Set([3]);
  refusal = "ENTRY_NOT_VOIDABLE";
  expect(await codeOf(desk().declare(forged.journalIndex, "no"))).toBe("ENTRY_NOT_VOIDABLE");
  // Nobody has promised anything.
  expect(promises).toBe(0);
  refusing = new Set();
  expect(await codeOf(desk().declare(99n, "no"))).toBe("NOT_FOUND");
  expect(await stateOf()).toEqual(before);

  await close();
  const row = await readCycle(database, 1n);
  if (row === null) throw new Error("no cycle");
  await advanceCycle(database, row, { from: "closed", to: "attested", signatures: "[]" });
  const closed = await stateOf();
  expect(await codeOf(desk().declare(forged.journalIndex, "too late"))).toBe("ENTRY_NOT_VOIDABLE");
  expect(await stateOf()).toEqual(closed);
  expect((await readJournalHead(database, houseId)).journalIndex).toBe(closed.index);
  expect(await intake.submit(withdrawal(1n, 1n))).toMatchObject({ journalIndex: closed.index + 1n });
});

it("declares an entry void once", async () => {
  const forged = await intake.submit(forgedDeposit(5n));
  await desk().declare(forged.journalIndex, "once");
  expect(await balance()).toBe(0n);
  expect(await codeOf(desk().declare(forged.journalIndex, "twice"))).toBe("ENTRY_VOID");
});
