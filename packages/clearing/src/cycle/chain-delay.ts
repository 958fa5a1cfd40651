import { larger, smaller } from "@isthmus/risk";
import { longestDelaySeconds } from "../margin/margin-period.ts";
import type { State, Vault } from "../model/state.ts";

/** Roots of a vault that are timed together: an older one counts as old as the oldest of these. */
const maxTimedRoots = 256;

/** Takes over how far a chain's final blocks are behind the prices. @param timestampSeconds of its newest final block */
export function observeFinality({ timeSeconds }: State, vault: Vault, timestampSeconds: bigint): void {
  const seconds = timeSeconds - timestampSeconds;
  if (seconds > vault.finalitySeconds) vault.finalitySeconds = seconds;
}

/** Takes over how long a cycle's root needed to take effect at a vault; roots before it are no longer timed. */
export function observeDelivery({ timeSeconds }: State, vault: Vault, effectiveCycle: bigint): void {
  const [oldest] = vault.sentRoots.values();
  const seconds = timeSeconds - (vault.sentRoots.get(effectiveCycle) ?? oldest ?? timeSeconds);
  if (seconds > vault.deliverySeconds) vault.deliverySeconds = seconds;
  for (const cycle of vault.sentRoots.keys()) {
    if (cycle <= effectiveCycle) vault.sentRoots.delete(cycle);
  }
}

/**
 * Sets the delays that margin counts with in the next cycle: the longest finality and the longest delivery of the cycle that
 * has closed. A delay falls by a quarter a cycle at most: one quick delivery does not make a chain fast. None counts for more
 * than margin can follow, so that one late root is forgotten within cycles. A root that never arrives has no delivery time;
 * weights of stale vaults and `maxCyclesAhead` answer it.
 */
export function adoptDelays(state: State): void {
  const { vaults, cycle, timeSeconds } = state;
  const longestSeconds = longestDelaySeconds(state);
  for (const vault of vaults.values()) {
    const seenSeconds = vault.finalitySeconds + vault.deliverySeconds;
    const leastSeconds = (vault.delaySeconds * 3n) / 4n;
    const delaySeconds = larger(seenSeconds, leastSeconds);
    vault.delaySeconds = longestSeconds === null ? delaySeconds : smaller(delaySeconds, longestSeconds);
    vault.finalitySeconds = 0n;
    vault.deliverySeconds = 0n;
    vault.sentRoots.set(cycle, timeSeconds);
    const [oldest] = vault.sentRoots.keys();
    if (vault.sentRoots.size > maxTimedRoots && oldest !== undefined) vault.sentRoots.delete(oldest);
  }
}
