import { keccak_256 } from "@noble/hashes/sha3.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concatBytes, toHex } from "./bytes.ts";
import { keccak256 } from "./hash.ts";

const bytes = (length: number): Uint8Array => new Uint8Array(length).map((_, index) => (index * 89 + length) & 0xff);

describe("keccak256", () => {
  it("hashes what everybody knows the hash of", () => {
    const text = new TextEncoder();
    expect(toHex(keccak256())).toBe("0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    expect(toHex(keccak256(text.encode("abc")))).toBe(
      "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45",
    );
    expect(toHex(keccak256(text.encode("The quick brown fox jumps over the lazy dog")))).toBe(
      "0x4d741b6f1eb29cb2a9b9911c82f56fa8d73b04959d3d9d222895df6c0b28aa15",
    );
  });

  it("agrees with another implementation at every length around a block and around its buffer", () => {
    const lengths = Array.from({ length: 420 }, (_, length) => length);
    for (const around of [136 * 399, 136 * 400, 136 * 401, 136 * 800, 136 * 1_000]) {
      for (const off of [-2, -1, 0, 1, 2]) lengths.push(around + off);
    }
    for (const length of lengths) expect(toHex(keccak256(bytes(length)))).toBe(toHex(keccak_256(bytes(length))));
  });

  it("does not care how the bytes are cut into parts, and keeps nothing from one call to the next", () => {
    const part = fc.oneof(
      { weight: 9, arbitrary: fc.uint8Array({ maxLength: 300 }) },
      { weight: 1, arbitrary: fc.integer({ min: 54_000, max: 55_000 }).map(bytes) },
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const first = keccak256(...parts);
        expect(toHex(first)).toBe(toHex(keccak_256(concatBytes(...parts))));
        keccak256(bytes(7));
        expect(keccak256(...parts)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});
