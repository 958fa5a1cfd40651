import { isIsthmusError } from "@isthmus/protocol";
import type { Authority } from "../authority/authority.ts";
import type { SignatureChecks, SignatureQuestion } from "../authority/signature-checks.ts";
import type { Signers } from "../authority/signers.ts";
import { type Command, definitionOf } from "./registry.ts";

/**
 * Verifies that a command was signed by its authority. The coordinator's intake and every attester call it before `apply`;
 * it changes nothing. Commands from chains and `close-cycle` carry no signature and pass: attesters check those against
 * their own nodes.
 *
 * @param checks looks at the signatures; the verdict is the same with every implementation
 * @throws SIGNATURE_INVALID, SIGNER_UNKNOWN, ACCOUNT_UNKNOWN, VENUE_UNKNOWN, CHAIN_UNKNOWN, COMMAND_UNKNOWN
 */
export function verifyAuthority(
  engine: { readonly signers: Signers },
  command: Command,
  checks?: SignatureChecks,
): void {
  authorityOf(command).verify(engine.signers, command, checks);
}

/**
 * The signatures that `verifyAuthority` looks at if the state stays as it is and each is good; fewer if it refuses the
 * command before. To have them looked at ahead of time.
 */
export function signatureQuestions(
  engine: { readonly signers: Signers },
  command: Command,
): readonly SignatureQuestion[] {
  const questions: SignatureQuestion[] = [];
  const asked: SignatureChecks = {
    signer: (_signed, question) => {
      questions.push(question);
      return question.expected;
    },
    signedBySolana: (_signed, question) => {
      questions.push(question);
      return true;
    },
  };
  try {
    verifyAuthority(engine, command, asked);
  } catch (error) {
    // Refused by the present state; the verdict is given when the command's turn comes.
    if (!isIsthmusError(error)) throw error;
  }
  return questions;
}

function authorityOf(command: Command): Authority<Command> {
  return definitionOf(command.kind).authority as Authority<Command>;
}
