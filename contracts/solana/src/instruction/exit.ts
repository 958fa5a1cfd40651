import { fromHex, type Hex, uintBytes } from "@isthmus/protocol";
import { PublicKey, type TransactionInstruction } from "@solana/web3.js";
import {
  assetAddress,
  assetTokenAddress,
  associatedTokenAddress,
  depositPageAddress,
  tokenProgramId,
  type VaultRef,
} from "../address/addresses.ts";
import { read, sign, vaultInstruction, write } from "./build.ts";
import { type ClaimInput, leafAccounts, leafData } from "./member.ts";

/** Freezes a vault for which no root has taken effect within its exit period; anyone can send it. */
export function freeze(ref: VaultRef): TransactionInstruction {
  return vaultInstruction(ref.programId, "freeze", [write(ref.vault), read(ref.programId)]);
}

/**
 * Pays entitlement and exit balance of a leaf of the asset's newest root from a frozen vault, within the asset's budget of
 * the day: repeat it for the rest. Anyone can send it. Data as of `claim`.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function takeExit(ref: VaultRef, input: ClaimInput): TransactionInstruction {
  return vaultInstruction(ref.programId, "takeExit", leafAccounts(ref, input), ...leafData(input));
}

/** A deposit that no root consumed. */
export interface ReturnDepositInput {
  /** Signs; anyone. */
  readonly sender: PublicKey;
  readonly index: bigint;
  readonly asset: number;
  /** The asset's mint. */
  readonly mint: PublicKey;
  /** The wallet that opened the deposit's account. */
  readonly owner: Hex;
  /** 0 for the main account. */
  readonly subAccount: number;
  /** Where to pay instead of the owner's associated token account: only if the sender is the owner. */
  readonly ownerToken?: PublicKey;
}

/**
 * Returns a deposit from a frozen vault. Data: bump of the associated token account u8 · index u64 · owner 32 · sub-account
 * u32.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function returnDeposit(ref: VaultRef, input: ReturnDepositInput): TransactionInstruction {
  const associated = associatedTokenAddress(new PublicKey(fromHex(input.owner, 32)), input.mint);
  return vaultInstruction(
    ref.programId,
    "returnDeposit",
    [
      sign(input.sender),
      read(ref.vault),
      write(assetAddress(ref, input.asset)),
      write(depositPageAddress(ref, input.index)),
      write(input.ownerToken ?? associated.address),
      write(assetTokenAddress(ref, input.mint)),
      read(tokenProgramId),
    ],
    uintBytes(associated.bump, 1),
    uintBytes(input.index, 8),
    fromHex(input.owner, 32),
    uintBytes(input.subAccount, 4),
  );
}
