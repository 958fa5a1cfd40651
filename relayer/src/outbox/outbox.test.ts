import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { programArguments } from "@isthmus/launch";
import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { messageStatus } from "../http/status.ts";
import { testMessage } from "../testing/message.ts";
import { mayPass, type NewDelivery, type State, states } from "./delivery.ts";
import { migrateRelayer } from "./migration.ts";
import { DeliveryConflict, dueStatement, Outbox } from "./outbox.ts";

// A hundred thousand rows and processes of their own on a busy machine: generous, and never asserted.
vi.setConfig({ testTimeout: 300_000 });

let server: TestDatabase;
let database: Database;
let outbox: Outbox;

const attester: NewDelivery = { step: "attester", asset: 0, state: "final", source: {} };
const execute: NewDelivery = { step: "execute", asset: 0, state: "seen", source: {} };

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

async function planOne(cycle: bigint, delivery = attester) {
  const planned = [{ message: testMessage({ cycle }), deliveries: [delivery] }];
  const [added] = await outbox.plan(planned, { name: "test", height: cycle });
  if (added === undefined) throw new Error("not planned");
  const loaded = await outbox.load(added.id);
  if (loaded === null) throw new Error("not stored");
  return loaded;
}

describe("Outbox", () => {
  it("stores a message and its deliveries once, however often they are planned", async () => {
    const planned = [{ message: testMessage({ cycle: 1n }), deliveries: [attester, execute] }];
    expect(await outbox.plan(planned, { name: "once", height: 5n })).toHaveLength(2);
    expect(await outbox.plan(planned, { name: "once", height: 6n })).toHaveLength(0);
    expect(await outbox.plan([], { name: "once", height: 4n })).toHaveLength(0);
    expect(await outbox.cursor("once")).toBe(6n);
  });

  it("lets only one of two writers that read the same version act", async () => {
    const delivery = await planOne(2n);
    const writes = await Promise.allSettled([
      outbox.change(delivery, { state: "signed", delayMs: 0 }),
      outbox.change(delivery, { state: "submitted", delayMs: 0 }),
    ]);
    expect(writes.filter((write) => write.status === "fulfilled")).toHaveLength(1);
    const lost = writes.find((write) => write.status === "rejected");
    expect(lost?.reason).toBeInstanceOf(DeliveryConflict);
  });

  it("writes nothing of a step if a statement of its transaction fails", async () => {
    const delivery = await planOne(3n);
    const failing = outbox.changeWith(delivery, { state: "submitted", delayMs: 0 }, async (connection) => {
      await connection.query("SELECT 1/0");
    });
    await expect(failing).rejects.toThrow(/division by zero/);
    expect(await outbox.load(delivery.id)).toEqual(delivery);
  });

  it("never returns to an earlier state, in code and in the database", async () => {
    let cycle = 100n;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...states), { maxLength: 12 }), async (path) => {
        let delivery = await planOne(cycle++);
        for (const to of path) {
          const allowed = mayPass(delivery.state, to);
          const raw = database.query("UPDATE relayer.delivery SET state = $2 WHERE id = $1", [
            delivery.id.toString(),
            to,
          ]);
          if (!allowed) {
            await expect(raw).rejects.toThrow(/outbox row/);
            await expect(outbox.change(delivery, { state: to, delayMs: 0 })).rejects.toThrow();
            continue;
          }
          await raw;
          delivery = await outbox
            .change(
              { ...delivery, state: to === "done" || to === "parked" ? delivery.state : to },
              {
                delayMs: 0,
              },
            )
            .catch((error: unknown) => {
              if (to !== "done" && to !== "parked") throw error;
              return { ...delivery, state: to as State };
            });
        }
        expect((await outbox.load(delivery.id))?.state).toBe(delivery.state);
      }),
      { numRuns: 40 },
    );
  });

  it("serves liquidation before settlement before credit before orders", async () => {
    await database.query("UPDATE relayer.delivery SET state = 'done' WHERE state NOT IN ('done','parked')");
    const lanes = [3, 1, 2, 0, 1, 3] as const;
    const planned = lanes.map((lane, index) => ({
      message: testMessage({ cycle: 10_000n + BigInt(index), lane }),
      deliveries: [attester],
    }));
    planned.push({ message: testMessage({ cycle: 20_000n, lane: 3, kind: 4 }), deliveries: [attester] });
    await outbox.plan(planned, { name: "lanes", height: 1n });
    expect((await outbox.due(100)).map(({ priority }) => priority)).toEqual([0, 0, 1, 1, 2, 3, 3]);
  });

  it("finds due deliveries among 100,000 by its index, before and after a restart", async () => {
    await database.query("UPDATE relayer.delivery SET state = 'done' WHERE state NOT IN ('done','parked')");
    const { envelope } = testMessage({ cycle: 30_000n });
    await database.query(
      `INSERT INTO relayer.message SELECT '0x' || lpad(to_hex(n), 64, '0'), $1, 3, 1, 1, n, n, 4000000000, 1, '0x', 1, 1
       FROM generate_series(1, 100000) n`,
      [envelope],
    );
    await database.query(
      `INSERT INTO relayer.delivery (message_id, step, priority, state, source)
       SELECT message_id, 'attester', priority, 'final', '{}' FROM relayer.message WHERE destination = 3`,
    );
    const waiting = await outbox.load((await outbox.due(1))[0]?.id ?? 0n);
    if (waiting === null) throw new Error("nothing due");
    await outbox.change(waiting, { delayMs: 3_600_000, attempts: 3, errorCode: "REQUEST_TIMEOUT" });
    await database.query("ANALYZE relayer.delivery");
    const plan = await database.query<{ "QUERY PLAN": string }>(`EXPLAIN ${dueStatement.replaceAll("$1", "512")}`);
    const text = plan.rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(text).toContain("Index Scan using delivery_due");
    expect(text).not.toContain("Seq Scan");

    await server.kill();
    await server.restart();
    const due = await outbox.due(512);
    expect(due).toHaveLength(512);
    expect(due.some(({ id }) => id === waiting.id)).toBe(false);
    expect((await outbox.load(waiting.id))?.attempts).toBe(3);
  });

  it("wakes the deliveries that wait for one: those of its message and of the messages it has overtaken", async () => {
    const planned = new Map<bigint, Record<string, bigint>>();
    for (const cycle of [40_001n, 40_002n, 40_003n]) {
      const message = testMessage({ cycle, destination: 4 });
      const [vote, effect] = await outbox.plan([{ message, deliveries: [attester, execute] }], {
        name: "wake",
        height: 1n,
      });
      planned.set(cycle, { vote: vote?.id ?? 0n, effect: effect?.id ?? 0n });
    }
    const put = "UPDATE relayer.delivery SET next_attempt_at = now() + interval '1 hour' WHERE id = ANY($1)";
    const all = [...planned.values()].flatMap((ids) => Object.values(ids)).map(String);
    const wokenBy = async (cycle: bigint, which: "vote" | "effect") => {
      await database.query(put, [all]);
      const delivery = await outbox.load(planned.get(cycle)?.[which] ?? 0n);
      if (delivery === null) throw new Error("not stored");
      return (await outbox.wakeRelated(delivery)).map(({ id }) => id).sort();
    };
    const effect = (cycle: bigint) => planned.get(cycle)?.effect;
    expect(await wokenBy(40_002n, "vote")).toEqual([effect(40_002n)]);
    expect(await wokenBy(40_002n, "effect")).toEqual([effect(40_001n), effect(40_002n)]);
    expect(await wokenBy(40_003n, "effect")).toEqual([effect(40_001n), effect(40_002n), effect(40_003n)]);
  });

  it("reopens parked deliveries only by the operator's command", async () => {
    const delivery = await planOne(901n);
    const other = await planOne(902n, execute);
    await outbox.change(delivery, { state: "submitted", delayMs: 0, attempts: 7 });
    for (const { id } of [delivery, other]) {
      const newest = await outbox.load(id);
      if (newest === null) throw new Error("not stored");
      await outbox.change(newest, { state: "parked", delayMs: 0, errorCode: "PROCESS_FAILED" });
    }
    // Older than every message of the unfiltered list.
    await database.query("UPDATE relayer.message SET seen_at = now() - interval '1 year' WHERE message_id = $1", [
      delivery.message.messageId,
    ]);
    const shown = await messageStatus(database, { limit: 1_000, parkedOnly: true });
    expect(shown.map(({ messageId }) => messageId)).toContain(delivery.message.messageId);
    expect(shown.every(({ deliveries }) => deliveries.some(({ state }) => state === "parked"))).toBe(true);
    await expect(
      database.query("UPDATE relayer.delivery SET state = 'submitted' WHERE id = $1", [delivery.id.toString()]),
    ).rejects.toThrow("has ended");
    const folder = mkdtempSync(join(tmpdir(), "isthmus-relayer-reopen-"));
    const file = join(folder, "relayer.json");
    const key = `0x${"11".repeat(32)}`;
    const urls = { operatorUrls: Array(4).fill("http://127.0.0.1:9"), coordinatorUrl: "http://127.0.0.1:9" };
    const places = { houseId: 7, deploymentFile: "none", databaseUrl: server.url, host: "127.0.0.1", port: 0 };
    writeFileSync(file, JSON.stringify({ ...places, ...urls, evmKey: key, solanaKey: key, pollIntervalMs: 100 }));
    const reopen = (...args: string[]) =>
      promisify(execFile)(process.execPath, [...programArguments("relayer-reopen"), ...args]);
    await expect(reopen(file, "everything")).rejects.toThrow("CONFIG_INVALID");
    const { stdout } = await reopen(file, delivery.message.messageId);
    expect(JSON.parse(stdout)).toEqual({ reopened: [{ messageId: delivery.message.messageId, step: "attester" }] });
    expect(await outbox.loadDue(delivery.id)).toMatchObject({ state: "final", attempts: 0, proof: null });
    expect(await outbox.load(other.id)).toMatchObject({ state: "parked" });
    expect(await outbox.reopenParked(null)).toContainEqual({ messageId: other.message.messageId, step: "execute" });
    expect(await outbox.load(other.id)).toMatchObject({ state: "seen" });
    rmSync(folder, { recursive: true, force: true });
  });
});
