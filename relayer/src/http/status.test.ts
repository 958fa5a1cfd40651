import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Delivery, NewDelivery } from "../outbox/delivery.ts";
import { migrateRelayer } from "../outbox/migration.ts";
import { Outbox } from "../outbox/outbox.ts";
import { testMessage } from "../testing/message.ts";
import { messageStatus, RelayerMetrics } from "./status.ts";

let server: TestDatabase;
let database: Database;
let outbox: Outbox;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "test" });
  await migrateRelayer(database);
  outbox = new Outbox(database);
});

beforeEach(() => database.query("TRUNCATE relayer.message CASCADE"));

afterAll(async () => {
  await database.close();
  await server.remove();
});

const attester: NewDelivery = { step: "attester", asset: 0, state: "final", source: {} };
const execute: NewDelivery = { step: "execute", asset: 0, state: "seen", source: {} };

async function planned(cycle: bigint, ...deliveries: NewDelivery[]): Promise<Delivery[]> {
  const added = await outbox.plan([{ message: testMessage({ cycle }), deliveries }], { name: "test", height: cycle });
  return await Promise.all(added.map(async ({ id }) => (await outbox.load(id)) as Delivery));
}

const secondsAgo = (delivery: Delivery | undefined, seconds: number) =>
  database.query(`UPDATE relayer.message SET seen_at = now() - make_interval(secs => $2) WHERE message_id = $1`, [
    delivery?.message.messageId,
    seconds,
  ]);

describe("messageStatus", () => {
  it("lists messages newest first with their deliveries in order of planning", async () => {
    const [older] = await planned(1n, attester, execute);
    const [newer] = await planned(2n, execute);
    await secondsAgo(older, 60);
    const list = await messageStatus(database, { limit: 10, parkedOnly: false });
    expect(list.map(({ messageId }) => messageId)).toEqual(
      [older, newer].reverse().map((each) => each?.message.messageId),
    );
    expect(list[1]).toMatchObject({ destination: 2, kind: 1, lane: 1, sequence: "1", cycle: "1" });
    expect(list[1]?.deliveries.map(({ step, state }) => [step, state])).toEqual([
      ["attester", "final"],
      ["execute", "seen"],
    ]);
    expect(await messageStatus(database, { limit: 1, parkedOnly: false })).toEqual([list[0]]);
  });

  it("shows a delivery's code, refusals, cost and the transactions of its own keys only", async () => {
    const [delivery, other] = await planned(3n, attester, execute);
    const done = {
      state: "done",
      reason: "DELIVERED",
      errorCode: "REQUEST_TIMEOUT",
      refusals: { 3: "NOT_FINAL" },
    } as const;
    await outbox.change(delivery as Delivery, { ...done, delayMs: 0, attempts: 2, gasUsed: 21_000n });
    const keys = [`relayer/${delivery?.id}/vote`, `relayer/${other?.id}/execute`, `relayer/${delivery?.id}9/vote`];
    for (const [index, key] of keys.entries())
      await database.query(
        `INSERT INTO transactions.attempts (chain, sender, idempotency_key, generation, replacement, state, tx_id, raw)
         VALUES (2, 'a', $1, 1, 0, 'pending', $2, '0x')`,
        [key, `0x0${index}`],
      );
    const [status] = await messageStatus(database, { limit: 1, parkedOnly: false });
    expect(status?.deliveries[0]).toMatchObject({
      ...{ step: "attester", state: "done", attempts: 2, reason: "DELIVERED", errorCode: "REQUEST_TIMEOUT" },
      ...{ refusals: { 3: "NOT_FINAL" }, gasUsed: "21000", computeUnits: null, txIds: ["0x00"], signedAt: null },
    });
    expect(status?.deliveries[0]?.doneAt).not.toBeNull();
    expect(status?.deliveries[1]?.txIds).toEqual(["0x01"]);
  });

  it("lists only messages with a parked delivery on request, whatever their age", async () => {
    const [parked] = await planned(4n, attester, execute);
    await planned(5n, attester);
    await outbox.change(parked as Delivery, { state: "parked", delayMs: 0, errorCode: "PROOF_INVALID" });
    await secondsAgo(parked, 1e8);
    const list = await messageStatus(database, { limit: 10, parkedOnly: true });
    expect(list.map(({ cycle }) => cycle)).toEqual(["4"]);
    expect(list[0]?.deliveries).toHaveLength(2);
  });
});

describe("RelayerMetrics", () => {
  it("counts attempts by step and code, and times the first inclusion of a delivery only", async () => {
    const metrics = new RelayerMetrics();
    const [delivery] = (await planned(6n, attester)) as [Delivery];
    const pending = { delivery, nextMs: 10, included: false };
    metrics.observe(delivery, pending, { delayMs: 10, errorCode: "NOT_FINAL" });
    for (let look = 0; look < 2; look++) metrics.observe(delivery, pending, { delayMs: 10, included: true });
    metrics.observe(delivery, { ...pending, nextMs: null }, { delayMs: 0, included: true });
    metrics.countUnplanned("ENVELOPE_MALFORMED");
    const text = await metrics.registry.metrics();
    expect(text).toContain('isthmus_relayer_attempts_total{step="attester",code="NOT_FINAL"} 1');
    expect(text).toContain('isthmus_relayer_attempts_total{step="attester",code="OK"} 3');
    expect(text).toContain('isthmus_relayer_delivery_seconds_count{step="attester"} 1');
    expect(text).toContain('isthmus_relayer_unplanned_total{code="ENVELOPE_MALFORMED"} 1');
  });

  it("reads the backlog by step and state, parked included, done excluded, and forgets what has ended", async () => {
    const metrics = new RelayerMetrics();
    const deliveries: Delivery[] = [];
    for (let cycle = 10n; cycle < 14n; cycle++) deliveries.push(...(await planned(cycle, attester)));
    const [first, second, third] = deliveries as [Delivery, Delivery, Delivery, Delivery];
    await database.query("UPDATE relayer.delivery SET seen_at = now() - interval '1 hour' WHERE id = ANY($1)", [
      [first, second].map(({ id }) => id.toString()),
    ]);
    await database.query("UPDATE relayer.delivery SET seen_at = now() - interval '1000 s' WHERE id = $1", [
      third.id.toString(),
    ]);
    await outbox.change(first, { state: "done", delayMs: 0, reason: "DELIVERED" });
    await outbox.change(second, { state: "parked", delayMs: 0 });
    await metrics.refresh(database);
    const text = await metrics.registry.metrics();
    expect(text).toContain('isthmus_relayer_backlog{step="attester",state="final"} 2');
    expect(text).toContain('isthmus_relayer_backlog{step="attester",state="parked"} 1');
    expect(text).not.toContain('state="done"');
    const oldest = Number(/^isthmus_relayer_backlog_oldest_seconds (\S+)$/m.exec(text)?.[1]);
    // Older than the open delivery, younger than those that have ended.
    expect(oldest).toBeGreaterThanOrEqual(1_000);
    expect(oldest).toBeLessThan(3_600);
    await database.query("UPDATE relayer.delivery SET state = 'done' WHERE state NOT IN ('done','parked')");
    await metrics.refresh(database);
    expect(await metrics.registry.metrics()).not.toContain('state="final"');
  });
});
