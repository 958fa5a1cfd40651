import type { VaultState } from "@isthmus/adapter";
import {
  type CycleHeader,
  cycleDigest,
  type EntitlementLeaf,
  entitlementLeafHash,
  fromHex,
  type Hex,
  hubChainId,
  type IndexedSignature,
  type LeafScope,
  MerkleTree,
  type TotalsLeaf,
  totalsLeafHash,
  type VaultRoot,
  type VenueRoot,
} from "@isthmus/protocol";
import { signaturesOf } from "./sign.ts";

/** What one vault is to pay in a cycle under test. */
export interface VaultPlan {
  readonly scope: LeafScope;
  /** The vault as it is: its deposits are all consumed. */
  readonly state: VaultState;
  readonly leaves: readonly EntitlementLeaf[];
}

/** One vault's trees with everything that a claim needs. */
export interface VaultTrees {
  readonly row: VaultRoot;
  readonly leaves: readonly { readonly leaf: EntitlementLeaf; readonly proof: readonly Hex[] }[];
  readonly totals: readonly { readonly leaf: TotalsLeaf; readonly proof: readonly Hex[] }[];
}

/** Builds a vault's trees: every asset of the vault gets a totals leaf that consumes all of its deposits. */
export function buildTrees(plan: VaultPlan): VaultTrees {
  const { scope, state, leaves } = plan;
  const sum = (asset: number, field: "entitledQuanta" | "exitQuanta") =>
    leaves.filter((leaf) => leaf.asset === asset).reduce((total, leaf) => total + leaf[field], 0n);
  const totals: TotalsLeaf[] = state.assets.map(({ asset, depositedQuanta }) => ({
    asset,
    entitledQuanta: sum(asset, "entitledQuanta"),
    exitQuanta: sum(asset, "exitQuanta"),
    consumedQuanta: depositedQuanta,
  }));
  const leafTree = new MerkleTree(leaves.map((leaf) => entitlementLeafHash(scope, leaf)));
  const totalsTree = new MerkleTree(totals.map((leaf) => totalsLeafHash(scope, leaf)));
  const row: VaultRoot = {
    chain: scope.chain,
    vault: scope.contract,
    root: leafTree.root,
    depositAccumulator: state.depositAccumulator,
    depositIndex: state.depositIndex,
    totalsRoot: totalsTree.root,
  };
  return {
    row,
    leaves: leaves.map((leaf, index) => ({ leaf, proof: leafTree.proof(index) })),
    totals: totals.map((leaf, index) => ({ leaf, proof: totalsTree.proof(index) })),
  };
}

/** A cycle's header with the digest that attesters sign. */
export interface DraftCycle {
  readonly header: CycleHeader;
  readonly digest: Hex;
}

/** The next cycle of a hub with given rows; journal and state are of no matter to the contracts. */
export function draftCycle(options: {
  readonly houseId: number;
  readonly hub: Hex;
  readonly cycle: bigint;
  readonly previousDigest: Hex;
  readonly vaults: readonly VaultRoot[];
  readonly venues?: readonly VenueRoot[];
}): DraftCycle {
  const { houseId, hub, cycle, previousDigest, vaults, venues = [] } = options;
  const filler: Hex = `0x${"5a".repeat(32)}`;
  const journal = { journalPosition: cycle * 10n, journalDigest: filler, stateRoot: filler };
  const header = { houseId, hubChain: hubChainId, hub, cycle, previousDigest, ...journal, vaults, venues };
  return { header, digest: cycleDigest(header) };
}

/** Attester signatures over a cycle. @param indices which attesters sign, ascending */
export function attest(
  keys: readonly Hex[],
  cycle: DraftCycle,
  indices: readonly number[] = [0, 1, 2],
): IndexedSignature[] {
  return signaturesOf(keys, fromHex(cycle.digest, 32), indices);
}
