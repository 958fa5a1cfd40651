import type { Deployment } from "@isthmus/adapter";
import { addressAs32 } from "@isthmus/chain-evm";
import { type LocalKeys, operatorCount } from "@isthmus/local";
import { IsthmusError } from "@isthmus/protocol";
import type { StateDirectory } from "../supervisor/state-directory.ts";
import type { StartOptions } from "./options.ts";
import { pricesOf } from "./prices.ts";

/** Ports of one run. */
export interface RunPorts {
  readonly hub: number;
  readonly second: number;
  readonly solana: number;
  readonly postgres: number;
  readonly coordinator: number;
  readonly relayer: number;
  readonly operators: readonly number[];
}

/** Everything that the processes' configurations are made of. */
export interface Wiring {
  readonly options: StartOptions;
  readonly state: StateDirectory;
  readonly keys: LocalKeys;
  readonly ports: RunPorts;
  readonly secrets: { readonly databasePassword: string; readonly adminToken: string; readonly controlToken: string };
  readonly deployment: Deployment;
  readonly deploymentFile: string;
}

const host = "127.0.0.1";
const pollIntervalMs = 200;
const priceBandBps = 10;
/** Neither the coordinator nor an operator takes prices that come later after the last ones. */
export const maxPriceGapSeconds = 21_600;

export function url(port: number): string {
  return `http://${host}:${port}`;
}

function genesisOf({ deployment }: Wiring) {
  const hub = deployment.chains.find((chain) => chain.family === "evm" && chain.hub !== null);
  if (hub?.family !== "evm" || hub.hub === null)
    throw new IsthmusError("CONFIG_INVALID", { key: "deployment", missing: "hub" });
  return {
    houseId: deployment.houseId,
    hubChain: deployment.hubChain,
    hub: addressAs32(hub.hub),
    admin: deployment.admin,
    oracle: deployment.oracle,
    parameters: { maxCyclesAhead: 0 },
  };
}

export function databaseUrl({ ports, secrets }: Pick<Wiring, "ports" | "secrets">): string {
  return `postgresql://isthmus:${secrets.databasePassword}@${host}:${ports.postgres}/postgres`;
}

export function coordinatorConfig(wiring: Wiring): unknown {
  const { keys, ports, secrets, deployment, deploymentFile, options } = wiring;
  return {
    houseId: deployment.houseId,
    deploymentFile,
    databaseUrl: databaseUrl(wiring),
    host,
    port: ports.coordinator,
    submitterKey: keys.submitter,
    oracleKey: keys.oracle,
    adminToken: secrets.adminToken,
    genesis: genesisOf(wiring),
    attesterUrls: ports.operators.map(url),
    prices: pricesOf(options),
    maxPriceGapSeconds,
    pollIntervalMs,
    relayerUrl: url(ports.relayer),
    // The demo shows that a lying coordinator gets no signature.
    drills: true,
  };
}

export function operatorConfig(wiring: Wiring, operator: number): unknown {
  const { keys, ports, state, deployment, deploymentFile, options } = wiring;
  const own = keys.operators[operator];
  if (own === undefined) throw new IsthmusError("CONFIG_INVALID", { key: "operators", operator, count: operatorCount });
  return {
    operator,
    houseId: deployment.houseId,
    deploymentFile,
    host,
    port: ports.operators[operator],
    attesterKey: own.attester,
    guardianKey: own.guardian,
    dvnKey: own.dvn,
    coordinatorUrl: url(ports.coordinator),
    journalDirectory: state.file("operators", String(operator)),
    prices: pricesOf(options),
    priceBandBps,
    maxPriceGapSeconds,
    pollIntervalMs,
    genesis: genesisOf(wiring),
  };
}

export function relayerConfig(wiring: Wiring): unknown {
  const { keys, ports, deployment, deploymentFile } = wiring;
  return {
    houseId: deployment.houseId,
    deploymentFile,
    databaseUrl: databaseUrl(wiring),
    host,
    port: ports.relayer,
    evmKey: keys.relayerEvm,
    solanaKey: `0x${Buffer.from(keys.relayerSolana.secretKey.slice(0, 32)).toString("hex")}`,
    operatorUrls: ports.operators.map(url),
    coordinatorUrl: url(ports.coordinator),
    pollIntervalMs,
    // Every transport is shown at work, however busy the machine.
    executeGraceMs: 60_000,
  };
}

export function demoConfig(wiring: Wiring, resultFile: string): unknown {
  const { keys, ports, secrets, deployment, deploymentFile, options } = wiring;
  const seedOf = (key: { secretKey: Uint8Array }) => `0x${Buffer.from(key.secretKey.slice(0, 32)).toString("hex")}`;
  return {
    houseId: deployment.houseId,
    deploymentFile,
    coordinatorUrl: url(ports.coordinator),
    relayerUrl: url(ports.relayer),
    operatorUrls: ports.operators.map(url),
    adminToken: secrets.adminToken,
    controlToken: secrets.controlToken,
    adminKey: keys.admin,
    venueKey: keys.evmKey("http venue"),
    solanaPayer: seedOf(keys.solanaKey("demo payer")),
    mintAuthority: seedOf(keys.solanaMinter),
    traders: keys.evmKey("traders"),
    seed: options.seed ?? 1,
    accounts: options.accounts,
    once: options.once,
    cycles: options.cycles,
    drills: options.drills,
    resultFile,
  };
}
