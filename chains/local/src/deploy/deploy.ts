import type { Deployment } from "@isthmus/adapter";
import { chainByName, type Hex } from "@isthmus/protocol";
import { type EvmUrls, planEvm } from "./deploy-evm.ts";
import { deploySolana, type SolanaUrls } from "./deploy-solana.ts";
import { makeDeployment } from "./deployment-file.ts";
import type { DeployParties } from "./parties.ts";
import { type DeploySettings, defaultSettings } from "./settings.ts";
import { plannedVaultId } from "./solana-genesis.ts";

/** The nodes of a local network. */
export interface NetworkUrls extends EvmUrls {
  /** Null: a house on the two EVM chains only. */
  readonly solana: SolanaUrls | null;
}

/**
 * Deploys the house on running nodes, all chains in parallel. The Solana network must have been started with
 * `solanaPrograms()`.
 * @throws DEPLOYMENT_FAILED naming the step that failed; the program's code when the Solana vault refuses; REQUEST_TIMEOUT
 */
export async function deploy(
  urls: NetworkUrls,
  parties: DeployParties,
  changes: Partial<DeploySettings> = {},
): Promise<Deployment> {
  const settings = { ...defaultSettings, ...changes };
  const otherVaults = new Map<number, Hex>();
  if (urls.solana !== null) {
    const vault = plannedVaultId(settings.houseId, parties.solanaAdmin.publicKey);
    otherVaults.set(chainByName("solana").id, vault);
  }
  const evm = planEvm(urls, parties, settings, otherVaults);
  const solana = urls.solana === null ? [] : [deploySolana(urls.solana, parties, settings, evm.hubAdapters)];
  const [evmChains, ...solanaChains] = await Promise.all([evm.run(), ...solana]);
  return makeDeployment([...evmChains, ...solanaChains], parties, settings);
}
