import type { Hex } from "@isthmus/protocol";

/** A withdrawal that waits for money at its vault, first come, first served (PROTOCOL P29). */
export interface QueuedWithdrawal {
  readonly account: Hex;
  readonly asset: number;
  /** Rises with every withdrawal that joins the queue. */
  readonly place: bigint;
  /** What is left of it. */
  amountQuanta: bigint;
}

/** The key of an account's withdrawal at the vault of an asset: it waits there at most once. */
export function queueKey(asset: number, account: Hex): string {
  return `${asset}:${account}`;
}
