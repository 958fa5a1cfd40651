import type { Hex } from "@isthmus/protocol";
import { getContractAddress } from "viem";

/** A vault deploys its exit desk first and its request desk second; nothing else. */
const nonce = { exitDesk: 1n, requestDesk: 2n } as const;

/** The conflict desk of a gate, the only contract that it deploys: the address follows from the gate's. */
export function conflictDeskOf(gate: Hex): Hex {
  return getContractAddress({ from: gate, nonce: 1n });
}

/** The exit desk of a vault: the address follows from the vault's. */
export function exitDeskOf(vault: Hex): Hex {
  return getContractAddress({ from: vault, nonce: nonce.exitDesk });
}

/** The request desk of a vault, likewise. */
export function requestDeskOf(vault: Hex): Hex {
  return getContractAddress({ from: vault, nonce: nonce.requestDesk });
}
