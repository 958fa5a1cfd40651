import { type Hex, toHex } from "@isthmus/protocol";
import type { Naming } from "./messages.ts";

/** The address of a party: a byte, and a number in the last one. */
export const addressOf = (byte: number, index = 0): Hex => toHex(new Uint8Array(20).fill(byte).fill(index + 1, 19));

/** Who acts on the EVM machine: node accounts without keys. */
export const parties = {
  admin: addressOf(0xad),
  pauser: addressOf(0xaa),
  anyone: addressOf(0xee),
  bridgeA: addressOf(0xb0, 0),
  bridgeB: addressOf(0xb0, 1),
  attesters: addressOf(0xa7),
  towers: [addressOf(0x70, 0), addressOf(0x70, 1)],
} as const;

/** The contracts of one vault. */
export interface EvmVault {
  readonly gate: Hex;
  readonly vault: Hex;
  readonly desk: Hex;
  readonly requests: Hex;
  readonly tokens: readonly Hex[];
  readonly wallets: readonly Hex[];
  readonly naming: Naming;
}
