import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDeployment } from "@isthmus/adapter/deployment-file";
import { contractOnNetwork } from "@isthmus/chain-evm";
import { testGenesis } from "@isthmus/clearing/testing";
import { programArguments } from "@isthmus/launch";
import type { EvmChains } from "@isthmus/local/testing";
import { createOperator, createServer, readConfig } from "@isthmus/operator";
import { type Hex, hubChainId } from "@isthmus/protocol";
import type { PriceSourceConfig } from "@isthmus/risk";

/** A running operator under test. */
export interface TestOperator {
  readonly url: string;
  readonly configFile: string;
  readonly journalDirectory: string;
  /** Its log, one text per line. */
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

/** Prices of coordinator and operators under test. */
export const prices: PriceSourceConfig = {
  seed: 11,
  startSeconds: 1_600_000_000,
  symbols: { BTC: { startTicks: "6500000", maxStepPpm: 9_000 } },
  files: {},
  fromMs: null,
};

/** Genesis of the engines under test. */
export function genesisOf(networks: EvmChains) {
  const hub = contractOnNetwork(hubChainId, networks.hub.hubContract);
  return { ...testGenesis, houseId: networks.deployment.houseId, hub };
}

/** Writes an operator's configuration into a folder of its own. */
export function writeConfig(
  networks: EvmChains,
  coordinatorUrl: string,
  changes: Readonly<Record<string, unknown>> = {},
): { readonly folder: string; readonly configFile: string; readonly journalDirectory: string } {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-operator-"));
  const deploymentFile = join(folder, "deployment.json");
  const configFile = join(folder, "operator.json");
  const journalDirectory = join(folder, "journal");
  const own = networks.keys.operators[2];
  if (own === undefined) throw new Error("the local deployment has four operators");
  writeFileSync(deploymentFile, JSON.stringify(networks.deployment));
  const config = {
    operator: 2,
    houseId: networks.deployment.houseId,
    deploymentFile,
    host: "127.0.0.1",
    port: 0,
    attesterKey: own.attester,
    guardianKey: own.guardian,
    dvnKey: own.dvn,
    coordinatorUrl,
    journalDirectory,
    prices,
    priceBandBps: 50,
    genesis: genesisOf(networks),
    ...changes,
  };
  writeFileSync(configFile, JSON.stringify(config), { mode: 0o600 });
  return { folder, configFile, journalDirectory };
}

/** An operator in this process: the same parts that the program puts together, behind the same HTTP. */
export async function openOperator(
  networks: EvmChains,
  coordinatorUrl: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<TestOperator> {
  const files = writeConfig(networks, coordinatorUrl, changes);
  const remove = () => rmSync(files.folder, { recursive: true });
  const logged: string[] = [];
  const write = (details: object, message: string) => {
    logged.push(`${message} ${JSON.stringify(details)}`);
  };
  try {
    const config = readConfig(files.configFile);
    const endpoints = createOperator(config, readDeployment(config.deploymentFile, config.houseId));
    const server = createServer(endpoints, { info: write, error: write });
    const url = await server.listen({ host: config.host, port: config.port });
    const stop = async () => {
      await server.close();
      remove();
    };
    return { ...files, url, logged, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** An operator's program as a process of its own. */
export interface OperatorProcess {
  readonly url: string;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the program on a configuration file; rejects with its last words when it does not come up. */
export async function startOperator(configFile: string): Promise<OperatorProcess> {
  const child = spawn(process.execPath, [...programArguments("operator"), configFile], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4_000);
  });
  const exited = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const line = await new Promise<string>((ready, failed) => {
    child.stdout.once("data", (chunk: Buffer) => ready(chunk.toString()));
    child.once("exit", (code) => failed(new Error(`exit ${code}: ${words}`)));
  });
  const { url } = JSON.parse(line) as { readonly url: string };
  return {
    url,
    end: (signal) => {
      child.kill(signal);
      return exited;
    },
  };
}

/** What an operator answers. */
export interface Answer {
  readonly status: number;
  /** The error's code, or undefined when the operator signed. */
  readonly code: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Posts JSON (or the text as it is) to an operator. */
export async function ask(url: string, path: string, body: unknown): Promise<Answer> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = { "content-type": "application/json" };
  const response = await fetch(new URL(path, url), { method: "POST", headers, body: text });
  const parsed = (await response.json()) as {
    readonly error?: { readonly code: string; readonly details: Record<string, unknown> };
  };
  return {
    status: response.status,
    code: parsed.error?.code,
    details: parsed.error?.details ?? {},
    body: parsed as Readonly<Record<string, unknown>>,
  };
}

/** A bytes32 that is unknown to every chain. */
export function unknownBytes32(byte: number): Hex {
  return `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
}
