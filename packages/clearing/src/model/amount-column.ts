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
/** Which of an amount's two words is the high one on this machine. */
const highWord = new Int32Array(BigInt64Array.of(1n).buffer)[0] === 1 ? 1 : 0;
