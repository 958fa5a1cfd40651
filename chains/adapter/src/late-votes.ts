import type { Hex } from "@isthmus/protocol";
import type { TransactionRequest } from "./transaction.ts";

/** A message whose votes may bring something after its execution, or instead of it. */
export interface LateQuery {
  readonly messageId: Hex;
  readonly envelope: Hex;
  readonly lane: number;
  readonly sequence: bigint;
}

/** What a message's votes have brought about that nobody has called for yet. */
export type LateStep =
  /** Nothing, and nothing is to come. */
  | { readonly kind: "over" }
  | { readonly kind: "wait" }
  | { readonly kind: "due"; readonly request: TransactionRequest };

/** Credit that rises, and conflicts that slow, end or halt a lane, at a destination whose contracts wait for a call (PROTOCOL P23, P27). */
export interface LateVotes {
  nextStep(query: LateQuery): Promise<LateStep>;
}
