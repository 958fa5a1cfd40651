import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../bytes/bytes.ts";
import { keccak256 } from "../bytes/hash.ts";
import { emptyAccumulator, foldDeposit } from "./deposit-chain.ts";
import { entitlementLeafHash } from "./leaves.ts";
import { emptyRoot, MerkleTree, verifyProof } from "./tree.ts";

const leafHash = (index: number): Uint8Array => keccak256(new Uint8Array([index & 0xff, index >> 8]));
const word = (fill: number): `0x${string}` => `0x${fill.toString(16).padStart(2, "0").repeat(32)}`;

describe("tree", () => {
  it("proves every leaf of every size, and no leaf of another place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, pick) => {
        const leaves = Array.from({ length: size }, (_, index) => leafHash(index));
        const tree = new MerkleTree(leaves);
        const index = pick % size;
        const proof = tree.proof(index).map((node) => fromHex(node));
        expect(verifyProof(tree.root, leaves[index] as Uint8Array, proof)).toBe(true);
        expect(verifyProof(tree.root, leafHash(size), proof)).toBe(false);
        if (proof.length > 0) expect(verifyProof(tree.root, leaves[index] as Uint8Array, proof.slice(1))).toBe(false);
      }),
    );
  });

  it("has a root of zeros without leaves, against which nothing is proven", () => {
    expect(new MerkleTree([]).root).toBe(emptyRoot);
    expect(verifyProof(emptyRoot, fromHex(emptyRoot), [])).toBe(false);
  });

  it("has no proof for a leaf that is not there", () => {
    expect(() => new MerkleTree([leafHash(1)]).proof(1)).toThrowError(/Nothing exists/);
    expect(() => new MerkleTree([leafHash(1)]).proof(-1)).toThrowError(/Nothing exists/);
    expect(() => new MerkleTree([leafHash(1)]).proof(0.5)).toThrowError(/Nothing exists/);
  });
});

describe("entitlement leaf", () => {
  it("changes with every one of its fields", () => {
    const scope = { houseId: 7, chain: 2, contract: word(1) };
    const leaf = { account: word(2), asset: 3, recipient: word(4), entitledQuanta: 5n, exitQuanta: 6n };
    const hashes = [
      entitlementLeafHash(scope, leaf),
      entitlementLeafHash({ ...scope, houseId: 8 }, leaf),
      entitlementLeafHash({ ...scope, chain: 3 }, leaf),
      entitlementLeafHash({ ...scope, contract: word(9) }, leaf),
      entitlementLeafHash(scope, { ...leaf, account: word(9) }),
      entitlementLeafHash(scope, { ...leaf, asset: 9 }),
      entitlementLeafHash(scope, { ...leaf, recipient: word(9) }),
      entitlementLeafHash(scope, { ...leaf, entitledQuanta: 9n }),
      entitlementLeafHash(scope, { ...leaf, exitQuanta: 9n }),
    ].map(toHex);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe("deposit chain", () => {
  it("depends on the order and on every deposit", () => {
    const scope = { houseId: 7, chain: 2, contract: word(1) };
    const fold = (amounts: readonly bigint[]) =>
      amounts.reduce(
        (accumulator, amountQuanta, i) =>
          foldDeposit(scope, accumulator, { index: BigInt(i + 1), account: word(2), asset: 1, amountQuanta }),
        emptyAccumulator,
      );
    expect(fold([1n, 2n])).not.toBe(fold([2n, 1n]));
    expect(fold([1n])).not.toBe(fold([1n, 0n]));
    expect(fold([])).toBe(emptyAccumulator);
  });
});
