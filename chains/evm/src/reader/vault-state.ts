import type { EvmDeployment, VaultAssetState, VaultState } from "@isthmus/adapter";
import type { PublicClient } from "viem";
import { tokenAbi, vaultAbi } from "../abi/contracts.ts";
import { addressAs32 } from "../address.ts";

/** The vault's state, all of it at one block: the newest unless a height is named. */
export async function readVaultState(
  client: PublicClient,
  deployment: EvmDeployment,
  height?: bigint,
): Promise<VaultState> {
  const blockNumber = height ?? (await client.getBlockNumber());
  const at = { address: deployment.vault, abi: vaultAbi, blockNumber } as const;
  const assets = Object.keys(deployment.tokens)
    .map(Number)
    .sort((a, b) => a - b);
  const [depositIndex, depositAccumulator, effective, maturing, next, assetStates] = await Promise.all([
    client.readContract({ ...at, functionName: "depositIndex" }),
    client.readContract({ ...at, functionName: "depositAccumulator" }),
    client.readContract({ ...at, functionName: "effectiveRoot" }),
    client.readContract({ ...at, functionName: "maturingRoot" }),
    client.readContract({ ...at, functionName: "nextRoot" }),
    Promise.all(assets.map((asset) => readAsset(client, deployment, asset, blockNumber))),
  ]);
  return {
    vault: addressAs32(deployment.vault),
    depositIndex,
    depositAccumulator,
    effectiveCycle: effective.cycle,
    effectiveRoot: effective.root,
    // A slot that is empty has cycle 0, and a later slot always holds a newer cycle.
    receivedCycle: next.cycle || maturing.cycle || effective.cycle,
    assets: assetStates,
  };
}

async function readAsset(
  client: PublicClient,
  deployment: EvmDeployment,
  asset: number,
  blockNumber: bigint,
): Promise<VaultAssetState> {
  const token = deployment.tokens[String(asset)] as `0x${string}`;
  const [state, tokenUnits] = await Promise.all([
    client.readContract({
      address: deployment.vault,
      abi: vaultAbi,
      functionName: "assetState",
      args: [asset],
      blockNumber,
    }),
    client.readContract({
      address: token,
      abi: tokenAbi,
      functionName: "balanceOf",
      args: [deployment.vault],
      blockNumber,
    }),
  ]);
  return {
    asset,
    token: addressAs32(state.token),
    tokenDecimals: state.tokenDecimals,
    depositedQuanta: state.depositedQuanta,
    paidQuanta: state.paidQuanta,
    sentQuanta: state.depositedQuanta - state.paidQuanta - state.heldQuanta,
    ledgerQuanta: state.heldQuanta,
    tokenUnits,
    entitledQuanta: state.entitledQuanta,
    exitQuanta: state.exitQuanta,
    consumedQuanta: state.consumedQuanta,
    effectiveCycle: state.effectiveCycle,
    suspended: state.suspended,
  };
}
