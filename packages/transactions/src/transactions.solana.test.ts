import type { SolanaDeployment, TransactionRequest } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { SolanaAdapter, type SolanaCall } from "@isthmus/chain-solana";
import { type SolanaNode, startSolanaNode } from "@isthmus/local";
import { fromHex, type Hex, toHex } from "@isthmus/protocol";
import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { Keypair, PublicKey, SystemProgram } from "@solana/web3.js";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readAttempts } from "./attempts.ts";
import { migrateTransactions } from "./schema.ts";
import { Crash, CrashingDatabase } from "./testing/index.ts";
import { Transactions } from "./transactions.ts";

const validBlocks = 20;
const finalityLagSlots = 4;
const lamports = 5_000_000;
const payer = Keypair.generate();

/** Pays to an address of the request's own: its balance counts how often the request had its effect. */
class PayingAdapter extends SolanaAdapter {
  override async build(request: TransactionRequest): Promise<SolanaCall> {
    if (request.kind !== "execute") return await super.build(request);
    const toPubkey = new PublicKey(fromHex(request.envelope, 32));
    const transfer = {
      fromPubkey: payer.publicKey,
      toPubkey,
      lamports: request.envelope.endsWith("ff") ? 1e12 : lamports,
    };
    return { instructions: [SystemProgram.transfer(transfer)], computeUnits: 20_000, useLookupTable: false };
  }
}

let node: SolanaNode;
let server: TestDatabase;
let database: Database;
let adapter: SolanaAdapter;
let count = 0;

beforeAll(async () => {
  // The test moves the slots; by themselves they hardly move.
  const slots = { slotMs: 60_000, confirmedLagSlots: 1, finalizedLagSlots: finalityLagSlots, validBlocks };
  [node, server] = await Promise.all([startSolanaNode(slots), startTestDatabase()]);
  const solana = testDeployment().chains.find(({ chain }) => chain === 3) as SolanaDeployment;
  const deployment = { ...solana, rpcUrl: node.url, wsUrl: node.wsUrl };
  adapter = new PayingAdapter({ deployment, privateKey: toHex(payer.secretKey) });
  await adapter.connection.requestAirdrop(payer.publicKey, 100_000_000_000);
  node.advanceSlots(finalityLagSlots + 2);
  database = new Database({ url: server.url, name: "test" });
  await migrateTransactions(database);
});

afterAll(async () => {
  await database.close();
  await Promise.all([node.close(), server.remove()]);
});

const newPurpose = (last = "00"): Hex => `0x${"09".repeat(27)}${(++count).toString(16).padStart(8, "0")}${last}`;
const transactionsOn = (on: Database) => new Transactions({ adapter, database: on });
const advance = (envelope: Hex, on = database) =>
  transactionsOn(on).advance({ idempotencyKey: `test/${envelope}`, request: { kind: "execute", envelope } });
const effects = async (envelope: Hex) =>
  (await adapter.connection.getBalance(new PublicKey(fromHex(envelope, 32)), "confirmed")) / lamports;
const states = async (envelope: Hex) =>
  (await readAttempts(database, { chain: 3, address: adapter.sender }, `test/${envelope}`)).map(({ state }) => state);

/** Advances until the transfer is final, with time going by in between. */
async function untilFinal(envelope: Hex, on = database): Promise<void> {
  for (let round = 0; round < 60; round++) {
    const progress = await advance(envelope, on);
    if (progress.kind === "included" && progress.final) return;
    node.advanceSlots(2);
  }
  throw new Error("the transfer did not become final");
}

it("sends once, and sends the same bytes again when their slot is dropped", async () => {
  const purpose = newPurpose();
  await advance(purpose);
  node.advanceSlots(1);
  expect(await advance(purpose)).toMatchObject({ kind: "included", final: false });
  node.dropSlots({ count: 2 });
  await untilFinal(purpose);
  expect([await effects(purpose), await states(purpose)]).toEqual([1, ["final"]]);
});

it("signs again only after the first can never be included, and only then", async () => {
  const purpose = newPurpose();
  // Killed after the bytes are stored and before they are sent.
  const doomed = new CrashingDatabase(
    { url: server.url, name: "doomed", maxConnections: 2 },
    { calls: 2, after: true },
  );
  await expect(advance(purpose, doomed)).rejects.toBeInstanceOf(Crash);
  await doomed.close();
  expect(await states(purpose)).toEqual(["broadcast"]);
  node.advanceSlots(validBlocks + 2);
  // Past its blockhash, but not yet past finality: still the first.
  await advance(purpose);
  expect(await states(purpose)).toEqual(["broadcast"]);
  node.advanceSlots(finalityLagSlots + 2);
  expect(await advance(purpose)).toMatchObject({ kind: "pending" });
  expect(await states(purpose)).toEqual(["lost"]);
  await untilFinal(purpose);
  expect([await effects(purpose), await states(purpose)]).toEqual([1, ["final", "lost"]]);
});

it("pays nothing for what the program refuses", async () => {
  const tooMuch = newPurpose("ff");
  await expect(advance(tooMuch)).rejects.toMatchObject({ code: "TRANSACTION_REFUSED" });
  expect(await states(tooMuch)).toEqual([]);
});

it("replaces nothing while its blockhash lives, however old it is", async () => {
  const purpose = newPurpose();
  const eager = new Transactions({ adapter, database, stuckAfterMs: -1 });
  const wanted = { idempotencyKey: `test/${purpose}`, request: { kind: "execute", envelope: purpose } } as const;
  for (let look = 0; look < 3; look++) await eager.advance(wanted);
  expect(await states(purpose)).toHaveLength(1);
  await untilFinal(purpose);
  expect(await effects(purpose)).toBe(1);
});

it("has exactly one effect however often it is killed between its statements, and slots are dropped", async () => {
  const crash = fc.record({ calls: fc.integer({ min: 1, max: 6 }), after: fc.boolean(), drop: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(crash, { maxLength: 4 }), async (crashes) => {
      const purpose = newPurpose();
      for (const { drop, ...point } of crashes) {
        const doomed = new CrashingDatabase({ url: server.url, name: "doomed", maxConnections: 2 }, point);
        await untilFinal(purpose, doomed).catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
        await doomed.close();
        if (drop) node.dropSlots({ count: 1 });
      }
      await untilFinal(purpose);
      node.advanceSlots(2);
      expect(await effects(purpose)).toBe(1);
      const ends = await states(purpose);
      expect(ends.filter((state) => state === "final")).toHaveLength(1);
      expect(ends.every((state) => state === "final" || state === "lost")).toBe(true);
    }),
    { numRuns: 15 },
  );
});
