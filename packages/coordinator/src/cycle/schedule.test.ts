import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startProcess, type TestProcess } from "../testing/processes.ts";
import { adminToken, asJson, get, opening, post, setUpCommands, testConfig } from "../testing/test-setup.ts";

let database: TestDatabase;
let files: ReturnType<typeof testConfig>;
let running: TestProcess;
const patience = { timeout: 120_000, interval: 50 };
const admin = { authorization: `Bearer ${adminToken}` };

beforeAll(async () => {
  database = await startTestDatabase();
  files = testConfig(database.url, { schedule: { maxEntries: 6, pricesEverySeconds: 1 } });
  running = await startProcess("coordinator", files.configFile);
}, 240_000);

afterAll(async () => {
  await running.end("SIGKILL");
  await database.remove();
  files.remove();
});

const send = (command: unknown) => post(running.url, "/v1/commands", asJson(command));
const status = async () => (await get(running.url, "/v1/status")).answer as unknown as Status;
const schedule = (body: { readonly paused: boolean }) =>
  post(running.url, "/v1/admin/schedule", JSON.stringify(body), admin);

interface Status {
  readonly cycle: string;
  readonly timeSeconds: string;
  readonly schedule: {
    readonly paused: boolean;
    readonly lastReason: string;
    readonly open: { readonly entries: number };
  };
}

it("takes prices and closes the cycle by itself once it holds enough", async () => {
  for (const command of setUpCommands()) expect((await send(command)).status).toBe(200);
  await expect.poll(async () => BigInt((await status()).timeSeconds), patience).toBeGreaterThan(0n);
  for (let index = 0; index < 6; index++) expect((await send(opening(`size/${index}`))).status).toBe(200);
  await expect.poll(async () => BigInt((await status()).cycle), patience).toBeGreaterThan(0n);
  expect((await status()).schedule).toMatchObject({ paused: false, lastReason: "entries" });
  const metrics = await (await fetch(`${running.url}/metrics`)).text();
  expect(metrics).toMatch(/isthmus_scheduled_closes_total\{reason="entries"\} [1-9]/);
}, 240_000);

it("does nothing while an admin has paused it: a cycle that is full takes nothing more from members until it closes", async () => {
  expect(await post(running.url, "/v1/admin/schedule", '{"paused":true}')).toMatchObject({ status: 401 });
  expect((await schedule({ paused: true })).answer).toMatchObject({ paused: true });
  let refused: Awaited<ReturnType<typeof send>> | undefined;
  for (let index = 0; index < 20 && refused === undefined; index++) {
    const answer = await send(opening(`full/${index}`));
    if (answer.status !== 200) refused = answer;
  }
  expect(refused).toMatchObject({ status: 503, answer: { error: { code: "CYCLE_FULL", retriable: true } } });
  const { cycle: before, timeSeconds } = await status();
  // Marks still come: without them nothing is liquidated. The next step of the source is an hour later.
  const step = (Number(timeSeconds) - 1_600_000_000) / 3_600;
  expect((await post(running.url, "/v1/admin/prices", JSON.stringify({ step }), admin)).status).toBe(200);
  expect((await status()).cycle).toBe(before);
  expect((await post(running.url, "/v1/admin/cycles", "{}", admin)).status).toBe(200);
  expect((await send(opening("room again"))).status).toBe(200);
  expect((await schedule({ paused: false })).answer).toMatchObject({ paused: false });
}, 240_000);

it("goes on after kill -9", async () => {
  await running.end("SIGKILL");
  running = await startProcess("coordinator", files.configFile);
  const before = BigInt((await status()).cycle);
  for (let index = 0; index < 6; index++) expect((await send(opening(`again/${index}`))).status).toBe(200);
  await expect.poll(async () => BigInt((await status()).cycle), patience).toBeGreaterThan(before);
}, 240_000);
