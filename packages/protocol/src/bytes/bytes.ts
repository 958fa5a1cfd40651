import { IsthmusError } from "../error/isthmus-error.ts";

/** Lower-case hexadecimal text with the 0x prefix. */
export type Hex = `0x${string}`;

const hexPattern = /^0x([0-9a-fA-F]{2})*$/;

/** Bytes as 0x-prefixed lower-case hex. */
export function toHex(bytes: Uint8Array): Hex {
  let out = "0x";
  for (const byte of bytes) out += byte.toString(16).padStart(2, "0");
  return out as Hex;
}

/**
 * Hex text as bytes.
 * @param length exact number of bytes, when given
 * @throws INPUT_INVALID when it is not hex or has another length
 */
export function fromHex(hex: string, length?: number): Uint8Array {
  if (!hexPattern.test(hex) || (length !== undefined && hex.length !== 2 + 2 * length)) {
    throw new IsthmusError("INPUT_INVALID", { field: "hex", value: hex.slice(0, 80), lengthBytes: length ?? null });
  }
  const bytes = new Uint8Array((hex.length - 2) / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(2 + 2 * i, 4 + 2 * i), 16);
  return bytes;
}

/** Concatenates byte arrays. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

/** Lexicographic order of two byte arrays of one length: negative, zero or positive. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** An address of at most 32 bytes, left-padded with zeros to 32. */
export function padLeft32(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 32) throw new IsthmusError("INPUT_INVALID", { field: "bytes32", lengthBytes: bytes.length });
  const out = new Uint8Array(32);
  out.set(bytes, 32 - bytes.length);
  return out;
}

/**
 * An unsigned integer, big-endian, in exactly `size` bytes.
 * @throws AMOUNT_OUT_OF_RANGE when it is negative or does not fit
 */
export function uintBytes(value: bigint | number, size: 1 | 2 | 4 | 8 | 16): Uint8Array {
  const big = BigInt(value);
  if (big < 0n || big >= 1n << BigInt(8 * size)) {
    throw new IsthmusError("AMOUNT_OUT_OF_RANGE", { value: big, sizeBytes: size });
  }
  const out = new Uint8Array(size);
  let rest = big;
  for (let i = size - 1; i >= 0; i--) {
    out[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return out;
}

/** Reads a big-endian byte string field by field; every read checks the remaining length. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Bytes not read yet. */
  get remaining(): number {
    return this.#bytes.length - this.#offset;
  }

  /** @throws ENVELOPE_MALFORMED when fewer bytes remain */
  take(length: number): Uint8Array {
    if (length > this.remaining) {
      throw new IsthmusError("ENVELOPE_MALFORMED", { wantedBytes: length, remainingBytes: this.remaining });
    }
    const part = this.#bytes.slice(this.#offset, this.#offset + length);
    this.#offset += length;
    return part;
  }

  uint(size: 1 | 2 | 4 | 8 | 16): bigint {
    let value = 0n;
    for (const byte of this.take(size)) value = (value << 8n) | BigInt(byte);
    return value;
  }

  number(size: 1 | 2 | 4): number {
    return Number(this.uint(size));
  }
}
