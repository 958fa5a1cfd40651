import type { FinalVaultReader } from "@isthmus/adapter";
import { type Deployment, hubDeploymentOf } from "@isthmus/adapter";
import { EvmAdapter } from "@isthmus/chain-evm";
import { openChain } from "@isthmus/chains";
import type { Hex } from "@isthmus/protocol";

/**
 * A reader for every chain of a deployment, each with a client of its own, and the hub's adapter for submitting.
 * @param submitterKey 32 bytes as hex; never logged
 */
export function createReaders(
  deployment: Deployment,
  submitterKey: Hex,
): { readonly readers: readonly FinalVaultReader[]; readonly hub: EvmAdapter } {
  const hub = new EvmAdapter({ deployment: hubDeploymentOf(deployment), privateKey: submitterKey });
  const readers = deployment.chains.map((chain) => (chain.chain === deployment.hubChain ? hub : openChain(chain)));
  return { readers, hub };
}
