import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startProcess, type TestProcess } from "../testing/processes.ts";
import { asJson, get, opening, post, setUpCommands, testConfig } from "../testing/test-setup.ts";

type Instance = "a" | "b";

let database: TestDatabase;
let files: Record<Instance, ReturnType<typeof testConfig>>;
const running: Partial<Record<Instance, TestProcess>> = {};
const patience = { timeout: 120_000, interval: 50 };

async function start(instance: Instance): Promise<void> {
  running[instance] = await startProcess("coordinator", files[instance].configFile);
}

beforeAll(async () => {
  database = await startTestDatabase();
  // Long enough for a leader that a busy machine holds up; others wait for it where the leader is killed or asleep.
  const leaseMs = 20_000;
  const config = (instance: Instance) => testConfig(database.url, { instance, leaseMs, snapshotEveryEntries: 7 });
  files = { a: config("a"), b: config("b") };
  await start("a");
  await start("b");
}, 240_000);

afterAll(async () => {
  await Promise.all(Object.values(running).map((process) => process.end("SIGKILL")));
  await database.remove();
  for (const { remove } of Object.values(files)) remove();
});

const urlOf = (instance: Instance): string => running[instance]?.url ?? "";
const health = async (instance: Instance) => (await get(urlOf(instance), "/health")).answer;
const isReady = async (instance: Instance) => (await get(urlOf(instance), "/ready")).status === 200;

/** As a client does: at whichever coordinator takes it, again until one has. @returns its journal index */
async function send(command: unknown): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const url = urlOf(attempt % 2 === 0 ? "a" : "b");
    const result = await post(url, "/v1/commands", asJson(command)).catch(() => null);
    if (result?.status === 200) return String(result.answer.journalIndex);
    // Stored although the answer was lost.
    if (result?.answer.error?.code === "ACCOUNT_EXISTS") return "stored";
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Requires every account exactly once in the journal, at the index that was acknowledged. */
async function expectStored(leader: Instance, acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const { answer } = await get(urlOf(leader), "/v1/journal?from=1&limit=1000");
  const entries = answer.entries as unknown as { journalIndex: string; entry: string }[];
  for (const [account, journalIndex] of acknowledged) {
    const found = entries.filter(({ entry }) => entry.includes(`"account":"${account}"`));
    expect(found).toHaveLength(1);
    if (journalIndex !== "stored") expect(found[0]?.journalIndex).toBe(journalIndex);
  }
}

it("follows the leader and takes nothing: one leads, both are up", async () => {
  for (const command of setUpCommands())
    expect((await post(urlOf("a"), "/v1/commands", asJson(command))).status).toBe(200);
  const leader = await health("a");
  expect(leader).toMatchObject({ ok: true, role: "leader" });
  await expect
    .poll(() => health("b"), patience)
    .toEqual({
      ok: true,
      houseId: 77,
      role: "standby",
      journalIndex: leader.journalIndex,
    });
  expect([await isReady("a"), await isReady("b")]).toEqual([true, false]);
  const refused = await post(urlOf("b"), "/v1/commands", asJson(opening("at the standby")));
  expect(refused).toMatchObject({ status: 503, answer: { error: { code: "NOT_READY" } } });
  expect((await get(urlOf("b"), "/v1/accounts")).answer).toMatchObject({ error: { code: "NOT_READY" } });
}, 240_000);

it("leads when the leader was killed under load: nothing acknowledged is lost or twice", async () => {
  const acknowledged = new Map<string, string>();
  const clients = Array.from({ length: 40 }, async (_, index) => {
    const command = opening(`killed/${index}`);
    acknowledged.set(command.account, await send(command));
  });
  await expect.poll(() => acknowledged.size, { ...patience, interval: 1 }).toBeGreaterThanOrEqual(5);
  await running.a?.end("SIGKILL");
  await Promise.all(clients);
  // All may have been acknowledged before the end.
  await expect.poll(() => health("b"), patience).toMatchObject({ role: "leader" });
  await expectStored("b", acknowledged);
  expect(acknowledged.size).toBe(40);
}, 240_000);

it("takes over without a wait when the leader stops, and the other way round", async () => {
  await start("a");
  await expect.poll(() => health("a"), patience).toMatchObject({ role: "standby" });
  const acknowledged = new Map<string, string>();
  const clients = Array.from({ length: 20 }, async (_, index) => {
    const command = opening(`stopped/${index}`);
    acknowledged.set(command.account, await send(command));
  });
  expect(await running.b?.end("SIGTERM")).toBe(0);
  await Promise.all(clients);
  await expect.poll(() => health("a"), patience).toMatchObject({ role: "leader" });
  await expectStored("a", acknowledged);
}, 240_000);

it("ends a leader that was asleep for longer than its lease, which answers nothing more", async () => {
  await start("b");
  await expect.poll(() => health("b"), patience).toMatchObject({ role: "standby" });
  const asleep = running.a as TestProcess;
  asleep.signal("SIGSTOP");
  await expect.poll(() => isReady("b"), patience).toBe(true);
  expect((await post(urlOf("b"), "/v1/commands", asJson(opening("after it")))).status).toBe(200);
  // It wakes with a question before it: whatever it still answers, it is not the state of before.
  const asked = get(asleep.url, `/v1/accounts/${opening("after it").account}`).catch(() => null);
  asleep.signal("SIGCONT");
  expect((await asked)?.answer.error?.code ?? "NOT_READY").toBe("NOT_READY");
  expect(await asleep.exited).toBe(2);
}, 240_000);
