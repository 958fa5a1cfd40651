import { IsthmusError } from "@isthmus/protocol";

/** Bytes of one row: instrument u16, buyer u32, seller u32, price u64, size u64, maker u8, big-endian. */
export const rowBytes = 27;

/** Replaces a number that no account had when the batch was applied; there can never be so many accounts. */
export const unknownNumber = 0xffff_ffff;

/** 2^32, written out: powers of numbers differ between JavaScript engines (P34). */
const high = 0x1_0000_0000;
/** The upper half of the smallest u64 that is 2^63 or more. */
const tooHigh = 0x8000_0000;

/**
 * The rows of a packed batch, read in place without an object per trade. Prices and sizes are available as bigints, exact,
 * or as numbers, exact below 2^53 and of the right magnitude above.
 */
export class PackedRows {
  readonly length: number;
  readonly #view: DataView;

  private constructor(bytes: Uint8Array) {
    this.length = bytes.length / rowBytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /**
   * Reads the `rows` of a `packed-trades` command.
   * @throws INPUT_INVALID if it is not canonical base64 of whole rows within their ranges
   */
  static read(rows: string): PackedRows {
    const bytes = Buffer.from(rows, "base64");
    const whole = bytes.length > 0 && bytes.length % rowBytes === 0 && bytes.toString("base64") === rows;
    if (!whole) throw new IsthmusError("INPUT_INVALID", { field: "rows", lengthBytes: bytes.length });
    return PackedRows.of(bytes);
  }

  /** Rows over bytes that belong to them from here on. @throws INPUT_INVALID if they are no whole rows within their ranges */
  static of(bytes: Uint8Array): PackedRows {
    if (bytes.length % rowBytes !== 0)
      throw new IsthmusError("INPUT_INVALID", { field: "rows", lengthBytes: bytes.length });
    const packed = new PackedRows(bytes);
    for (let row = 0; row < packed.length; row++) {
      if (!packed.#isWithinRanges(row)) throw new IsthmusError("INPUT_INVALID", { field: "rows", row });
    }
    return packed;
  }

  /** All rows, as they were read but for numbers that no account has. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset, this.#view.byteLength);
  }

  instrument(row: number): number {
    return this.#view.getUint16(row * rowBytes);
  }

  /** Account number, index into `State.accountIds`. */
  buyer(row: number): number {
    return this.#view.getUint32(row * rowBytes + 2);
  }

  /** Account number. */
  seller(row: number): number {
    return this.#view.getUint32(row * rowBytes + 6);
  }

  priceTicks(row: number): bigint {
    return this.#view.getBigUint64(row * rowBytes + 10);
  }

  sizeLots(row: number): bigint {
    return this.#view.getBigUint64(row * rowBytes + 18);
  }

  /** The price as a number. */
  ticks(row: number): number {
    const at = row * rowBytes + 10;
    return this.#view.getUint32(at) * high + this.#view.getUint32(at + 4);
  }

  /** The size as a number. */
  lots(row: number): number {
    const at = row * rowBytes + 18;
    return this.#view.getUint32(at) * high + this.#view.getUint32(at + 4);
  }

  maker(row: number): "buyer" | "seller" {
    return this.#view.getUint8(row * rowBytes + 26) === 0 ? "buyer" : "seller";
  }

  /** Replaces numbers that no account has by `unknownNumber`, so that an account opened later never acquires them. */
  replaceUnknown(accounts: number): void {
    for (let row = 0; row < this.length; row++) {
      if (this.buyer(row) >= accounts) this.#view.setUint32(row * rowBytes + 2, unknownNumber);
      if (this.seller(row) >= accounts) this.#view.setUint32(row * rowBytes + 6, unknownNumber);
    }
  }

  /** Price below 2^63, size from 1 below 2^63, maker 0 or 1. */
  #isWithinRanges(row: number): boolean {
    const at = row * rowBytes;
    const view = this.#view;
    if (view.getUint32(at + 10) >= tooHigh || view.getUint32(at + 18) >= tooHigh) return false;
    return (view.getUint32(at + 18) !== 0 || view.getUint32(at + 22) !== 0) && view.getUint8(at + 26) <= 1;
  }
}
