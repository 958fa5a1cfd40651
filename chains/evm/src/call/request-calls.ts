import type { Hex } from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { requestDeskAbi } from "../abi/contracts.ts";
import { requestDeskOf } from "../vault-desks.ts";
import { type EvmCall, plainCall } from "./evm-call.ts";

/** A deposit as its vault recorded it. */
export interface RecordedDeposit {
  /** The vault's hash chain before the deposit's entry (`readEntryAccumulator` of the entry before). */
  readonly previous: Hex;
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** RequestDesk.requestTakeBack: asks for a deposit back, from the address that paid it (PROTOCOL P10). */
export function requestTakeBackCall(vault: Hex, { previous, account, asset, amountQuanta }: RecordedDeposit): EvmCall {
  const args = [previous, account, asset, amountQuanta] as const;
  const data = encodeFunctionData({ abi: requestDeskAbi, functionName: "requestTakeBack", args });
  return plainCall(requestDeskOf(vault), data);
}

/** RequestDesk.payTakeBack: pays a requested deposit back to its payer; anyone may send it. @param payer 20 bytes */
export function payTakeBackCall(vault: Hex, deposit: RecordedDeposit, payer: Hex): EvmCall {
  const { previous, account, asset, amountQuanta } = deposit;
  const args = [previous, account, asset, amountQuanta, payer] as const;
  const data = encodeFunctionData({ abi: requestDeskAbi, functionName: "payTakeBack", args });
  return plainCall(requestDeskOf(vault), data);
}

/** RequestDesk.requestWithdrawal: a withdrawal that the clearing house cannot leave out, from a linked address (PROTOCOL P11). */
export function requestWithdrawalCall(vault: Hex, account: Hex, asset: number, amountQuanta: bigint): EvmCall {
  const args = [account, asset, amountQuanta] as const;
  const data = encodeFunctionData({ abi: requestDeskAbi, functionName: "requestWithdrawal", args });
  return plainCall(requestDeskOf(vault), data);
}
