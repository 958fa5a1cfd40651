import { AgreedReader, type Deployment, type FinalVaultReader, hubDeploymentOf, type LeftOut } from "@isthmus/adapter";
import { EvmAdapter } from "@isthmus/chain-evm";
import { openChain, openReader } from "@isthmus/chains";
import type { Hex } from "@isthmus/protocol";

/**
 * A reader for every chain of a deployment, each with clients of its own, and the hub's adapter for submitting.
 * @param given the submitter's key, 32 bytes as hex and never logged, and own nodes by chain number
 */
export function createReaders(
  deployment: Deployment,
  given: {
    readonly submitterKey: Hex;
    readonly nodesOf: (chain: number) => readonly string[];
    readonly onLeftOut?: (chain: number, node: number, reason: LeftOut) => void;
  },
): { readonly readers: readonly FinalVaultReader[]; readonly hub: EvmAdapter } {
  const { submitterKey, nodesOf, onLeftOut = () => undefined } = given;
  const [rpcUrl] = nodesOf(deployment.hubChain);
  const hubNode = rpcUrl === undefined ? {} : { rpcUrl };
  const hub = new EvmAdapter({ deployment: hubDeploymentOf(deployment), privateKey: submitterKey, ...hubNode });
  const readers = deployment.chains.map((chain) => {
    const nodes = nodesOf(chain.chain);
    const leftOut = (node: number, reason: LeftOut) => onLeftOut(chain.chain, node, reason);
    if (chain.chain !== deployment.hubChain) return openReader(chain, { nodes, onLeftOut: leftOut });
    const others = nodes.slice(1).map((url) => openChain(chain, { rpcUrl: url }));
    return AgreedReader.ofMajority([hub, ...others], leftOut);
  });
  return { readers, hub };
}
