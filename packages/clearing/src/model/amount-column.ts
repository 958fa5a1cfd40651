import { uintBytes } from "@isthmus/protocol";

/** A list of amounts in eight bytes each; the few that do not fit are kept beside it. */
export class AmountColumn {
  #amounts = new BigInt64Array(64);
  /** The same memory. */
  #words = new Int32Array(this.#amounts.buffer);
  readonly #large = new Map<number, bigint>();
  #length = 0;

  push(amountQuanta: bigint): void {
    this.set(this.#length, amountQuanta);
  }

  /** Sets one amount; those between the end and a new one are zero. */
  set(index: number, amountQuanta: bigint): void {
    if (index >= this.#amounts.length) {
      const longer = new BigInt64Array(2 * (index + 1));
      longer.set(this.#amounts);
      this.#amounts = longer;
      this.#words = new Int32Array(longer.buffer);
    }
    if (index >= this.#length) this.#length = index + 1;
    if (this.#large.size > 0) this.#large.delete(index);
    if (amountQuanta < limit && amountQuanta >= -limit) this.#amounts[index] = amountQuanta;
    else this.#large.set(index, amountQuanta);
  }

  /** Zero where there is none. @param index 0 or more */
  at(index: number): bigint {
    if (this.#large.size > 0) {
      const large = this.#large.get(index);
      if (large !== undefined) return large;
    }
    return index < this.#length ? (this.#amounts[index] as bigint) : 0n;
  }

  /** Makes room for amounts up to a length; those that were not set are zero. */
  reserve(length: number): void {
    if (length > this.#length) this.set(length - 1, this.at(length - 1));
  }

  /** Whether an amount is below zero. @param index below the length */
  isNegative(index: number): boolean {
    if (this.#large.size > 0 && this.#large.has(index)) return this.at(index) < 0n;
    return (this.#words[2 * index + highWord] as number) < 0;
  }

  /** The amount as a number; NaN where that is not exact. @param index below the length that was reserved */
  numberAt(index: number): number {
    if (this.#large.size > 0 && this.#large.has(index)) return Number.NaN;
    const low = (this.#words[2 * index + 1 - highWord] as number) >>> 0;
    const value = (this.#words[2 * index + highWord] as number) * twoTo32 + low;
    return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER ? value : Number.NaN;
  }

  /** Sets an amount that a number holds exactly. @param index below the length that was reserved */
  setNumber(index: number, amountQuanta: number): void {
    if (this.#large.size > 0) this.#large.delete(index);
    const high = Math.floor(amountQuanta / twoTo32);
    this.#words[2 * index + highWord] = high;
    this.#words[2 * index + 1 - highWord] = amountQuanta - high * twoTo32;
  }

  pushNumber(amountQuanta: number): void {
    if (this.#length === this.#amounts.length) this.push(0n);
    else this.#length += 1;
    this.setNumber(this.#length - 1, amountQuanta);
  }

  /** Writes an amount as an unsigned integer of 16 bytes, big-endian. @throws AMOUNT_OUT_OF_RANGE if it is negative or does not fit */
  writeUint128(index: number, view: DataView, offset: number): void {
    const high = this.#words[2 * index + highWord] as number;
    if (index >= this.#length || this.#large.size > 0 || high < 0) {
      const bytes = uintBytes(this.at(index), 16);
      new Uint8Array(view.buffer, view.byteOffset + offset, bytes.length).set(bytes);
      return;
    }
    view.setUint32(offset, 0);
    view.setUint32(offset + 4, 0);
    view.setInt32(offset + 8, high);
    view.setInt32(offset + 12, this.#words[2 * index + 1 - highWord] as number);
  }
}

const limit = 1n << 63n;
const twoTo32 = 4_294_967_296;
/** Which of an amount's two words is the high one on this machine. */
const highWord = new Int32Array(BigInt64Array.of(1n).buffer)[0] === 1 ? 1 : 0;
