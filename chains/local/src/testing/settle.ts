import {
  activateAssetCall,
  activateCall,
  addressAs32,
  approveCall,
  claimCall,
  contractOnNetwork,
  depositCall,
  type EvmAccount,
  hubAbi,
  mintCall,
  readEntryAccumulator,
  submitCycleCall,
} from "@isthmus/chain-evm";
import {
  emptyAccumulator,
  type Hex,
  hubChainId,
  type IndexedSignature,
  type LeafScope,
  type VenueRoot,
} from "@isthmus/protocol";
import type { TransactionReceipt } from "viem";
import { attest, type DraftCycle, draftCycle, type VaultTrees } from "./cycle.ts";
import type { EvmChain, EvmChains } from "./evm-chains.ts";

/** The scope of a side's vault. */
export function vaultScope(chains: EvmChains, side: EvmChain): LeafScope {
  return {
    houseId: chains.deployment.houseId,
    chain: side.deployment.chain,
    contract: addressAs32(side.deployment.vault),
  };
}

/** Mints, approves and deposits. */
export async function mintAndDeposit(
  side: Pick<EvmChain, "deployment">,
  payer: EvmAccount,
  { account, asset, tokenUnits }: { readonly account: Hex; readonly asset: number; readonly tokenUnits: bigint },
): Promise<TransactionReceipt> {
  const token = side.deployment.tokens[String(asset)] as Hex;
  await payer.send(mintCall(token, payer.address, tokenUnits));
  await payer.send(approveCall(token, side.deployment.vault, tokenUnits));
  return payer.send(depositCall(side.deployment.vault, account, asset, tokenUnits));
}

/** The hub's next cycle over some vaults. */
export async function nextCycle(
  chains: EvmChains,
  trees: readonly VaultTrees[],
  venues: readonly VenueRoot[] = [],
): Promise<DraftCycle> {
  const { hub, deployment } = chains;
  const at = { address: hub.hubContract, abi: hubAbi } as const;
  const last = await hub.reader.client.readContract({ ...at, functionName: "lastCycle" });
  const previousDigest = await hub.reader.client.readContract({ ...at, functionName: "lastDigest" });
  const vaults = trees.map((tree) => tree.row);
  const hubId = contractOnNetwork(hubChainId, hub.hubContract);
  return draftCycle({ houseId: deployment.houseId, hub: hubId, cycle: last + 1n, previousDigest, vaults, venues });
}

/** Submits a cycle from the relayer's account, with the fee that the hub asks for. */
export async function submit(
  chains: EvmChains,
  cycle: DraftCycle,
  signatures: readonly IndexedSignature[] = attest(attesterKeys(chains), cycle),
): Promise<TransactionReceipt> {
  const { hub } = chains;
  const { vaults, venues } = cycle.header;
  const feeWei = await hub.reader.quoteCycleWei(vaults, venues);
  return hub.relayer.send(submitCycleCall(hub.hubContract, cycle.header, signatures, feeWei));
}

/** Lets the root mature, then activates it and each asset, naming the vault's last deposit of each. */
export async function activateAll(side: EvmChain, trees: VaultTrees, recordIndex: bigint): Promise<void> {
  await side.node.control.advanceSeconds(2);
  await side.relayer.send(activateCall(side.deployment.vault));
  const { client } = side.reader;
  const accumulator = await readEntryAccumulator(client, side.deployment.vault, recordIndex);
  for (const { leaf, proof } of trees.totals) {
    const record = leaf.consumedQuanta === 0n ? emptyAccumulator : accumulator;
    await side.relayer.send(activateAssetCall(side.deployment.vault, leaf, proof, record));
  }
}

/** Claims the leaf with a number, from the relayer's account. */
export async function claimLeaf(side: EvmChain, trees: VaultTrees, index: number): Promise<TransactionReceipt> {
  const { leaf, proof } = trees.leaves[index] as VaultTrees["leaves"][number];
  return side.relayer.send(claimCall(side.deployment.vault, leaf, proof));
}

/** The attesters' private keys in order of index. */
export function attesterKeys(chains: Pick<EvmChains, "keys">): Hex[] {
  return chains.keys.operators.map((operator) => operator.attester);
}

/** The guardians' private keys in order of index. */
export function guardianKeys(chains: EvmChains): Hex[] {
  return chains.keys.operators.map((operator) => operator.guardian);
}

/** The DVN signers' private keys in order of operator. */
export function dvnKeys(chains: EvmChains): Hex[] {
  return chains.keys.operators.map((operator) => operator.dvn);
}
