import { keccak256, uintBytes } from "@isthmus/protocol";

/** Repeatable random numbers for the trades of the demo: keccak256(seed ‖ counter). */
export class SeededRandom {
  readonly #seed: number;
  #counter = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A whole number from 0 to `limit` - 1; `limit` up to 2^32. */
  below(limit: number): number {
    const bytes = keccak256(uintBytes(this.#seed, 4), uintBytes(this.#counter++, 4));
    const draw = bytes.slice(0, 8).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
    return Number(draw % BigInt(limit));
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }
}
