import type { Hex } from "@isthmus/protocol";

/** A withdrawal that waits for money at its vault, first come, first served (PROTOCOL P29). */
export interface QueuedWithdrawal {
  readonly account: Hex;
  readonly asset: number;
  /** Rises with every withdrawal that joins the queue. */
  readonly place: bigint;
  /** The cycle before whose close it joined. */
  readonly joinedCycle: bigint;
  /** What is left of it. */
  amountQuanta: bigint;
  /** Whether the last close could not serve it for reasons of its member's own: until the next one it holds up nobody. */
  isPassedOver: boolean;
}

/** Cycles after which a withdrawal waits no longer: a week, with cycles of an hour. */
export const maxWaitCycles = 168n;

/** The key of an account's withdrawal at the vault of an asset: it waits there at most once. */
export function queueKey(asset: number, account: Hex): string {
  return `${asset}:${account}`;
}
