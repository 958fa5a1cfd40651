import type {
  CreditStop,
  CycleHeader,
  Hex,
  IndexedSignature,
  RebalanceRow,
  VaultRoot,
  VenueRoot,
} from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { hubAbi } from "../abi/contracts.ts";
import type { EvmCall } from "./evm-call.ts";

/** A vault row in the order of the contract's struct. */
export function vaultRootArgs(row: VaultRoot) {
  const { chain, vault, root, depositAccumulator, depositIndex, totalsRoot } = row;
  return { chain, vault, root, depositAccumulator, depositIndex, totalsRoot };
}

/** A venue row in the order of the contract's struct. */
export function venueRootArgs(row: VenueRoot) {
  const { chain, venue, creditRoot, bandRoot, expirySeconds } = row;
  return { chain, venue, creditRoot, bandRoot, expirySeconds };
}

/**
 * ClearingHub.submitCycle.
 * @param signatures ascending by index
 * @param valueWei at least the quote of `EvmReader.quoteCycleWei`; the hub refunds the rest to the sender
 */
export function submitCycleCall(
  hub: Hex,
  header: CycleHeader,
  signatures: readonly IndexedSignature[],
  valueWei: bigint,
): EvmCall {
  const { cycle, previousDigest, journalPosition, journalDigest, stateRoot } = header;
  const data = encodeFunctionData({
    abi: hubAbi,
    functionName: "submitCycle",
    args: [
      { cycle, previousDigest, journalPosition, journalDigest, stateRoot },
      header.vaults.map(vaultRootArgs),
      header.venues.map(venueRootArgs),
      signatures.map(signatureArgs),
    ],
  });
  return { to: hub, data, valueWei };
}

/** ClearingHub.stopCredit; signatures and value as in `submitCycleCall`. */
export function stopCreditCall(
  hub: Hex,
  stop: CreditStop,
  signatures: readonly IndexedSignature[],
  valueWei: bigint,
): EvmCall {
  const data = encodeFunctionData({
    abi: hubAbi,
    functionName: "stopCredit",
    args: [{ chain: stop.chain, cycle: stop.cycle, accounts: [...stop.accounts] }, signatures.map(signatureArgs)],
  });
  return { to: hub, data, valueWei };
}

/** ClearingHub.submitRebalance; signatures and value as in `submitCycleCall`. */
export function submitOrderCall(
  hub: Hex,
  order: RebalanceRow,
  signatures: readonly IndexedSignature[],
  valueWei: bigint,
): EvmCall {
  const { number, chain, ...payload } = order;
  const data = encodeFunctionData({
    abi: hubAbi,
    functionName: "submitRebalance",
    args: [number, chain, payload, signatures.map(signatureArgs)],
  });
  return { to: hub, data, valueWei };
}

const signatureArgs = ({ index, r, s, recovery }: IndexedSignature) => ({ index, r, s, v: recovery });
