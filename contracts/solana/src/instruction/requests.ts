import { fromHex, type Hex, uintBytes } from "@isthmus/protocol";
import { type AccountMeta, type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import {
  assetAddress,
  assetTokenAddress,
  associatedTokenAddress,
  depositPageAddress,
  depositsPerPage,
  tokenProgramId,
  type VaultRef,
} from "../address/addresses.ts";
import { mintIfShown, read, signWrite, vaultInstruction, write } from "./build.ts";

/** What adds an entry to the vault's hash chain. */
interface EntryInput {
  readonly asset: number;
  /**
   * The vault's newest entry plus one, as last read: others may come first, at least 64 of them. Beyond that:
   * ACCOUNT_ADDRESS; read the index and retry.
   */
  readonly index: bigint;
}

/** A deposit that its payer wants back. */
export interface RequestTakeBackInput extends EntryInput {
  /** The wallet that paid the deposit; signs and pays the entry's rent. */
  readonly payer: PublicKey;
  readonly depositIndex: bigint;
}

/**
 * Asks for a deposit back that no root has reached (PROTOCOL P10). Data: deposit index u64.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function requestTakeBack(ref: VaultRef, input: RequestTakeBackInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "requestTakeBack",
    [
      signWrite(input.payer),
      write(ref.vault),
      read(assetAddress(ref, input.asset)),
      ...pagesOf(ref, input.index),
      read(ref.programId),
      read(SystemProgram.programId),
      ...pageOfDeposit(ref, input),
    ],
    uintBytes(input.depositIndex, 8),
  );
}

/** A requested take-back that is due. */
export interface PayTakeBackInput extends EntryInput {
  /** Signs and pays the entry's rent; anyone. */
  readonly sender: PublicKey;
  readonly depositIndex: bigint;
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
 * Pays a requested deposit back to its payer. Data: bump of the associated token account u8 · deposit index u64.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function payTakeBack(ref: VaultRef, input: PayTakeBackInput): TransactionInstruction {
  const associated = associatedTokenAddress(input.payer, input.mint, input.tokenProgram);
  return vaultInstruction(
    ref.programId,
    "payTakeBack",
    [
      signWrite(input.sender),
      write(ref.vault),
      write(assetAddress(ref, input.asset)),
      ...pagesOf(ref, input.index),
      write(input.payerToken ?? associated.address),
      write(assetTokenAddress(ref, input.mint)),
      read(ref.programId),
      read(input.tokenProgram ?? tokenProgramId),
      read(SystemProgram.programId),
      ...mintIfShown(input),
      ...pageOfDeposit(ref, input),
    ],
    uintBytes(associated.bump, 1),
    uintBytes(input.depositIndex, 8),
  );
}

/** A withdrawal that the house must take note of. */
export interface RequestWithdrawalInput extends EntryInput {
  /** Signs and pays the entry's rent; the engine acts only on an address that is linked to the account. */
  readonly requester: PublicKey;
  readonly account: Hex;
  /** At least the asset's smallest deposit. */
  readonly amountQuanta: bigint;
}

/**
 * Asks for a withdrawal at the vault itself (PROTOCOL P11). Data: account 32 · amount u128.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function requestWithdrawal(ref: VaultRef, input: RequestWithdrawalInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "requestWithdrawal",
    [
      signWrite(input.requester),
      write(ref.vault),
      read(assetAddress(ref, input.asset)),
      ...pagesOf(ref, input.index),
      read(ref.programId),
      read(SystemProgram.programId),
    ],
    fromHex(input.account, 32),
    uintBytes(input.amountQuanta, 16),
  );
}

const pagesOf = (ref: VaultRef, index: bigint): AccountMeta[] => [
  write(depositPageAddress(ref, index)),
  write(depositPageAddress(ref, index + depositsPerPage)),
];

/** The page of a deposit, unless it is the first of the entry's two. */
function pageOfDeposit(
  ref: VaultRef,
  { index, depositIndex }: { readonly index: bigint; readonly depositIndex: bigint },
): AccountMeta[] {
  const page = depositPageAddress(ref, depositIndex);
  return page.equals(depositPageAddress(ref, index)) ? [] : [write(page)];
}
