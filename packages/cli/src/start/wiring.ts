import { type Deployment, hubDeploymentOf } from "@isthmus/adapter";
import { contractOnNetwork } from "@isthmus/chain-evm";
import { type LocalKeys, operatorCount } from "@isthmus/local";
import { IsthmusError } from "@isthmus/protocol";
import type { StateDirectory } from "../supervisor/state-directory.ts";
import type { StartOptions } from "./options.ts";
import { pricesOf } from "./prices.ts";
import { host, type RunPorts, url } from "./run-ports.ts";

/** Input of all process configurations. */
export interface Wiring {
  readonly options: StartOptions;
  readonly state: StateDirectory;
  readonly keys: LocalKeys;
  readonly ports: RunPorts;
  readonly secrets: { readonly databasePassword: string; readonly adminToken: string; readonly controlToken: string };
  readonly deployment: Deployment;
  readonly deploymentFile: string;
}

const pollIntervalMs = 200;
const priceBandBps = 10;
/** Longest time between prices that coordinator and operators accept. */
export const maxPriceGapSeconds = 21_600;

function genesisOf({ deployment }: Wiring) {
  return {
    houseId: deployment.houseId,
    hubChain: deployment.hubChain,
    hub: contractOnNetwork(deployment.hubChain, hubDeploymentOf(deployment).hub),
    admin: deployment.admin,
    oracle: deployment.oracle,
    parameters: { maxCyclesAhead: 256 },
  };
}

/** Connection string of the run's PostgreSQL server. */
function databaseUrl({ ports, secrets }: Pick<Wiring, "ports" | "secrets">): string {
  return `postgresql://isthmus:${secrets.databasePassword}@${host}:${ports.postgres}/postgres`;
}

/** Whether the run has a second coordinator. */
export function hasStandby({ options }: Pick<Wiring, "options">): boolean {
  return options.drills.includes("standby");
}

/** URLs of the coordinators besides the first one. */
export function standbyUrlsOf(wiring: Pick<Wiring, "options" | "ports">): string[] {
  return hasStandby(wiring) ? [url(wiring.ports.standby)] : [];
}

/** Configuration of a coordinator; which one leads, they settle between themselves. @param port where it serves */
export function coordinatorConfig(wiring: Wiring, port = wiring.ports.coordinator): unknown {
  const { keys, ports, secrets, deployment, deploymentFile, options } = wiring;
  return {
    houseId: deployment.houseId,
    deploymentFile,
    databaseUrl: databaseUrl(wiring),
    host,
    port,
    submitterKey: keys.submitter,
    oracleKey: keys.oracle,
    adminToken: secrets.adminToken,
    genesis: genesisOf(wiring),
    operatorUrls: ports.operators.map(url),
    prices: pricesOf(options),
    priceBandBps,
    maxPriceGapSeconds,
    pollIntervalMs,
    relayerUrl: url(ports.relayer),
    // The demo shows that a tampered proposal gets no signature.
    drills: true,
  };
}

/** Configuration of an operator. @param operator its index, from 0 @throws CONFIG_INVALID for an unknown operator */
export function operatorConfig(wiring: Wiring, operator: number): unknown {
  const { keys, ports, state } = wiring;
  const own = keys.operators[operator];
  if (own === undefined) throw new IsthmusError("CONFIG_INVALID", { key: "operators", operator, count: operatorCount });
  return {
    operator,
    port: ports.operators[operator],
    attesterKey: own.attester,
    guardianKey: own.guardian,
    dvnKey: own.dvn,
    journalDirectory: state.file("operators", String(operator)),
    ...replayConfig(wiring),
  };
}

/** Configuration of a watchtower. @param watchtower its index, from 0 */
export function watchtowerConfig(wiring: Wiring, watchtower: number): unknown {
  const { keys, ports, state } = wiring;
  return {
    watchtower,
    port: ports.watchtowers[watchtower],
    evmKey: keys.evmKey(`watchtower ${watchtower}`),
    solanaKey: seedOf(keys.solanaKey(`watchtower ${watchtower}`)),
    journalDirectory: state.file("watchtowers", String(watchtower)),
    // What the journal contradicts is vetoed immediately. A patience within the short root delay would veto right roots on a busy machine.
    patienceSeconds: 600,
    ...replayConfig(wiring),
  };
}

/** What whoever replays the journal is configured with. */
function replayConfig(wiring: Wiring) {
  const { ports, deployment, deploymentFile, options } = wiring;
  return {
    houseId: deployment.houseId,
    deploymentFile,
    host,
    coordinatorUrl: url(ports.coordinator),
    standbyUrls: standbyUrlsOf(wiring),
    prices: pricesOf(options),
    priceBandBps,
    maxPriceGapSeconds,
    pollIntervalMs,
    genesis: genesisOf(wiring),
  };
}

const seedOf = (key: { readonly secretKey: Uint8Array }) =>
  `0x${Buffer.from(key.secretKey.slice(0, 32)).toString("hex")}`;

/** Configuration of the relayer. */
export function relayerConfig(wiring: Wiring): unknown {
  const { keys, ports, deployment, deploymentFile } = wiring;
  return {
    houseId: deployment.houseId,
    deploymentFile,
    databaseUrl: databaseUrl(wiring),
    host,
    port: ports.relayer,
    evmKey: keys.relayerEvm,
    solanaKey: seedOf(keys.relayerSolana),
    operatorUrls: ports.operators.map(url),
    coordinatorUrl: url(ports.coordinator),
    standbyUrls: standbyUrlsOf(wiring),
    pollIntervalMs,
    // Long enough for every transport to vote, however busy the machine.
    executeGraceMs: 60_000,
  };
}

/** Configuration of the demo process. @param resultFile where it writes its part of the report */
export function demoConfig(wiring: Wiring, resultFile: string): unknown {
  const { keys, ports, secrets, deployment, deploymentFile, options } = wiring;
  return {
    houseId: deployment.houseId,
    deploymentFile,
    coordinatorUrl: url(ports.coordinator),
    standbyUrls: standbyUrlsOf(wiring),
    relayerUrl: url(ports.relayer),
    operatorUrls: ports.operators.map(url),
    watchtowerUrls: ports.watchtowers.map(url),
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
