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
import { partyOf } from "./native-checks.ts";
import { PreparedChecks } from "./prepared-checks.ts";
import { SignatureWorker, workerProgram } from "./signature-worker.ts";
import { hasNative, type Job } from "./worker/answer.mjs";

/** Fewer signatures for all threads are looked at on the spot: a thread would take longer to answer. */
const fewestForWorkers = 24;
/**
 * An ed25519 signature counts as so many: a wrong one is looked at again by the reference, in JavaScript, for milliseconds, and
 * anybody can send one.
 */
const solanaWeight = 24;
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

/** Whose answers are prepared, and by which worker. */
interface Preparing {
  readonly prepared: PreparedChecks;
  readonly houseId: number;
  readonly index: number;
  readonly unsignedOf: (command: Command) => Uint8Array;
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
   * @param unsignedOf their `unsignedBytes`, for a caller that has them
   */
  async prepare(
    engine: Signed,
    commands: readonly Command[],
    unsignedOf: (command: Command) => Uint8Array = unsignedBytes,
  ): Promise<SignatureChecks> {
    const { houseId } = engine.signers;
    const prepared = new PreparedChecks(houseId);
    if (this.#workers.length === 0) return prepared;
    const parts = Math.ceil(commands.length / longestJob / this.#workers.length) * this.#workers.length;
    const length = Math.ceil(commands.length / parts);
    // All questions are asked of the present state, before anything is awaited; a thread starts while the next piece is made.
    const answered = Array.from({ length: parts }, (_, index) => {
      const piece = commands.slice(index * length, (index + 1) * length);
      const asked = piece.map((command) => ({ command, questions: signatureQuestions(engine, command) }));
      return this.#answer(asked, { prepared, houseId, index, unsignedOf });
    });
    await Promise.all(answered);
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

  async #answer(piece: readonly Asked[], { prepared, houseId, index, unsignedOf }: Preparing): Promise<void> {
    const worker = this.#workers[index % this.#workers.length];
    const weights = piece.flatMap(({ questions }) => questions.map(weightOf));
    const count = weights.reduce((sum, weight) => sum + weight, 0);
    if (worker === undefined || count * this.#workers.length < fewestForWorkers) return;
    const answers = await worker.ask(jobOf(houseId, piece, unsignedOf));
    let number = 0;
    for (const { command, questions } of piece) {
      for (const question of questions) prepared.add(command, { question, answer: answers?.[number++] });
    }
  }
}

const weightOf = ({ form }: SignatureQuestion): number => (form === "solana" ? solanaWeight : 1);

function jobOf(houseId: number, piece: readonly Asked[], unsignedOf: (command: Command) => Uint8Array): Job {
  const texts = piece.map(({ command, questions }) => (questions.length === 0 ? nothing : unsignedOf(command)));
  const unsigned = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((bytes, index) => {
    unsigned.set(bytes, end);
    end += bytes.length;
    ends[index] = end;
  });
  const at: number[] = [];
  const [forms, signatures, parties]: [SignatureQuestion["form"][], string[], string[]] = [[], [], []];
  piece.forEach(({ questions }, index) => {
    for (const question of questions) {
      at.push(index);
      forms.push(question.form);
      signatures.push(question.signature);
      parties.push(partyOf(question));
    }
  });
  return { houseId, unsigned, ends, at: Uint32Array.from(at), forms, signatures, parties };
}

const nothing = new Uint8Array(0);
