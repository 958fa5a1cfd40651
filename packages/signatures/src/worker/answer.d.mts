/** One signature to look at. */
export interface Question {
  /** "digest": secp256k1 over the digest; "personal": over its `personal_sign` form; "solana": ed25519 over its text. */
  readonly form: "digest" | "personal" | "solana";
  readonly signature: string;
  /** The expected 20-byte address, a hint; for "solana" the 32-byte address that must have signed. */
  readonly party: string;
}

/** Signatures of several commands of one house, in columns: an object per question would cost more to send than its text. */
export interface Job {
  readonly houseId: number;
  /** Canonical bytes of the commands without their signatures, one after another. */
  readonly unsigned: Uint8Array;
  /** Where the bytes of each command end. */
  readonly ends: Uint32Array;
  /** Of each question: the command's index in `ends`, and the fields of `Question`. */
  readonly at: Uint32Array;
  readonly forms: readonly Question["form"][];
  readonly signatures: readonly string[];
  readonly parties: readonly string[];
}

/**
 * The signer's address or null, for "solana" whether the address signed; undefined where it is left to the reference: malformed
 * hex, or no native curve on this machine.
 */
export type Answer = string | boolean | null | undefined;

/** Whether this machine has native curves. */
export const hasNative: boolean;

/** One answer per question, in their order. */
export function answerAll(job: Job): Answer[];

/** The answer to one question over a command's 32-byte digest. */
export function answer(digest: Uint8Array, question: Question): Answer;
