import { fromHex, type Hex, keccak256, toHex, uintBytes } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";

/** The vault that an instruction addresses. */
export interface VaultRef {
  readonly programId: PublicKey;
  /** The vault state PDA; its bytes are the vault's id in leaves. */
  readonly vault: PublicKey;
}

/** The SPL Token program. */
export const tokenProgramId = new PublicKey("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA");

/** Token-2022, whose mints the vault accepts without extensions or with the transfer fee alone. */
export const token2022ProgramId = new PublicKey("TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb");

const associatedTokenProgramId = new PublicKey("ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL");

/** A wallet's associated token account of a mint, and the bump of its address: where anyone may have a claim paid. */
export function associatedTokenAddress(
  wallet: PublicKey,
  mint: PublicKey,
  tokenProgram = tokenProgramId,
): { readonly address: PublicKey; readonly bump: number } {
  const seeds = [wallet.toBytes(), tokenProgram.toBytes(), mint.toBytes()];
  const [address, bump] = PublicKey.findProgramAddressSync(seeds, associatedTokenProgramId);
  return { address, bump };
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

function derive(programId: PublicKey, seeds: readonly Uint8Array[]): PublicKey {
  return PublicKey.findProgramAddressSync([...seeds], programId)[0];
}

/**
 * The vault state PDA: "vault" ‖ house id u32 ‖ creator 32. The creator is a seed so that nobody can take the address of a
 * house before it does.
 * @param houseId number of the clearing house, a u32
 * @param creator the first admin; the address stays when another one takes over
 * @throws AMOUNT_OUT_OF_RANGE if `houseId` is not a u32
 */
export function vaultAddress(programId: PublicKey, houseId: number, creator: PublicKey): PublicKey {
  return derive(programId, [text("vault"), uintBytes(houseId, 4), creator.toBytes()]);
}

/** The vault's 32-byte id in leaves, deposit links and cycle headers. */
export function vaultId(vault: PublicKey): Hex {
  return toHex(vault.toBytes());
}

/** The asset PDA: "asset" ‖ vault ‖ asset u16. */
export function assetAddress(ref: VaultRef, asset: number): PublicKey {
  return derive(ref.programId, [text("asset"), ref.vault.toBytes(), uintBytes(asset, 2)]);
}

/** The token account that holds a mint's tokens: "token" ‖ vault ‖ mint 32; its owner field is the vault PDA. One per mint. */
export function assetTokenAddress(ref: VaultRef, mint: PublicKey): PublicKey {
  return derive(ref.programId, [text("token"), ref.vault.toBytes(), mint.toBytes()]);
}

/** An act of the admin that waits: "act" ‖ vault ‖ keccak256(its instruction data). Closed when performed or cancelled. */
export function actAddress(ref: VaultRef, actBytes: Uint8Array): PublicKey {
  return derive(ref.programId, [text("act"), ref.vault.toBytes(), keccak256(actBytes)]);
}

/** Entries of the hash chain that share a page. */
export const depositsPerPage = 64n;

/**
 * The page that holds an entry's record: "deposits" ‖ vault ‖ number u64, with 64 entries each. Never closed.
 * @param index of the entry, above 0
 */
export function depositPageAddress(ref: VaultRef, index: bigint): PublicKey {
  return derive(ref.programId, [text("deposits"), ref.vault.toBytes(), uintBytes((index - 1n) / depositsPerPage, 8)]);
}

/** The record of an account's claims of one asset: "claim" ‖ vault ‖ account 32 ‖ asset u16. Never closed. */
export function claimAddress(ref: VaultRef, account: Hex, asset: number): PublicKey {
  return derive(ref.programId, [text("claim"), ref.vault.toBytes(), fromHex(account, 32), uintBytes(asset, 2)]);
}

/** The record of the votes for a message: "vote" ‖ vault ‖ message id 32. Never closed. */
export function voteAddress(ref: VaultRef, messageId: Hex): PublicKey {
  return derive(ref.programId, [text("vote"), ref.vault.toBytes(), fromHex(messageId, 32)]);
}

/** A signature buffer: "buffer" ‖ vault ‖ payer ‖ digest 32. Closed by its payer. */
export function bufferAddress(ref: VaultRef, payer: PublicKey, digest: Hex): PublicKey {
  return derive(ref.programId, [text("buffer"), ref.vault.toBytes(), payer.toBytes(), fromHex(digest, 32)]);
}
