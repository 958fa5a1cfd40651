import type { EntitlementLeaf, Hex } from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { exitDeskAbi } from "../abi/contracts.ts";
import { type EvmCall, plainCall } from "./evm-call.ts";
import type { RecordedDeposit } from "./request-calls.ts";

/** ExitDesk.freeze: ends a silent house at its vault, for good. Anyone may call it. */
export function freezeCall(desk: Hex): EvmCall {
  return plainCall(desk, encodeFunctionData({ abi: exitDeskAbi, functionName: "freeze" }));
}

/** ExitDesk.freezeIgnored: ends the house at its vault over a withdrawal request that no root has reached (PROTOCOL P11). */
export function freezeIgnoredCall(desk: Hex, requestIndex: bigint): EvmCall {
  return plainCall(desk, encodeFunctionData({ abi: exitDeskAbi, functionName: "freezeIgnored", args: [requestIndex] }));
}

/** ExitDesk.takeBack: returns a deposit that no root of the frozen vault has consumed to its payer. @param payer 20 bytes */
export function exitTakeBackCall(desk: Hex, deposit: RecordedDeposit, payer: Hex): EvmCall {
  const { previous, account, asset, amountQuanta } = deposit;
  const args = [previous, account, asset, amountQuanta, payer] as const;
  return plainCall(desk, encodeFunctionData({ abi: exitDeskAbi, functionName: "takeBack", args }));
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
