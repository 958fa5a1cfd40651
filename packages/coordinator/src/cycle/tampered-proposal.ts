import type { CycleOutput } from "@isthmus/clearing";
import { cycleDigest, entitlementLeafHashes, type Hex, IsthmusError, MerkleTree } from "@isthmus/protocol";

/**
 * The digest of a tampered cycle: one quantum more entitlement in one leaf, everything else rebuilt consistently around it.
 * Only for the drill that shows that no operator signs it.
 * @throws NOT_FOUND when the cycle has no leaf to tamper with
 */
export function tamperedDigest(output: CycleOutput): Hex {
  const vault = output.vaults.find((candidate) => candidate.leaves.length > 0);
  if (vault === undefined) throw new IsthmusError("NOT_FOUND", { what: "leaf", cycle: output.header.cycle });
  const scope = { houseId: output.header.houseId, chain: vault.chain, contract: vault.vault };
  const leaves = vault.leaves.map((leaf, index) =>
    index === 0 ? { ...leaf, entitledQuanta: leaf.entitledQuanta + 1n } : leaf,
  );
  const root = new MerkleTree(entitlementLeafHashes(scope, leaves)).root;
  const vaults = output.header.vaults.map((row) => (row.chain === vault.chain ? { ...row, root } : row));
  return cycleDigest({ ...output.header, vaults });
}
