import { rename, writeFile } from "node:fs/promises";
import type { Deployment, EvmDeployment, SolanaDeployment } from "@isthmus/adapter";
import { chainByName, hubChainId } from "@isthmus/protocol";
import { evmAddress } from "../keys/local-keys.ts";
import type { DeployParties } from "./parties.ts";
import { type DeploySettings, localAssets } from "./settings.ts";

/** The description of a deployment, as every process reads it. It holds no secret. */
export function makeDeployment(
  chains: readonly (EvmDeployment | SolanaDeployment)[],
  parties: DeployParties,
  settings: DeploySettings,
): Deployment {
  const { houseId, session, rootDelaySeconds, messageLifetimeSeconds } = settings;
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
    houseId,
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
