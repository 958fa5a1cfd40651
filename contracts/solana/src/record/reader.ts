import { type Hex, IsthmusError, toHex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";

/** Kinds of records, numbered as in src-c/record.h. */
export const recordType = { vault: 1, asset: 2, deposits: 3, claim: 4, vote: 5, buffer: 6, act: 7 } as const;
/** A kind of record. */
export type RecordName = keyof typeof recordType;

/** Exact sizes of the records in bytes; the VAA of a buffer follows its 112, the bytes of an act its 56,
 * the entries of a page, 128 bytes each, its 24. */
export const recordBytes = {
  vault: 2592,
  asset: 416,
  deposits: 24,
  claim: 64,
  vote: 56,
  buffer: 112,
  act: 56,
} as const;

/** Records whose bytes follow the struct. */
const withTail: readonly RecordName[] = ["buffer", "act", "deposits"];

/** Places for signers in a signer set: as many as Wormhole has guardians. */
export const signerSetMax = 19;

const magic = 0x48545349;
const recordVersion = 4;

/** Reads a record field by field in the layout of the C structs: little-endian, without padding. */
export class RecordReader {
  /** Bump of the record's address. */
  readonly bump: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #offset = 8;

  /** @throws ACCOUNT_TYPE if the bytes are not a record of this kind and version */
  constructor(name: RecordName, bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const fits = withTail.includes(name) ? bytes.length >= recordBytes[name] : bytes.length === recordBytes[name];
    if (
      !fits ||
      this.#view.getUint32(0, true) !== magic ||
      bytes[4] !== recordVersion ||
      bytes[5] !== recordType[name]
    ) {
      throw new IsthmusError("ACCOUNT_TYPE", { wanted: name, lengthBytes: bytes.length });
    }
    this.bump = this.#view.getUint8(6);
  }

  /** The next bytes, copied; fewer at the end of the record. */
  take(length: number): Uint8Array {
    const part = this.#bytes.slice(this.#offset, this.#offset + length);
    this.#offset += length;
    return part;
  }

  skip(length: number): void {
    this.#offset += length;
  }

  u8(): number {
    return this.take(1)[0] as number;
  }

  u16(): number {
    this.#offset += 2;
    return this.#view.getUint16(this.#offset - 2, true);
  }

  u32(): number {
    this.#offset += 4;
    return this.#view.getUint32(this.#offset - 4, true);
  }

  u64(): bigint {
    this.#offset += 8;
    return this.#view.getBigUint64(this.#offset - 8, true);
  }

  hex32(): Hex {
    return toHex(this.take(32));
  }

  key(): PublicKey {
    return new PublicKey(this.take(32));
  }
}
