import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evmAddress, signDigest, signingDigest } from "@isthmus/clearing";
import { programArguments } from "@isthmus/launch";
import { fromHex, hubChainId, keccak256, padLeft32, toHex } from "@isthmus/protocol";
import { CoordinatorClient, Member } from "@isthmus/sdk";
import { freePort } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

const houseId = 77;
const nowhere = "http://127.0.0.1:9";
const patienceMs = 120_000;
const folder = mkdtempSync(join(tmpdir(), "isthmus-coordinators-"));
const keyOf = (name: string): Uint8Array => keccak256(new TextEncoder().encode(`isthmus test ${name}`));
const address = (name: string) => evmAddress(keyOf(name));
const four = (name: string) => [0, 1, 2, 3].map((index) => address(`${name} ${index}`));

type Instance = "a" | "b";
const processes = new Map<Instance, ChildProcess>();
const ports = new Map<Instance, number>();
let database: TestDatabase;
let client: CoordinatorClient;

const urlOf = (instance: Instance) => `http://127.0.0.1:${ports.get(instance)}`;

/** A house whose chains and operators do not answer: commands of members need neither. */
function writeDeployment(): string {
  const names = ["gate", "vault", "hub"] as const;
  const [gate, vault, hub] = names.map(address);
  const chain = {
    chain: hubChainId,
    family: "evm",
    rpcUrl: nowhere,
    finalityDepth: 2,
    finality: "depth",
    deployedHeight: 0,
    gate,
    vault,
    hub,
    venue: null,
    attesterSet: address("set"),
    adapters: { layerZero: address("l"), wormhole: address("w"), attester: address("a") },
    layerZero: {
      endpoint: address("e"),
      sendLibrary: address("s"),
      receiveLibrary: address("r"),
      dvn: address("d"),
      executor: address("x"),
    },
    wormholeCore: address("c"),
    tokens: {},
  };
  const file = join(folder, "deployment.json");
  const deployment = {
    houseId,
    hubChain: hubChainId,
    session: 1,
    chains: [chain],
    assets: [],
    rootDelaySeconds: 1,
    messageLifetimeSeconds: 3_600,
    attesters: four("attester"),
    guardians: four("guardian"),
    dvnSigners: four("signer"),
    admin: address("admin"),
    oracle: address("oracle"),
  };
  writeFileSync(file, JSON.stringify(deployment));
  return file;
}

function writeConfig(instance: Instance, deploymentFile: string): string {
  const file = join(folder, `${instance}.json`);
  const hub = toHex(padLeft32(fromHex(address("hub"))));
  const config = {
    houseId,
    deploymentFile,
    databaseUrl: database.url,
    host: "127.0.0.1",
    port: ports.get(instance),
    submitterKey: toHex(keyOf("submitter")),
    oracleKey: toHex(keyOf("oracle")),
    adminToken: "a-token-only-for-tests",
    genesis: { houseId, hubChain: hubChainId, hub, admin: address("admin"), oracle: address("oracle") },
    operatorUrls: [nowhere, nowhere, nowhere, nowhere],
    prices: { seed: 7, symbols: { BTC: { startTicks: "4000000", maxStepPpm: 20_000 } } },
    priceBandBps: 100,
    pollIntervalMs: 200,
    requestsPerSecond: 0,
    // Nobody waits for it: both stop in order.
    leaseMs: 600_000,
    logLevel: "fatal",
  };
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
  return file;
}

async function start(instance: Instance): Promise<void> {
  const program = [...programArguments("coordinator"), join(folder, `${instance}.json`)];
  const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
  processes.set(instance, child);
  await new Promise<void>((ready, failed) => {
    child.stdout?.once("data", () => ready());
    child.once("exit", (code) => failed(new Error(`coordinator ${instance} ended with ${code}`)));
  });
}

/** Ends one as a release does. @returns its exit code */
function stop(instance: Instance): Promise<number | null> {
  const child = processes.get(instance);
  return new Promise((ended) => {
    child?.once("exit", (code) => ended(code));
    child?.kill("SIGTERM");
  });
}

const memberOf = (name: string) =>
  new Member({ name, houseId, chains: [hubChainId], keys: { evm: keyOf(`member ${name}`) } });

/** Opens accounts, and stops a coordinator once some are open; every account has to be. */
async function openWhileStopping(instance: Instance, names: readonly string[]): Promise<void> {
  let opened = 0;
  const opening = names.map(async (name) => {
    await client.command(memberOf(name).openAccount());
    opened++;
  });
  await expect.poll(() => opened, { timeout: patienceMs, interval: 1 }).toBeGreaterThanOrEqual(3);
  const [code] = await Promise.all([stop(instance), ...opening]);
  expect(code).toBe(0);
}

beforeAll(async () => {
  database = await startTestDatabase();
  for (const instance of ["a", "b"] as const) ports.set(instance, await freePort());
  const deploymentFile = writeDeployment();
  for (const instance of ["a", "b"] as const) {
    writeConfig(instance, deploymentFile);
    await start(instance);
  }
  client = new CoordinatorClient({ url: urlOf("a"), standbyUrls: [urlOf("b")], patienceMs });
  const vault = {
    kind: "register-vault" as const,
    chain: hubChainId,
    vault: toHex(padLeft32(fromHex(address("vault")))),
    nonce: 1n,
  };
  await client.command({ ...vault, signature: signDigest(signingDigest(houseId, vault), keyOf("admin")) });
}, 300_000);

afterAll(async () => {
  for (const child of processes.values()) child.kill("SIGKILL");
  await database.remove();
  rmSync(folder, { recursive: true, force: true });
});

it("refuses a client nothing while both coordinators are restarted in turn, and stores each command once", async () => {
  const names = (round: Instance) => Array.from({ length: 30 }, (_, index) => `${round}/${index}`);
  await openWhileStopping("a", names("a"));
  await start("a");
  await openWhileStopping("b", names("b"));
  const { entries } = await client.get<{ entries: readonly { entry: string }[] }>("/v1/journal?from=1&limit=1000");
  for (const name of [...names("a"), ...names("b")]) {
    const { account } = memberOf(name);
    expect(entries.filter(({ entry }) => entry.includes(`"account":"${account}"`))).toHaveLength(1);
  }
}, 300_000);
