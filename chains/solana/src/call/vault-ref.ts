import type { SolanaDeployment } from "@isthmus/adapter";
import type { VaultRef } from "@isthmus/contracts-solana";
import { PublicKey } from "@solana/web3.js";

/** The vault that a deployment's instructions are for. */
export function vaultRef(deployment: SolanaDeployment): VaultRef {
  return { programId: new PublicKey(deployment.program), vault: new PublicKey(deployment.vault) };
}
