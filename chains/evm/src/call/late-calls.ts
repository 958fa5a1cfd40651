import type { Hex } from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { conflictDeskAbi, venueAbi } from "../abi/contracts.ts";
import { conflictDeskOf } from "../vault-desks.ts";
import { type EvmCall, plainCall } from "./evm-call.ts";

/** VenueGateway.confirmCredit: starts the delay of a credit root for which every adapter has voted since. Anyone may call it. */
export function confirmCreditCall(venue: Hex, envelope: Hex): EvmCall {
  return plainCall(venue, encodeFunctionData({ abi: venueAbi, functionName: "confirmCredit", args: [envelope] }));
}

/** ConflictDesk.settle: ends a lane's conflict with its last executed message, once every adapter has voted for it. */
export function settleConflictCall(gate: Hex, envelope: Hex): EvmCall {
  const data = encodeFunctionData({ abi: conflictDeskAbi, functionName: "settle", args: [envelope] });
  return plainCall(conflictDeskOf(gate), data);
}

/** ConflictDesk.halt: halts a lane whose adapters cannot agree on any of these envelopes, all of one sequence. */
export function haltLaneCall(gate: Hex, envelopes: readonly Hex[]): EvmCall {
  const data = encodeFunctionData({ abi: conflictDeskAbi, functionName: "halt", args: [[...envelopes]] });
  return plainCall(conflictDeskOf(gate), data);
}
