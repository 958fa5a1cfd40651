import type { EvmDeployment, TransactionRequest } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { EvmAccount, EvmAdapter, type PreparedCall } from "@isthmus/chain-evm";
import { type AnvilNode, startAnvil } from "@isthmus/local";
import { addressOfPrivateKey, fromHex, type Hex } from "@isthmus/protocol";
import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import fc from "fast-check";
import { createTestClient, http } from "viem";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readAttempts } from "./attempts.ts";
import { readNonces, takeNonce } from "./nonces.ts";
import { migrateTransactions } from "./schema.ts";
import { Crash, CrashingDatabase } from "./testing/index.ts";
import { type TransactionChange, Transactions, type Wanted, type WriteChange } from "./transactions.ts";

const nowhere: Hex = `0x${"00".repeat(19)}01`;
const finalityDepth = 2;

/** Pays one wei to an address of the request's own: its balance counts how often the request had its effect. */
class PayingAdapter extends EvmAdapter {
  override async build(request: TransactionRequest): Promise<PreparedCall> {
    if (request.kind === "layerzero-verify") return { to: nowhere, data: "0x", valueWei: 1n, gas: 30_000n };
    if (request.kind !== "execute") return await super.build(request);
    return { to: request.envelope, data: "0x", valueWei: 1n, gas: 60_000n };
  }
}

let anvil: AnvilNode;
let server: TestDatabase;
let database: Database;
let adapter: PayingAdapter;
let privateKey: Hex;
let sender: Hex;
let deployment: EvmDeployment;
let count = 0;

beforeAll(async () => {
  [anvil, server] = await Promise.all([startAnvil({ evmChainId: 31_337 }), startTestDatabase()]);
  database = new Database({ url: server.url, name: "test", maxConnections: 12 });
  await migrateTransactions(database);
  const [hub] = testDeployment().chains;
  deployment = { ...(hub as EvmDeployment), rpcUrl: anvil.rpcUrl, finalityDepth };
});

beforeEach(async () => {
  privateKey = `0x${(0x42_0000 + ++count).toString(16).padStart(64, "0")}`;
  sender = addressOfPrivateKey(fromHex(privateKey));
  adapter = new PayingAdapter({ deployment, privateKey });
  await anvil.control.startAutomine();
  await anvil.control.fund([sender], 10n ** 24n);
  await anvil.control.mine(finalityDepth + 1);
});

afterAll(async () => {
  await database.close();
  await Promise.all([anvil.stop(), server.remove()]);
});

const owner = () => ({ chain: 1, address: sender });
const transactions = (stuckAfterMs = 60_000, on = database) =>
  new Transactions({ adapter, database: on, stuckAfterMs });
const target = (name: string): Hex =>
  `0x${Buffer.from(`${count} ${name}`).toString("hex").padStart(40, "0").slice(-40)}`;
const pay = (name: string, more: Partial<Wanted> = {}): Wanted => ({
  idempotencyKey: `test/${name}/pay`,
  request: { kind: "execute", envelope: target(name) },
  ...more,
});
const advance = (name: string, by = transactions(), more: Partial<Wanted> = {}) => by.advance(pay(name, more));
const effects = (name: string) => adapter.client.getBalance({ address: target(name) });
const attempts = (name: string) => readAttempts(database, owner(), `test/${name}/pay`);
const states = async (name: string) => (await attempts(name)).map(({ state }) => state);
const nonces = async () => (await readNonces(database, owner())).map(({ nonce, state }) => `${nonce} ${state}`);
const reserve = (name: string) =>
  takeNonce(database, owner(), { idempotencyKey: `test/${name}/pay`, generation: 1 }, 0n);
const finalBlocks = () => anvil.control.mine(1 + finalityDepth);

/** An anvil answers before it has mined: waits until the newest transaction is in a block. */
async function mined(name: string): Promise<void> {
  const [newest] = await attempts(name);
  while ((await adapter.transaction(newest?.txId ?? "")) === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("one purpose", () => {
  it("is sent once, then followed to finality", async () => {
    expect(await advance("a")).toMatchObject({ kind: "pending" });
    await mined("a");
    expect(await advance("a")).toMatchObject({ kind: "included", final: false });
    expect(await states("a")).toEqual(["included"]);
    await anvil.control.mine(finalityDepth);
    const final = await advance("a");
    expect(final).toMatchObject({ kind: "included", final: true, cost: { gasUsed: 21_000n } });
    expect(await advance("a")).toMatchObject({ kind: "included", final: true });
    expect([await effects("a"), await states("a"), await nonces()]).toEqual([1n, ["final"], ["0 final"]]);
  });

  it("is sent as the same bytes again, also after a restart, and never as a second transaction", async () => {
    await anvil.control.stopAutomine();
    const first = await advance("a");
    expect(await advance("a", transactions())).toEqual(first);
    await anvil.control.mine(1);
    expect(await adapter.client.getTransactionCount({ address: sender })).toBe(1);
  });

  it("is sent as the same bytes again after a reorganisation", async () => {
    await advance("a");
    await mined("a");
    expect(await advance("a")).toMatchObject({ kind: "included", final: false });
    await anvil.control.reorganise(1);
    expect(await effects("a")).toBe(0n);
    expect(await advance("a")).toMatchObject({ kind: "pending" });
    expect(await states("a")).toEqual(["broadcast"]);
    await mined("a");
    expect(await advance("a")).toMatchObject({ kind: "included" });
    expect([await effects("a"), (await attempts("a")).length]).toEqual([1n, 1]);
  });

  it("is sent again after a reorganisation deeper than finality", async () => {
    await advance("a");
    await mined("a");
    await anvil.control.mine(finalityDepth);
    expect(await advance("a")).toMatchObject({ kind: "included", final: true });
    await anvil.control.reorganise(finalityDepth + 1);
    expect(await effects("a")).toBe(0n);
    expect(await advance("a")).toMatchObject({ kind: "pending" });
    await mined("a");
    await anvil.control.mine(finalityDepth);
    expect(await advance("a")).toMatchObject({ kind: "included", final: true });
    expect([await effects("a"), (await attempts("a")).length]).toEqual([1n, 1]);
  });

  it("is replaced within the fee policy while it is stuck, keeps every hash, and is included once", async () => {
    await anvil.control.stopAutomine();
    const by = transactions(-1);
    for (let look = 0; look < 13; look++) await advance("a", by);
    const sent = await attempts("a");
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.length).toBeLessThan(13);
    expect(new Set(sent.map(({ nonce }) => nonce)).size).toBe(1);
    const offers = sent.map(({ fees }) => fees?.maxFeePerGasWei ?? 0n).reverse();
    for (const [index, offer] of offers.entries()) {
      if (index > 0) expect(offer * 100n).toBeGreaterThanOrEqual((offers[index - 1] ?? 0n) * 110n);
      expect(offer).toBeLessThanOrEqual((offers[0] ?? 0n) * 3n);
    }
    await finalBlocks();
    expect(await advance("a", by)).toMatchObject({ kind: "included", final: true, txId: sent[0]?.txId });
    expect(await effects("a")).toBe(1n);
    expect(await states("a")).toEqual(["final", ...Array.from({ length: sent.length - 1 }, () => "replaced")]);
  });

  it("pays for no second transaction while the call would revert again", async () => {
    const chain = createTestClient({ mode: "anvil", transport: http(anvil.rpcUrl) });
    await chain.setCode({ address: target("a"), bytecode: "0x60006000fd" });
    await advance("a", transactions(), { unchecked: true });
    await finalBlocks();
    expect(await advance("a")).toMatchObject({ kind: "reverted", error: { code: "TRANSACTION_REFUSED" } });
    await expect(advance("a")).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
    expect(await attempts("a")).toHaveLength(1);
    await chain.setCode({ address: target("a"), bytecode: "0x" });
    expect(await advance("a")).toMatchObject({ kind: "pending" });
    expect((await attempts("a")).map(({ generation, succeeded }) => [generation, succeeded])).toEqual([
      [2, null],
      [1, false],
    ]);
  });

  it("has failed once it is final and without its effect, although it did not revert", async () => {
    const call = { vid: 1, target: nowhere, callData: "0x", expirationSeconds: 0n } as const;
    const request = { kind: "layerzero-verify", call, signatures: "0x" } as const;
    await advance("a", transactions(), { request });
    await mined("a");
    expect(await advance("a", transactions(), { request })).toMatchObject({ kind: "pending" });
    await anvil.control.mine(finalityDepth);
    // Closed without the request that shows whether it had its effect, then looked at with it.
    expect(await transactions().finalize("test/a/")).toBe(true);
    const failed = await advance("a", transactions(), { request });
    expect(failed).toMatchObject({ kind: "reverted", error: { code: "TRANSACTION_REVERTED" } });
    expect((await advance("a", transactions(), { request })).kind).toBe("pending");
    expect((await attempts("a")).map(({ succeeded }) => succeeded)).toEqual([null, false]);
  });

  it("goes to its next nonce when something else has spent the one that it reserved", async () => {
    expect(await reserve("a")).toBe(0n);
    await stranger();
    await advance("a");
    await mined("a");
    expect((await attempts("a")).map(({ generation, nonce }) => [generation, nonce])).toEqual([
      [2, 1n],
      [1, 0n],
    ]);
    await finalBlocks();
    expect(await transactions().finalize("test/a/")).toBe(true);
    expect([await effects("a"), await states("a")]).toEqual([1n, ["final", "lost"]]);
  });

  it("is lost when something else has spent its nonce past finality, and sent with another", async () => {
    await anvil.control.stopAutomine();
    await advance("a");
    const chain = createTestClient({ mode: "anvil", transport: http(anvil.rpcUrl) });
    await chain.dropTransaction({ hash: ((await attempts("a"))[0]?.txId ?? "0x") as Hex });
    await anvil.control.startAutomine();
    await stranger();
    await finalBlocks();
    await advance("a");
    expect(await states("a")).toEqual(["lost"]);
    await advance("a");
    await mined("a");
    expect([await effects("a"), await states("a")]).toEqual([1n, ["broadcast", "lost"]]);
  });

  it("waits for its inclusion, and throws on a timeout without giving it up", async () => {
    await anvil.control.stopAutomine();
    await advance("a");
    const late = transactions().waitForInclusion("test/a/pay", 0);
    await expect(late).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
    await anvil.control.mine(1);
    const [newest] = await attempts("a");
    const included = await transactions().waitForInclusion("test/a/pay", 60_000);
    expect(included).toMatchObject({ txId: newest?.txId, succeeded: true });
  });
});

describe("an ending purpose", () => {
  it("gives back a nonce that nothing was signed with", async () => {
    expect(await reserve("a")).toBe(0n);
    expect(await transactions().finalize("test/a/")).toBe(true);
    await advance("b");
    await mined("b");
    expect([await effects("b"), await nonces()]).toEqual([1n, ["0 broadcast"]]);
  });

  it("spends such a nonce when later ones wait behind it", async () => {
    await reserve("a");
    await advance("b");
    expect(await adapter.client.getTransactionCount({ address: sender })).toBe(0);
    expect(await transactions().finalize("test/a/")).toBe(false);
    await mined("b");
    // Open until it is final, so that a reorganisation finds it again.
    expect(await transactions().finalize("test/a/")).toBe(false);
    await finalBlocks();
    expect(await transactions().finalize("test/a/")).toBe(true);
    expect(await advance("b")).toMatchObject({ kind: "included", final: true });
    expect([await effects("a"), await effects("b"), await nonces()]).toEqual([0n, 1n, ["0 final", "1 final"]]);
  });

  it("has its nonce spent without effect when its call cannot get through, and may be sent again later", async () => {
    await anvil.control.stopAutomine();
    await advance("a");
    expect(await transactions(-1).finalize("test/a/")).toBe(false);
    await finalBlocks();
    expect(await transactions(-1).finalize("test/a/")).toBe(true);
    expect([await effects("a"), await states("a")]).toEqual([0n, ["final", "replaced"]]);
    expect(await advance("a")).toMatchObject({ kind: "pending" });
    expect((await attempts("a"))[0]?.generation).toBe(2);
  });

  it("ends when something else has spent its nonces", async () => {
    await reserve("a");
    await reserve("b");
    await stranger();
    let ended = false;
    for (let round = 0; round < 4 && !ended; round++) {
      ended = await transactions().finalize("test/a/");
      await finalBlocks();
    }
    expect(ended).toBe(true);
    await advance("b");
    await finalBlocks();
    expect(await advance("b")).toMatchObject({ kind: "included", final: true });
  });

  it("leaves other purposes alone", async () => {
    await anvil.control.stopAutomine();
    await advance("a");
    expect(await transactions(-1).finalize("test/b/")).toBe(true);
    expect(await states("a")).toEqual(["broadcast"]);
  });
});

describe("what the caller keeps beside it", () => {
  it("is written in the same database transaction, before anything is sent", async () => {
    const changes: TransactionChange["kind"][] = [];
    const write: WriteChange = async (change, store) => {
      changes.push(change.kind);
      await database.transaction(store);
    };
    await advance("a", transactions(), { write });
    await finalBlocks();
    await advance("a", transactions(), { write });
    expect(changes).toEqual(["signed", "final"]);
  });

  it("keeps everything from being stored and sent when it cannot be written", async () => {
    const write: WriteChange = (_change, store) =>
      database.transaction(async (connection) => {
        await store(connection);
        throw new Crash();
      });
    await expect(advance("a", transactions(), { write })).rejects.toBeInstanceOf(Crash);
    await finalBlocks();
    expect([await effects("a"), await states("a")]).toEqual([0n, ["pending"]]);
  });
});

it("has exactly one effect however often it is killed between its statements", async () => {
  const schedule = fc.array(fc.record({ calls: fc.integer({ min: 1, max: 9 }), after: fc.boolean() }), {
    maxLength: 5,
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(schedule, async (crashes) => {
      const name = `run ${++run}`;
      for (const point of crashes) {
        const doomed = new CrashingDatabase({ url: server.url, name: "doomed", maxConnections: 2 }, point);
        await untilFinal(name, transactions(60_000, doomed)).catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
        await doomed.close();
      }
      await untilFinal(name, transactions());
      expect(await transactions().finalize(`test/${name}/`)).toBe(true);
      expect(await effects(name)).toBe(1n);
      const mined = await adapter.client.getTransactionCount({ address: sender });
      expect(await adapter.client.getTransactionCount({ address: sender, blockTag: "pending" })).toBe(mined);
      for (const { nonce, state } of await readNonces(database, owner()))
        expect(nonce < BigInt(mined) || state === "free").toBe(true);
    }),
    { numRuns: 20 },
  );
});

async function untilFinal(name: string, by: Transactions): Promise<void> {
  for (let round = 0; round < 40; round++) {
    const progress = await advance(name, by);
    if (progress.kind === "included" && progress.final) return;
    await anvil.control.mine(1);
  }
  throw new Error("the purpose did not become final");
}

/** Spends the sender's next nonce behind the table's back. */
async function stranger(): Promise<void> {
  const account = new EvmAccount({ privateKey, rpcUrl: anvil.rpcUrl, evmChainId: 31_337 });
  await account.send({ to: nowhere, data: "0x", valueWei: 1n });
}
