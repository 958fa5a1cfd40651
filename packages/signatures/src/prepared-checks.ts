import type { SignatureChecks, SignatureQuestion, SignedCommand } from "@isthmus/clearing";
import { isSigner, nativeChecks, partyOf } from "./native-checks.ts";
import type { Answer } from "./worker/answer.mjs";

/** A question about one command and its answer. */
interface Answered {
  readonly question: SignatureQuestion;
  readonly answer: Answer;
}

/**
 * Answers that were computed ahead of time. Each belongs to one command object of one house and to one question; whatever was
 * not asked ahead, or not answered, is looked at on the spot, once. Commands must not be changed in between.
 */
export class PreparedChecks implements SignatureChecks {
  readonly #houseId: number;
  readonly #answers = new Map<object, Answered[]>();

  constructor(houseId: number) {
    this.#houseId = houseId;
  }

  /** Keeps an answer about a command. */
  add(command: object, answered: Answered): void {
    const known = this.#answers.get(command);
    if (known === undefined) this.#answers.set(command, [answered]);
    else known.push(answered);
  }

  signer: SignatureChecks["signer"] = (signed, question) => {
    const found = this.#find(signed, question);
    return isSigner(found) ? found : this.#keep(signed, question, nativeChecks.signer(signed, question));
  };

  signedBySolana: SignatureChecks["signedBySolana"] = (signed, question) => {
    const found = this.#find(signed, question);
    if (typeof found === "boolean") return found;
    return this.#keep(signed, question, nativeChecks.signedBySolana(signed, question));
  };

  /** A command that is verified again, when its turn comes, is not looked at again. */
  #keep<A extends Answer>({ houseId, command }: SignedCommand, question: SignatureQuestion, found: A): A {
    if (houseId === this.#houseId) this.add(command, { question, answer: found });
    return found;
  }

  #find({ houseId, command }: SignedCommand, wanted: SignatureQuestion): Answer {
    if (houseId !== this.#houseId) return undefined;
    const about = this.#answers.get(command);
    // What no worker answered may have been looked at since.
    return about?.find(({ question, answer }) => answer !== undefined && isSame(question, wanted))?.answer;
  }
}

/** The expected signer of an EVM signature is a hint and changes no answer; a Solana address is part of the question. */
function isSame(a: SignatureQuestion, b: SignatureQuestion): boolean {
  if (a.form !== b.form || a.signature !== b.signature) return false;
  return a.form !== "solana" || partyOf(a) === partyOf(b);
}
