import { createHash } from "node:crypto";
import {
  plainChecks,
  type SignedCommand,
  signDigest,
  signPersonal,
  signSolana,
  solanaAddress,
} from "@isthmus/clearing";
import { fromHex, type Hex, keccak256, toHex, uintBytes } from "@isthmus/protocol";
import { ed25519 } from "@noble/curves/ed25519.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nativeChecks } from "./native-checks.ts";
import { hasNative } from "./worker/answer.mjs";

const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const field = 2n ** 256n - 2n ** 32n - 977n;
const expected: Hex = `0x${"11".repeat(20)}`;
const word = (value: bigint): Hex => `0x${(value % 2n ** 256n).toString(16).padStart(64, "0")}`;
const joined = (r: bigint, s: bigint, v: number): Hex =>
  `${word(r)}${word(s).slice(2)}${v.toString(16).padStart(2, "0")}`;
const over = (digest: Uint8Array): SignedCommand => ({ houseId: 7, command: {}, digest: () => digest });

/** What was answered or thrown. */
function outcome(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return { code: (error as { code?: string }).code };
  }
}

function expectSameSigner(digest: Uint8Array, signature: Hex): void {
  for (const form of ["digest", "personal"] as const) {
    const question = { form, signature, expected };
    const plain = outcome(() => plainChecks.signer(over(digest), question));
    expect(
      outcome(() => nativeChecks.signer(over(digest), question)),
      `${form} ${signature}`,
    ).toEqual(plain);
  }
}

function expectSameSolana(digest: Uint8Array, signature: Hex, address: Hex): boolean {
  const question = { form: "solana", signature, address } as const;
  const plain = plainChecks.signedBySolana(over(digest), question);
  expect(nativeChecks.signedBySolana(over(digest), question), `${address} ${signature}`).toBe(plain);
  return plain;
}

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const secret = fc.integer({ min: 1, max: 2 ** 31 }).map((label) => keccak256(uintBytes(label, 4)));

describe("secp256k1 signers by the native curve", () => {
  it("are those of the reference for good signatures with any v, and for the negated s", () => {
    fc.assert(
      fc.property(bytes32, secret, fc.integer({ min: 0, max: 255 }), (digest, key, v) => {
        const good = fc.sample(fc.boolean(), 1)[0] ? signDigest(digest, key) : signPersonal(digest, key);
        const r = BigInt(good.slice(0, 66));
        const s = BigInt(`0x${good.slice(66, 130)}`);
        for (const each of [0, 1, 2, 3, 26, 27, 28, 29, v]) {
          expectSameSigner(digest, joined(r, s, each));
          expectSameSigner(digest, joined(r, order - s, each));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("are those of the reference for numbers at the edges of their ranges", () => {
    const edges = [
      0n,
      1n,
      2n,
      order / 2n,
      order / 2n + 1n,
      order - 1n,
      order,
      order + 1n,
      field - 1n,
      field,
      2n ** 256n - 1n,
    ];
    const digests = [
      new Uint8Array(32),
      new Uint8Array(32).fill(255),
      fromHex(word(order)),
      keccak256(uintBytes(1, 4)),
    ];
    for (const r of edges)
      for (const s of edges)
        for (const digest of digests) for (const v of [0, 1]) expectSameSigner(digest, joined(r, s, v));
  });

  it("are those of the reference for any bytes, and where the key is at infinity", () => {
    const small = fc.integer({ min: 0, max: 40 }).map(BigInt);
    const any = bytes32.map((bytes) => BigInt(toHex(bytes)));
    fc.assert(
      fc.property(bytes32, fc.oneof(small, any), fc.oneof(small, any), fc.boolean(), (digest, r, s, odd) => {
        expectSameSigner(digest, joined(r, s, odd ? 1 : 0));
      }),
      { numRuns: 60 },
    );
    // R = G and s = z: the key is r⁻¹(sG - zG), no point.
    const r = 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n;
    for (const v of [0, 1]) expectSameSigner(fromHex(word(5n)), joined(r, 5n, v));
  });

  it("do not depend on the case of the hex; what is not 65 bytes of hex is judged by the reference", () => {
    const digest = keccak256(uintBytes(3, 4));
    const good = signDigest(digest, keccak256(uintBytes(4, 4)));
    const malformed = [
      good.toUpperCase().replace("0X", "0x"),
      good.slice(0, -2),
      `${good}00`,
      "0x",
      `${good.slice(0, -1)}g`,
    ];
    for (const signature of malformed) expectSameSigner(digest, signature as Hex);
  });
});

const { Point } = ed25519;
const subgroup = Point.Fn.ORDER;
const littleEndian = (bytes: Uint8Array): bigint => BigInt(toHex(bytes.slice().reverse()));
const sha512 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash("sha512").update(bytes).digest());
const thirtyTwo = (value: bigint): Uint8Array => fromHex(word(value)).reverse();
/** The eight points of small order, from one of order 8. */
const eighth = Point.fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", true);
const torsion = Array.from({ length: 8 }, (_, index) =>
  index === 0 ? Point.ZERO : Array.from({ length: index - 1 }).reduce<typeof eighth>((sum) => sum.add(eighth), eighth),
);

/** A signature made by hand, with a point of small order added to the nonce's point and to the key. */
function solanaWith(digest: Uint8Array, nonceTorsion: typeof eighth, keyTorsion: typeof eighth) {
  const message = new TextEncoder().encode(`isthmus:${toHex(digest)}`);
  const [secretScalar, nonce] = [0x1234567890abcdefn, 0xfedcba0987654321n];
  const address = Point.BASE.multiply(secretScalar).add(keyTorsion).toBytes();
  const r = Point.BASE.multiply(nonce).add(nonceTorsion).toBytes();
  const k = littleEndian(sha512(new Uint8Array([...r, ...address, ...message]))) % subgroup;
  const s = (nonce + k * secretScalar) % subgroup;
  return { address: toHex(address), signature: toHex(new Uint8Array([...r, ...thirtyTwo(s)])), r, s };
}

describe("ed25519 signers by OpenSSL and the reference's rule", () => {
  const digest = keccak256(uintBytes(9, 4));

  it("accept what the reference accepts, for good signatures and broken ones", () => {
    fc.assert(
      fc.property(bytes32, secret, fc.integer({ min: 0, max: 511 }), (given, key, bit) => {
        const [address, good] = [solanaAddress(key), signSolana(given, key)];
        expect(expectSameSolana(given, good, address)).toBe(true);
        const broken = fromHex(good);
        broken[bit >> 3] = (broken[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(expectSameSolana(given, toHex(broken), address)).toBe(false);
        expect(expectSameSolana(keccak256(given), good, address)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it("apply the cofactor: a part of small order in nonce or key changes no verdict", () => {
    for (const nonceTorsion of torsion)
      for (const keyTorsion of torsion) {
        const { address, signature } = solanaWith(digest, nonceTorsion, keyTorsion);
        expect(expectSameSolana(digest, signature, address)).toBe(true);
      }
  });

  it("refuse keys of small order, unreduced numbers and encodings that are not canonical", () => {
    const plain = solanaWith(digest, Point.ZERO, Point.ZERO);
    const zeroSignature: Hex = `0x01${"00".repeat(63)}`;
    const prime = 2n ** 255n - 19n;
    for (const key of torsion) {
      const encoded = littleEndian(key.toBytes());
      const encodings = [encoded, encoded ^ (1n << 255n), encoded + prime, (encoded + prime) | (1n << 255n)];
      for (const encoding of encodings.filter((value) => value < 2n ** 256n)) {
        expect(expectSameSolana(digest, zeroSignature, toHex(thirtyTwo(encoding)))).toBe(false);
        const nonce = `${toHex(thirtyTwo(encoding))}${"00".repeat(32)}` as Hex;
        expectSameSolana(digest, nonce, plain.address);
      }
    }
    for (const s of [plain.s + subgroup, plain.s + 2n * subgroup, subgroup, 2n ** 256n - 1n])
      expect(
        expectSameSolana(digest, toHex(new Uint8Array([...plain.r, ...thirtyTwo(s % 2n ** 256n)])), plain.address),
      ).toBe(false);
    for (let low = 0; low < 19; low++) {
      const high = toHex(thirtyTwo(prime + BigInt(low)));
      expect(expectSameSolana(digest, plain.signature, high)).toBe(false);
      expect(expectSameSolana(digest, `${high}${plain.signature.slice(66)}`, plain.address)).toBe(false);
    }
  });

  it("refuse what is not hex of the right length, and points off the curve", () => {
    const { address, signature } = solanaWith(digest, Point.ZERO, Point.ZERO);
    const malformed: [string, string][] = [
      [`${signature}00`, address],
      [signature.slice(0, -2), address],
      ["0xzz", address],
      [signature, `${address}00`],
      [signature, "0x"],
      [signature, `0x${"02".padEnd(64, "0")}`],
    ];
    for (const [given, key] of malformed) expect(expectSameSolana(digest, given as Hex, key as Hex)).toBe(false);
  });
});

it("uses the native curve on the machines that the package has builds for", () => {
  const { platform, arch } = process;
  const built = ["linux-x64", "win32-x64", "darwin-arm64"].includes(`${platform}-${arch}`);
  expect(hasNative || !built).toBe(true);
});
