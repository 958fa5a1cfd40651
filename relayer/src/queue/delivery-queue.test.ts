import type { Hex } from "@isthmus/protocol";
import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeclaredTotals } from "../deliver/declared-totals.ts";
import { Deliverer } from "../deliver/deliverer.ts";
import { FollowUps } from "../deliver/follow-ups.ts";
import type { Delivery } from "../outbox/delivery.ts";
import { migrateRelayer } from "../outbox/migration.ts";
import { Outbox } from "../outbox/outbox.ts";
import type { Handler, Progress } from "../submit/handler.ts";
import { testMessage } from "../testing/message.ts";
import { DeliveryQueue } from "./delivery-queue.ts";

const log = pino({ level: "silent" });
let server: TestDatabase;
let database: Database;
let outbox: Outbox;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "test" });
  await migrateRelayer(database);
  outbox = new Outbox(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

/** A queue whose deliveries are advanced by one function. */
function queueOf(name: string, advance: Handler["advance"]): DeliveryQueue {
  const handlers = { attester: { advance }, execute: { advance } };
  const destination = { handlers, finalize: async (delivery: Delivery) => ({ delivery, finalized: true }) };
  const vaultOf = (): Hex => `0x${"00".repeat(32)}`;
  const followUps = new FollowUps({
    totals: new DeclaredTotals({ coordinatorUrl: "http://127.0.0.1:9" }),
    houseId: 7,
    vaultOf,
  });
  const options = { outbox, destinations: new Map([[2, destination]]), followUps, log, pollIntervalMs: 3_600_000 };
  const deliverer = new Deliverer(options);
  return new DeliveryQueue({ options: { databaseUrl: server.url, log, name }, outbox, deliverer });
}

/** A promise that the test resolves itself. */
function signal<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

async function planned(cycle: bigint) {
  const deliveries = [
    { step: "attester", asset: 0, state: "final", source: {} },
    { step: "execute", asset: 0, state: "seen", source: {} },
  ] as const;
  const added = await outbox.plan([{ message: testMessage({ cycle }), deliveries }], { name: "test", height: cycle });
  return added;
}

describe("DeliveryQueue", () => {
  it("attempts a delivery again without a sweep while it asks for no delay", async () => {
    let attempts = 0;
    const ended = signal<void>();
    const queue = queueOf("again", async (delivery): Promise<Progress> => {
      attempts += 1;
      if (attempts < 3) return { kind: "wait", delivery, delayMs: 0 };
      ended.resolve();
      return { kind: "wait", delivery, delayMs: 3_600_000 };
    });
    await queue.start();
    queue.wake((await planned(1n)).slice(0, 1));
    await ended.promise;
    await queue.stop();
    expect(attempts).toBe(3);
  });

  it.each([
    ["included", async (delivery: Delivery): Promise<Progress> => ({ kind: "included", delivery, delayMs: 3_600_000 })],
    [
      "ended",
      async (delivery: Delivery): Promise<Progress> => ({ kind: "effective", delivery, reason: "ALREADY_THERE" }),
    ],
  ])("wakes the deliveries that wait for one that %s", async (name, advance) => {
    const executed = signal<bigint>();
    const queue = queueOf(name, async (delivery) => {
      if (delivery.step === "execute") executed.resolve(delivery.id);
      return delivery.step === "execute" ? { kind: "wait", delivery, delayMs: 3_600_000 } : await advance(delivery);
    });
    const [vote, execution] = await planned(name === "ended" ? 2n : 3n);
    if (vote === undefined || execution === undefined) throw new Error("not planned");
    await database.query("UPDATE relayer.delivery SET next_attempt_at = now() + interval '1 hour' WHERE id = $1", [
      execution.id.toString(),
    ]);
    await queue.start();
    queue.wake([vote]);
    expect(await executed.promise).toBe(execution.id);
    await queue.stop();
  });

  it("finds due deliveries in the outbox by a sweep", async () => {
    const attempted = signal<bigint>();
    const [vote] = await planned(4n);
    const queue = queueOf("swept", async (delivery) => {
      if (delivery.id === vote?.id) attempted.resolve(delivery.id);
      return { kind: "wait", delivery, delayMs: 3_600_000 };
    });
    await queue.start();
    expect(await queue.sweep()).toBe(false);
    expect(await attempted.promise).toBe(vote?.id);
    await queue.stop();
  });
});
