import { type ChainId, IsthmusError } from "@isthmus/protocol";
import type { ChainDeployment, Deployment, EvmDeployment, SolanaDeployment } from "./deployment.ts";

/** @throws CHAIN_UNKNOWN when the deployment has no such chain */
export function deploymentOf(deployment: Deployment, chain: ChainId): ChainDeployment {
  const found = deployment.chains.find((item) => item.chain === chain);
  if (found === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
  return found;
}

/** @throws CHAIN_UNKNOWN when the deployment has no such EVM chain */
export function evmDeploymentOf(deployment: Deployment, chain: ChainId): EvmDeployment {
  const found = deploymentOf(deployment, chain);
  if (found.family !== "evm") throw new IsthmusError("CHAIN_UNKNOWN", { chain, family: found.family });
  return found;
}

/** The EVM chain that the hub contract is on. @throws CHAIN_UNKNOWN when the deployment has none */
export function hubDeploymentOf(deployment: Deployment): EvmDeployment & { readonly hub: `0x${string}` } {
  const found = evmDeploymentOf(deployment, deployment.hubChain);
  if (found.hub === null) throw new IsthmusError("CHAIN_UNKNOWN", { chain: deployment.hubChain, contract: "hub" });
  return { ...found, hub: found.hub };
}

/** @throws CHAIN_UNKNOWN when the deployment has no such Solana network */
export function solanaDeploymentOf(deployment: Deployment, chain: ChainId): SolanaDeployment {
  const found = deploymentOf(deployment, chain);
  if (found.family !== "solana") throw new IsthmusError("CHAIN_UNKNOWN", { chain, family: found.family });
  return found;
}

/** The EVM chains of a deployment, in its order. */
export function evmDeployments(deployment: Deployment): readonly EvmDeployment[] {
  return deployment.chains.filter((chain) => chain.family === "evm");
}

/** The Solana networks of a deployment, in its order. */
export function solanaDeployments(deployment: Deployment): readonly SolanaDeployment[] {
  return deployment.chains.filter((chain) => chain.family === "solana");
}
