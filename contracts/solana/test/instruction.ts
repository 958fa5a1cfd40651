import type { AccountMeta, TransactionInstruction } from "@solana/web3.js";
import { expect } from "vitest";
import { accountTable, type InstructionName, instructionTag, type VaultRef, vaultAddress } from "../src/index.ts";
import { keypairOf } from "./network.ts";

/** Keys and a vault for builders: nothing is on a chain. */
export const admin = keypairOf(20, 1).publicKey;
export const payer = keypairOf(20, 2).publicKey;
export const programId = keypairOf(20, 3).publicKey;
export const ref: VaultRef = { programId, vault: vaultAddress(programId, 7, admin) };

/** Expects the accounts of the account table, in its order and with its flags, and returns the data after the tag as hex. */
export function expectInstruction(instruction: TransactionInstruction, name: InstructionName): string {
  const rows = accountTable[name].slice(0, instruction.keys.length);
  const missing = accountTable[name].slice(instruction.keys.length);
  expect(missing.filter((row) => row.when === undefined)).toEqual([]);
  const flags = ({ isSigner, isWritable }: AccountMeta) => ({ isSigner, isWritable });
  expect(instruction.keys.map(flags)).toEqual(
    rows.map((row) => ({ isSigner: row.signer ?? false, isWritable: row.writable ?? false })),
  );
  expect(instruction.programId.equals(programId)).toBe(true);
  expect(instruction.data[0]).toBe(instructionTag[name]);
  return instruction.data.subarray(1).toString("hex");
}

/** Addresses of an instruction's accounts as text. */
export const addressesOf = (instruction: TransactionInstruction): string[] =>
  instruction.keys.map(({ pubkey }) => pubkey.toBase58());
