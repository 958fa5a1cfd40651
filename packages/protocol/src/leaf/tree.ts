import { compareBytes, type Hex, toHex } from "../bytes/bytes.ts";
import { keccak256 } from "../bytes/hash.ts";
import { fewestForThreads, hashThreads } from "../bytes/hash-threads.ts";
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

/** Nodes of one level that a newer tree has overwritten. */
interface Overwritten {
  /** Ascending. */
  readonly places: ArrayLike<number>;
  /** What stood there, 32 bytes each. */
  readonly nodes: Uint8Array;
}

/**
 * A Merkle tree over leaf hashes with sorted pairs, as OpenZeppelin's MerkleProof computes it. Leaves keep the order they are
 * given in (callers sort by account, then asset); the last node of a level without a partner moves up unchanged. Immutable.
 */
export class MerkleTree {
  readonly #levels: readonly Level[];
  /** The tree that has the memory now, and what it overwrote in each level; null while the memory is this tree's own. */
  #newer: { readonly tree: MerkleTree; readonly overwritten: readonly Overwritten[] } | null = null;

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
    return (this.#levels[0] as Level).bytes.length / 32;
  }

  /** The leaf hashes one after another; never change them, and read them before `withLeaves` is called. */
  get leafHashes(): Uint8Array {
    if (this.#newer === null) return (this.#levels[0] as Level).bytes;
    const { tree, overwritten } = this.#newer;
    const hashes = tree.leafHashes.slice();
    const { places, nodes } = overwritten[0] as Overwritten;
    writeNodes(hashes, places, nodes);
    return hashes;
  }

  /** The root, or 32 zero bytes when there is no leaf. */
  get root(): Hex {
    return this.size === 0 ? emptyRoot : toHex(this.#node(this.#levels.length - 1, 0));
  }

  /**
   * The tree with other hashes at some leaves, at the cost of their paths: it takes over the memory of this one, which keeps
   * what is overwritten.
   * @param changed indices of the leaves, ascending @param hashes 32 bytes for each
   */
  withLeaves(changed: ArrayLike<number>, hashes: Uint8Array): MerkleTree {
    if (changed.length === 0) return this;
    const isOwn = this.#newer === null;
    const { leafHashes } = this;
    const overwritten = isOwn ? nodesOver(this.#levels, changed) : [];
    writeNodes(leafHashes, changed, hashes);
    if (!isOwn) return new MerkleTree(leafHashes);
    const tree = new MerkleTree(leafHashes, { tree: this, changed, isConsumed: true });
    this.#newer = { tree, overwritten };
    return tree;
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
    this.#levels.slice(0, -1).forEach(({ bytes }, level) => {
      const sibling = position ^ 1;
      if (32 * sibling < bytes.length) proof.push(toHex(this.#node(level, sibling)));
      position >>= 1;
    });
    return proof;
  }

  #node(level: number, place: number): Uint8Array {
    let holder: MerkleTree = this;
    while (holder.#newer !== null) {
      const { places, nodes } = holder.#newer.overwritten[level] as Overwritten;
      const at = placeIn(places, place);
      if (places[at] === place) return nodes.subarray(32 * at, 32 * at + 32);
      holder = holder.#newer.tree;
    }
    return (holder.#levels[level] as Level).bytes.subarray(32 * place, 32 * place + 32);
  }
}

/** The nodes on the paths from leaves to the root, level by level. */
function nodesOver(levels: readonly Level[], changed: ArrayLike<number>): Overwritten[] {
  let places = changed;
  return levels.map(({ bytes }, level) => {
    if (level > 0) places = parentsOf(places, bytes.length / 32);
    const nodes = new Uint8Array(32 * places.length);
    for (let i = 0; i < places.length; i++) {
      const start = 32 * (places[i] as number);
      nodes.set(bytes.subarray(start, start + 32), 32 * i);
    }
    return { places, nodes };
  });
}

function writeNodes(into: Uint8Array, places: ArrayLike<number>, nodes: Uint8Array): void {
  for (let i = 0; i < places.length; i++) {
    into.set(nodes.subarray(32 * i, 32 * i + 32), 32 * (places[i] as number));
  }
}

/** Index of the first entry of an ascending list that is not below `place`. */
function placeIn(places: ArrayLike<number>, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
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

/**
 * Computes the parents in a list, and all from an index on. Which nodes are hashed together depends on their places alone, so
 * that threads compute parts of a level and the tree is the same.
 */
function hashParents(children: Level, parents: Level, list: Uint32Array, from: number): void {
  const partnered = children.words.length >> 4;
  const isDone = partnered - from >= fewestForThreads && hashOnThreads(children, parents, { from, to: partnered });
  const end = list.length + (isDone ? 0 : Math.max(0, partnered - from));
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

/** @returns false without threads */
function hashOnThreads(children: Level, parents: Level, { from, to }: { from: number; to: number }): boolean {
  const work = {
    kind: "pairs",
    input: children.bytes.subarray(64 * from, 64 * to),
    blocks: new Uint8Array(0),
    twice: false,
    output: parents.bytes.subarray(32 * from, 32 * to),
  } as const;
  return hashThreads()?.hash(work) ?? false;
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
