import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrateRelayer } from "../outbox/migration.ts";
import { type DueDelivery, Outbox } from "../outbox/outbox.ts";
import { testMessage } from "../testing/message.ts";
import { sweep } from "./sweeper.ts";

let server: TestDatabase;
let database: Database;
let outbox: Outbox;
let ids: bigint[];
let woken: bigint[];
let worked: bigint[];

const wake = async (due: readonly DueDelivery[]) => {
  woken.push(...due.map(({ id }) => id));
};
const work = async (id: bigint) => {
  worked.push(id);
};

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "test" });
  await migrateRelayer(database);
  outbox = new Outbox(database);
  const planned = Array.from({ length: 10 }, (_, index) => ({
    message: testMessage({ cycle: BigInt(index + 1) }),
    deliveries: [{ step: "attester", asset: 0, state: "final", source: {} } as const],
  }));
  ids = (await outbox.plan(planned, { name: "test", height: 1n })).map(({ id }) => id);
});

beforeEach(async () => {
  woken = [];
  worked = [];
  await dueSince(ids, 1);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

/** Makes deliveries due since a number of seconds; negative: in the future. */
const dueSince = (which: readonly bigint[], seconds: number) =>
  database.query("UPDATE relayer.delivery SET next_attempt_at = now() - make_interval(secs => $2) WHERE id = ANY($1)", [
    which.map(String),
    seconds,
  ]);

describe("sweep", () => {
  it("wakes every due delivery up to the limit, and none that is not due", async () => {
    await dueSince(ids.slice(0, 2), -3_600);
    expect(await sweep({ outbox, wake, work, patienceMs: 3_600_000 })).toBe(8);
    expect([...woken].sort()).toEqual(ids.slice(2).sort());
    expect(worked).toEqual([]);
    expect(await sweep({ outbox, wake, work, limit: 3, patienceMs: 3_600_000 })).toBe(3);
  });

  it("attempts overdue deliveries itself, at most eight and only those past the patience", async () => {
    await dueSince(ids.slice(0, 1), 7_200);
    await sweep({ outbox, wake, work, patienceMs: 3_600_000 });
    expect(worked).toEqual(ids.slice(0, 1));
    worked = [];
    await dueSince(ids, 7_200);
    await sweep({ outbox, wake, work, patienceMs: 3_600_000 });
    expect(worked).toHaveLength(8);
    expect(woken).toHaveLength(20);
  });

  it("attempts overdue deliveries before it reports the queue's failure", async () => {
    await dueSince(ids.slice(0, 1), 7_200);
    const failing = sweep({ outbox, wake: () => Promise.reject(new Error("queue gone")), work, patienceMs: 3_600_000 });
    await expect(failing).rejects.toThrow("queue gone");
    expect(worked).toEqual(ids.slice(0, 1));
  });
});
