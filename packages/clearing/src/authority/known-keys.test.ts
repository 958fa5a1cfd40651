import { fromHex, type Hex, keccak256, toHex, uintBytes } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { evmAddress, recoverAddress, signDigest } from "./keys.ts";
import { signerAmong } from "./known-keys.ts";

const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const key = (label: number): Uint8Array => new Uint8Array(32).fill(label);
const digestOf = (number: number): Uint8Array => keccak256(uintBytes(number, 4));
const word = (value: bigint): Hex => `0x${value.toString(16).padStart(64, "0")}`;

describe("keys that sign repeatedly", () => {
  it("are recovered like any other, before and after their tables are built", () => {
    const [own, other] = [evmAddress(key(0x71)), evmAddress(key(0x72))];
    for (let number = 0; number < 14; number++) {
      const digest = digestOf(number);
      const good = signDigest(digest, key(0x71));
      expect(signerAmong(digest, good, own)).toBe(own);
      expect(signerAmong(digest, signDigest(digest, key(0x72)), own)).toBe(other);
      for (const bad of broken(good)) expect(signerAmong(digest, bad, own)).toBe(recoverAddress(digest, bad));
      expect(signerAmong(digestOf(99), good, own)).toBe(recoverAddress(digestOf(99), good));
      expect(signerAmong(digestOf(99), good, own)).not.toBe(own);
      // 27 and 28 mean 0 and 1.
      const named: Hex = `${good.slice(0, 130) as Hex}${good.endsWith("00") ? "1b" : "1c"}`;
      expect(signerAmong(digest, named, own)).toBe(own);
    }
  });

  it("are not confused with a key of the other parity, nor accepted with a high s", () => {
    const own = evmAddress(key(0x73));
    for (let number = 0; number < 12; number++) {
      const digest = digestOf(number);
      const good = signDigest(digest, key(0x73));
      expect(signerAmong(digest, good, own)).toBe(own);
      const [r, s, v] = parts(good);
      expect(signerAmong(digest, joined(r, s, 1 - v), own)).not.toBe(own);
      expect(signerAmong(digest, joined(r, order - s, 1 - v), own)).toBeNull();
    }
  });
});

function parts(signature: Hex): [r: bigint, s: bigint, v: number] {
  const bytes = fromHex(signature, 65);
  return [BigInt(toHex(bytes.slice(0, 32))), BigInt(toHex(bytes.slice(32, 64))), bytes[64] as number];
}

function joined(r: bigint, s: bigint, v: number): Hex {
  return `${word(r)}${word(s).slice(2)}${v.toString(16).padStart(2, "0")}`;
}

/** Numbers out of their ranges, another r, s or v, and what is no signature at all. */
function broken(good: Hex): Hex[] {
  const [r, s, v] = parts(good);
  return [
    joined(0n, s, v),
    joined(r, 0n, v),
    joined(order, s, v),
    joined(r, order, v),
    joined(r + 1n, s, v),
    joined(r, s - 1n, v),
    joined(s, r, v),
    joined(r, s, 2),
    joined(r, s, 29),
    `${good.slice(0, 130) as Hex}`,
    "0x",
  ];
}
