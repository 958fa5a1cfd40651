import { type EvmQuestion, plainChecks, type SignatureChecks, type SolanaQuestion } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { answer } from "./worker/answer.mjs";

/** Looks at signatures where it is called, with native curves where the machine has them. */
export const nativeChecks: SignatureChecks = {
  signer: (signed, question) => {
    const found = answer(signed.digest(), { ...question, party: question.expected });
    return isSigner(found) ? found : plainChecks.signer(signed, question);
  },
  signedBySolana: (signed, question) => {
    const found = answer(signed.digest(), { ...question, party: question.address });
    return typeof found === "boolean" ? found : plainChecks.signedBySolana(signed, question);
  },
};

/** Whether an answer names a signer, or is that there is none. */
export function isSigner(answered: unknown): answered is Hex | null {
  return answered === null || typeof answered === "string";
}

/** The address that a question names. */
export function partyOf(question: EvmQuestion | SolanaQuestion): Hex {
  return question.form === "solana" ? question.address : question.expected;
}
