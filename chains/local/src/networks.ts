import { randomBytes } from "node:crypto";
import type { Deployment } from "@isthmus/adapter";
import { chainByName } from "@isthmus/protocol";
import { type SolanaNode, type SolanaNodeOptions, startSolanaNode } from "@isthmus/solana-node";
import { type AnvilNode, startAnvil } from "./anvil/anvil-process.ts";
import { deploy } from "./deploy/deploy.ts";
import { writeDeployment } from "./deploy/deployment-file.ts";
import { type DeployParties, partiesOf } from "./deploy/parties.ts";
import type { DeploySettings } from "./deploy/settings.ts";
import { solanaPrograms } from "./deploy/solana-genesis.ts";
import { type LocalKeys, makeLocalKeys } from "./keys/local-keys.ts";

/** How to start the whole local network. */
export interface LocalNetworksOptions {
  readonly keys?: LocalKeys;
  /** Changes to the parties that follow from the keys: whom else to fund, for example. */
  readonly parties?: Partial<DeployParties>;
  readonly settings?: Partial<DeploySettings>;
  /** Seconds between EVM blocks; default 0.25. */
  readonly blockTimeSeconds?: number;
  readonly solana?: SolanaNodeOptions;
  /** False: the two EVM chains only. */
  readonly withSolana?: boolean;
  /** Where to write the deployment. */
  readonly deploymentFile?: string;
}

/** A running local network with everything deployed. */
export interface LocalNetworks {
  readonly keys: LocalKeys;
  readonly deployment: Deployment;
  readonly hub: AnvilNode;
  readonly second: AnvilNode;
  readonly solana: SolanaNode | null;
  stop(): Promise<void>;
}

/** Starts two anvils and the Solana network, all on free ports, and deploys the house on them. */
export async function startLocalNetworks(options: LocalNetworksOptions = {}): Promise<LocalNetworks> {
  const keys = options.keys ?? makeLocalKeys();
  const blockTimeSeconds = options.blockTimeSeconds ?? 0.25;
  const evm = (name: string) => startAnvil({ evmChainId: chainByName(name).evmChainId as number, blockTimeSeconds });
  const solanaOptions = {
    slotMs: 100,
    controlToken: randomBytes(24).toString("hex"),
    ...options.solana,
    programs: [...solanaPrograms(), ...(options.solana?.programs ?? [])],
  };
  const [hub, second, solana] = await Promise.all([
    evm("hub"),
    evm("second"),
    options.withSolana === false ? null : startSolanaNode(solanaOptions),
  ]);
  const stop = async () => {
    await Promise.all([hub.stop(), second.stop(), solana?.close()]);
  };
  try {
    const urls = { hub: hub.rpcUrl, second: second.rpcUrl };
    const solanaUrls = solana === null ? null : { rpcUrl: solana.url, wsUrl: solana.wsUrl };
    const parties = { ...partiesOf(keys), ...options.parties };
    const deployment = await deploy({ ...urls, solana: solanaUrls }, parties, options.settings);
    if (options.deploymentFile !== undefined) await writeDeployment(options.deploymentFile, deployment);
    return { keys, deployment, hub, second, solana, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
