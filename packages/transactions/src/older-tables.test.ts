import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { readAttempts } from "./attempts.ts";
import { readNonces, takeNonce } from "./nonces.ts";
import { migrateTransactions } from "./schema.ts";

const hub = `0x${"aa".repeat(20)}`;
const signer = `0x${"bb".repeat(20)}`;
const relayer = `0x${"cc".repeat(20)}`;
const payer = "So11111111111111111111111111111111111111112";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "older-tables-test" });
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

beforeEach(() => run("DROP SCHEMA IF EXISTS transactions, nonces, coordinator, relayer CASCADE"));

const run = (sql: string) => database.query(sql);

/** The tables as they were, as far as they are moved. */
async function createOlderTables(): Promise<void> {
  await run(`CREATE SCHEMA nonces; CREATE SCHEMA coordinator; CREATE SCHEMA relayer;
    CREATE TABLE nonces.signers (chain integer, signer text, next_nonce bigint);
    CREATE TABLE nonces.nonces (chain integer, signer text, nonce bigint, state text, purpose text, tx_id text);
    CREATE TABLE coordinator.cycles (cycle bigint PRIMARY KEY, state text);
    CREATE TABLE coordinator.hub_transactions (tx_id text, purpose text, nonce bigint, raw text,
      max_fee_wei numeric(40, 0), priority_fee_wei numeric(40, 0), created_at timestamptz DEFAULT now());
    CREATE TABLE relayer.transaction (tx_id text, delivery_id bigint, chain integer, step text, generation integer,
      replacement integer, sender text, nonce numeric(20), valid_until_height numeric(20), max_fee_per_gas numeric(40),
      priority_fee_per_gas numeric(40), raw text, outcome text, created_at timestamptz DEFAULT now())`);
}

const shown = async (chain: number, address: string, key: string) =>
  (await readAttempts(database, { chain, address }, key)).map((attempt) => {
    const { generation, replacement, state, nonce, txId, fill, succeeded } = attempt;
    return [generation, replacement, state, nonce, txId, fill, succeeded];
  });

it("moves the coordinator's transactions with their nonces, and drops the older tables' rows", async () => {
  await createOlderTables();
  await run(`
    INSERT INTO coordinator.cycles VALUES (6, 'final'), (7, 'submitted'), (8, 'attested');
    INSERT INTO nonces.signers VALUES (1, '${signer}', 5);
    INSERT INTO nonces.nonces VALUES
      (1, '${signer}', 0, 'committed', '${hub}/cycle/6/1', '0x02'),
      (1, '${signer}', 1, 'taken', '${hub}/cycle/7/1', NULL),
      (1, '${signer}', 2, 'committed', '${hub}/cycle/7/2', '0x05'),
      (1, '${signer}', 3, 'taken', '${hub}/cycle/8/1', NULL),
      (1, '${signer}', 4, 'free', NULL, NULL);
    INSERT INTO coordinator.hub_transactions VALUES
      ('0x01', '${hub}/cycle/6/1', 0, '0xa1', 10, 1), ('0x02', '${hub}/cycle/6/1', 0, '0xa2', 13, 2),
      ('0x03', '${hub}/cycle/7/1', 1, '0xa3', 10, 1), ('0x04', '${hub}/cycle/7/1~fill', 1, '0xa4', 13, 2),
      ('0x05', '${hub}/cycle/7/2', 2, '0xa5', 10, 1)`);
  await migrateTransactions(database);
  expect(await shown(1, signer, `${hub}/cycle/6/submit`)).toEqual([
    [1, 1, "final", 0n, "0x02", false, true],
    [1, 0, "replaced", 0n, "0x01", false, null],
  ]);
  expect(await shown(1, signer, `${hub}/cycle/7/submit`)).toEqual([
    [2, 0, "included", 2n, "0x05", false, null],
    [1, 1, "broadcast", 1n, "0x04", true, null],
    [1, 0, "broadcast", 1n, "0x03", false, null],
  ]);
  expect(await shown(1, signer, `${hub}/cycle/8/submit`)).toEqual([[1, 0, "pending", 3n, null, false, null]]);
  const [first] = await readAttempts(database, { chain: 1, address: signer }, `${hub}/cycle/6/submit`);
  expect(first).toMatchObject({ raw: "0xa2", fees: { maxFeePerGasWei: 13n, priorityFeePerGasWei: 2n } });
  const { rows } = await database.query("SELECT 1 FROM coordinator.hub_transactions");
  expect(rows).toEqual([]);
  await migrateTransactions(database);
});

it("moves the relayer's transactions: generations, replacements, fills and outcomes, on both families", async () => {
  await createOlderTables();
  await run(`
    INSERT INTO nonces.nonces VALUES
      (2, '${relayer}', 0, 'committed', 'relayer/12/execute/1', '0x11'),
      (2, '${relayer}', 1, 'committed', 'relayer/12/execute/2', '0x13'),
      (2, '${relayer}', 2, 'taken', 'relayer/12/activate/1', NULL),
      (2, '${relayer}', 3, 'taken', 'relayer/13/activate-asset-3/1', NULL),
      (2, '${relayer}', 4, 'committed', 'relayer/14/execute/1', ''),
      (2, '${relayer}', 5, 'taken', 'relayer/16/lz-receive/3', NULL);
    INSERT INTO relayer.transaction VALUES
      ('0x10', 12, 2, 'execute', 1, 0, '${relayer}', 0, NULL, 10, 1, '0xb0', 'lost'),
      ('0x11', 12, 2, 'execute', 1, 1, '${relayer}', 0, NULL, 13, 2, '0xb1', 'reverted'),
      ('0x13', 12, 2, 'execute', 2, 0, '${relayer}', 1, NULL, 10, 1, '0xb3', 'succeeded'),
      ('0x14', 12, 2, 'activate~fill', 1, 0, '${relayer}', 2, NULL, 10, 1, '0xb4', 'open'),
      ('sig1', 15, 3, 'post-vote', 1, 0, '${payer}', NULL, 400, NULL, NULL, 'AQID', 'lost'),
      ('sig2', 15, 3, 'post-vote', 2, 0, '${payer}', NULL, 900, NULL, NULL, 'BAUG', 'open')`);
  await migrateTransactions(database);
  expect(await shown(2, relayer, "relayer/12/execute")).toEqual([
    [2, 0, "final", 1n, "0x13", false, true],
    [1, 1, "final", 0n, "0x11", false, false],
    [1, 0, "replaced", 0n, "0x10", false, null],
  ]);
  expect(await shown(2, relayer, "relayer/12/activate")).toEqual([[1, 0, "broadcast", 2n, "0x14", true, null]]);
  expect(await shown(2, relayer, "relayer/13/activate-asset-3")).toEqual([[1, 0, "pending", 3n, null, false, null]]);
  expect(await shown(2, relayer, "relayer/14/execute")).toEqual([[1, 0, "lost", 4n, null, false, null]]);
  expect(await shown(2, relayer, "relayer/16/layerzero-receive")).toEqual([[3, 0, "pending", 5n, null, false, null]]);
  expect(await shown(3, payer, "relayer/15/vote")).toEqual([
    [2, 0, "broadcast", null, "sig2", false, null],
    [1, 0, "lost", null, "sig1", false, null],
  ]);
  const [open] = await readAttempts(database, { chain: 3, address: payer }, "relayer/15/vote");
  expect(open).toMatchObject({ lastHeight: 900n, raw: "BAUG", fees: null });
});

it("goes on counting where the older table was, and reuses its gaps", async () => {
  await createOlderTables();
  await run(`INSERT INTO nonces.nonces VALUES (1, '${signer}', 4, 'free', NULL, NULL),
    (1, '${signer}', 5, 'taken', '${hub}/cycle/9/1', NULL)`);
  await migrateTransactions(database);
  const sender = { chain: 1, address: signer };
  const take = (key: string) => takeNonce(database, sender, { idempotencyKey: key, generation: 1 }, 2n);
  expect([await take(`${hub}/cycle/9/submit`), await take("a"), await take("b")]).toEqual([5n, 4n, 6n]);
});

it("starts empty where there are no older tables", async () => {
  await migrateTransactions(database);
  expect(await readNonces(database, { chain: 1, address: signer })).toEqual([]);
});
