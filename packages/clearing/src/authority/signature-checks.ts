import type { Hex } from "@isthmus/protocol";
import { personalDigest, recoverAddress, verifySolana } from "./keys.ts";
import { signerAmong } from "./known-keys.ts";
import { signingDigest } from "./signing.ts";

/** A command whose signatures are looked at. */
export interface SignedCommand {
  readonly houseId: number;
  readonly command: object;
  /** The 32 bytes that its signers sign; computed on first use. */
  digest(): Uint8Array;
}

/** One secp256k1 signature: over the command's digest itself, or in the form of `personal_sign`. */
export interface EvmQuestion {
  readonly form: "digest" | "personal";
  readonly signature: Hex;
  /** The 20-byte address that has to have signed, lower case: a hint for what is quick to confirm. */
  readonly expected: Hex;
}

/** One ed25519 signature over the text that Solana wallets sign. */
export interface SolanaQuestion {
  readonly form: "solana";
  readonly signature: Hex;
  /** Public key, 32 bytes. */
  readonly address: Hex;
}

export type SignatureQuestion = EvmQuestion | SolanaQuestion;

/**
 * Looks at signatures. An answer depends on the house, the command and the question alone, never on the state, so that it can
 * be computed anywhere and ahead of time. Every implementation gives the answers of `plainChecks`.
 */
export interface SignatureChecks {
  /** The 20-byte address that signed, or null if the signature is invalid. @throws INPUT_INVALID if it is not hex */
  signer(signed: SignedCommand, question: EvmQuestion): Hex | null;
  /** Whether the address signed. */
  signedBySolana(signed: SignedCommand, question: SolanaQuestion): boolean;
}

/** One signature after another, in JavaScript: what every other implementation is compared with. */
export const plainChecks: SignatureChecks = {
  signer: (signed, { form, signature, expected }) =>
    form === "digest"
      ? signerAmong(signed.digest(), signature, expected)
      : recoverAddress(personalDigest(signed.digest()), signature),
  signedBySolana: (signed, { signature, address }) => verifySolana(signed.digest(), signature, address),
};

/** The command of a house as its signers signed it. */
export function signedCommand(houseId: number, command: object): SignedCommand {
  let digest: Uint8Array | undefined;
  return {
    houseId,
    command,
    digest: () => {
      digest ??= signingDigest(houseId, command);
      return digest;
    },
  };
}
