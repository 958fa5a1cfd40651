import { type Deployment, type EvmDeployment, evmDeploymentOf } from "@isthmus/adapter";
import { EvmAccount, EvmReader } from "@isthmus/chain-evm";
import { chainById, chainByName, type Hex, hubChainId } from "@isthmus/protocol";
import { type AnvilNode, startAnvil } from "../anvil/anvil-process.ts";
import { deploy } from "../deploy/deploy.ts";
import type { SolanaUrls } from "../deploy/deploy-solana.ts";
import { partiesOf, withOtherDvn } from "../deploy/parties.ts";
import type { DeploySettings } from "../deploy/settings.ts";
import { evmAddress, type LocalKeys, makeLocalKeys } from "../keys/local-keys.ts";

/** How long a reader of a test waits for an answer: a node on a busy machine is slow, and none of these is unreachable. */
export const readerPatienceMs = 60_000;

/** One EVM chain of a network under test. */
export interface EvmChain {
  readonly node: AnvilNode;
  readonly deployment: EvmDeployment;
  readonly reader: EvmReader;
  /** The relayer's account on this chain. */
  readonly relayer: EvmAccount;
  /** Another account with money on this chain. */
  account(name: string): Promise<EvmAccount>;
}

/** Two real anvils with everything deployed, whose blocks come only with transactions: a test decides what is final. */
export interface EvmChains {
  readonly keys: LocalKeys;
  readonly deployment: Deployment;
  readonly hub: EvmChain & { readonly hubContract: Hex };
  readonly second: EvmChain;
  stop(): Promise<void>;
}

/**
 * Starts two anvils and deploys everything.
 * @param solana a running Solana network that joins
 * @param settings what differs from the local network's
 * @param withOtherDvn whether a second DVN must agree
 */
export async function startEvmChains(
  solana: SolanaUrls | null = null,
  settings: Partial<DeploySettings> = {},
  { withOtherDvn: hasOtherDvn = false }: { readonly withOtherDvn?: boolean } = {},
): Promise<EvmChains> {
  const keys = makeLocalKeys();
  const [hubNode, secondNode] = await Promise.all([
    startAnvil({ evmChainId: 31_337 }),
    startAnvil({ evmChainId: 31_338 }),
  ]);
  const urls = { hub: hubNode.rpcUrl, second: secondNode.rpcUrl, solana };
  const parties = hasOtherDvn ? withOtherDvn(partiesOf(keys), keys) : partiesOf(keys);
  const fundSolana = [...parties.fundSolana, keys.solanaKey("trader").publicKey.toBase58()];
  const deployment = await deploy(urls, { ...parties, fundSolana }, settings);
  const hub = openEvmChain(hubNode, evmDeploymentOf(deployment, hubChainId), keys);
  const second = openEvmChain(secondNode, evmDeploymentOf(deployment, chainByName("second").id), keys);
  return {
    keys,
    deployment,
    hub: { ...hub, hubContract: hub.deployment.hub as Hex },
    second,
    stop: async () => {
      await Promise.all([hubNode.stop(), secondNode.stop()]);
    },
  };
}

function openEvmChain(node: AnvilNode, deployment: EvmDeployment, keys: LocalKeys): EvmChain {
  const evmChainId = chainById(deployment.chain).evmChainId as number;
  const open = (privateKey: Hex) => new EvmAccount({ privateKey, rpcUrl: node.rpcUrl, evmChainId });
  return {
    node,
    deployment,
    reader: new EvmReader({ deployment, timeoutMs: readerPatienceMs }),
    relayer: open(keys.relayerEvm),
    account: async (name) => {
      const privateKey = keys.evmKey(name);
      await node.control.fund([evmAddress(privateKey)], 10n ** 21n);
      return open(privateKey);
    },
  };
}
