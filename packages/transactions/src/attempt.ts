import type { FeeOffer } from "@isthmus/adapter";
import type { ChainId } from "@isthmus/protocol";

/** Whose transactions: one key on one chain. */
export interface Sender {
  readonly chain: ChainId;
  /** As `ChainAdapter.sender` spells it. */
  readonly address: string;
}

/**
 * The life of an attempt. `pending`: a nonce is reserved, nothing is signed. `broadcast`: signed bytes are stored and may
 * have been sent. `included`: in a block that may still be dropped. Ends: `final`, in a final block; `replaced`, another
 * attempt of its generation is; `lost`, no block will ever hold it.
 */
export type AttemptState = "pending" | "broadcast" | "included" | "final" | "replaced" | "lost";

/** One attempt to bring a purpose about on its chain. */
export interface Attempt {
  /** What the attempt is for, unique per sender permanently, for example "relayer/12/execute". */
  readonly idempotencyKey: string;
  /** Raised when an earlier generation is lost or failed; all attempts of a generation share one nonce. */
  readonly generation: number;
  /** Raised when an attempt is replaced at a higher fee. */
  readonly replacement: number;
  /** Whether it only spends the nonce: the purpose is not served by it. */
  readonly fill: boolean;
  readonly state: AttemptState;
  /** Null on chains without nonces. */
  readonly nonce: bigint | null;
  /** Last block height that can hold it; null on chains without blockhash windows. */
  readonly lastHeight: bigint | null;
  /** Hash (EVM) or signature (Solana); null while nothing is signed. */
  readonly txId: string | null;
  /** Signed bytes as `ChainAdapter.sign` returned them; null while nothing is signed. */
  readonly raw: string | null;
  readonly fees: FeeOffer | null;
  /** Whether a final attempt had its effect; null before. */
  readonly succeeded: boolean | null;
  /** Time since it was signed or its nonce reserved. */
  readonly ageMs: number;
}

/** An attempt with signed bytes. */
export type SignedAttempt = Attempt & { readonly txId: string; readonly raw: string };

/** A signed attempt to store. */
export type NewAttempt = Omit<SignedAttempt, "state" | "succeeded" | "ageMs">;

/** Whether an attempt has signed bytes. */
export function isSigned(attempt: Attempt): attempt is SignedAttempt {
  return attempt.txId !== null && attempt.raw !== null;
}
