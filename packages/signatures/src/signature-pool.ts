import { availableParallelism } from "node:os";
import {
  type Command,
  type SignatureChecks,
  type SignatureQuestion,
  type Signers,
  signatureQuestions,
  unsignedBytes,
  verifyAuthority,
} from "@isthmus/clearing";
import { type IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { nativeChecks, partyOf } from "./native-checks.ts";
import { PreparedChecks } from "./prepared-checks.ts";
import { SignatureWorker, workerProgram } from "./signature-worker.ts";
import { hasNative, type Job } from "./worker/answer.mjs";

/** Fewer signatures are looked at on the spot: a thread would take longer to answer. */
const fewestForWorkers = 24;
/** Commands of one job; more make a batch cheaper, fewer spread over the workers better. */
const longestJob = 2_048;
const mostWorkers = 8;

/** How a pool works. */
export interface SignaturePoolOptions {
  /** Threads, from 0, which works on the calling thread; one per processor if left out, at most 8. */
  readonly workers?: number;
  /** What a thread runs: the package's own program if left out. */
  readonly program?: URL;
}

/** Whose signatures are looked at: an engine, or its signers alone. */
interface Signed {
  readonly signers: Signers;
}

/** A command with the signatures that will be looked at. */
interface Asked {
  readonly command: Command;
  readonly questions: readonly SignatureQuestion[];
}

/**
 * Looks at the signatures of many commands ahead of time, on worker threads. Verdict and order are those of
 * `verifyAuthority`, with any number of workers: they only compute whose signature it is, and who may sign is decided when a
 * command's turn comes. A worker that dies leaves its questions open, and they are looked at on the spot.
 */
export class SignaturePool {
  readonly #workers: readonly SignatureWorker[];

  constructor({
    workers = Math.min(availableParallelism(), mostWorkers),
    program = workerProgram,
  }: SignaturePoolOptions = {}) {
    this.#workers = Array.from({ length: hasNative ? workers : 0 }, () => new SignatureWorker(program));
  }

  /**
   * What looks at the signatures of these commands. Resolves when they have been looked at, and never rejects.
   * @param commands in the order in which they will be verified; must not be changed in between
   */
  async prepare(engine: Signed, commands: readonly Command[]): Promise<SignatureChecks> {
    const asked = commands.map((command) => ({ command, questions: signatureQuestions(engine, command) }));
    const count = asked.reduce((sum, { questions }) => sum + questions.length, 0);
    if (this.#workers.length === 0 || count < fewestForWorkers) return nativeChecks;
    const { houseId } = engine.signers;
    const prepared = new PreparedChecks(houseId);
    const parts = Math.ceil(asked.length / longestJob / this.#workers.length) * this.#workers.length;
    const length = Math.ceil(asked.length / parts);
    const pieces = Array.from({ length: parts }, (_, index) => asked.slice(index * length, (index + 1) * length));
    await Promise.all(pieces.map((piece, index) => this.#answer(piece, { prepared, houseId, index })));
    return prepared;
  }

  /** The refusal of each command by the present state, or null, in their order. */
  async verifyAuthorities(engine: Signed, commands: readonly Command[]): Promise<readonly (IsthmusError | null)[]> {
    const checks = await this.prepare(engine, commands);
    return commands.map((command) => {
      try {
        verifyAuthority(engine, command, checks);
        return null;
      } catch (error) {
        if (isIsthmusError(error)) return error;
        throw error;
      }
    });
  }

  /** Ends the workers; what they still owe is looked at on the spot. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }

  async #answer(
    piece: readonly Asked[],
    {
      prepared,
      houseId,
      index,
    }: { readonly prepared: PreparedChecks; readonly houseId: number; readonly index: number },
  ): Promise<void> {
    const worker = this.#workers[index % this.#workers.length];
    const flat = piece.flatMap(({ questions }, at) => questions.map((question) => ({ at, question })));
    if (worker === undefined || flat.length === 0) return;
    const answers = await worker.ask(jobOf(houseId, piece, flat));
    flat.forEach(({ at, question }, number) => {
      const command = piece[at]?.command;
      if (command !== undefined) prepared.add(command, { question, answer: answers?.[number] });
    });
  }
}

function jobOf(
  houseId: number,
  piece: readonly Asked[],
  flat: readonly { readonly at: number; readonly question: SignatureQuestion }[],
): Job {
  const text = new TextDecoder();
  return {
    houseId,
    unsigned: piece.map(({ command, questions }) =>
      questions.length === 0 ? "" : text.decode(unsignedBytes(command)),
    ),
    questions: flat.map(({ at, question }) => ({
      at,
      form: question.form,
      signature: question.signature,
      party: partyOf(question),
    })),
  };
}
