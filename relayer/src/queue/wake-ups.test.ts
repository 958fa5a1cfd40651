import { spawn, spawnSync } from "node:child_process";
import { Database, freePort, startTestDatabase, type TestDatabase } from "@isthmus/store";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateRelayer } from "../outbox/migration.ts";
import { type DueRow, Outbox } from "../outbox/outbox.ts";
import { testMessage } from "../testing/message.ts";
import { sweep } from "./sweeper.ts";
import { openWakeUps, type WakeUps } from "./wake-ups.ts";

const log = pino({ level: "silent" });
const row = (id: bigint, priority = 1): DueRow => ({ id, version: 0n, priority });

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
  it("call the worker once per row and version, urgent ones first", async () => {
    const seen: bigint[] = [];
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const options = { databaseUrl: server.url, log, name: "order", concurrency: 1 };
    const wakeUps = await openWakeUps(options, async (id) => {
      seen.push(id);
      if (id === 1n) await gate;
    });
    await wakeUps.wake([row(1n)]);
    await until(() => seen.length === 1);
    await wakeUps.wake([row(4n, 3), row(3n, 2), row(2n, 0)]);
    await wakeUps.wake([row(4n, 3), row(3n, 2), row(2n, 0)]);
    open();
    await until(() => seen.length >= 4);
    await wakeUps.close();
    expect(seen).toEqual([1n, 2n, 3n, 4n]);
  });

  it("go on after PostgreSQL was killed and started again; the sweeper brings back what was lost", async () => {
    const outbox = new Outbox(database);
    const planned = [1n, 2n, 3n].map((cycle) => ({
      message: testMessage({ cycle }),
      rows: [{ task: "attester", asset: 0, state: "final", source: {} } as const],
    }));
    const rows = await outbox.plan(planned, { name: "t", height: 1n });
    const seen = new Set<bigint>();
    const wakeUps = await openWakeUps({ databaseUrl: server.url, log, name: "killed" }, async (id) => {
      seen.add(id);
    });
    await server.kill();
    await server.restart();
    await sweepUntil(outbox, wakeUps, () => rows.every(({ id }) => seen.has(id)));
    await wakeUps.close();
    expect(seen.size).toBe(3);
  });

  it("are all asked for again when every job is gone", async () => {
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
  it("works on overdue rows itself when the queue does not answer", async () => {
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

async function sweepUntil(outbox: Outbox, wakeUps: WakeUps, condition: () => boolean): Promise<void> {
  while (!condition()) {
    await sweep({ outbox, wake: (rows) => wakeUps.wake(rows), work: async () => undefined }).catch((error: unknown) =>
      log.debug({ err: error }),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const redisServer = ["redis-server", "valkey-server"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (redisServer === undefined) {
  const line = "LEFT OUT: the relayer's Redis suite needs redis-server or valkey-server, and neither is installed";
  process.stderr.write(`${line}\n`);
}

describe("wake-ups on Redis", () => {
  it("has a server to run on where CI is set", () => {
    expect(redisServer !== undefined || process.env.CI === undefined).toBe(true);
  });

  it.skipIf(redisServer === undefined)(
    "call the worker for every row, and again after Redis lost everything",
    async () => {
      const port = await freePort();
      const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
      const start = () => spawn(redisServer as string, args, { stdio: "ignore" });
      let child = start();
      const outbox = new Outbox(database);
      const seen: bigint[] = [];
      const redisUrl = `redis://127.0.0.1:${port}`;
      const wakeUps = await openWakeUps({ databaseUrl: server.url, redisUrl, log, name: "redis" }, async (id) => {
        seen.push(id);
      });
      const due = await outbox.due(100);
      await sweepUntil(outbox, wakeUps, () => due.every(({ id }) => seen.includes(id)));
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
      child = start();
      seen.length = 0;
      await sweepUntil(outbox, wakeUps, () => due.every(({ id }) => seen.includes(id)));
      await wakeUps.close();
      child.kill("SIGKILL");
      expect(new Set(seen).size).toBe(due.length);
    },
  );
});
