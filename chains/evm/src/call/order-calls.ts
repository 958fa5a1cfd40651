import type { PromisedTotals } from "@isthmus/adapter";
import type { Hex } from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { rebalanceDeskAbi } from "../abi/contracts.ts";
import { type EvmCall, plainCall } from "./evm-call.ts";

/** RebalanceDesk.pay: pays an order that waits to its route. Anyone may call it. */
export function payOrderCall(desk: Hex, number: bigint, promised: readonly PromisedTotals[]): EvmCall {
  const shown = promised.map(({ totals, proof }) => {
    const { asset, entitledQuanta, exitQuanta, consumedQuanta } = totals;
    return { totals: { asset, entitledQuanta, exitQuanta, consumedQuanta }, proof: [...proof] };
  });
  return plainCall(desk, encodeFunctionData({ abi: rebalanceDeskAbi, functionName: "pay", args: [number, shown] }));
}
