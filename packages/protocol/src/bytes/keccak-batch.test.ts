import { keccak_256 } from "@noble/hashes/sha3.js";
import { describe, expect, it } from "vitest";
import { toHex } from "./bytes.ts";
import { keccakBatch, keccakMessages, messagesPartBytes, rateBytes } from "./keccak-batch.ts";

const message = (seed: number, length: number): Uint8Array =>
  new Uint8Array(length).map((_, index) => (index * 89 + seed * 31 + length) & 0xff);

/** Hashes of `count` messages by a batch. */
function hashed(lengthBytes: number, count: number, { twice }: { twice: boolean }): string[] {
  const batch = keccakBatch({ lengthBytes, capacity: 8, twice });
  for (let i = 0; i < count; i++) batch.bytes.set(message(i, lengthBytes), i * batch.strideBytes);
  batch.hash(count);
  const bytes = new Uint8Array(batch.digests.buffer, batch.digests.byteOffset, 32 * count);
  return Array.from({ length: count }, (_, i) => toHex(bytes.subarray(32 * i, 32 * i + 32)));
}

describe("a batch of messages", () => {
  it("agrees with another implementation at every length around a block, once and twice, odd counts included", () => {
    for (const length of [0, 1, 7, 64, 134, 135, 136, 137, 168, 271, 272, 273, 500]) {
      for (const count of [1, 2, 3, 8]) {
        const once = Array.from({ length: count }, (_, i) => keccak_256(message(i, length)));
        expect(hashed(length, count, { twice: false }), `${length} bytes`).toEqual(once.map(toHex));
        expect(hashed(length, count, { twice: true }), `${length} bytes twice`).toEqual(
          once.map((digest) => toHex(keccak_256(digest))),
        );
      }
    }
  });

  it("keeps the padding from hash to hash", () => {
    const batch = keccakBatch({ lengthBytes: 64, capacity: 4, twice: false });
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) batch.bytes.set(message(round + i, 64), i * batch.strideBytes);
      batch.hash(4);
      const first = new Uint8Array(batch.digests.buffer, batch.digests.byteOffset, 32);
      expect(toHex(first)).toBe(toHex(keccak_256(message(round, 64))));
    }
  });

  it("refuses to be made when the memory of all batches is used up", () => {
    expect(() => keccakBatch({ lengthBytes: 64, capacity: 1 << 20, twice: false })).toThrow(
      expect.objectContaining({ code: "INTERNAL" }),
    );
  });
});

describe("messages of any lengths", () => {
  it("agree with another implementation, whatever lengths stand beside each other", () => {
    const lengths = [0, 1, 135, 136, 137, 300, 300, 300, 64, 5_000, 271, 272, 64, 135];
    const bytes = new Uint8Array(rateBytes * 200).fill(0xee);
    const starts: number[] = [];
    let at = 0;
    lengths.forEach((length, seed) => {
      starts.push(at);
      bytes.set(message(seed, length), at);
      at += rateBytes * (Math.floor(length / rateBytes) + 1);
    });
    const digests = keccakMessages({ bytes, starts, lengthsBytes: lengths });
    const expected = lengths.map((length, seed) => toHex(keccak_256(message(seed, length))));
    expect(lengths.map((_, i) => toHex(digests.subarray(32 * i, 32 * i + 32)))).toEqual(expected);
    expect(keccakMessages({ bytes, starts: [], lengthsBytes: [] }).length).toBe(0);
  });

  it("are hashed in parts beyond the memory that they are hashed in, also one that fits no part", () => {
    const lengths = [messagesPartBytes - 1, 5, messagesPartBytes, 7, 7, 7];
    const blocks = lengths.map((length) => Math.floor(length / rateBytes) + 1);
    const starts = blocks.map((_, i) => rateBytes * blocks.slice(0, i).reduce((sum, count) => sum + count, 0));
    const bytes = new Uint8Array(rateBytes * blocks.reduce((sum, count) => sum + count, 0));
    lengths.forEach((length, seed) => {
      bytes.set(message(seed, length), starts[seed]);
    });
    const digests = keccakMessages({ bytes, starts, lengthsBytes: lengths });
    const expected = lengths.map((length, seed) => toHex(keccak_256(message(seed, length))));
    expect(lengths.map((_, i) => toHex(digests.subarray(32 * i, 32 * i + 32)))).toEqual(expected);
  });
});
