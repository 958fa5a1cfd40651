import type { Vault } from "./state.ts";

/** What a vault starts with whose entries no root has reached. */
export function noEntries(): Pick<Vault, "effectiveIndex" | "sentEntries" | "heldDeposits"> {
  return { effectiveIndex: 0n, sentEntries: new Map(), heldDeposits: new Map() };
}
