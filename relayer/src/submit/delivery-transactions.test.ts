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
import { DeclaredTotals } from "../deliver/declared-totals.ts";
import { Deliverer } from "../deliver/deliverer.ts";
import { FollowUps } from "../deliver/follow-ups.ts";
import type { Delivery } from "../outbox/delivery.ts";
import { migrateRelayer } from "../outbox/migration.ts";
import { DeliveryConflict, Outbox } from "../outbox/outbox.ts";
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

async function planned(): Promise<Delivery> {
  const message = testMessage({ cycle: cycle++ });
  const deliveries = [{ step: "execute", asset: 0, state: "seen", source: {} }] as const;
  const [added] = await outbox.plan([{ message, deliveries }], { name: "t", height: cycle });
  return (await outbox.load(added?.id ?? 0n)) as Delivery;
}

/** An address of the delivery's own: its balance counts how often the request had its effect. */
const target = (delivery: Delivery): Hex => `0x${(0x1000_0000_0000n + delivery.id).toString(16).padStart(40, "0")}`;
const effects = (delivery: Delivery) => adapter.client.getBalance({ address: target(delivery) });
const on = (box: Outbox, stuckAfterMs = 60_000) =>
  new DeliveryTransactions(new Transactions({ adapter, database: box.database, stuckAfterMs }), box);
const advance = (delivery: Delivery, by = on(outbox)) =>
  by.advance(delivery, { kind: "execute", envelope: target(delivery) });
const stored = async (delivery: Delivery) => (await outbox.load(delivery.id)) as Delivery;
const attempts = (delivery: Delivery) =>
  readAttempts(database, { chain: 1, address: adapter.sender }, `relayer/${delivery.id}/execute`);

describe("a delivery's transactions", () => {
  it("move the delivery in the same write: submitted when signed, included with its cost when final", async () => {
    const delivery = await planned();
    const sent = await advance(delivery);
    expect(sent).toMatchObject({ delivery: { state: "submitted" }, progress: { kind: "pending" } });
    expect(await stored(delivery)).toEqual(sent.delivery);
    await anvil.control.mine(1 + finalityDepth);
    expect((await advance(sent.delivery)).progress).toMatchObject({ kind: "included", final: true });
    const { rows } = await database.query(
      "SELECT gas_used::text, included_at IS NOT NULL AS included FROM relayer.delivery WHERE id = $1",
      [delivery.id.toString()],
    );
    expect(rows).toEqual([{ gas_used: "21000", included: true }]);
  });

  it("send nothing for a delivery that another worker has changed", async () => {
    const delivery = await planned();
    await outbox.change(delivery, { delayMs: 0 });
    await expect(advance(delivery)).rejects.toBeInstanceOf(DeliveryConflict);
    await anvil.control.mine(1);
    expect(await effects(delivery)).toBe(0n);
    expect((await attempts(delivery)).map(({ state }) => state)).toEqual(["pending"]);
    expect((await on(outbox).finalize(await stored(delivery))).finalized).toBe(true);
  });

  it("leave the state alone when they only spend a nonce, and count no inclusion", async () => {
    await anvil.control.stopAutomine();
    const sent = await advance(await planned());
    const ending = await on(outbox, -1).finalize(sent.delivery);
    expect(ending).toMatchObject({ finalized: false, delivery: { state: "submitted" } });
    await anvil.control.mine(1 + finalityDepth);
    const ended = await on(outbox, -1).finalize(ending.delivery);
    expect(ended.finalized).toBe(true);
    const { rows } = await database.query("SELECT gas_used::text, included_at FROM relayer.delivery WHERE id = $1", [
      sent.delivery.id.toString(),
    ]);
    expect(rows).toEqual([{ gas_used: "21000", included_at: null }]);
    expect(await effects(sent.delivery)).toBe(0n);
  });

  it("have exactly one effect however often the deliverer is killed between its steps", async () => {
    const point = fc.record({ calls: fc.integer({ min: 1, max: 9 }), after: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(point, { maxLength: 5 }), async (crashes) => {
        const delivery = await planned();
        for (const crash of crashes) {
          const doomed = new CrashingDatabase({ url: server.url, name: "doomed", maxConnections: 2 }, crash);
          await untilDone(delivererOn(new Outbox(doomed)), delivery).catch((error: unknown) => {
            if (!(error instanceof Crash)) throw error;
          });
          await doomed.close();
        }
        await untilDone(delivererOn(outbox), delivery);
        expect((await stored(delivery)).state).toBe("done");
        await anvil.control.mine(1);
        expect(await effects(delivery)).toBe(1n);
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
        advance: async (delivery) => {
          const attempt = await advance(delivery, transactions);
          if (attempt.progress.kind === "included" && attempt.progress.final)
            return { kind: "effective", delivery: attempt.delivery, reason: "DELIVERED" };
          return { kind: "wait", delivery: attempt.delivery, delayMs: 0 };
        },
      },
    },
    finalize: (delivery) => transactions.finalize(delivery),
  };
  const vaultOf = (): Hex => `0x${"00".repeat(32)}`;
  const followUps = new FollowUps({
    totals: new DeclaredTotals({ coordinatorUrl: "http://127.0.0.1:9" }),
    houseId: 7,
    vaultOf,
  });
  const log = pino({ level: "silent" });
  return new Deliverer({ outbox: box, destinations: new Map([[2, destination]]), followUps, log, pollIntervalMs: 10 });
}

/** Steps until the delivery has ended; every pause is over immediately, so that steps count and not time. */
async function untilDone(deliverer: Deliverer, delivery: Delivery): Promise<void> {
  const due = "UPDATE relayer.delivery SET next_attempt_at = now() WHERE id = $1 AND state NOT IN ('done','parked')";
  for (let round = 0; round < 40; round++) {
    await database.query(due, [delivery.id.toString()]);
    const step = await deliverer.run(delivery.id);
    if (step !== null && step.nextMs === null) return;
    if ((await stored(delivery)).state === "done") return;
    await anvil.control.mine(1);
  }
  throw new Error("the delivery did not end");
}
