import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hubDeploymentOf } from "@isthmus/adapter";
import { contractOnNetwork } from "@isthmus/chain-evm";
import { type LocalNetworks, startLocalNetworks } from "@isthmus/local";
import { freePort } from "@isthmus/store";
import { startTestDatabase } from "@isthmus/store/testing";
import { startProcess, type TestProcess } from "./processes.ts";
import { testConfig } from "./test-setup.ts";

/** A clearing house as in production: chains, a database, a coordinator and four operators, each a process. */
export interface ClearingNetwork {
  readonly networks: LocalNetworks;
  readonly coordinator: TestProcess;
  readonly operators: readonly TestProcess[];
  /** Ends everything. */
  stop(): Promise<void>;
}

const prices = {
  seed: 7,
  startSeconds: 1_600_000_000,
  symbols: { BTC: { startTicks: "4000000", maxStepPpm: 20_000 } },
  files: {},
  fromMs: null,
};

/** Fields of configurations that differ from those of a plain house. */
export interface ConfigurationChanges {
  readonly coordinator: Record<string, unknown>;
  readonly operators?: Record<string, unknown>;
}

/**
 * Starts a house on two EVM chains.
 * @param changes fields of the coordinator's configuration that differ, or what gives those of all once the chains run
 */
export async function startClearingNetwork(
  changes: Record<string, unknown> | ((networks: LocalNetworks) => Promise<ConfigurationChanges>) = {},
): Promise<ClearingNetwork> {
  const [database, networks] = await Promise.all([startTestDatabase(), startLocalNetworks({ withSolana: false })]);
  const changed = typeof changes === "function" ? await changes(networks) : { coordinator: changes };
  const { keys, deployment } = networks;
  const { houseId, admin, oracle } = deployment;
  const hub = contractOnNetwork(1, hubDeploymentOf(deployment).hub);
  const shared = { houseId, prices, genesis: { houseId, hubChain: 1, hub, admin, oracle } };
  const ports = await Promise.all(Array.from({ length: 5 }, freePort));
  const files = testConfig(database.url, {
    ...shared,
    submitterKey: keys.submitter,
    oracleKey: keys.oracle,
    port: ports[4],
    operatorUrls: ports.slice(0, 4).map((port) => `http://127.0.0.1:${port}`),
    pollIntervalMs: 50,
    ...changed.coordinator,
  });
  const { deploymentFile } = files.config;
  writeFileSync(deploymentFile, JSON.stringify(deployment));
  const coordinator = await startProcess("coordinator", files.configFile);
  const startOperator = ({ attester, guardian, dvn }: (typeof keys.operators)[number], operator: number) => {
    const configFile = join(files.folder, `operator-${operator}.json`);
    const own = {
      operator,
      attesterKey: attester,
      guardianKey: guardian,
      dvnKey: dvn,
      deploymentFile,
      journalDirectory: join(files.folder, `journal-${operator}`),
      port: ports[operator],
      coordinatorUrl: coordinator.url,
      priceBandBps: 100,
    };
    writeFileSync(configFile, JSON.stringify({ ...shared, ...own, ...changed.operators }));
    return startProcess("operator", configFile);
  };
  const operators = await Promise.all(keys.operators.map(startOperator));
  const stop = async () => {
    await Promise.all([coordinator, ...operators].map((running) => running.end("SIGKILL")));
    await networks.stop();
    await database.remove();
    files.remove();
  };
  return { networks, coordinator, operators, stop };
}
