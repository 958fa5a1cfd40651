import { IsthmusError } from "../error/isthmus-error.ts";

/** Lower-case hexadecimal text with the 0x prefix. */
export type Hex = `0x${string}`;

const textOfByte: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
/** Value of a hexadecimal digit by its character code. */
const digits = new Uint8Array(128).fill(0xff);
for (let digit = 0; digit < 16; digit++) {
  digits[digit.toString(16).charCodeAt(0)] = digit;
  digits[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/** Bytes as 0x-prefixed lower-case hex. */
export function toHex(bytes: Uint8Array): Hex {
  let out = "0x";
  for (const byte of bytes) out += textOfByte[byte];
  return out as Hex;
}

/**
 * Hex text as bytes.
 * @param length exact number of bytes, when given
 * @throws INPUT_INVALID when it is not hex or has another length
 */
export function fromHex(hex: string, length?: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, Math.floor((hex.length - 2) / 2)));
  if (length !== undefined && bytes.length !== length) throw notHex(hex, length);
  writeHex(bytes, 0, hex, bytes.length);
  return bytes;
}

/**
 * Writes hex text as bytes.
 * @param length exact number of bytes
 * @throws INPUT_INVALID when it is not hex or has another length
 */
export function writeHex(into: Uint8Array, offset: number, hex: string, length: number): void {
  if (hex.length !== 2 + 2 * length || hex.charCodeAt(0) !== 0x30 || hex.charCodeAt(1) !== 0x78)
    throw notHex(hex, length);
  for (let i = 0; i < length; i++) {
    const high = digits[hex.charCodeAt(2 + 2 * i)] ?? 0xff;
    const low = digits[hex.charCodeAt(3 + 2 * i)] ?? 0xff;
    if ((high | low) > 0x0f) throw notHex(hex, length);
    into[offset + i] = (high << 4) | low;
  }
}

function notHex(hex: string, length: number | undefined): IsthmusError {
  return new IsthmusError("INPUT_INVALID", { field: "hex", value: hex.slice(0, 80), lengthBytes: length ?? null });
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

/**
 * Writes an unsigned integer, big-endian, in 16 bytes.
 * @throws AMOUNT_OUT_OF_RANGE when it is negative or does not fit
 */
export function writeUint128(view: DataView, offset: number, value: bigint): void {
  const high = value >> 64n;
  if (high < 0n || high > 0xffff_ffff_ffff_ffffn)
    throw new IsthmusError("AMOUNT_OUT_OF_RANGE", { value, sizeBytes: 16 });
  view.setBigUint64(offset, high);
  view.setBigUint64(offset + 8, value);
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
