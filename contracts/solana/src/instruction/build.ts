import { concatBytes, uintBytes } from "@isthmus/protocol";
import { type AccountMeta, type PublicKey, TransactionInstruction } from "@solana/web3.js";
import { tokenProgramId } from "../address/addresses.ts";
import { type InstructionName, instructionTag } from "./layout.ts";

/** Builds an instruction of the vault program: tag u8, then the fields, big-endian. */
export function vaultInstruction(
  programId: PublicKey,
  name: InstructionName,
  keys: readonly AccountMeta[],
  ...fields: readonly Uint8Array[]
): TransactionInstruction {
  const data = concatBytes(uintBytes(instructionTag[name], 1), ...fields);
  return new TransactionInstruction({ programId, keys: [...keys], data: Buffer.from(data) });
}

/** A read-only account. */
export const read = (pubkey: PublicKey): AccountMeta => ({ pubkey, isSigner: false, isWritable: false });
/** A writable account. */
export const write = (pubkey: PublicKey): AccountMeta => ({ pubkey, isSigner: false, isWritable: true });
/** An account that signs and pays. */
export const signWrite = (pubkey: PublicKey): AccountMeta => ({ pubkey, isSigner: true, isWritable: true });
/** An account that signs. */
export const sign = (pubkey: PublicKey): AccountMeta => ({ pubkey, isSigner: true, isWritable: false });

/** The mint's account, which a transfer of Token-2022's needs; none for the Token program. */
export function mintIfShown(input: { readonly mint: PublicKey; readonly tokenProgram?: PublicKey }): AccountMeta[] {
  return (input.tokenProgram ?? tokenProgramId).equals(tokenProgramId) ? [] : [read(input.mint)];
}
