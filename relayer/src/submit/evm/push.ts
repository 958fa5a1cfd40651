import type { EvmCall, IncludedTransaction } from "@isthmus/chain-evm";
import type { IsthmusError } from "@isthmus/protocol";
import type { Row } from "../../outbox/row.ts";

/** Where a step's transaction stands. */
export type Push =
  | { readonly kind: "pending"; readonly row: Row }
  | { readonly kind: "included"; readonly row: Row; readonly transaction: IncludedTransaction; readonly final: boolean }
  /** Final, and reverted or without its effect; the reason is the contract's. */
  | { readonly kind: "reverted"; readonly row: Row; readonly error: IsthmusError };

/** How a step's transaction differs from the usual one. */
export interface PushOptions {
  /** Send without running the call first: what it says now is not what it will say in its block. */
  readonly unchecked?: boolean;
  /** Whether a transaction that did not revert had its effect, where a contract swallows failures. Default: it had. */
  readonly hadEffect?: (transaction: IncludedTransaction) => boolean;
}

/** A call as it is sent: with its gas limit and its options. */
export interface Order extends PushOptions {
  readonly call: EvmCall;
  readonly gas: bigint;
}
