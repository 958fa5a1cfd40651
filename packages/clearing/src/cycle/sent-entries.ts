import type { State, Vault } from "../model/state.ts";

/** Roots of a vault that are kept: of an older one it is not known any more how far it reaches. */
const maxSentRoots = 4_096;

/** Keeps how far a closed cycle's roots reach in the hash chains of their vaults. */
export function keepSentEntries({ vaults, cycle }: State): void {
  for (const { sentEntries, depositIndex } of vaults.values()) {
    sentEntries.set(cycle, depositIndex);
    const [oldest] = sentEntries.keys();
    if (sentEntries.size > maxSentRoots && oldest !== undefined) sentEntries.delete(oldest);
  }
}

/** Takes over how far the effective root reaches; as far as before where that is not known any more. */
export function observeEntries(vault: Vault, effectiveCycle: bigint): void {
  vault.effectiveIndex = vault.sentEntries.get(effectiveCycle) ?? vault.effectiveIndex;
  for (const cycle of vault.sentEntries.keys()) if (cycle <= effectiveCycle) vault.sentEntries.delete(cycle);
}
