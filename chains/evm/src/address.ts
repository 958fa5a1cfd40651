import type { AddressFormat, ContractIds, EvmDeployment } from "@isthmus/adapter";
import {
  type ChainId,
  chainById,
  concatBytes,
  fromHex,
  type Hex,
  IsthmusError,
  padLeft32,
  toHex,
  uintBytes,
} from "@isthmus/protocol";
import { checksumAddress, isAddress } from "viem";

/** An EVM address as the 32 bytes that leaves and events use. */
export function addressAs32(address: string): Hex {
  return toHex(padLeft32(fromHex(address, 20)));
}

/**
 * A contract with the network that it is on, as attesters sign it: EVM chain id in the first 12 bytes, address in the last 20. The same
 * deployer's contracts on another network have the same addresses, but other ids.
 */
export function contractOnNetwork(chain: ChainId, address: string): Hex {
  const { evmChainId } = chainById(chain);
  if (evmChainId === undefined) throw new IsthmusError("INPUT_INVALID", { field: "chain" });
  return toHex(concatBytes(uintBytes(0, 4), uintBytes(BigInt(evmChainId), 8), fromHex(address, 20)));
}

/** EVM addresses: 20 bytes as hex with an EIP-55 checksum; a text in one case carries none. */
export const evmAddresses: AddressFormat = {
  parse: (text) => {
    const oneCase = text === text.toLowerCase() || text.slice(2) === text.slice(2).toUpperCase();
    if (!isAddress(text, { strict: !oneCase })) throw new IsthmusError("INPUT_INVALID", { field: "address" });
    return addressAs32(text);
  },
  format: (address) => {
    const bytes = fromHex(address, 32);
    if (bytes.subarray(0, 12).some((byte) => byte !== 0)) throw new IsthmusError("INPUT_INVALID", { field: "address" });
    return checksumAddress(toHex(bytes.subarray(12)));
  },
};

/** The 32-byte ids of a deployment's contracts. */
export function evmContracts({ vault, venue }: EvmDeployment): ContractIds {
  return { vault: addressAs32(vault), venue: venue === null ? null : addressAs32(venue) };
}
