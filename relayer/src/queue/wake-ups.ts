import { randomBytes } from "node:crypto";
import { IsthmusError } from "@isthmus/protocol";
import { withRetry } from "@isthmus/store";
import { createPostgresBackend, DEFAULT_SCHEMA, type JobsOptions, Queue, runMigrations, Worker } from "bullmq";
import { Redis } from "ioredis";
import pg from "pg";
import type { Logger } from "pino";
import { z } from "zod";
import type { DueDelivery } from "../outbox/outbox.ts";

/** Backend and worker settings of the wake-up queue. */
export interface WakeUpsOptions {
  /** PostgreSQL, the default backend. */
  readonly databaseUrl: string;
  /** Redis or Valkey instead, when given. */
  readonly redisUrl?: string;
  readonly log: Logger;
  /** Deliveries in progress together in this process; default 16. */
  readonly concurrency?: number;
  /** Queue name, shared by the relayers of one clearing house. */
  readonly name?: string;
}

/** Adds wake-ups and calls a worker for each. */
export interface WakeUps {
  /**
   * Requests wake-ups. They may be lost: the sweeper requests them again.
   * @throws REQUEST_TIMEOUT when the queue does not answer, or its backend's error
   */
  wake(deliveries: readonly DueDelivery[]): Promise<void>;
  close(): Promise<void>;
}

interface Backend {
  add(jobs: { name: string; data: { id: string }; opts: JobsOptions }[]): Promise<unknown>;
  close(): Promise<void>;
}

type Processor = (job: { readonly data: unknown }) => Promise<void>;

const wakeUp = z.object({ id: z.string().regex(/^\d{1,19}$/) });

/**
 * Opens the BullMQ queue and its worker. A job carries only a delivery's id; the outbox holds the work. Job ids contain
 * the delivery's version, so a version has at most one wake-up and a written delivery can be woken immediately.
 */
export async function openWakeUps(options: WakeUpsOptions, work: (id: bigint) => Promise<void>): Promise<WakeUps> {
  // A killed process leaves jobs that stay active until their lock expires; this process's ids never collide with them.
  const incarnation = randomBytes(4).toString("hex");
  const name = options.name ?? "isthmus-relayer";
  const concurrency = options.concurrency ?? 16;
  const report = (error: Error) => options.log.warn({ reason: error.message.slice(0, 200) }, "queue connection");
  const process: Processor = async (job) => work(BigInt(wakeUp.parse(job.data).id));
  const parts = { name, concurrency, process, report };
  const backend =
    options.redisUrl === undefined
      ? await withRetry(() => onPostgres(options.databaseUrl, parts))
      : await onRedis(options.redisUrl, parts);
  return {
    wake: async (deliveries) => {
      if (deliveries.length === 0) return;
      const jobs = deliveries.map((delivery) => ({
        name: "look",
        data: { id: delivery.id.toString() },
        opts: jobOptions(delivery, incarnation),
      }));
      await within(addTimeoutMs, backend.add(jobs));
    },
    close: () => backend.close(),
  };
}

/** Priority 0 maps to BullMQ's 1; its own 0 is outside the order. */
function jobOptions(delivery: DueDelivery, incarnation: string): JobsOptions {
  return {
    jobId: `delivery-${delivery.id}-${delivery.version}-${incarnation}`,
    priority: delivery.priority + 1,
    removeOnComplete: true,
    removeOnFail: true,
  };
}

interface Parts {
  readonly name: string;
  readonly concurrency: number;
  readonly process: Processor;
  readonly report: (error: Error) => void;
}

/**
 * Opens BullMQ on a pool of this module: BullMQ's own pool leaves clients without an error listener for a moment, and a
 * PostgreSQL killed in that moment would end the process.
 */
async function onPostgres(connectionString: string, parts: Parts): Promise<Backend> {
  const { name, concurrency, process, report } = parts;
  const pool = new pg.Pool({
    connectionString,
    application_name: "isthmus-relayer-queue",
    options: `-c search_path=${DEFAULT_SCHEMA}`,
    max: 8,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  pool.on("error", report);
  pool.on("connect", (client) => client.on("error", report));
  try {
    const client = await pool.connect();
    await runMigrations(client, DEFAULT_SCHEMA).finally(() => client.release());
    const queue = new Queue(name, { connection: pool }, createPostgresBackend);
    const worker = new Worker(name, process, { connection: pool, concurrency, autorun: false }, createPostgresBackend);
    queue.on("error", report);
    worker.on("error", report);
    await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
    worker.run().catch(report);
    return {
      add: (jobs) => queue.addBulk(jobs),
      close: async () => {
        await worker.close();
        await queue.close();
        await pool.end();
      },
    };
  } catch (error) {
    await pool.end().catch(report);
    throw error;
  }
}

/** Opens BullMQ on Redis. An unreachable Redis is only reported, also at the start: the sweeper works without it. */
async function onRedis(redisUrl: string, parts: Parts): Promise<Backend> {
  // Adding fails immediately while Redis is unreachable; the worker waits without limit, as BullMQ requires.
  const adding = new Redis(redisUrl, { maxRetriesPerRequest: 1 });
  const working = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const { name, process, concurrency, report } = parts;
  for (const connection of [adding, working]) connection.on("error", report);
  const queue = new Queue(name, { connection: adding });
  const worker = new Worker(name, process, { connection: working, concurrency });
  queue.on("error", report);
  worker.on("error", report);
  await within(startTimeoutMs, queue.waitUntilReady()).catch(report);
  return {
    add: (jobs) => queue.addBulk(jobs),
    close: async () => {
      await within(stopTimeoutMs, worker.close()).catch(report);
      await within(stopTimeoutMs, queue.close()).catch(report);
      for (const connection of [adding, working]) connection.disconnect();
    },
  };
}

const addTimeoutMs = 5_000;
const startTimeoutMs = 5_000;
const stopTimeoutMs = 5_000;

/** Bounds a queue operation, so that nothing waits for an unreachable queue. @throws REQUEST_TIMEOUT */
async function within<T>(timeoutMs: number, operation: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new IsthmusError("REQUEST_TIMEOUT", { queue: true, timeoutMs })), timeoutMs);
  });
  try {
    return await Promise.race([operation, late]);
  } finally {
    clearTimeout(timer);
  }
}
