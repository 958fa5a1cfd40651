import type { Vault } from "./state.ts";

/** What a vault starts with that has not been observed yet. */
export function noDelay(): Pick<Vault, "delaySeconds" | "finalitySeconds" | "deliverySeconds" | "sentRoots"> {
  return { delaySeconds: 0n, finalitySeconds: 0n, deliverySeconds: 0n, sentRoots: new Map() };
}
