import type { Hex } from "@isthmus/protocol";
import type { Inclusion } from "./chain-state.ts";

/** An order that arrived at a chain's vault, and was neither paid nor vetoed. */
export interface HeldOrder {
  readonly number: bigint;
  readonly asset: number;
  readonly amountQuanta: bigint;
  readonly route: number;
  /** For which the tokens are deposited where they arrive. */
  readonly account: Hex;
  readonly expirySeconds: bigint;
}

/** Where an order stands at its vault. */
export interface OrderState {
  readonly paid: Inclusion;
  /** Whether its message had its effect, in whatever became of it since. */
  readonly hasArrived: boolean;
  /** From when it may be paid; null when it does not wait: it never arrived, was paid, vetoed, or has expired. */
  readonly payableFromSeconds: bigint | null;
  readonly asset: number;
  /** Time of the newest block. */
  readonly chainSeconds: bigint;
  /** The cycles whose totals of the asset the payer shows, in that order: roots that are not in effect for it. */
  readonly promisedCycles: readonly bigint[];
}

/** Orders at a chain whose vault pays them (PROTOCOL P30). */
export interface OrderDesk {
  /** The orders that wait and have not expired, at the newest block, of those that arrived last; none while the vault has no desk. */
  held(): Promise<readonly HeldOrder[]>;
  state(number: bigint): Promise<OrderState>;
}
