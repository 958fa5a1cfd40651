import type { EvmDeployment } from "@isthmus/adapter";
import { EvmAdapter, type PreparedCall } from "@isthmus/chain-evm";
import { type AnvilNode, startAnvil } from "@isthmus/local";
import { addressOfPrivateKey, fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { Transactions } from "@isthmus/transactions";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Delivery } from "../outbox/delivery.ts";
import { migrateRelayer } from "../outbox/migration.ts";
import { Outbox } from "../outbox/outbox.ts";
import { DeliveryTransactions } from "../submit/delivery-transactions.ts";
import type { Destination, Handler } from "../submit/handler.ts";
import { testMessage } from "../testing/message.ts";
import { CircuitBreaker } from "./circuit-breaker.ts";
import { DeclaredTotals } from "./declared-totals.ts";
import { Deliverer } from "./deliverer.ts";
import { FollowUps } from "./follow-ups.ts";

const privateKey: Hex = `0x${"43".repeat(32)}`;
const nobody = "http://127.0.0.1:9";
const pollIntervalMs = 10;
let anvil: AnvilNode;
let server: TestDatabase;
let database: Database;
let outbox: Outbox;

beforeAll(async () => {
  [anvil, server] = await Promise.all([startAnvil({ evmChainId: 31_338 }), startTestDatabase()]);
  await anvil.control.fund([addressOfPrivateKey(fromHex(privateKey))], 10n ** 24n);
  database = new Database({ url: server.url, name: "test" });
  await migrateRelayer(database);
  outbox = new Outbox(database);
});

afterAll(async () => {
  await database.close();
  await Promise.all([anvil.stop(), server.remove()]);
});

/** Builds a payment of one wei for every request. */
class PayingAdapter extends EvmAdapter {
  override async build(): Promise<PreparedCall> {
    return { to: `0x${"ee".repeat(20)}`, data: "0x", valueWei: 1n, gas: 30_000n };
  }
}

/** A chain without our contracts, behind a node that is reachable or not. */
function senderOn(rpcUrl: string): DeliveryTransactions {
  const place = `0x${"00".repeat(20)}`;
  const bare = { gate: place, vault: place, hub: null, venue: null, adapters: { attester: place } };
  const chain = { family: "evm", chain: 2, rpcUrl, finalityDepth: 1, finality: "depth", deployedHeight: 0, ...bare };
  const adapter = new PayingAdapter({ deployment: chain as unknown as EvmDeployment, retries: 0, privateKey });
  return new DeliveryTransactions(new Transactions({ adapter, database }), outbox);
}

/** A deliverer whose deliveries pay one wei to an address of their own on that chain. */
function delivererOn(
  sender: DeliveryTransactions,
  advance: Handler["advance"] = payWith(sender),
  breaker = new CircuitBreaker(),
): Deliverer {
  const destination: Destination = {
    handlers: { execute: { advance } },
    finalize: (delivery) => sender.finalize(delivery),
  };
  const followUps = new FollowUps({
    totals: new DeclaredTotals({ coordinatorUrl: nobody }),
    houseId: 7,
    vaultOf: () => `0x${"00".repeat(32)}`,
  });
  const log = pino({ level: "silent" });
  return new Deliverer({ outbox, destinations: new Map([[2, destination]]), followUps, log, pollIntervalMs, breaker });
}

const payWith = (sender: DeliveryTransactions) => async (delivery: Delivery) => {
  const attempt = await sender.advance(delivery, { kind: "execute", envelope: "0x" });
  return { kind: "wait", delivery: attempt.delivery, delayMs: 0 } as const;
};

async function planned(cycle: bigint): Promise<bigint> {
  const message = testMessage({ cycle });
  const deliveries = [{ step: "execute", asset: 0, state: "seen", source: {} }] as const;
  const [added] = await outbox.plan([{ message, deliveries }], { name: "t", height: cycle });
  return added?.id ?? 0n;
}

/** Moves the deadline of the delivery's message into the past. */
const makeLate = (id: bigint) =>
  database.query(
    `UPDATE relayer.message SET deadline_seconds = 1
     WHERE message_id = (SELECT message_id FROM relayer.delivery WHERE id = $1)`,
    [id.toString()],
  );

const makeDue = (id: bigint) =>
  database.query("UPDATE relayer.delivery SET next_attempt_at = now() WHERE id = $1", [id.toString()]);

describe("a delivery that cannot be ended because its chain is unreachable", () => {
  it("backs off and lets others pass; once the chain answers it ends with its reason", async () => {
    const id = await planned(1n);
    await delivererOn(senderOn(anvil.rpcUrl)).run(id);
    expect(await outbox.load(id)).toMatchObject({ state: "submitted" });
    await makeLate(id);
    const cutOff = delivererOn(senderOn(nobody));
    for (let attempts = 1; attempts <= 3; attempts++) {
      await makeDue(id);
      const outcome = await cutOff.run(id);
      expect(outcome?.nextMs).toBeGreaterThanOrEqual(100);
      expect(await outbox.load(id)).toMatchObject({ state: "submitted", attempts });
    }
    await anvil.control.mine(3);
    const refuse = () => Promise.reject(new IsthmusError("VOTES_MISSING", {}));
    const restored = delivererOn(senderOn(anvil.rpcUrl), refuse);
    for (let round = 0; round < 5; round++) {
      await makeDue(id);
      if ((await restored.run(id))?.nextMs === null) break;
    }
    expect(await outbox.load(id)).toMatchObject({ state: "parked" });
    const { rows } = await database.query("SELECT error_code FROM relayer.delivery WHERE id = $1", [id.toString()]);
    expect(rows).toEqual([{ error_code: "DEADLINE_PASSED" }]);
  });
});

describe("an unreachable chain", () => {
  it("is queried for three of its deliveries; the others wait without an attempt and continue once it answers", async () => {
    let queried = 0;
    let isReachable = false;
    let nowMs = 0;
    const advance = async (delivery: Delivery) => {
      queried += 1;
      if (!isReachable) throw new IsthmusError("REQUEST_TIMEOUT", {});
      return { kind: "effective", delivery, reason: "ALREADY_THERE" } as const;
    };
    const deliverer = delivererOn(senderOn(nobody), advance, new CircuitBreaker(() => nowMs));
    const ids: bigint[] = [];
    for (let cycle = 100n; cycle < 110n; cycle++) ids.push(await planned(cycle));
    for (const id of ids) expect((await deliverer.run(id))?.nextMs).toBeGreaterThan(0);
    expect(queried).toBe(3);
    expect((await outbox.load(ids[9] ?? 0n))?.attempts).toBe(0);
    isReachable = true;
    // More than the pause after three failures.
    nowMs = 60_000;
    for (const id of ids) {
      await makeDue(id);
      await deliverer.run(id);
    }
    for (const id of ids) expect(await outbox.load(id)).toMatchObject({ state: "done" });
  });
});
