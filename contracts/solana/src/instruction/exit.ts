import { uintBytes } from "@isthmus/protocol";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import {
  assetAddress,
  assetTokenAddress,
  associatedTokenAddress,
  depositPageAddress,
  tokenProgramId,
  type VaultRef,
} from "../address/addresses.ts";
import { mintIfShown, read, sign, vaultInstruction, write } from "./build.ts";
import { type ClaimInput, leafAccounts, leafData } from "./member.ts";

/** Freezes a vault for which no root has taken effect within its exit period; anyone can send it. */
export function freeze(ref: VaultRef): TransactionInstruction {
  return vaultInstruction(ref.programId, "freeze", [write(ref.vault), read(ref.programId)]);
}

/**
 * Freezes a vault whose house has not reached a withdrawal request within the inclusion period; anyone can send it. Data: index
 * u64.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function freezeIgnored(ref: VaultRef, requestIndex: bigint): TransactionInstruction {
  const accounts = [write(ref.vault), read(ref.programId), read(depositPageAddress(ref, requestIndex))];
  return vaultInstruction(ref.programId, "freezeIgnored", accounts, uintBytes(requestIndex, 8));
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
  /** The mint's token program; default: the Token program. */
  readonly tokenProgram?: PublicKey;
  /** The wallet that paid the deposit, as its record has it. */
  readonly payer: PublicKey;
  /** Where to pay instead of the payer's associated token account: only if the sender is the payer. */
  readonly payerToken?: PublicKey;
}

/**
 * Returns a deposit from a frozen vault to its payer. Data: bump of the associated token account u8 · index u64.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function returnDeposit(ref: VaultRef, input: ReturnDepositInput): TransactionInstruction {
  const associated = associatedTokenAddress(input.payer, input.mint, input.tokenProgram);
  return vaultInstruction(
    ref.programId,
    "returnDeposit",
    [
      sign(input.sender),
      read(ref.vault),
      write(assetAddress(ref, input.asset)),
      write(depositPageAddress(ref, input.index)),
      write(input.payerToken ?? associated.address),
      write(assetTokenAddress(ref, input.mint)),
      read(ref.programId),
      read(input.tokenProgram ?? tokenProgramId),
      ...mintIfShown(input),
    ],
    uintBytes(associated.bump, 1),
    uintBytes(input.index, 8),
  );
}
