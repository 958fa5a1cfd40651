import { type SolanaNode, startSolanaNode } from "@isthmus/local";
import { Database, startTestDatabase, type TestDatabase } from "@isthmus/store";
import { Connection, Keypair, PublicKey, SystemProgram } from "@solana/web3.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateRelayer } from "../../outbox/migration.ts";
import { Outbox } from "../../outbox/outbox.ts";
import type { Row } from "../../outbox/row.ts";
import { Crash, CrashingDatabase } from "../../testing/crashing-database.ts";
import { testMessage } from "../../testing/message.ts";
import { transactionsOf } from "../transactions.ts";
import { SolanaSender } from "./solana-sender.ts";

const validBlocks = 20;
const finalityLagSlots = 4;
const lamports = 5_000_000;
const payer = Keypair.generate();
let node: SolanaNode;
let connection: Connection;
let server: TestDatabase;
let database: Database;
let outbox: Outbox;
let cycle = 1n;

beforeAll(async () => {
  // Slots move when the test says so; by themselves they hardly do.
  const slots = { slotMs: 60_000, confirmedLagSlots: 1, finalizedLagSlots: finalityLagSlots, validBlocks };
  [node, server] = await Promise.all([startSolanaNode(slots), startTestDatabase()]);
  connection = new Connection(node.url, { commitment: "confirmed", wsEndpoint: node.wsUrl });
  await connection.requestAirdrop(payer.publicKey, 100_000_000_000);
  node.advanceSlots(finalityLagSlots + 2);
  database = new Database({ url: server.url, name: "test" });
  await migrateRelayer(database);
  outbox = new Outbox(database);
});

afterAll(async () => {
  await database.close();
  await Promise.all([node.close(), server.remove()]);
});

async function newRow(): Promise<Row> {
  const message = testMessage({ cycle: cycle++, destination: 3 });
  const rows = [{ task: "execute", asset: 0, state: "seen", source: {} }] as const;
  const [added] = await outbox.plan([{ message, rows }], { name: "t", height: cycle });
  return (await outbox.load(added?.id ?? 0n)) as Row;
}

/** An address of the row's own: its balance counts how often the transfer was included. */
function target(row: Row): PublicKey {
  const bytes = new Uint8Array(32).fill(9);
  new DataView(bytes.buffer).setBigUint64(24, row.id);
  return new PublicKey(bytes);
}
const effects = async (row: Row) => (await connection.getBalance(target(row), "confirmed")) / lamports;
const senderOn = (box: Outbox) => new SolanaSender({ chain: 3, connection, outbox: box, payer });
const push = (from: SolanaSender, row: Row) =>
  from.push(
    row,
    "execute",
    [SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: target(row), lamports })],
    20_000,
  );

/** Pushes until the transfer is final, with time going by in between. */
async function untilFinal(sender: SolanaSender, from: Row): Promise<Row> {
  let row = from;
  for (let round = 0; round < 60; round++) {
    const step = await push(sender, row);
    row = step.row;
    if (step.kind === "included" && step.final) return row;
    node.advanceSlots(2);
  }
  throw new Error("the transfer did not become final");
}

describe("SolanaSender", () => {
  it("sends once, and sends the same bytes again when their slot is dropped", async () => {
    const sender = senderOn(outbox);
    const row = await newRow();
    const sent = await push(sender, row);
    node.advanceSlots(1);
    const seen = await push(sender, sent.row);
    expect(seen).toMatchObject({ kind: "included", final: false });
    node.dropSlots({ count: 2 });
    await untilFinal(sender, seen.row);
    expect(await effects(row)).toBe(1);
    expect(await transactionsOf(database, row, "execute")).toHaveLength(1);
  });

  it("signs again only after the first can never be included, and only then", async () => {
    const row = await newRow();
    // Killed after the bytes are stored and before they are sent.
    const doomed = new CrashingDatabase({ url: server.url, name: "doomed", maxConnections: 2 }, 2, true);
    await expect(push(senderOn(new Outbox(doomed)), row)).rejects.toBeInstanceOf(Crash);
    await doomed.close();
    const stored = (await outbox.load(row.id)) as Row;
    expect(stored.state).toBe("submitted");
    node.advanceSlots(validBlocks + 2);
    const sender = senderOn(outbox);
    // Past its blockhash, but not yet past finality: still the first.
    const waiting = await push(sender, stored);
    expect(await transactionsOf(database, row, "execute")).toHaveLength(1);
    node.advanceSlots(finalityLagSlots + 2);
    const lost = await push(sender, waiting.row);
    expect(lost.kind).toBe("pending");
    await untilFinal(sender, lost.row);
    expect(await effects(row)).toBe(1);
    const outcomes = (await transactionsOf(database, row, "execute")).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["succeeded", "lost"]);
  });

  it("pays nothing for what the program refuses", async () => {
    const row = await newRow();
    const tooMuch = SystemProgram.transfer({
      fromPubkey: payer.publicKey,
      toPubkey: target(row),
      lamports: 1_000_000_000_000,
    });
    await expect(senderOn(outbox).push(row, "execute", [tooMuch], 20_000)).rejects.toMatchObject({
      code: "PROCESS_FAILED",
    });
    expect(await transactionsOf(database, row, "execute")).toEqual([]);
  });

  it("has exactly one effect however often it is killed between its steps, and slots are dropped", async () => {
    const crash = fc.record({ calls: fc.integer({ min: 1, max: 6 }), after: fc.boolean(), drop: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(crash, { maxLength: 4 }), async (crashes) => {
        const row = await newRow();
        for (const { calls, after, drop } of crashes) {
          const doomed = new CrashingDatabase({ url: server.url, name: "doomed", maxConnections: 2 }, calls, after);
          const newest = (await outbox.load(row.id)) as Row;
          await untilFinal(senderOn(new Outbox(doomed)), newest).catch((error: unknown) => {
            if (!(error instanceof Crash)) throw error;
          });
          await doomed.close();
          if (drop) node.dropSlots({ count: 1 });
        }
        await untilFinal(senderOn(outbox), (await outbox.load(row.id)) as Row);
        node.advanceSlots(2);
        expect(await effects(row)).toBe(1);
        const outcomes = (await transactionsOf(database, row, "execute")).map(({ outcome }) => outcome);
        expect(outcomes.filter((outcome) => outcome === "succeeded")).toHaveLength(1);
        expect(outcomes).not.toContain("open");
      }),
      { numRuns: 15 },
    );
  });
});
