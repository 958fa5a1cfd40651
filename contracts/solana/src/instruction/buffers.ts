import { decodeVaa, type Hex, messageId, toHex, uintBytes, vaaDigest } from "@isthmus/protocol";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { bufferAddress, type VaultRef, voteAddress } from "../address/addresses.ts";
import { read, sign, signWrite, vaultInstruction, write } from "./build.ts";
import type { SignerSet } from "./layout.ts";

/** Bytes of a VAA that one write copies into a buffer; a legacy transaction has room for them. */
const bufferChunkBytes = 900;

/** A VAA that is voted through a buffer. */
export interface BufferedVaaInput {
  /** Pays for the buffer; nobody else can write, use or close it. */
  readonly payer: PublicKey;
  readonly set: SignerSet;
  readonly vaa: Uint8Array;
}

/**
 * Opens a buffer that is bound to digest, set and payer. Data: set u8 · digest 32 · length u16.
 * @throws VAA_MALFORMED
 */
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

/** A part of a VAA for a buffer. */
export interface BufferWriteInput {
  readonly payer: PublicKey;
  /** Digest of the VAA, which identifies the buffer. */
  readonly digest: Hex;
  /** Place of the first byte in the VAA, a u16. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Writes a part of the VAA; the payer signs. Data: offset u16 · bytes. */
export function bufferWrite(ref: VaultRef, input: BufferWriteInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "bufferWrite",
    [sign(input.payer), write(bufferAddress(ref, input.payer, input.digest))],
    uintBytes(input.offset, 2),
    input.bytes,
  );
}

/**
 * All writes that fill a buffer, one transaction each, in any order.
 * @throws VAA_MALFORMED
 */
export function bufferWrites(ref: VaultRef, input: BufferedVaaInput): TransactionInstruction[] {
  const { payer, vaa } = input;
  const digest = toHex(vaaDigest(decodeVaa(vaa).body));
  const writes: TransactionInstruction[] = [];
  for (let offset = 0; offset < vaa.length; offset += bufferChunkBytes) {
    const bytes = vaa.subarray(offset, offset + bufferChunkBytes);
    writes.push(bufferWrite(ref, { payer, digest, offset, bytes }));
  }
  return writes;
}

/**
 * Counts a vote whose VAA is in a buffer; costs about 26,000 compute units per signature. Data: set u8.
 * @throws VAA_MALFORMED
 */
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

/** Closes a buffer and returns its rent to its payer, who signs. */
export function bufferClose(ref: VaultRef, payer: PublicKey, digest: Hex): TransactionInstruction {
  return vaultInstruction(ref.programId, "bufferClose", [signWrite(payer), write(bufferAddress(ref, payer, digest))]);
}
