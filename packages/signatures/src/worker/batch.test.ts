import { fromHex, keccak256, toHex, uintBytes } from "@isthmus/protocol";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasNative } from "./answer.mjs";
import { allSigned, type BatchEntry } from "./batch.mjs";

const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const hashed = (label: number): Uint8Array => keccak256(uintBytes(label, 4));

function entry(key: number, message: number): BatchEntry {
  const secret = hashed(1_000_000 + key);
  const digest = hashed(message);
  const signed = secp256k1.sign(digest, secret, { prehash: false, format: "recovered" });
  return { digest, rs: signed.slice(1), recovery: signed[0] as number, key: secp256k1.getPublicKey(secret, false) };
}

const padded = (value: bigint): Uint8Array => fromHex(`0x${value.toString(16).padStart(64, "0")}`);
const joined = (r: Uint8Array, s: Uint8Array): Uint8Array => new Uint8Array([...r, ...s]);

/** Every way in which one entry can be wrong. */
function broken(good: BatchEntry, other: BatchEntry): BatchEntry[] {
  const [r, s] = [good.rs.slice(0, 32), good.rs.slice(32)];
  const scalar = BigInt(toHex(s));
  return [
    { ...good, digest: other.digest },
    { ...good, key: other.key },
    { ...good, recovery: 1 - good.recovery },
    { ...good, rs: joined(r, padded(order - scalar)) },
    { ...good, rs: joined(r, padded(scalar + 1n)) },
    { ...good, rs: joined(padded(BigInt(toHex(r)) + 1n), s) },
    { ...good, rs: joined(r, padded(0n)) },
    { ...good, rs: joined(padded(0n), s) },
    { ...good, rs: joined(r, padded(order)) },
    { ...good, rs: joined(padded(order), s) },
    { ...good, rs: other.rs },
  ];
}

describe.runIf(hasNative)("a batch of signatures", () => {
  const few = Array.from({ length: 24 }, (_, index) => entry(index % 5, index));

  it("passes if each is of its key, alone, together and repeated", () => {
    for (const each of few) expect(allSigned([each])).toBe(true);
    expect(allSigned(few)).toBe(true);
    expect(allSigned([...few, ...few, ...few])).toBe(true);
    // Negated s and parity are a signature too: low s is the caller's rule.
    const negated = few.map((each) => ({
      ...each,
      rs: joined(each.rs.slice(0, 32), padded(order - BigInt(toHex(each.rs.slice(32))))),
      recovery: 1 - each.recovery,
    }));
    expect(allSigned([...few, ...negated])).toBe(true);
  });

  it("fails if one is wrong in any way, wherever it is", () => {
    fc.assert(
      fc.property(fc.nat(few.length - 1), fc.integer({ min: 1, max: few.length }), (at, count) => {
        const given = [...few.slice(at), ...few.slice(0, at)].slice(0, count);
        const [good] = given as [BatchEntry];
        for (const wrong of broken(good, entry(77, 77))) {
          expect(allSigned([wrong, ...given.slice(1)])).toBe(false);
          expect(allSigned([...given.slice(1), wrong])).toBe(false);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("fails if errors of several would cancel out without the random numbers", () => {
    const [a, b] = [entry(1, 1), entry(1, 2)];
    const exchanged = [
      { ...a, recovery: 1 - a.recovery },
      { ...a, recovery: 1 - a.recovery, rs: joined(a.rs.slice(0, 32), padded(order - BigInt(toHex(a.rs.slice(32))))) },
    ];
    const swapped = [
      { ...a, digest: b.digest },
      { ...b, digest: a.digest },
    ];
    // z/s of both parts moves by the same amount, once up and once down.
    const [sa, sb] = [a, b].map(({ rs }) => BigInt(toHex(rs.slice(32)))) as [bigint, bigint];
    const shifted = [
      { ...a, digest: padded((BigInt(toHex(a.digest)) + 5n * sa) % order) },
      { ...b, digest: padded((BigInt(toHex(b.digest)) + order - ((5n * sb) % order)) % order) },
    ];
    expect(allSigned([a, b])).toBe(true);
    for (const pair of [exchanged, swapped, shifted]) expect(allSigned(pair)).toBe(false);
  });

  it("passes and fails alike with every width of its windows", () => {
    const many = Array.from({ length: 3_100 }, (_, index) => few[index % few.length] as BatchEntry);
    for (const length of [1_000, 1_001, 3_100]) {
      const given = many.slice(0, length);
      expect(allSigned(given)).toBe(true);
      const last = given.at(-1) as BatchEntry;
      expect(allSigned([...given.slice(0, -1), { ...last, digest: hashed(5_000) }])).toBe(false);
    }
  });
});
