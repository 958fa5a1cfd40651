import { compareBytes, type Hex, toHex } from "../bytes/bytes.ts";
import { keccak256 } from "../bytes/hash.ts";
import { IsthmusError } from "../error/isthmus-error.ts";

/** Root of a tree without leaves: nothing can be proven against it. */
export const emptyRoot: Hex = `0x${"00".repeat(32)}`;

/** keccak256 of two nodes in sorted order, as OpenZeppelin's MerkleProof computes it. */
function hashPair(a: Uint8Array, b: Uint8Array): Uint8Array {
  return compareBytes(a, b) <= 0 ? keccak256(a, b) : keccak256(b, a);
}

/**
 * A Merkle tree over leaf hashes with sorted pairs. Leaves keep the order they are given in (callers sort by
 * account, then asset); the last node of a level without a partner moves up unchanged.
 */
export class MerkleTree {
  readonly #levels: readonly (readonly Uint8Array[])[];

  constructor(leafHashes: readonly Uint8Array[]) {
    const levels: Uint8Array[][] = [[...leafHashes]];
    let level = levels[0] as Uint8Array[];
    while (level.length > 1) {
      const next: Uint8Array[] = [];
      for (let i = 0; i + 1 < level.length; i += 2)
        next.push(hashPair(level[i] as Uint8Array, level[i + 1] as Uint8Array));
      if (level.length % 2 === 1) next.push(level[level.length - 1] as Uint8Array);
      levels.push(next);
      level = next;
    }
    this.#levels = levels;
  }

  /** The root, or 32 zero bytes when there is no leaf. */
  get root(): Hex {
    const top = this.#levels[this.#levels.length - 1] as readonly Uint8Array[];
    return top.length === 0 ? emptyRoot : toHex(top[0] as Uint8Array);
  }

  /**
   * The sibling hashes from a leaf to the root.
   * @throws NOT_FOUND when there is no leaf with this index
   */
  proof(index: number): Hex[] {
    const bottom = this.#levels[0] as readonly Uint8Array[];
    if (!Number.isInteger(index) || index < 0 || index >= bottom.length)
      throw new IsthmusError("NOT_FOUND", { leafIndex: index });
    const proof: Hex[] = [];
    let position = index;
    for (const level of this.#levels.slice(0, -1)) {
      const sibling = level[position ^ 1];
      if (sibling !== undefined) proof.push(toHex(sibling));
      position >>= 1;
    }
    return proof;
  }
}

/** Whether a proof leads from a leaf hash to a root. The empty root proves nothing. */
export function verifyProof(root: Hex, leafHash: Uint8Array, proof: readonly Uint8Array[]): boolean {
  if (root === emptyRoot) return false;
  return toHex(proof.reduce((node, sibling) => hashPair(node, sibling), leafHash)) === root;
}
