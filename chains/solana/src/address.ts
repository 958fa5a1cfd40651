import type { AddressFormat, ContractIds, SolanaDeployment } from "@isthmus/adapter";
import { fromHex, type Hex, IsthmusError, toHex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";

/** A Solana address as the 32 bytes that leaves and events use. */
export function publicKeyAs32(key: PublicKey): Hex {
  return toHex(key.toBytes());
}

/** Solana addresses: 32 bytes in base58. */
export const solanaAddresses: AddressFormat = {
  parse: (text) => {
    try {
      return publicKeyAs32(new PublicKey(text));
    } catch (cause) {
      // web3.js throws plain errors for letters outside base58 and for wrong lengths.
      throw new IsthmusError("INPUT_INVALID", { field: "address" }, { cause });
    }
  },
  format: (address) => new PublicKey(fromHex(address, 32)).toBase58(),
};

/** The 32-byte ids of a deployment's contracts: the vault's state account; no venue is on Solana. */
export function solanaContracts({ vault }: SolanaDeployment): ContractIds {
  return { vault: publicKeyAs32(new PublicKey(vault)), venue: null };
}
