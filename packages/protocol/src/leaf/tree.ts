import { compareBytes, type Hex, toHex } from "../bytes/bytes.ts";
import { keccak256 } from "../bytes/hash.ts";
import { keccakBatch } from "../bytes/keccak-batch.ts";
import { IsthmusError } from "../error/isthmus-error.ts";

/** Root of a tree without leaves: nothing can be proven against it. */
export const emptyRoot: Hex = `0x${"00".repeat(32)}`;

/** One level: its nodes of 32 bytes one after another, and the same memory as words. */
interface Level {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
}

/** An earlier tree, and where the new leaves differ from its leaves. */
interface Earlier {
  readonly tree: MerkleTree;
  /** Leaves below `movedFrom` that differ, ascending. */
  readonly changed: ArrayLike<number>;
  /** The first leaf that was added, removed or moved: from here on every leaf counts as different. By default none. */
  readonly movedFrom?: number;
  /** Nobody uses the earlier tree any more: its memory becomes the new tree's, and `leafHashes` may be its own, changed. */
  readonly isConsumed?: boolean;
}

/**
 * A Merkle tree over leaf hashes with sorted pairs, as OpenZeppelin's MerkleProof computes it. Leaves keep the order they are
 * given in (callers sort by account, then asset); the last node of a level without a partner moves up unchanged. Immutable.
 */
export class MerkleTree {
  readonly #levels: readonly Level[];

  /**
   * @param leafHashes 32 bytes each: a list, or one after another in memory that becomes the tree's
   * @param earlier saves work where most leaves are those of an earlier tree: only the paths of the others are hashed
   */
  constructor(leafHashes: readonly Uint8Array[] | Uint8Array, earlier?: Earlier) {
    const before = earlier === undefined ? [] : earlier.tree.#levels;
    const [below] = before;
    const consumed = earlier?.isConsumed === true && below?.bytes === leafHashes;
    const bottom = consumed ? below : bottomLevel(leafHashes);
    this.#levels = levelsOver(bottom, before, earlier ?? { changed: [], movedFrom: 0 });
  }

  /** Number of leaves. */
  get size(): number {
    return this.leafHashes.length / 32;
  }

  /** The leaf hashes one after another; never change them. */
  get leafHashes(): Uint8Array {
    return (this.#levels[0] as Level).bytes;
  }

  /** The root, or 32 zero bytes when there is no leaf. */
  get root(): Hex {
    const { bytes } = this.#levels[this.#levels.length - 1] as Level;
    return bytes.length === 0 ? emptyRoot : toHex(bytes);
  }

  /**
   * The sibling hashes from a leaf to the root.
   * @throws NOT_FOUND when there is no leaf with this index
   */
  proof(index: number): Hex[] {
    if (!Number.isInteger(index) || index < 0 || index >= this.size)
      throw new IsthmusError("NOT_FOUND", { leafIndex: index });
    const proof: Hex[] = [];
    let position = index;
    for (const { bytes } of this.#levels.slice(0, -1)) {
      const sibling = 32 * (position ^ 1);
      if (sibling < bytes.length) proof.push(toHex(bytes.subarray(sibling, sibling + 32)));
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

/** keccak256 of two nodes in sorted order. */
function hashPair(a: Uint8Array, b: Uint8Array): Uint8Array {
  return compareBytes(a, b) <= 0 ? keccak256(a, b) : keccak256(b, a);
}

function emptyLevel(count: number): Level {
  const bytes = new Uint8Array(32 * count);
  return { bytes, words: new Uint32Array(bytes.buffer) };
}

function bottomLevel(leafHashes: readonly Uint8Array[] | Uint8Array): Level {
  if (leafHashes instanceof Uint8Array) {
    const isWhole = leafHashes.length === leafHashes.buffer.byteLength;
    const bytes = isWhole ? leafHashes : leafHashes.slice();
    return { bytes, words: new Uint32Array(bytes.buffer) };
  }
  const level = emptyLevel(leafHashes.length);
  leafHashes.forEach((hash, index) => {
    level.bytes.set(hash, 32 * index);
  });
  return level;
}

/** All levels from the bottom to the root; nodes off the changed paths are copied from the earlier levels. */
function levelsOver(bottom: Level, earlier: readonly Level[], update: Omit<Earlier, "tree">): Level[] {
  const levels = [bottom];
  const nodes = (level: Level): number => level.words.length / 8;
  let listed = update.changed;
  let movedFrom = Math.min(update.movedFrom ?? nodes(bottom), nodes(bottom), earlier[0] ? nodes(earlier[0]) : 0);
  for (let level = bottom; nodes(level) > 1; ) {
    const before = earlier[levels.length];
    const isKept = update.isConsumed === true && before?.bytes.length === 32 * Math.ceil(nodes(level) / 2);
    const parents = isKept ? before : emptyLevel(Math.ceil(nodes(level) / 2));
    // An odd last node has no partner now but may get one: its parent counts as moved.
    movedFrom = before === undefined ? 0 : movedFrom >> 1;
    if (before !== undefined && !isKept) parents.bytes.set(before.bytes.subarray(0, 32 * movedFrom));
    const changed = parentsOf(listed, movedFrom);
    hashParents(level, parents, changed, movedFrom);
    levels.push(parents);
    listed = changed;
    level = parents;
  }
  return levels;
}

/** The parents of nodes, each once, those below a limit. */
function parentsOf(nodes: ArrayLike<number>, below: number): Uint32Array {
  const parents = new Uint32Array(nodes.length);
  let count = 0;
  for (let i = 0; i < nodes.length; i++) {
    const parent = (nodes[i] as number) >> 1;
    if (parent >= below) break;
    if (count === 0 || parents[count - 1] !== parent) parents[count++] = parent;
  }
  return parents.subarray(0, count);
}

const pairs = keccakBatch({ lengthBytes: 64, capacity: 512, twice: false });
const slotWords = pairs.strideBytes / 4;

/** Computes the parents in a list, and all from an index on. */
function hashParents(children: Level, parents: Level, list: Uint32Array, from: number): void {
  const partnered = children.words.length >> 4;
  const end = list.length + Math.max(0, partnered - from);
  const parentAt = (i: number): number => (i < list.length ? (list[i] as number) : from + i - list.length);
  for (let start = 0; start < end; start += pairs.capacity) {
    const count = Math.min(pairs.capacity, end - start);
    for (let i = 0; i < count; i++) writePair(children, parentAt(start + i), i);
    pairs.hash(count);
    const { digests } = pairs;
    for (let i = 0; i < count; i++) copyNode(digests, 8 * i, parents.words, 8 * parentAt(start + i));
  }
  const lone = 16 * partnered;
  if (lone < children.words.length) copyNode(children.words, lone, parents.words, 8 * partnered);
}

/** Writes the children of a parent into a slot, the smaller one first. */
function writePair(children: Level, parent: number, slot: number): void {
  const left = 16 * parent;
  const first = isSorted(children.bytes, 64 * parent) ? left : left + 8;
  copyNode(children.words, first, pairs.words, slot * slotWords);
  copyNode(children.words, first === left ? left + 8 : left, pairs.words, slot * slotWords + 8);
}

/** Whether the node at a place is at most its sibling. */
function isSorted(bytes: Uint8Array, start: number): boolean {
  for (let i = start; i < start + 32; i++) {
    const difference = (bytes[i] as number) - (bytes[i + 32] as number);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

function copyNode(from: Uint32Array, start: number, to: Uint32Array, at: number): void {
  for (let i = 0; i < 8; i++) to[at + i] = from[start + i] as number;
}
