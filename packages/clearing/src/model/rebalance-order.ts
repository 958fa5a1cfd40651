import type { Hex } from "@isthmus/protocol";

/** Tokens that go from one location of a class to another (PROTOCOL P30). */
export interface RebalanceOrder {
  /** Where the tokens leave, and where they arrive. */
  readonly asset: number;
  readonly to: number;
  readonly amountQuanta: bigint;
  /** Number of the route at the vault of `asset`: it fixes bridge and receiving vault. */
  readonly route: number;
  /** The vault pays no later. */
  readonly expirySeconds: bigint;
  /** The cycle whose close states the order. */
  readonly issuedCycle: bigint;
  /** What arrives is deposited for this account. */
  readonly account: Hex;
  /** Whether the vault has paid it. */
  paid: boolean;
  /** What has neither arrived nor is lost. */
  openQuanta: bigint;
  /** A loss on the way that is announced, with the cycle at whose close it is taken. */
  loss: { readonly amountQuanta: bigint; readonly fromCycle: bigint } | null;
}

/** What an asset starts with of which nothing was ever moved, and for which nobody waits. */
export const nothingMoved = { orderedQuanta: 0n, sentQuanta: 0n, movedOutQuanta: 0n, queuedQuanta: 0n } as const;
