import type { Hex } from "@isthmus/protocol";
import { getContractAddress } from "viem";

/** A vault deploys its exit desk first and its request desk second; nothing else. */
const requestDeskNonce = 2n;

/** The request desk of a vault: the address follows from the vault's. */
export function requestDeskOf(vault: Hex): Hex {
  return getContractAddress({ from: vault, nonce: requestDeskNonce });
}
