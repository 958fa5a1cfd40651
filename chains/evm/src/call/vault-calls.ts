import type { EntitlementLeaf, Hex, TotalsLeaf } from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { tokenAbi, vaultAbi } from "../abi/contracts.ts";
import { type EvmCall, plainCall } from "./evm-call.ts";

/** ERC-20 approve: lets the vault pull a deposit. */
export function approveCall(token: Hex, spender: Hex, tokenUnits: bigint): EvmCall {
  return plainCall(token, encodeFunctionData({ abi: tokenAbi, functionName: "approve", args: [spender, tokenUnits] }));
}

/** LocalToken.mint: local networks only. */
export function mintCall(token: Hex, to: Hex, tokenUnits: bigint): EvmCall {
  return plainCall(token, encodeFunctionData({ abi: tokenAbi, functionName: "mint", args: [to, tokenUnits] }));
}

/** CollateralVault.deposit. The vault pulls the trimmed amount only. */
export function depositCall(vault: Hex, account: Hex, asset: number, tokenUnits: bigint): EvmCall {
  const args = [account, asset, tokenUnits] as const;
  return plainCall(vault, encodeFunctionData({ abi: vaultAbi, functionName: "deposit", args }));
}

/** CollateralVault.activate: makes a maturing root effective once its delay has passed. */
export function activateCall(vault: Hex): EvmCall {
  return plainCall(vault, encodeFunctionData({ abi: vaultAbi, functionName: "activate" }));
}

/**
 * CollateralVault.activateAsset: declares one asset's totals of the effective root.
 * @param accumulator the vault's hash chain after the asset's entry up to which `consumedQuanta` counts; the empty chain when it is the
 * entry of the totals in effect, or when nothing is consumed
 */
export function activateAssetCall(vault: Hex, totals: TotalsLeaf, proof: readonly Hex[], accumulator: Hex): EvmCall {
  const { asset, entitledQuanta, exitQuanta, consumedQuanta } = totals;
  const args = [{ asset, entitledQuanta, exitQuanta, consumedQuanta }, [...proof], accumulator] as const;
  return plainCall(vault, encodeFunctionData({ abi: vaultAbi, functionName: "activateAsset", args }));
}

/** CollateralVault.liftBudget: counts the votes for a root's message again. */
export function liftBudgetCall(vault: Hex, asset: number, envelope: Hex): EvmCall {
  return plainCall(vault, encodeFunctionData({ abi: vaultAbi, functionName: "liftBudget", args: [asset, envelope] }));
}

/** CollateralVault.claim: pays the leaf's recipient the difference to what was claimed before. */
export function claimCall(vault: Hex, leaf: EntitlementLeaf, proof: readonly Hex[]): EvmCall {
  const args = [leaf.account, leaf.asset, leaf.recipient, leaf.entitledQuanta, leaf.exitQuanta, [...proof]] as const;
  return plainCall(vault, encodeFunctionData({ abi: vaultAbi, functionName: "claim", args }));
}
