import type { SolanaDeployment } from "@isthmus/adapter";
import { activateAsset, activateRoot, claim, deposit, tokenProgramId } from "@isthmus/contracts-solana";
import { type EntitlementLeaf, type Hex, IsthmusError, type TotalsLeaf } from "@isthmus/protocol";
import { createAssociatedTokenAccountIdempotentInstruction, getAssociatedTokenAddressSync } from "@solana/spl-token";
import { PublicKey } from "@solana/web3.js";
import type { SolanaCall } from "./solana-call.ts";
import { vaultRef } from "./vault-ref.ts";

/** The mint of an asset. @throws ASSET_UNKNOWN */
export function mintOf(deployment: SolanaDeployment, asset: number): PublicKey {
  const mint = deployment.tokens[String(asset)];
  if (mint === undefined) throw new IsthmusError("ASSET_UNKNOWN", { asset });
  return new PublicKey(mint);
}

/** The mint of an asset with its token program. @throws ASSET_UNKNOWN */
export function tokenOf(
  deployment: SolanaDeployment,
  asset: number,
): { readonly mint: PublicKey; readonly tokenProgram: PublicKey } {
  const named = deployment.tokenPrograms?.[String(asset)];
  return {
    mint: mintOf(deployment, asset),
    tokenProgram: named === undefined ? tokenProgramId : new PublicKey(named),
  };
}

/** The associated token account of a wallet for an asset. */
export function tokenAccountOf(deployment: SolanaDeployment, asset: number, wallet: PublicKey): PublicKey {
  const { mint, tokenProgram } = tokenOf(deployment, asset);
  return getAssociatedTokenAddressSync(mint, wallet, true, tokenProgram);
}

/** Creates a wallet's associated token account for an asset, unless it is there. */
export function createTokenAccountCall(
  deployment: SolanaDeployment,
  payer: PublicKey,
  asset: number,
  wallet: PublicKey,
): SolanaCall {
  const address = tokenAccountOf(deployment, asset, wallet);
  const { mint, tokenProgram } = tokenOf(deployment, asset);
  return {
    instructions: [createAssociatedTokenAccountIdempotentInstruction(payer, address, wallet, mint, tokenProgram)],
    computeUnits: 60_000,
    useLookupTable: false,
  };
}

/**
 * Deposits from a wallet's associated token account.
 * @param input.index the vault's deposit index plus one, as last read; others may come first, at least 64 of them. Beyond
 *   that: ACCOUNT_ADDRESS, read it and try again
 */
export function depositCall(
  deployment: SolanaDeployment,
  depositor: PublicKey,
  input: { readonly account: Hex; readonly asset: number; readonly tokenUnits: bigint; readonly index: bigint },
): SolanaCall {
  const sourceToken = tokenAccountOf(deployment, input.asset, depositor);
  const token = tokenOf(deployment, input.asset);
  return {
    instructions: [deposit(vaultRef(deployment), { ...input, ...token, depositor, sourceToken })],
    computeUnits: 60_000,
    useLookupTable: false,
  };
}

/** Makes every received root effective whose delay has passed. */
export function activateRootCall(deployment: SolanaDeployment): SolanaCall {
  return { instructions: [activateRoot(vaultRef(deployment))], computeUnits: 25_000, useLookupTable: false };
}

/**
 * Declares one asset's totals of the effective root.
 * @param recordIndex the asset's last consumed deposit; 0 when nothing is consumed
 */
export function activateTotalsCall(
  deployment: SolanaDeployment,
  totals: TotalsLeaf,
  proof: readonly Hex[],
  recordIndex: bigint,
): SolanaCall {
  const instruction = activateAsset(vaultRef(deployment), {
    totals,
    mint: mintOf(deployment, totals.asset),
    proof,
    recordIndex,
  });
  return { instructions: [instruction], computeUnits: 25_000, useLookupTable: false };
}

/**
 * Pays the leaf's recipient, into its associated token account, the difference to what was claimed before. With the
 * lookup table a proof of depth 25 fits.
 */
export function claimLeafCall(
  deployment: SolanaDeployment,
  payer: PublicKey,
  leaf: EntitlementLeaf,
  proof: readonly Hex[],
): SolanaCall {
  const instruction = claim(vaultRef(deployment), { ...leaf, ...tokenOf(deployment, leaf.asset), payer, proof });
  return { instructions: [instruction], computeUnits: 60_000, useLookupTable: true };
}
