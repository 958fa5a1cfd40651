import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rulesVersion } from "@isthmus/clearing";
import { localKeys, testGenesis } from "@isthmus/clearing/testing";
import { programArguments } from "@isthmus/launch";
import { toHex } from "@isthmus/protocol";
import { Database, holdRulesVersion, JournalWriter, migrateCoordinator } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";

/** A coordinator as in production, on a PostgreSQL of its own, without chains and operators. */
export interface BenchCoordinator {
  readonly url: string;
  readonly folder: string;
  /** Processor time of the coordinator, its threads included, since its start. */
  processorMs(): Promise<number>;
  /** Trades that the HTTP venue has registered. */
  tradeCount(): Promise<bigint>;
  stop(): Promise<void>;
}

/** @param journal entries that the coordinator finds when it starts */
export async function startBenchCoordinator(journal: readonly string[]): Promise<BenchCoordinator> {
  const database = await startTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), "isthmus-bench-"));
  await seed(database, journal);
  const profile = process.env.ISTHMUS_BENCH_PROFILE;
  const flags = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
  const child = spawn(process.execPath, [...flags, ...programArguments("coordinator"), configFile(folder, database)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await readyUrl(child);
  return {
    url,
    folder,
    processorMs: async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1]) * 1_000;
    },
    tradeCount: async () => {
      const { venues } = (await (await fetch(`${url}/v1/assets`)).json()) as {
        readonly venues: readonly { readonly venue: number; readonly tradeCount: string }[];
      };
      return BigInt(venues.find(({ venue }) => venue === 2)?.tradeCount ?? 0);
    },
    stop: async () => {
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
      await database.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function seed({ url }: TestDatabase, journal: readonly string[]): Promise<void> {
  const database = new Database({ url, name: "bench-services" });
  await migrateCoordinator(database);
  await holdRulesVersion(database, testGenesis.houseId, rulesVersion);
  const writer = await JournalWriter.open(database, testGenesis.houseId);
  for (const entry of journal) writer.append(entry);
  await writer.flush();
  await writer.close();
  await database.close();
}

async function readyUrl(child: ChildProcess): Promise<string> {
  const line = await new Promise<string>((ready, failed) => {
    child.stdout?.once("data", (chunk: Buffer) => ready(chunk.toString()));
    child.once("exit", (code) => failed(new Error(`the coordinator has ended with ${code}`)));
  });
  return (JSON.parse(line) as { readonly url: string }).url;
}

/** Nobody listens there: the coordinator serves without chains and operators. */
const nowhere = "http://127.0.0.1:9";

function configFile(folder: string, database: TestDatabase): string {
  const address = (byte: number): string => `0x${byte.toString(16).padStart(2, "0").repeat(20)}`;
  const four = (byte: number): string[] => [0, 1, 2, 3].map((index) => address(byte + index));
  const { houseId, hubChain, hub, admin, oracle } = testGenesis;
  const layerZero = {
    endpoint: address(1),
    sendLibrary: address(2),
    receiveLibrary: address(3),
    dvn: address(4),
    executor: address(5),
  };
  const chain = {
    chain: hubChain,
    family: "evm",
    rpcUrl: nowhere,
    finalityDepth: 2,
    finality: "depth",
    deployedHeight: 0,
    gate: address(6),
    hub: `0x${hub.slice(26)}`,
    vault: address(7),
    venue: null,
    attesterSet: address(8),
    adapters: { layerZero: address(9), wormhole: address(10), attester: address(11) },
    layerZero,
    wormholeCore: address(12),
    tokens: {},
  };
  const keys = { attesters: four(0x20), guardians: four(0x30), dvnSigners: four(0x40), admin, oracle };
  const times = { rootDelaySeconds: 1, messageLifetimeSeconds: 3_600 };
  const deploymentFile = join(folder, "deployment.json");
  const deployment = { houseId, hubChain, session: 1, chains: [chain], assets: [], ...times, ...keys };
  writeFileSync(deploymentFile, JSON.stringify(deployment));
  const config = {
    houseId,
    deploymentFile,
    databaseUrl: database.url,
    host: "127.0.0.1",
    port: 0,
    submitterKey: toHex(localKeys.admin),
    oracleKey: toHex(localKeys.oracle),
    adminToken: "a-token-only-for-benchmarks",
    genesis: testGenesis,
    operatorUrls: [nowhere, nowhere, nowhere, nowhere],
    prices: { seed: 7, symbols: {} },
    priceBandBps: 100,
    pollIntervalMs: 1_000,
    requestsPerSecond: 0,
    snapshotEveryEntries: 10_000_000,
    logLevel: "fatal",
  };
  const file = join(folder, "coordinator.json");
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
  return file;
}
