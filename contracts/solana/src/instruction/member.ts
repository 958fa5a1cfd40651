import { fromHex, type Hex, uintBytes } from "@isthmus/protocol";
import { type AccountMeta, PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import {
  assetAddress,
  assetTokenAddress,
  associatedTokenAddress,
  claimAddress,
  depositPageAddress,
  depositsPerPage,
  token2022ProgramId,
  tokenProgramId,
  type VaultRef,
} from "../address/addresses.ts";
import { mintIfShown, read, signWrite, vaultInstruction, write } from "./build.ts";

/** A deposit of one asset to one account. */
export interface DepositInput {
  /** Wallet that owns the source token account; signs and pays the record's rent. */
  readonly depositor: PublicKey;
  readonly sourceToken: PublicKey;
  /** The 32-byte account that is credited. */
  readonly account: Hex;
  readonly asset: number;
  /** The asset's mint. */
  readonly mint: PublicKey;
  /** The mint's token program; default: the Token program. */
  readonly tokenProgram?: PublicKey;
  /** Token units, a u128; the part below one quantum stays with its owner. */
  readonly tokenUnits: bigint;
  /**
   * The vault's newest entry plus one, as last read: others may come first, at least 64 of them. Beyond that:
   * ACCOUNT_ADDRESS; read the index and retry.
   */
  readonly index: bigint;
}

/**
 * Pulls tokens and appends the deposit to the hash chain. Data: account 32 · token units u128.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function deposit(ref: VaultRef, input: DepositInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "deposit",
    [
      signWrite(input.depositor),
      write(ref.vault),
      write(assetAddress(ref, input.asset)),
      write(depositPageAddress(ref, input.index)),
      write(depositPageAddress(ref, input.index + depositsPerPage)),
      write(input.sourceToken),
      write(assetTokenAddress(ref, input.mint)),
      read(ref.programId),
      read(input.tokenProgram ?? tokenProgramId),
      read(SystemProgram.programId),
      ...mintIfShown(input),
    ],
    fromHex(input.account, 32),
    uintBytes(input.tokenUnits, 16),
  );
}

/** An entitlement leaf of one of the asset's last four effective roots with its proof. */
export interface ClaimInput {
  /** Pays the fee and, the first time, the claim record's rent; anyone. */
  readonly payer: PublicKey;
  readonly account: Hex;
  readonly asset: number;
  /** The wallet in the leaf. */
  readonly recipient: Hex;
  /** The asset's mint. */
  readonly mint: PublicKey;
  /** The mint's token program; default: the Token program. */
  readonly tokenProgram?: PublicKey;
  /** Where to pay instead of the recipient's associated token account: only if the payer is the recipient. */
  readonly recipientToken?: PublicKey;
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
  readonly proof: readonly Hex[];
}

/**
 * Pays the difference between entitlement and claims so far, within the asset's budget of the day; anyone can send it. Data: bump of the associated token account
 * u8 · account 32 · recipient 32 ·
 * entitled u128 · exit u128 · proof n × 32.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function claim(ref: VaultRef, input: ClaimInput): TransactionInstruction {
  return vaultInstruction(ref.programId, "claim", leafAccounts(ref, input), ...leafData(input));
}

const associatedOf = (input: ClaimInput): { readonly address: PublicKey; readonly bump: number } =>
  associatedTokenAddress(new PublicKey(fromHex(input.recipient, 32)), input.mint, input.tokenProgram);

/** The accounts of a claim or an exit. */
export function leafAccounts(ref: VaultRef, input: ClaimInput): AccountMeta[] {
  return [
    signWrite(input.payer),
    read(ref.vault),
    write(assetAddress(ref, input.asset)),
    write(claimAddress(ref, input.account, input.asset)),
    write(input.recipientToken ?? associatedOf(input).address),
    write(assetTokenAddress(ref, input.mint)),
    read(input.tokenProgram ?? tokenProgramId),
    read(SystemProgram.programId),
    ...mintIfShown(input),
  ];
}

/** The data of a claim or an exit: a leaf and its proof. */
export function leafData(input: ClaimInput): Uint8Array[] {
  return [
    uintBytes(associatedOf(input).bump, 1),
    fromHex(input.account, 32),
    fromHex(input.recipient, 32),
    uintBytes(input.entitledQuanta, 16),
    uintBytes(input.exitQuanta, 16),
    ...input.proof.map((node) => fromHex(node, 32)),
  ];
}

/** Accounts of a claim that are the same for every member: the contents of a lookup table. */
export function claimTableAddresses(
  ref: VaultRef,
  assets: readonly { readonly asset: number; readonly mint: PublicKey; readonly tokenProgram?: PublicKey }[],
): PublicKey[] {
  const others = assets.filter((token) => mintIfShown(token).length > 0);
  return [
    ref.vault,
    tokenProgramId,
    SystemProgram.programId,
    ...assets.flatMap(({ asset, mint }) => [assetAddress(ref, asset), assetTokenAddress(ref, mint)]),
    ...others.map(({ mint }) => mint),
    ...(others.length === 0 ? [] : [token2022ProgramId]),
  ];
}
