import {
  type EntitlementLeaf,
  emptyAccumulator,
  encodeEnvelope,
  encodeSettlementRoot,
  entitlementLeafHash,
  type Hex,
  keccak256,
  type LeafScope,
  MerkleTree,
  type TotalsLeaf,
  toHex,
  totalsLeafHash,
  uintBytes,
} from "@isthmus/protocol";
import type { ModelRoot } from "../model/action.ts";

/** What a root's numbers stand for on a machine. */
export interface Naming {
  readonly scope: LeafScope;
  /** By member. */
  readonly accounts: readonly Hex[];
  /** By member. */
  readonly recipients: readonly Hex[];
  /** Seconds after which no message of a run is late. */
  readonly deadlineSeconds: bigint;
}

/** A root as bytes, with the trees that prove its leaves. */
export interface BuiltRoot {
  readonly envelope: Uint8Array;
  readonly leaves: readonly EntitlementLeaf[];
  readonly entitlements: MerkleTree;
  readonly totals: readonly TotalsLeaf[];
  readonly totalsTree: MerkleTree;
}

/** The number under which a machine knows an asset of the model. */
export function assetNumber(asset: number): number {
  return asset + 1;
}

/** Builds the message of a root. Two roots with the same contents are two messages: each has a cycle digest of its own. */
export function buildRoot(naming: Naming, root: ModelRoot, ownAccumulator: Hex): BuiltRoot {
  const leaves = root.leaves.map(({ member, asset, entitledQuanta, exitQuanta }) => ({
    account: naming.accounts[member] as Hex,
    asset: assetNumber(asset),
    recipient: naming.recipients[member] as Hex,
    entitledQuanta,
    exitQuanta,
  }));
  const totals = root.totals.map(({ asset, entitledQuanta, exitQuanta, consumedQuanta }) => ({
    asset: assetNumber(asset),
    entitledQuanta,
    exitQuanta,
    consumedQuanta,
  }));
  const entitlements = new MerkleTree(leaves.map((leaf) => entitlementLeafHash(naming.scope, leaf)));
  const totalsTree = new MerkleTree(totals.map((leaf) => totalsLeafHash(naming.scope, leaf)));
  const payload = encodeSettlementRoot({
    vault: root.vault === "own" ? naming.scope.contract : otherVault,
    root: entitlements.root,
    depositAccumulator: root.accumulator === "own" ? ownAccumulator : forgedAccumulator,
    depositIndex: BigInt(root.depositIndex),
    cycleDigest: toHex(keccak256(uintBytes(root.number, 8))),
    totalsRoot: totalsTree.root,
  });
  const envelope = encodeEnvelope({
    kind: 1,
    houseId: naming.scope.houseId,
    source: 1,
    destination: naming.scope.chain,
    lane: 1,
    session: 1,
    sequence: BigInt(root.cycle),
    cycle: BigInt(root.cycle),
    deadlineSeconds: naming.deadlineSeconds,
    payload,
  });
  return { envelope, leaves, entitlements, totals, totalsTree };
}

const otherVault: Hex = `0x${"0e".repeat(32)}`;
const forgedAccumulator: Hex = `0x${"f0".repeat(32)}`;

/** Accumulators of a vault's deposits by index, kept as the deposits are made. */
export function accumulatorAt(accumulators: readonly Hex[], index: number): Hex {
  return index === 0 ? emptyAccumulator : (accumulators[index - 1] ?? forgedAccumulator);
}
