import type { EvmDeployment, TransactionRequest } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { EvmAdapter, type PreparedCall } from "@isthmus/chain-evm";
import { type AnvilNode, startAnvil } from "@isthmus/local";
import { addressOfPrivateKey, fromHex, type Hex } from "@isthmus/protocol";
import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { readAttempts, readNonces, Transactions } from "@isthmus/transactions";
import { Crash, CrashingDatabase } from "@isthmus/transactions/testing";
import fc from "fast-check";
import pino from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Deliverer } from "../deliver/deliverer.ts";
import { FollowUps } from "../deliver/follow-ups.ts";
import { migrateRelayer } from "../outbox/migration.ts";
import { Outbox, RowConflict } from "../outbox/outbox.ts";
import type { Row } from "../outbox/row.ts";
import { testMessage } from "../testing/message.ts";
import { DeliveryTransactions } from "./delivery-transactions.ts";
import type { Destination } from "./handler.ts";

const privateKey: Hex = `0x${"42".repeat(32)}`;
const sender = addressOfPrivateKey(fromHex(privateKey));
const finalityDepth = 2;

/** Pays one wei to the address that a request carries as its envelope. */
class PayingAdapter extends EvmAdapter {
  override async build(request: TransactionRequest): Promise<PreparedCall> {
    if (request.kind !== "execute") return await super.build(request);
    return { to: request.envelope, data: "0x", valueWei: 1n, gas: 30_000n };
  }
}

let anvil: AnvilNode;
let server: TestDatabase;
let database: Database;
let outbox: Outbox;
let adapter: EvmAdapter;
let cycle = 1n;

beforeAll(async () => {
  [anvil, server] = await Promise.all([startAnvil({ evmChainId: 31_337 }), startTestDatabase()]);
  await anvil.control.fund([sender], 10n ** 24n);
  database = new Database({ url: server.url, name: "test", maxConnections: 12 });
  await migrateRelayer(database);
  outbox = new Outbox(database);
  const [hub] = testDeployment().chains;
  const deployment = { ...(hub as EvmDeployment), rpcUrl: anvil.rpcUrl, finalityDepth };
  adapter = new PayingAdapter({ deployment, privateKey });
});

beforeEach(() => anvil.control.startAutomine());

afterAll(async () => {
  await database.close();
  await Promise.all([anvil.stop(), server.remove()]);
});

async function planned(): Promise<Row> {
  const message = testMessage({ cycle: cycle++ });
  const rows = [{ task: "execute", asset: 0, state: "seen", source: {} }] as const;
  const [added] = await outbox.plan([{ message, rows }], { name: "t", height: cycle });
  return (await outbox.load(added?.id ?? 0n)) as Row;
}

/** An address of the delivery's own: its balance counts how often the request had its effect. */
const target = (row: Row): Hex => `0x${(0x1000_0000_0000n + row.id).toString(16).padStart(40, "0")}`;
const effects = (row: Row) => adapter.client.getBalance({ address: target(row) });
const on = (box: Outbox, stuckAfterMs = 60_000) =>
  new DeliveryTransactions(new Transactions({ adapter, database: box.database, stuckAfterMs }), box);
const advance = (row: Row, by = on(outbox)) => by.advance(row, { kind: "execute", envelope: target(row) });
const stored = async (row: Row) => (await outbox.load(row.id)) as Row;
const attempts = (row: Row) =>
  readAttempts(database, { chain: 1, address: adapter.sender }, `relayer/${row.id}/execute`);

describe("a delivery's transactions", () => {
  it("move the delivery in the same write: submitted when signed, included with its cost when final", async () => {
    const row = await planned();
    const sent = await advance(row);
    expect(sent).toMatchObject({ row: { state: "submitted" }, progress: { kind: "pending" } });
    expect(await stored(row)).toEqual(sent.row);
    await anvil.control.mine(1 + finalityDepth);
    expect((await advance(sent.row)).progress).toMatchObject({ kind: "included", final: true });
    const { rows } = await database.query(
      "SELECT gas_used::text, included_at IS NOT NULL AS included FROM relayer.delivery WHERE id = $1",
      [row.id.toString()],
    );
    expect(rows).toEqual([{ gas_used: "21000", included: true }]);
  });

  it("send nothing for a delivery that another worker has changed", async () => {
    const row = await planned();
    await outbox.change(row, { delayMs: 0 });
    await expect(advance(row)).rejects.toBeInstanceOf(RowConflict);
    await anvil.control.mine(1);
    expect(await effects(row)).toBe(0n);
    expect((await attempts(row)).map(({ state }) => state)).toEqual(["pending"]);
    expect((await on(outbox).finalize(await stored(row))).finalized).toBe(true);
  });

  it("leave the state alone when they only spend a nonce, and count no inclusion", async () => {
    await anvil.control.stopAutomine();
    const sent = await advance(await planned());
    const ending = await on(outbox, -1).finalize(sent.row);
    expect(ending).toMatchObject({ finalized: false, row: { state: "submitted" } });
    await anvil.control.mine(1 + finalityDepth);
    const ended = await on(outbox, -1).finalize(ending.row);
    expect(ended.finalized).toBe(true);
    const { rows } = await database.query("SELECT gas_used::text, included_at FROM relayer.delivery WHERE id = $1", [
      sent.row.id.toString(),
    ]);
    expect(rows).toEqual([{ gas_used: "21000", included_at: null }]);
    expect(await effects(sent.row)).toBe(0n);
  });

  it("have exactly one effect however often the deliverer is killed between its steps", async () => {
    const point = fc.record({ calls: fc.integer({ min: 1, max: 9 }), after: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(point, { maxLength: 5 }), async (crashes) => {
        const row = await planned();
        for (const crash of crashes) {
          const doomed = new CrashingDatabase({ url: server.url, name: "doomed", maxConnections: 2 }, crash);
          await untilDone(delivererOn(new Outbox(doomed)), row).catch((error: unknown) => {
            if (!(error instanceof Crash)) throw error;
          });
          await doomed.close();
        }
        await untilDone(delivererOn(outbox), row);
        expect((await stored(row)).state).toBe("done");
        await anvil.control.mine(1);
        expect(await effects(row)).toBe(1n);
        const count = await adapter.client.getTransactionCount({ address: sender });
        expect(await adapter.client.getTransactionCount({ address: sender, blockTag: "pending" })).toBe(count);
        const nonces = await readNonces(database, { chain: 1, address: adapter.sender });
        expect(nonces.every(({ nonce, state }) => nonce < BigInt(count) || state === "free")).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

function delivererOn(box: Outbox): Deliverer {
  const transactions = on(box);
  const destination: Destination = {
    handlers: {
      execute: {
        advance: async (row) => {
          const attempt = await advance(row, transactions);
          if (attempt.progress.kind === "included" && attempt.progress.final)
            return { kind: "effective", row: attempt.row, reason: "DELIVERED" };
          return { kind: "wait", row: attempt.row, delayMs: 0 };
        },
      },
    },
    finalize: (row) => transactions.finalize(row),
  };
  const vaultOf = (): Hex => `0x${"00".repeat(32)}`;
  const followUps = new FollowUps({ coordinatorUrl: "http://127.0.0.1:9", houseId: 7, vaultOf });
  const log = pino({ level: "silent" });
  return new Deliverer({ outbox: box, destinations: new Map([[2, destination]]), followUps, log, pollIntervalMs: 10 });
}

/** Steps until the delivery has ended; every pause is over immediately, so that steps count and not time. */
async function untilDone(deliverer: Deliverer, row: Row): Promise<void> {
  const due = "UPDATE relayer.delivery SET next_attempt_at = now() WHERE id = $1 AND state NOT IN ('done','parked')";
  for (let round = 0; round < 40; round++) {
    await database.query(due, [row.id.toString()]);
    const step = await deliverer.run(row.id);
    if (step !== null && step.nextMs === null) return;
    if ((await stored(row)).state === "done") return;
    await anvil.control.mine(1);
  }
  throw new Error("the delivery did not end");
}
