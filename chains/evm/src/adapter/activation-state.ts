import type { ActivationState } from "@isthmus/adapter";
import { vaultAbi } from "../abi/contracts.ts";
import type { EvmReader } from "../reader/evm-reader.ts";

/** A vault's root slots and one asset's totals, all at one block: the newest, or the last final one. */
export async function readActivationState(
  reader: EvmReader,
  query: { readonly asset?: number; readonly final: boolean },
): Promise<ActivationState> {
  const { client, deployment } = reader;
  const block = await client.getBlock(
    query.final ? { blockNumber: (await reader.head()).final } : { blockTag: "latest" },
  );
  const at = { address: deployment.vault, abi: vaultAbi, blockNumber: block.number } as const;
  const [effective, maturing, next, asset] = await Promise.all([
    client.readContract({ ...at, functionName: "effectiveRoot" }),
    client.readContract({ ...at, functionName: "maturingRoot" }),
    client.readContract({ ...at, functionName: "nextRoot" }),
    query.asset === undefined ? null : client.readContract({ ...at, functionName: "assetState", args: [query.asset] }),
  ]);
  return {
    effectiveCycle: effective.cycle,
    maturingCycle: maturing.cycle,
    maturesAtSeconds: maturing.effectiveAtSeconds,
    nextCycle: next.cycle,
    chainSeconds: block.timestamp,
    assetCycle: asset?.effectiveCycle ?? 0n,
  };
}
