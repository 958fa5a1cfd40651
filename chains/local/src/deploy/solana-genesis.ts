import { createHash } from "node:crypto";
import { programElfFile, vaultAddress, vaultId } from "@isthmus/contracts-solana";
import type { Hex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";

/** The vault program's address on local networks; nobody has a key of it, and none is needed. */
export const localProgramId = new PublicKey(createHash("sha256").update("isthmus local vault program").digest());

/** What a local Solana network must hold from its first slot: goes into `SolanaNodeOptions.programs`. */
export function solanaPrograms(): { address: string; soFile: string }[] {
  return [{ address: localProgramId.toBase58(), soFile: programElfFile }];
}

/** The id that the vault will have, before it exists: it follows from program, house and admin. */
export function plannedVaultId(houseId: number, admin: PublicKey): Hex {
  return vaultId(vaultAddress(localProgramId, houseId, admin));
}
