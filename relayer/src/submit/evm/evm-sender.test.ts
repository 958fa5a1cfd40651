import type { EvmDeployment } from "@isthmus/adapter";
import { EvmAccount, type EvmCall, EvmReader, type IncludedTransaction } from "@isthmus/chain-evm";
import { type AnvilNode, startAnvil } from "@isthmus/local";
import { addressOfPrivateKey, fromHex, type Hex } from "@isthmus/protocol";
import { Database, migrateNonces, readNonces, startTestDatabase, type TestDatabase, takeNonce } from "@isthmus/store";
import fc from "fast-check";
import pino from "pino";
import { createTestClient, http } from "viem";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Deliverer } from "../../deliver/deliverer.ts";
import { FollowUps } from "../../deliver/follow-ups.ts";
import { migrateRelayer } from "../../outbox/migration.ts";
import { Outbox } from "../../outbox/outbox.ts";
import type { Row } from "../../outbox/row.ts";
import { Crash, CrashingDatabase } from "../../testing/crashing-database.ts";
import { testMessage } from "../../testing/message.ts";
import type { Destination } from "../outcome.ts";
import { noncePurpose, purposeOf, transactionsOf } from "../transactions.ts";
import { EvmSender } from "./evm-sender.ts";

const privateKey: Hex = `0x${"42".repeat(32)}`;
const sender = addressOfPrivateKey(fromHex(privateKey));
const nowhere: Hex = `0x${"00".repeat(19)}01`;
const finalityDepth = 2;

let anvil: AnvilNode;
let server: TestDatabase;
let database: Database;
let outbox: Outbox;
let reader: EvmReader;
let cycle = 1n;

beforeAll(async () => {
  [anvil, server] = await Promise.all([startAnvil({ evmChainId: 31_338 }), startTestDatabase()]);
  await anvil.control.fund([sender], 10n ** 24n);
  database = new Database({ url: server.url, name: "test", maxConnections: 12 });
  await migrateRelayer(database);
  await migrateNonces(database);
  outbox = new Outbox(database);
  reader = new EvmReader({ deployment: bareChain(anvil.rpcUrl) });
});

beforeEach(() => anvil.control.automine(true));

afterAll(async () => {
  await database.close();
  await Promise.all([anvil.stop(), server.remove()]);
});

/** A chain without our contracts: the sender only needs the chain. */
function bareChain(rpcUrl: string): EvmDeployment {
  const none = { layerZero: nowhere, wormhole: nowhere, attester: nowhere };
  const core = { endpoint: nowhere, sendLibrary: nowhere, receiveLibrary: nowhere, dvn: nowhere, executor: nowhere };
  return {
    family: "evm",
    chain: 2,
    rpcUrl,
    finalityDepth,
    deployedHeight: 0,
    gate: nowhere,
    vault: nowhere,
    hub: null,
    venue: null,
    attesterSet: nowhere,
    adapters: none,
    layerZero: core,
    wormholeCore: nowhere,
    tokens: {},
  };
}

async function newRow(): Promise<Row> {
  const message = testMessage({ cycle: cycle++ });
  const rows = [{ task: "execute", asset: 0, state: "seen", source: {} }] as const;
  const [added] = await outbox.plan([{ message, rows }], { name: "t", height: cycle });
  return (await outbox.load(added?.id ?? 0n)) as Row;
}

/** Pays one wei to an address of the row's own: the balance counts how often the call was included. */
const payOf = (row: Row): EvmCall => ({ to: target(row), data: "0x", valueWei: 1n });
const target = (row: Row): Hex => `0x${(0x1000_0000_0000n + row.id).toString(16).padStart(40, "0")}`;
const effects = (row: Row) => reader.client.getBalance({ address: target(row) });
const newSender = (stuckAfterMs = 60_000, box = outbox) =>
  new EvmSender({ reader, outbox: box, privateKey, stuckAfterMs });
const push = (from: EvmSender, row: Row) => from.push(row, "execute", payOf(row), 30_000n);

/** An anvil answers before it has mined: waits until the row's newest transaction is in a block. */
async function mined(row: Row): Promise<void> {
  const [newest] = await transactionsOf(database, row, "execute");
  while ((await reader.transaction(newest?.txId ?? "")) === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("EvmSender", () => {
  it("sends once, then follows the receipt to finality and commits the nonce", async () => {
    const evm = newSender();
    const row = await newRow();
    const first = await push(evm, row);
    await mined(row);
    const seen = await push(evm, first.row);
    expect(seen).toMatchObject({ kind: "included", final: false });
    await anvil.control.mine(finalityDepth);
    expect(await push(evm, seen.row)).toMatchObject({ kind: "included", final: true });
    expect(await effects(row)).toBe(1n);
    const nonces = await readNonces(database, { chain: 2, signer: sender });
    expect(nonces.find(({ purpose }) => purpose === noncePurpose(row.id, "execute", 1))?.state).toBe("committed");
  });

  it("gives a nonce that was never signed with to the next row", async () => {
    const evm = newSender();
    const [first, second] = [await newRow(), await newRow()];
    const count = BigInt(await reader.client.getTransactionCount({ address: sender }));
    const owner = { chain: 2, signer: sender };
    const taken = await takeNonce(database, owner, noncePurpose(first.id, "execute", 1), count);
    expect((await evm.settle(first, ["execute"])).settled).toBe(true);
    const pushed = await push(evm, second);
    expect((await transactionsOf(database, pushed.row, "execute"))[0]?.nonce).toBe(taken);
    await mined(second);
    expect(await effects(second)).toBe(1n);
  });

  it("spends a nonce that was never signed with when later ones wait behind it", async () => {
    const evm = newSender();
    const [first, second] = [await newRow(), await newRow()];
    const count = BigInt(await reader.client.getTransactionCount({ address: sender }));
    const owner = { chain: 2, signer: sender };
    await takeNonce(database, owner, noncePurpose(first.id, "execute", 1), count);
    const waiting = await push(evm, second);
    expect(await effects(second)).toBe(0n);
    const open = await evm.settle(first, ["execute"]);
    expect(open.settled).toBe(false);
    await anvil.control.mine(1 + finalityDepth);
    expect((await evm.settle(open.row, ["execute"])).settled).toBe(true);
    expect(await push(evm, waiting.row)).toMatchObject({ kind: "included", final: true });
    expect([await effects(first), await effects(second)]).toEqual([0n, 1n]);
  });

  it("replaces what is stuck within its bounds, keeps every hash, and is included once", async () => {
    await anvil.control.automine(false);
    const evm = newSender(0);
    const row = await newRow();
    let current = (await push(evm, row)).row;
    for (let i = 0; i < 12; i++) current = (await push(evm, current)).row;
    const sent = await transactionsOf(database, row, "execute");
    expect(sent.length).toBeGreaterThan(3);
    expect(new Set(sent.map((transaction) => transaction.nonce)).size).toBe(1);
    const newest = sent[0]?.maxFeePerGasWei ?? 0n;
    const oldest = sent[sent.length - 1]?.maxFeePerGasWei ?? 0n;
    expect(newest).toBeLessThanOrEqual(oldest * 3n);
    await anvil.control.mine(1 + finalityDepth);
    expect(await push(evm, current)).toMatchObject({ kind: "included", final: true });
    expect(await effects(row)).toBe(1n);
  });

  it("sends the same bytes again after a reorganisation", async () => {
    const evm = newSender();
    const row = await newRow();
    const sent = await push(evm, row);
    await mined(row);
    expect(await push(evm, sent.row)).toMatchObject({ kind: "included", final: false });
    await anvil.control.reorganise(1);
    expect(await effects(row)).toBe(0n);
    const again = await push(evm, sent.row);
    expect(again.kind).toBe("pending");
    await mined(row);
    expect(await push(evm, again.row)).toMatchObject({ kind: "included" });
    expect(await transactionsOf(database, row, "execute")).toHaveLength(1);
    expect(await effects(row)).toBe(1n);
  });

  it("frees an ending row's nonce with an empty transfer when its call cannot get through", async () => {
    await anvil.control.automine(false);
    const row = await newRow();
    const sent = await push(newSender(), row);
    const evm = newSender(0);
    const open = await evm.settle(sent.row, ["execute"]);
    expect(open.settled).toBe(false);
    await anvil.control.mine(1 + finalityDepth);
    const ended = await evm.settle(open.row, ["execute"]);
    expect(ended.settled).toBe(true);
    expect(await effects(row)).toBe(0n);
  });

  it("ends a row whose nonce something else has spent, for good", async () => {
    const evm = newSender();
    const [first, second] = [await newRow(), await newRow()];
    const count = BigInt(await reader.client.getTransactionCount({ address: sender }));
    const owner = { chain: 2, signer: sender };
    await takeNonce(database, owner, purposeOf(first, "execute", 1), count);
    await takeNonce(database, owner, purposeOf(second, "execute", 1), count);
    const stranger = new EvmAccount({ privateKey, rpcUrl: anvil.rpcUrl, evmChainId: 31_338 });
    await stranger.send({ to: nowhere, data: "0x", valueWei: 1n });
    let ending = { row: first, settled: false };
    for (let round = 0; round < 4 && !ending.settled; round++) {
      ending = await evm.settle(ending.row, ["execute"]);
      await anvil.control.mine(1 + finalityDepth);
    }
    expect(ending.settled).toBe(true);
    const pushed = await push(evm, second);
    expect((await transactionsOf(database, pushed.row, "execute"))[0]?.nonce).toBe(count + 1n);
    await anvil.control.mine(1 + finalityDepth);
    expect(await push(evm, pushed.row)).toMatchObject({ kind: "included", final: true });
  });

  it("pays for no second transaction while the call would revert again", async () => {
    const evm = newSender();
    const row = await newRow();
    const refusing: Hex = `0x${"fd".repeat(20)}`;
    const chain = createTestClient({ mode: "anvil", transport: http(anvil.rpcUrl) });
    await chain.setCode({ address: refusing, bytecode: "0x60006000fd" });
    const call: EvmCall = { to: refusing, data: "0x", valueWei: 0n };
    const sent = await evm.push(row, "execute", call, 60_000n, { unchecked: true });
    await anvil.control.mine(1 + finalityDepth);
    const reverted = await evm.push(sent.row, "execute", call, 60_000n);
    expect(reverted.kind).toBe("reverted");
    await expect(evm.push(reverted.row, "execute", call, 60_000n)).rejects.toMatchObject({ code: "PROCESS_FAILED" });
    expect(await transactionsOf(database, row, "execute")).toHaveLength(1);
    await chain.setCode({ address: refusing, bytecode: "0x" });
    expect((await evm.push(reverted.row, "execute", call, 60_000n)).kind).toBe("pending");
    expect(await transactionsOf(database, row, "execute")).toHaveLength(2);
  });

  it("takes a transaction that went through without its effect for a failed one, once it is final", async () => {
    const evm = newSender();
    const row = await newRow();
    const hadEffect = (transaction: IncludedTransaction) => transaction.logs.length > 0;
    const look = (seen: Row) => evm.push(seen, "execute", payOf(row), 30_000n, { hadEffect });
    const sent = await look(row);
    await mined(row);
    expect(await look(sent.row)).toMatchObject({ kind: "pending" });
    await anvil.control.mine(finalityDepth);
    const failed = await look(sent.row);
    expect(failed).toMatchObject({ kind: "reverted", error: { code: "PROCESS_FAILED" } });
    expect((await look(failed.row)).kind).toBe("pending");
    const outcomes = (await transactionsOf(database, row, "execute")).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["open", "reverted"]);
  });

  it("has exactly one effect however often it is killed between its steps", async () => {
    const schedule = fc.array(fc.record({ calls: fc.integer({ min: 1, max: 9 }), after: fc.boolean() }), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(schedule, async (crashes) => {
        const row = await newRow();
        for (const { calls, after } of crashes) {
          const doomed = new CrashingDatabase({ url: server.url, name: "doomed", maxConnections: 2 }, calls, after);
          const deliverer = delivererOn(new Outbox(doomed));
          await untilDone(deliverer, row).catch((error: unknown) => {
            if (!(error instanceof Crash)) throw error;
          });
          await doomed.close();
        }
        await untilDone(delivererOn(outbox), row);
        expect((await outbox.load(row.id))?.state).toBe("done");
        await anvil.control.mine(1);
        expect(await effects(row)).toBe(1n);
        const count = await reader.client.getTransactionCount({ address: sender });
        const pending = await reader.client.getTransactionCount({ address: sender, blockTag: "pending" });
        expect(pending).toBe(count);
        const nonces = await readNonces(database, { chain: 2, signer: sender });
        expect(nonces.every((nonce) => nonce.nonce < BigInt(count) || nonce.state === "free")).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

function delivererOn(box: Outbox): Deliverer {
  const evm = newSender(60_000, box);
  const destination: Destination = {
    carriers: {
      execute: {
        advance: async (row) => {
          const pushed = await push(evm, row);
          if (pushed.kind === "included" && pushed.final)
            return { kind: "effective", row: pushed.row, reason: "DELIVERED" };
          return { kind: "wait", row: pushed.row, delayMs: 0 };
        },
      },
    },
    settle: (row) => evm.settle(row, ["execute"]),
  };
  const followUps = new FollowUps({
    coordinatorUrl: "http://127.0.0.1:9",
    houseId: 7,
    vaultOf: () => `0x${"00".repeat(32)}`,
  });
  const log = pino({ level: "silent" });
  return new Deliverer({ outbox: box, destinations: new Map([[2, destination]]), followUps, log, pollIntervalMs: 10 });
}

/** Steps until the row has ended; whatever pause a step asks for is over at once, so that steps count and not time. */
async function untilDone(deliverer: Deliverer, row: Row): Promise<void> {
  const due = "UPDATE relayer.delivery SET next_attempt_at = now() WHERE id = $1 AND state NOT IN ('done','parked')";
  for (let round = 0; round < 40; round++) {
    await database.query(due, [row.id.toString()]);
    const step = await deliverer.run(row.id);
    if (step !== null && step.nextMs === null) return;
    if ((await outbox.load(row.id))?.state === "done") return;
    await anvil.control.mine(1);
  }
  throw new Error("the row did not end");
}
