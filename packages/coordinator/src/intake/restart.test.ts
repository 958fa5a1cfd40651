import { Database, readSnapshots } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { genesisOf, parseConfig } from "../config/config.ts";
import { startProcess, type TestProcess } from "../testing/processes.ts";
import { adminToken, asJson, get, opening, post, setUpCommands, testConfig } from "../testing/test-setup.ts";
import { rebuildEngine } from "./recover.ts";

let database: TestDatabase;
let files: ReturnType<typeof testConfig>;
let running: TestProcess;
let url: string;

async function start(): Promise<void> {
  running = await startProcess("coordinator", files.configFile);
  url = running.url;
}

beforeAll(async () => {
  database = await startTestDatabase();
  files = testConfig(database.url, { snapshotEveryEntries: 7 });
  await start();
}, 240_000);

afterAll(async () => {
  await running.end("SIGKILL");
  await database.remove();
  files.remove();
});

const send = (command: unknown) => post(url, "/v1/commands", asJson(command));
const admin = { authorization: `Bearer ${adminToken}` };
const digests = async () => {
  const { journalIndex, digest, accounts, cycle } = (await get(url, "/v1/status")).answer;
  return { journalIndex, digest, accounts, cycle };
};

describe("a coordinator that is killed", () => {
  it("restarts in the same state after kill -9 between any two commands, with and without snapshots", async () => {
    for (const command of setUpCommands()) expect((await send(command)).status).toBe(200);
    await post(url, "/v1/admin/prices", '{"step":0}', admin);
    let expected = await digests();
    for (let round = 0; round < 3; round++) {
      await running.end("SIGKILL");
      await start();
      expect(await digests()).toEqual(expected);
      for (let member = 0; member < 3; member++) expect((await send(opening(`m${round}/${member}`))).status).toBe(200);
      if (round === 1) expect((await post(url, "/v1/admin/cycles", "{}", admin)).status).toBe(200);
      expected = await digests();
    }
    expect((await get(url, "/v1/cycles/1")).answer).toMatchObject({ cycle: "1" });
  }, 240_000);

  it("takes snapshots on a thread of its own, and starts from the newest in the same state", async () => {
    const journal = new Database({ url: database.url, name: "restart-test" });
    const { houseId } = genesisOf(parseConfig(files.config));
    let sent = 0;
    const newest = async () => {
      expect((await send(opening(`snapshot/${sent++}`))).status).toBe(200);
      return (await readSnapshots(journal, houseId))[0]?.journalIndex ?? 0n;
    };
    await expect.poll(newest, { timeout: 120_000, interval: 100 }).toBeGreaterThan(0n);
    const expected = await digests();
    await running.end("SIGKILL");
    const { engine, fromIndex } = await rebuildEngine(journal, genesisOf(parseConfig(files.config)));
    expect(fromIndex).toBeGreaterThan(0n);
    expect(String(engine.journalIndex)).toBe(expected.journalIndex);
    await journal.close();
    await start();
    expect(await digests()).toEqual(expected);
  }, 240_000);

  it("keeps every acknowledged command exactly once when it is killed under load", async () => {
    const acknowledged = new Map<string, string>();
    const names = Array.from({ length: 60 }, (_, index) => `load/${index}`);
    const clients = names.map(async (name) => {
      const command = opening(name);
      const result = await send(command).catch(() => null);
      if (result?.status === 200) acknowledged.set(command.account, String(result.answer.journalIndex));
    });
    await expect.poll(() => acknowledged.size, { timeout: 120_000, interval: 1 }).toBeGreaterThanOrEqual(10);
    await running.end("SIGKILL");
    await Promise.all(clients);
    await start();
    const { entries } = (await get(url, "/v1/journal?from=1&limit=1000")).answer as unknown as {
      entries: { journalIndex: string; entry: string }[];
    };
    for (const [account, journalIndex] of acknowledged) {
      const found = entries.filter(({ entry }) => entry.includes(`"account":"${account}"`));
      expect(found.map((entry) => entry.journalIndex)).toEqual([journalIndex]);
    }
    expect(entries.map(({ journalIndex }) => Number(journalIndex))).toEqual(entries.map((_, index) => index + 1));
  }, 240_000);

  it("continues after PostgreSQL was killed: acknowledged commands stay, pending ones become durable", async () => {
    const before = await digests();
    await database.kill();
    const waiting = send(opening("meanwhile"));
    await database.restart();
    const result = await waiting;
    expect(result.status).toBe(200);
    const after = await digests();
    expect(BigInt(String(after.journalIndex))).toBe(BigInt(String(before.journalIndex)) + 1n);
  }, 240_000);

  it("exits with 2 when another coordinator takes over the journal", async () => {
    const first = running;
    await start();
    // It may have noticed by itself before.
    const refused = await post(first.url, "/v1/commands", asJson(opening("too late"))).catch(() => null);
    expect(refused?.status ?? 503).toBe(503);
    expect(await first.exited).toBe(2);
    expect((await get(url, `/v1/accounts/${opening("too late").account}`)).status).toBe(404);
    expect((await send(opening("in time"))).status).toBe(200);
  }, 240_000);

  it("stops cleanly on SIGTERM", async () => {
    expect(await running.end("SIGTERM")).toBe(0);
    await start();
  }, 240_000);
});
