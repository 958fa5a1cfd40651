import type { EntitlementLeaf, Hex } from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { exitDeskAbi } from "../abi/contracts.ts";
import { type EvmCall, plainCall } from "./evm-call.ts";

/** ExitDesk.freeze: ends a silent house at its vault, for good. Anyone may call it. */
export function freezeCall(desk: Hex): EvmCall {
  return plainCall(desk, encodeFunctionData({ abi: exitDeskAbi, functionName: "freeze" }));
}

/** ExitDesk.settle: fixes what an asset's exits pay. Anyone may call it. */
export function settleExitCall(desk: Hex, asset: number): EvmCall {
  return plainCall(desk, encodeFunctionData({ abi: exitDeskAbi, functionName: "settle", args: [asset] }));
}

/** ExitDesk.exit: pays the leaf's recipient what it is owed, or its share when the vault is short. Anyone may call it. */
export function exitCall(desk: Hex, leaf: EntitlementLeaf, proof: readonly Hex[]): EvmCall {
  const args = [leaf.account, leaf.asset, leaf.recipient, leaf.entitledQuanta, leaf.exitQuanta, [...proof]] as const;
  return plainCall(desk, encodeFunctionData({ abi: exitDeskAbi, functionName: "exit", args }));
}
