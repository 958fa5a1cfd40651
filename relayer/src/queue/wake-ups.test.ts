import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { Database, freePort } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateRelayer } from "../outbox/migration.ts";
import { type DueDelivery, Outbox } from "../outbox/outbox.ts";
import { testMessage } from "../testing/message.ts";
import { sweep } from "./sweeper.ts";
import { openWakeUps, type WakeUps, type WakeUpsOptions } from "./wake-ups.ts";

const log = pino({ level: "silent" });
const delivery = (id: bigint, priority = 1): DueDelivery => ({ id, version: 0n, priority });

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "test" });
  await migrateRelayer(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

describe("wake-ups on PostgreSQL", () => {
  it("call the worker once per delivery and version, urgent ones first", async () => {
    await expectUrgentFirst({ databaseUrl: server.url, log, name: "order", concurrency: 1 });
  });

  it("continue after PostgreSQL was killed and restarted; the sweeper repeats lost ones", async () => {
    const outbox = new Outbox(database);
    const planned = [1n, 2n, 3n].map((cycle) => ({
      message: testMessage({ cycle }),
      deliveries: [{ step: "attester", asset: 0, state: "final", source: {} } as const],
    }));
    const deliveries = await outbox.plan(planned, { name: "t", height: 1n });
    const seen = new Set<bigint>();
    const wakeUps = await openWakeUps({ databaseUrl: server.url, log, name: "killed" }, async (id) => {
      seen.add(id);
    });
    await server.kill();
    await server.restart();
    await sweepUntil(outbox, wakeUps, () => deliveries.every(({ id }) => seen.has(id)));
    await wakeUps.close();
    expect(seen.size).toBe(3);
  });

  it("are all requested again when every job is lost", async () => {
    const outbox = new Outbox(database);
    await database.query("DROP SCHEMA bullmq CASCADE");
    const seen = new Set<bigint>();
    const wakeUps = await openWakeUps({ databaseUrl: server.url, log, name: "fresh" }, async (id) => {
      seen.add(id);
    });
    const due = await outbox.due(100);
    await sweepUntil(outbox, wakeUps, () => due.every(({ id }) => seen.has(id)));
    await wakeUps.close();
    expect(seen.size).toBe(due.length);
  });
});

describe("sweep", () => {
  it("runs overdue deliveries itself when the queue fails", async () => {
    const outbox = new Outbox(database);
    const worked: bigint[] = [];
    const failing = sweep({
      outbox,
      wake: () => Promise.reject(new Error("queue gone")),
      work: async (id) => {
        worked.push(id);
      },
      patienceMs: 0,
    });
    await expect(failing).rejects.toThrow("queue gone");
    expect(worked).toEqual((await outbox.due(8)).map(({ id }) => id));
  });
});

/** One delivery at a time: while the first is in progress, the others are requested in the wrong order, and twice. */
async function expectUrgentFirst(options: WakeUpsOptions): Promise<void> {
  const seen: bigint[] = [];
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const wakeUps = await openWakeUps(options, async (id) => {
    seen.push(id);
    if (id === 1n) await gate;
  });
  const wake = (deliveries: readonly DueDelivery[]) =>
    until(() =>
      wakeUps.wake(deliveries).then(
        () => true,
        () => false,
      ),
    );
  await wake([delivery(1n)]);
  await until(() => seen.length === 1);
  await wake([delivery(4n, 3), delivery(3n, 2), delivery(2n, 0)]);
  await wake([delivery(4n, 3), delivery(3n, 2), delivery(2n, 0)]);
  open();
  await until(() => seen.length >= 4);
  await wakeUps.close();
  expect(seen).toEqual([1n, 2n, 3n, 4n]);
}

async function sweepUntil(outbox: Outbox, wakeUps: WakeUps, condition: () => boolean): Promise<void> {
  while (!condition()) {
    await sweep({ outbox, wake: (deliveries) => wakeUps.wake(deliveries), work: async () => undefined }).catch(
      (error: unknown) => log.debug({ err: error }),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const redisServer = ["redis-server", "valkey-server"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (redisServer === undefined) {
  const line = "SKIPPED: the relayer's Redis suite needs redis-server or valkey-server, and neither is installed";
  process.stderr.write(`${line}\n`);
}

describe("wake-ups on Redis", () => {
  it("has a server to run on where CI is set", () => {
    expect(redisServer !== undefined || process.env.CI === undefined).toBe(true);
  });

  it.skipIf(redisServer === undefined)(
    "call the worker for every delivery, and again after Redis lost everything",
    async () => {
      const redis = await redisAt(await freePort());
      await redis.start();
      const outbox = new Outbox(database);
      const seen: bigint[] = [];
      const options = { databaseUrl: server.url, redisUrl: redis.url, log, name: "redis" };
      const wakeUps = await openWakeUps(options, async (id) => {
        seen.push(id);
      });
      const due = await outbox.due(100);
      await sweepUntil(outbox, wakeUps, () => due.every(({ id }) => seen.includes(id)));
      await redis.kill();
      await redis.start();
      seen.length = 0;
      await sweepUntil(outbox, wakeUps, () => due.every(({ id }) => seen.includes(id)));
      await wakeUps.close();
      await redis.kill();
      expect(new Set(seen).size).toBe(due.length);
    },
  );

  it.skipIf(redisServer === undefined)("serve urgent deliveries first", async () => {
    const redis = await redisAt(await freePort());
    await redis.start();
    await expectUrgentFirst({ databaseUrl: server.url, redisUrl: redis.url, log, name: "redis-order", concurrency: 1 });
    await redis.kill();
  });

  it.skipIf(redisServer === undefined)(
    "block nothing while Redis is unreachable: the sweeper runs deliveries itself, and stopping ends",
    async () => {
      const redis = await redisAt(await freePort());
      const outbox = new Outbox(database);
      const woken: bigint[] = [];
      const options = { databaseUrl: server.url, redisUrl: redis.url, log, name: "unreachable" };
      const wakeUps = await openWakeUps(options, async (id) => {
        woken.push(id);
      });
      const rescued: bigint[] = [];
      const rescue = async (id: bigint) => {
        rescued.push(id);
      };
      const swept = sweep({ outbox, wake: (deliveries) => wakeUps.wake(deliveries), work: rescue, patienceMs: 0 });
      await expect(swept).rejects.toThrow();
      expect(rescued).toEqual((await outbox.due(8)).map(({ id }) => id));
      await redis.start();
      const due = await outbox.due(100);
      await sweepUntil(outbox, wakeUps, () => due.every(({ id }) => woken.includes(id)));
      await redis.kill();
      await wakeUps.close();
    },
  );
});

interface TestRedis {
  readonly url: string;
  start(): Promise<void>;
  kill(): Promise<void>;
}

/** A Redis that is not started yet and persists nothing. */
async function redisAt(port: number): Promise<TestRedis> {
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  let child: ChildProcess | null = null;
  const redis: TestRedis = {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      child = spawn(redisServer as string, args, { stdio: "ignore" });
    },
    kill: async () => {
      const ending = child;
      if (ending === null || ending.exitCode !== null) return;
      const gone = new Promise((resolve) => ending.once("exit", resolve));
      ending.kill("SIGKILL");
      await gone;
    },
  };
  return redis;
}
