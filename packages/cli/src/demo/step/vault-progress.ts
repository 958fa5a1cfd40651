import type { VaultState } from "@isthmus/adapter";

/** How far a cycle's root has come at a vault. */
export interface VaultProgress {
  readonly text: string;
  /** Whether the root and the totals of every asset are effective. */
  readonly done: boolean;
}

/** Text of a root that has not arrived at the vault. */
export const underWay = "under way";

/** The progress of a cycle's root, from the vault's state: under way, maturing, effective. */
export function vaultProgress(
  vault: Pick<VaultState, "effectiveCycle" | "receivedCycle"> & {
    readonly assets: readonly Pick<VaultState["assets"][number], "effectiveCycle">[];
  },
  cycle: bigint,
): VaultProgress {
  if (vault.effectiveCycle < cycle) return { text: vault.receivedCycle >= cycle ? "maturing" : underWay, done: false };
  const effective = vault.assets.filter((asset) => asset.effectiveCycle >= cycle).length;
  return {
    text: `effective, ${effective} of ${vault.assets.length} assets`,
    done: effective === vault.assets.length,
  };
}
