import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytes, concatBytes, fromHex, type Hex, toHex } from "../bytes/bytes.ts";
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

/** The tree by its definition, pair by pair. */
function plainRoot(leaves: readonly Uint8Array[]): Hex {
  let level = leaves;
  while (level.length > 1) {
    const below = level;
    level = Array.from({ length: Math.ceil(below.length / 2) }, (_, i) => {
      const pair = below.slice(2 * i, 2 * i + 2).sort(compareBytes);
      return pair.length === 2 ? keccak256(...pair) : (pair[0] as Uint8Array);
    });
  }
  return level[0] === undefined ? emptyRoot : toHex(level[0]);
}

describe("a tree of any size", () => {
  it("has the root of its definition, more pairs than are hashed at a time included", () => {
    for (const size of [1, 2, 3, 4, 5, 6, 7, 33, 1_023, 1_024, 1_025, 1_026, 2_500]) {
      const leaves = Array.from({ length: size }, (_, index) => leafHash(index));
      expect(new MerkleTree(leaves).root, `${size} leaves`).toBe(plainRoot(leaves));
      expect(new MerkleTree(concatBytes(...leaves)).root).toBe(plainRoot(leaves));
    }
  });

  it("orders equal and nearly equal siblings like the definition", () => {
    const near = Uint8Array.from(leafHash(1), (byte, at) => (at === 31 ? byte ^ 1 : byte));
    for (const pair of [
      [leafHash(1), leafHash(1)],
      [leafHash(1), near],
      [near, leafHash(1)],
    ]) {
      expect(new MerkleTree(pair).root).toBe(plainRoot(pair));
    }
  });
});

describe("a tree made from an earlier one", () => {
  const size = fc.integer({ min: 0, max: 80 });
  const edits = fc.uniqueArray(fc.nat(79), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b));

  it("equals the tree made from scratch, and leaves the earlier one as it was", () => {
    fc.assert(
      fc.property(size, edits, size, fc.nat(80), (before, changes, after, moved) => {
        const leaves = Array.from({ length: before }, (_, index) => leafHash(index));
        const tree = new MerkleTree(leaves);
        const root = tree.root;
        const movedFrom = Math.min(moved, before, after);
        const changed = changes.filter((index) => index < movedFrom);
        const next = Array.from({ length: after }, (_, index) =>
          index >= movedFrom || changed.includes(index) ? leafHash(1_000 + index) : leafHash(index),
        );
        const updated = new MerkleTree(concatBytes(...next), { tree, changed, movedFrom });
        expect(updated.root).toBe(plainRoot(next));
        next.forEach((leaf, index) => {
          const proof = updated.proof(index).map((node) => fromHex(node));
          expect(verifyProof(updated.root, leaf, proof)).toBe(true);
        });
        expect(tree.root).toBe(root);
      }),
    );
  });

  it("takes the nodes off the changed paths from the earlier tree", () => {
    const leaves = Array.from({ length: 64 }, (_, index) => leafHash(index));
    const tree = new MerkleTree(leaves);
    const wrong = [...leaves];
    wrong[9] = leafHash(99);
    wrong[40] = leafHash(98);
    const rightLeaves = leaves.map((leaf, index) => (index === 40 ? leafHash(98) : leaf));
    const updated = new MerkleTree(concatBytes(...wrong), { tree, changed: [40] });
    expect(updated.root).toBe(plainRoot(rightLeaves));
  });

  it("may take over the memory of the earlier one", () => {
    for (const size of [1, 2, 7, 70]) {
      const leaves = Array.from({ length: size }, (_, index) => leafHash(index));
      const tree = new MerkleTree(leaves);
      const changed = [0, size >> 1, size - 1].filter((index, i, all) => all.indexOf(index) === i);
      for (const index of changed) {
        leaves[index] = leafHash(500 + index);
        tree.leafHashes.set(leafHash(500 + index), 32 * index);
      }
      const updated = new MerkleTree(tree.leafHashes, { tree, changed, isConsumed: true });
      expect(updated.leafHashes).toBe(tree.leafHashes);
      expect(updated.root).toBe(plainRoot(leaves));
    }
  });

  it("with other leaves equals the tree made from scratch, and every earlier one of the chain stays as it was", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.array(fc.tuple(fc.nat(9), edits), { minLength: 1, maxLength: 6 }),
        (count, steps) => {
          const start = Array.from({ length: count }, (_, index) => leafHash(index));
          const known = [{ tree: new MerkleTree(start), leaves: start }];
          steps.forEach(([pick, changes], step) => {
            const { tree, leaves } = known[pick % known.length] as (typeof known)[number];
            const changed = changes.filter((index) => index < count);
            const next = leaves.map((leaf, index) =>
              changed.includes(index) ? leafHash(100 * step + 200 + index) : leaf,
            );
            const hashes = concatBytes(...changed.map((index) => next[index] as Uint8Array));
            known.push({ tree: tree.withLeaves(changed, hashes), leaves: next });
          });
          for (const { tree, leaves } of known) {
            const made = new MerkleTree(leaves);
            expect(tree.root).toBe(plainRoot(leaves));
            expect(tree.size).toBe(count);
            expect(tree.leafHashes).toEqual(concatBytes(...leaves));
            for (let index = 0; index < count; index++) expect(tree.proof(index)).toEqual(made.proof(index));
          }
        },
      ),
    );
  });

  it("grows leaf by leaf", () => {
    let tree = new MerkleTree([]);
    const leaves: Uint8Array[] = [];
    for (let index = 0; index < 70; index++) {
      leaves.push(leafHash(index));
      tree = new MerkleTree(concatBytes(...leaves), { tree, changed: [], movedFrom: index });
      expect(tree.root).toBe(plainRoot(leaves));
      expect(tree.size).toBe(leaves.length);
    }
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
