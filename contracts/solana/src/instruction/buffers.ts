import { decodeVaa, type Hex, messageId, toHex, uintBytes, vaaDigest } from "@isthmus/protocol";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { bufferAddress, type VaultRef, voteAddress } from "../address/addresses.ts";
import { read, sign, signWrite, vaultInstruction, write } from "./build.ts";
import type { SignerSet } from "./layout.ts";

/** Bytes of a VAA that one write puts into a buffer; fits a legacy transaction. */
export const bufferChunkBytes = 900;

export interface BufferedVaaInput {
  /** Pays for the buffer, is the only one who may write, use and close it. */
  readonly payer: PublicKey;
  readonly set: SignerSet;
  readonly vaa: Uint8Array;
}

/** Opens a buffer that is bound to digest, set and payer. set u8 · digest 32 · length u16 */
export function bufferOpen(ref: VaultRef, input: BufferedVaaInput): TransactionInstruction {
  const digest = vaaDigest(decodeVaa(input.vaa).body);
  return vaultInstruction(
    ref.programId,
    "bufferOpen",
    [
      signWrite(input.payer),
      read(ref.vault),
      write(bufferAddress(ref, input.payer, toHex(digest))),
      read(SystemProgram.programId),
    ],
    uintBytes(input.set, 1),
    digest,
    uintBytes(input.vaa.length, 2),
  );
}

/** Writes a part of the VAA. offset u16 · bytes */
export function bufferWrite(
  ref: VaultRef,
  payer: PublicKey,
  digest: Hex,
  offset: number,
  bytes: Uint8Array,
): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "bufferWrite",
    [sign(payer), write(bufferAddress(ref, payer, digest))],
    uintBytes(offset, 2),
    bytes,
  );
}

/** All writes that fill a buffer, one transaction each. */
export function bufferWrites(ref: VaultRef, input: BufferedVaaInput): TransactionInstruction[] {
  const digest = toHex(vaaDigest(decodeVaa(input.vaa).body));
  const writes: TransactionInstruction[] = [];
  for (let offset = 0; offset < input.vaa.length; offset += bufferChunkBytes)
    writes.push(bufferWrite(ref, input.payer, digest, offset, input.vaa.subarray(offset, offset + bufferChunkBytes)));
  return writes;
}

/** Counts a vote whose VAA lies in a buffer; needs about 26,000 compute units a signature. set u8 */
export function postVoteFromBuffer(ref: VaultRef, input: BufferedVaaInput): TransactionInstruction {
  const { body } = decodeVaa(input.vaa);
  return vaultInstruction(
    ref.programId,
    "postVoteFromBuffer",
    [
      signWrite(input.payer),
      read(ref.vault),
      write(voteAddress(ref, toHex(messageId(body.payload)))),
      read(bufferAddress(ref, input.payer, toHex(vaaDigest(body)))),
      read(SystemProgram.programId),
    ],
    uintBytes(input.set, 1),
  );
}

/** Gives the buffer's rent back to its payer. */
export function bufferClose(ref: VaultRef, payer: PublicKey, digest: Hex): TransactionInstruction {
  return vaultInstruction(ref.programId, "bufferClose", [signWrite(payer), write(bufferAddress(ref, payer, digest))]);
}
