import { readFile, rename, writeFile } from "node:fs/promises";
import type { Deployment, EvmDeployment, SolanaDeployment } from "@isthmus/adapter";
import { chainByName, hubChainId, IsthmusError } from "@isthmus/protocol";
import { evmAddress } from "../keys/local-keys.ts";
import type { DeployParties } from "./parties.ts";
import { type DeploySettings, localAssets } from "./settings.ts";

/** The description of a deployment, as every process reads it. It holds no secret. */
export function makeDeployment(
  chains: readonly (EvmDeployment | SolanaDeployment)[],
  parties: DeployParties,
  settings: DeploySettings,
): Deployment {
  const { house, session, rootDelaySeconds, messageLifetimeSeconds } = settings;
  const { attesters, guardians, dvnSigners, oracle } = parties;
  const assets = localAssets
    .map(({ asset, chainName, symbol, tokenDecimals, minimumQuanta }) => ({
      asset,
      chain: chainByName(chainName).id,
      symbol,
      tokenDecimals,
      minimumQuanta: minimumQuanta.toString(),
    }))
    .filter((asset) => chains.some((chain) => chain.chain === asset.chain));
  const admin = evmAddress(parties.adminKey);
  const hubChain = hubChainId;
  return {
    house,
    hubChain,
    session,
    chains,
    assets,
    rootDelaySeconds,
    messageLifetimeSeconds,
    attesters,
    guardians,
    dvnSigners,
    admin,
    oracle,
  };
}

/** Writes a deployment file, whole or not at all. */
export async function writeDeployment(file: string, deployment: Deployment): Promise<void> {
  await writeFile(`${file}.part`, `${JSON.stringify(deployment, null, 2)}\n`);
  await rename(`${file}.part`, file);
}

/**
 * Reads a deployment file.
 * @throws CONFIG_INVALID when the file cannot be read or holds no deployment
 */
export async function readDeployment(file: string): Promise<Deployment> {
  let parsed: Partial<Deployment>;
  try {
    parsed = JSON.parse(await readFile(file, "utf8")) as Partial<Deployment>;
  } catch (cause) {
    throw new IsthmusError("CONFIG_INVALID", { key: "deploymentFile", file }, { cause });
  }
  if (!Array.isArray(parsed.chains) || typeof parsed.house !== "number")
    throw new IsthmusError("CONFIG_INVALID", { key: "deploymentFile", file });
  return parsed as Deployment;
}
