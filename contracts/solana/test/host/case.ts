import { type AccountMeta, PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import type { Network, StoredAccount } from "../network.ts";

/** The runtime passes programs as accounts too; the vault reads no data of theirs. */
const dataBytesMost = 10_240;

const nothing: StoredAccount = { owner: SystemProgram.programId, lamports: 0n, data: new Uint8Array(0) };

/** An account as one instruction is given it. */
export interface CaseAccount extends StoredAccount {
  readonly address: PublicKey;
}

/** The accounts of an instruction, at this moment. */
export function accountsOf(network: Network, instruction: TransactionInstruction): CaseAccount[] {
  return instruction.keys.map(({ pubkey }) => {
    const stored = network.account(pubkey) ?? nothing;
    const data = stored.data.length > dataBytesMost ? new Uint8Array(0) : stored.data;
    return { ...stored, data, address: pubkey };
  });
}

/** A call and the state that it meets, in the format of world.h. */
export function caseBytes(network: Network, instruction: TransactionInstruction): Uint8Array {
  const rent = network.svm.getRent();
  const threshold = new Uint8Array(new Float64Array([rent.exemptionThreshold]).buffer);
  const parts = [
    u8(instruction.keys.length),
    u64(network.seconds),
    u64(rent.lamportsPerByteYear),
    threshold,
    instruction.programId.toBytes(),
  ];
  const accounts = accountsOf(network, instruction);
  for (const [index, { address, owner, lamports, data }] of accounts.entries()) {
    const { isSigner, isWritable } = instruction.keys[index] as AccountMeta;
    const flags = (isSigner ? 1 : 0) | (isWritable ? 2 : 0);
    parts.push(u8(flags), address.toBytes(), owner.toBytes(), u64(lamports), u32(data.length), data);
  }
  parts.push(u32(instruction.data.length), instruction.data);
  return Buffer.concat(parts);
}

/** What a host run leaves behind (fuzz.c). */
export interface HostOutcome {
  /** 0, or a number of the error table. */
  readonly result: bigint;
  /** After a success. */
  readonly accounts: readonly CaseAccount[];
}

/** Reads the file that `ISTHMUS_OUTCOME` names. */
export function readOutcome(bytes: Uint8Array): HostOutcome {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const result = view.getBigUint64(0, true);
  if (result !== 0n) return { result, accounts: [] };
  const accounts: CaseAccount[] = [];
  let at = 8 + 57;
  for (let left = view.getUint8(8); left > 0; left--) {
    const data = at + 77;
    const length = view.getUint32(at + 73, true);
    accounts.push({
      address: new PublicKey(bytes.subarray(at + 1, at + 33)),
      owner: new PublicKey(bytes.subarray(at + 33, at + 65)),
      lamports: view.getBigUint64(at + 65, true),
      data: bytes.slice(data, data + length),
    });
    at = data + length;
  }
  return { result, accounts };
}

function u8(value: number): Uint8Array {
  return Uint8Array.of(value);
}

function u32(value: number): Uint8Array {
  return new Uint8Array(new Uint32Array([value]).buffer);
}

function u64(value: bigint): Uint8Array {
  return new Uint8Array(new BigUint64Array([BigInt.asUintN(64, value)]).buffer);
}
