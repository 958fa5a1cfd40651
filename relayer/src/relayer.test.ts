import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EvmDeployment, evmDeployments } from "@isthmus/adapter";
import { EvmReader, gateAbi } from "@isthmus/chain-evm";
import { programArguments } from "@isthmus/launch";
import { evmAddress } from "@isthmus/local";
import { type Hex, toHex } from "@isthmus/protocol";
import { defaultHttpLimits } from "@isthmus/service";
import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { RelayerConfig } from "./config/config.ts";
import type { MessageStatus } from "./http/status.ts";
import type { DeliverySource } from "./outbox/delivery.ts";
import { Outbox } from "./outbox/outbox.ts";
import { type RunningRelayer, startRelayer } from "./relayer.ts";
import { testMessage } from "./testing/message.ts";
import { type RelayerFixture, startRelayerFixture, stateOf } from "./testing/relayer-fixture.ts";
import { HubWatcher } from "./watch/hub-watcher.ts";
import { hubDeployment } from "./watch/plan.ts";

let fixture: RelayerFixture;
let server: TestDatabase;
let relayer: RunningRelayer;
let config: RelayerConfig;
const log = pino({ level: process.env.RELAYER_LOG ?? "silent" }, pino.destination(2));

beforeAll(async () => {
  [fixture, server] = await Promise.all([startRelayerFixture(), startTestDatabase()]);
  config = {
    houseId: fixture.deployment.houseId,
    deploymentFile: "",
    databaseUrl: server.url,
    host: "127.0.0.1",
    port: 0,
    http: defaultHttpLimits,
    evmKey: fixture.networks.keys.relayerEvm,
    solanaKey: toHex(fixture.networks.keys.relayerSolana.secretKey),
    operatorUrls: [...fixture.operatorUrls],
    coordinatorUrl: fixture.coordinatorUrl,
    standbyUrls: [],
    pollIntervalMs: 100,
    // Every transport votes here, however busy the machine.
    executeGraceMs: 250_000,
  };
  relayer = await startRelayer(config, fixture.deployment, log);
});

afterAll(async () => {
  await relayer?.stop();
  await Promise.all([fixture?.stop(), server?.remove()]);
});

/** Stops the running relayer, so that a test can start another in its place. */
async function stopRelayer(): Promise<void> {
  const stopping = relayer;
  relayer = { url: stopping.url, stop: async () => undefined };
  await stopping.stop();
}

async function messages(): Promise<MessageStatus[]> {
  const response = await fetch(`${relayer.url}/v1/messages?limit=1000`);
  return ((await response.json()) as { messages: MessageStatus[] }).messages;
}

/** Waits until every delivery of a cycle has ended. */
async function delivered(cycle: bigint): Promise<MessageStatus[]> {
  for (;;) {
    const own = (await messages()).filter((message) => message.cycle === cycle.toString());
    const deliveries = own.flatMap((message) => message.deliveries);
    const expected = fixture.deployment.chains.length + 1;
    const assets = deliveries.filter((delivery) => delivery.step === "activate-asset").length;
    if (
      own.length === expected &&
      assets === 3 &&
      deliveries.every((delivery) => ["done", "parked"].includes(delivery.state))
    )
      return own;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function expectEffects(cycle: bigint, delivered: readonly MessageStatus[]): Promise<void> {
  for (const chain of fixture.deployment.chains) {
    const state = await stateOf(chain);
    expect(state.effectiveCycle).toBe(cycle);
    for (const asset of state.assets) expect(asset.effectiveCycle).toBe(cycle);
  }
  for (const chain of evmDeployments(fixture.deployment)) {
    if (chain.chain === fixture.deployment.hubChain) continue;
    const { client } = new EvmReader({ deployment: chain });
    for (const message of delivered.filter(({ destination }) => destination === chain.chain)) {
      const at = { address: chain.gate, abi: gateAbi, fromBlock: 0n, args: { messageId: message.messageId as Hex } };
      const votes = await client.getContractEvents({ ...at, eventName: "MessageVoted" });
      const adapters = votes.map((vote) => vote.args.adapter);
      expect(new Set(adapters).size).toBe(adapters.length);
      const executed = await client.getContractEvents({ ...at, eventName: "MessageExecuted" });
      expect(executed).toHaveLength(1);
    }
  }
}

// Real networks on a busy machine: generous, and never asserted.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 });

describe("the relayer on real networks", () => {
  it("delivers a cycle over LayerZero, Wormhole and attesters to every chain and activates it", async () => {
    const { cycle } = await fixture.submitCycle();
    const own = await delivered(cycle);
    const deliveries = own.flatMap((message) =>
      message.deliveries.map((delivery) => ({ ...delivery, destination: message.destination })),
    );
    expect(deliveries.filter((delivery) => delivery.state !== "done")).toEqual([]);
    const second = deliveries
      .filter((delivery) => delivery.destination === 2 && delivery.reason === "DELIVERED")
      .map((delivery) => delivery.step);
    for (const step of ["layerzero", "wormhole", "attester", "execute", "activate"]) expect(second).toContain(step);
    for (const delivery of deliveries.filter(({ reason }) => reason === "DELIVERED")) {
      expect(delivery.txIds.length).toBeGreaterThan(0);
      expect(BigInt(delivery.gasUsed ?? delivery.computeUnits ?? "0")).toBeGreaterThan(0n);
    }
    await expectEffects(cycle, own);
  });

  it("serves health and metrics", async () => {
    const health = (await (await fetch(`${relayer.url}/health`)).json()) as { ok: boolean };
    expect(health.ok).toBe(true);
    const text = await (await fetch(`${relayer.url}/metrics`)).text();
    expect(text).toMatch(/isthmus_relayer_delivery_seconds_count\{step="layerzero"\} [1-9]/);
    expect(text).toContain("isthmus_relayer_backlog_oldest_seconds");
    const bad = await fetch(`${relayer.url}/v1/messages?limit=0`);
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ error: { code: "INPUT_INVALID" } });
  });

  it("gets no signature for a forged message, sends nothing for it, and still delivers the next cycle", async () => {
    const [real] = (await messages()).filter((message) => message.destination === 2 && message.lane === 1);
    const database = new Database({ url: server.url, name: "forger" });
    const outbox = new Outbox(database);
    const forged = testMessage({ cycle: 900n, destination: 2 });
    const carried = await database.query<{ step: "layerzero" | "wormhole" | "attester"; source: DeliverySource }>(
      "SELECT step, source FROM relayer.delivery WHERE message_id = $1 AND step IN ('layerzero','wormhole','attester')",
      [real?.messageId],
    );
    // A packet that the channel has not passed: one that it has needs no signature any more.
    const ahead = (source: DeliverySource): DeliverySource =>
      "layerZero" in source ? { layerZero: { ...source.layerZero, nonce: "900" } } : source;
    const deliveries = carried.rows.map(({ step, source }) => ({
      step,
      asset: 0,
      state: "final" as const,
      source: ahead(source),
    }));
    await outbox.plan([{ message: { ...forged, sourceTxId: real?.sourceTxId ?? "" }, deliveries }], {
      name: "f",
      height: 0n,
    });
    await database.close();
    const { cycle } = await fixture.submitCycle();
    await expectEffects(cycle, await delivered(cycle));
    // A slow operator makes the refusals differ: they are collected again until they agree.
    const wanted = { layerzero: "SIGNATURE_INVALID", wormhole: "SIGNATURE_INVALID", attester: "SOURCE_NOT_FOUND" };
    const shown = await until(async () => {
      const found = (await messages()).find((message) => message.messageId === forged.messageId)?.deliveries ?? [];
      const refused = Object.entries(wanted).every(([step, code]) =>
        found.some((delivery) => delivery.step === step && delivery.errorCode === code),
      );
      return refused ? found : null;
    });
    expect(shown).toHaveLength(3);
    for (const delivery of shown)
      expect({ txIds: delivery.txIds, signedAt: delivery.signedAt }).toEqual({ txIds: [], signedAt: null });
  });
});

describe("many cycles and many relayers", () => {
  it("ends every delivery of an overtaken cycle", async () => {
    const before = (await fixture.submitCycle()).cycle;
    await fixture.submitCycle();
    const { cycle } = await fixture.submitCycle();
    const newest = await delivered(cycle);
    const older = await until(async () => {
      const deliveries = (await messages())
        .filter((message) => BigInt(message.cycle) >= before && BigInt(message.cycle) < cycle)
        .flatMap((message) => message.deliveries);
      return deliveries.every((delivery) => delivery.state === "done" || delivery.state === "parked")
        ? deliveries
        : null;
    });
    expect(older.length).toBeGreaterThan(0);
    expect(
      [...older, ...newest.flatMap((message) => message.deliveries)].filter((delivery) => delivery.state === "parked"),
    ).toEqual([]);
    await expectEffects(cycle, newest);
  });

  it("brings LayerZero's vote also when the others have executed without it, so that no packet is stuck behind it", async () => {
    await stopRelayer();
    relayer = await startRelayer({ ...config, executeGraceMs: 0 }, fixture.deployment, log);
    const first = (await fixture.submitCycle()).cycle;
    const { cycle } = await fixture.submitCycle();
    await delivered(cycle);
    const own = await until(async () => {
      const cycles = [first.toString(), cycle.toString()];
      const found = (await messages()).filter((message) => cycles.includes(message.cycle) && message.destination === 2);
      const ended = found.every((message) => message.deliveries.every(({ state }) => state === "done"));
      return found.length === 4 && ended ? found : null;
    });
    const second = evmDeployments(fixture.deployment).find((chain) => chain.chain === 2) as EvmDeployment;
    const { client } = new EvmReader({ deployment: second });
    const at = { address: second.gate, abi: gateAbi, functionName: "votesOf" } as const;
    for (const { messageId } of own)
      expect((await client.readContract({ ...at, args: [messageId as Hex] })) & 1n).toBe(1n);
    await stopRelayer();
    relayer = await startRelayer(config, fixture.deployment, log);
  });

  it("sends nothing from a second relayer with an empty outbox: every effect is already there", async () => {
    const database = new Database({ url: server.url, name: "second" });
    await database.query("CREATE DATABASE second");
    await database.close();
    const url = new URL(server.url);
    url.pathname = "/second";
    const other = await startRelayer({ ...config, databaseUrl: url.toString() }, fixture.deployment, log);
    const deliveries = await until(async () => {
      const response = await fetch(`${other.url}/v1/messages?limit=1000`);
      const all = ((await response.json()) as { messages: MessageStatus[] }).messages.flatMap(
        (message) => message.deliveries,
      );
      return all.length > 0 && all.every((delivery) => delivery.state === "done" || delivery.state === "parked")
        ? all
        : null;
    });
    await other.stop();
    expect(deliveries.filter((delivery) => delivery.state === "parked" || delivery.txIds.length > 0)).toEqual([]);
    expect(
      deliveries.every((delivery) => delivery.reason === "ALREADY_THERE" || delivery.reason === "SEQUENCE_STALE"),
    ).toBe(true);
  });
});

describe("a DVN contract that ignores invalid signatures without a revert", () => {
  it("gets new signatures once the ineffective transaction is final, and the vote arrives", async () => {
    await stopRelayer();
    const { cycle } = await fixture.submitCycle();
    const database = new Database({ url: server.url, name: "spoiler" });
    const hub = new EvmReader({ deployment: hubDeployment(fixture.deployment) });
    const parts = { deployment: fixture.deployment, reader: hub, outbox: new Outbox(database), log };
    const watcher = new HubWatcher({ ...parts, onPlanned: () => undefined });
    const useless = { dvnSignatures: `0x${"11".repeat(3 * 65)}`, expirationSeconds: "4000000000" };
    await until(async () => {
      await watcher.step();
      const spoiled = await database.query(
        `UPDATE relayer.delivery d SET state = 'signed', proof = $2::jsonb FROM relayer.message m
         WHERE m.message_id = d.message_id AND d.step = 'layerzero' AND m.cycle = $1`,
        [cycle.toString(), JSON.stringify(useless)],
      );
      return (spoiled.rowCount ?? 0) > 0 ? true : null;
    });
    await database.close();
    relayer = await startRelayer(config, fixture.deployment, log);
    const own = await delivered(cycle);
    await expectEffects(cycle, own);
    const carried = own.flatMap((message) => message.deliveries).filter((delivery) => delivery.step === "layerzero");
    expect(carried.length).toBeGreaterThan(0);
    for (const delivery of carried) {
      expect(delivery).toMatchObject({ state: "done", reason: "DELIVERED" });
      expect(await stepsOf(delivery.txIds)).toEqual([
        "layerzero-verify 1",
        "layerzero-verify 2",
        "layerzero-commit 1",
        "layerzero-receive 1",
      ]);
    }
  });
});

/** Steps of transactions in the order of their first attempt; a fee bump counts once. */
async function stepsOf(txIds: readonly string[]): Promise<string[]> {
  const reading = new Database({ url: server.url, name: "steps" });
  const { rows } = await reading.query<{ step: string }>(
    `SELECT regexp_replace(idempotency_key, '^relayer/[0-9]+/', '') || ' ' || generation AS step
     FROM transactions.attempts WHERE tx_id = ANY($1) ORDER BY created_at`,
    [txIds],
  );
  await reading.close();
  return [...new Set(rows.map(({ step }) => step))];
}

describe("the relayer process", () => {
  it("has every effect exactly once although it and PostgreSQL are killed repeatedly", async () => {
    await stopRelayer();
    const folder = await mkdtemp(join(tmpdir(), "isthmus-relayer-"));
    const deploymentFile = join(folder, "deployment.json");
    const configFile = join(folder, "relayer.json");
    await writeFile(deploymentFile, JSON.stringify(fixture.deployment));
    await writeFile(configFile, JSON.stringify({ ...config, deploymentFile, executeGraceMs: 60_000 }), { mode: 0o600 });
    const { cycle } = await fixture.submitCycle();
    for (const aliveMs of [200, 1_300, 600, 900]) {
      const killed = await startProcess(configFile);
      await new Promise((resolve) => setTimeout(resolve, aliveMs));
      await killed.kill("SIGKILL");
    }
    const last = await startProcess(configFile);
    relayer = { url: last.url, stop: async () => undefined };
    await server.kill();
    await server.restart();
    const own = await delivered(cycle);
    expect(own.flatMap((message) => message.deliveries).filter((delivery) => delivery.state !== "done")).toEqual([]);
    await expectEffects(cycle, own);
    const sender = evmAddress(fixture.networks.keys.relayerEvm);
    for (const chain of evmDeployments(fixture.deployment)) {
      const { client } = new EvmReader({ deployment: chain });
      const counts = await Promise.all(
        (["latest", "pending"] as const).map((blockTag) => client.getTransactionCount({ address: sender, blockTag })),
      );
      expect(counts[0]).toBe(counts[1]);
    }
    expect(await last.kill("SIGTERM")).toBe(0);
    await rm(folder, { recursive: true });
  });
});

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface Started {
  readonly url: string;
  /** @returns the exit code, null after a signal */
  kill(signal: "SIGKILL" | "SIGTERM"): Promise<number | null>;
}

/** Starts the process as in production and waits until it is ready. */
async function startProcess(configFile: string): Promise<Started> {
  const child = spawn(process.execPath, [...programArguments("relayer"), configFile], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    child.once("exit", () => reject(new Error("the relayer did not start")));
  });
  const { ready, url } = JSON.parse(line) as { ready: boolean; url: string };
  expect(ready).toBe(true);
  return {
    url,
    kill: async (signal) => {
      child.kill(signal);
      return await ended;
    },
  };
}
