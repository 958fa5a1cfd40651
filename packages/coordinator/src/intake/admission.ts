import { type Command, type EncodedCommand, encodeSigned, type SignatureChecks } from "@isthmus/clearing";
import { ClientQueue, type ClientWork } from "./client-queue.ts";
import { engineCost, hasSlowSignature, isReserved, signatureCount, signerOf } from "./command-cost.ts";
import { Fifo } from "./rotation.ts";

/** What an admission works with. */
interface AdmissionOptions<T> {
  /** Looks at the signatures of commands ahead of time, on other threads. */
  readonly prepare: (commands: readonly EncodedWork[]) => Promise<SignatureChecks>;
  /** Whether the signers of a command may sign it, by answers that are there. @throws its refusal */
  readonly verify: (command: Command, checks: SignatureChecks) => void;
  /** Verifies and applies a command. @throws its refusal */
  readonly offer: (command: Command, looked?: Looked) => Promise<T>;
}

/** A command with its bytes. */
interface EncodedWork {
  readonly command: Command;
  readonly encoded: EncodedCommand;
}

/** What is known of a command whose turn has come. */
export interface Looked {
  /** Looks at its signatures. */
  readonly checks: SignatureChecks;
  /** Its canonical bytes. */
  readonly bytes: Uint8Array;
}

interface Unverified<T> extends ClientWork {
  readonly command: Command;
  readonly resolve: (acknowledged: Promise<T>) => void;
  readonly reject: (refusal: unknown) => void;
}

interface Verified<T> extends Unverified<T> {
  readonly looked: Looked;
}

/** Signatures that are looked at together; what joins later waits for no more than these. */
const groupSignatures = 512;
/** Signatures that wait: about a second of two threads. */
const signatureLimits = { quantum: 8, mostCost: 32_768, costPerSecond: 20_000 };
/** Microseconds of the engine that wait; in each turn of the event loop as many are spent as `sliceCost`. */
const engineLimits = { quantum: 1_000, mostCost: 4_000_000, costPerSecond: 1_000_000 };
const sliceCost = 10_000;
/** A command that costs more waits in line even when nobody else does, so that others come in between. */
const smallCost = 1_000;

/**
 * Lets commands of clients to the engine in fair turns. First their signatures are looked at, on other threads, in turns of
 * clients: a command that its signers did not sign ends there and takes no place of one that they did. Then they are applied, in
 * turns of clients and of the signers of each, by what they cost the engine; those of the oracle and the admin before all others.
 * Between two slices the event loop runs. While nobody waits, the first small command of a turn of the event loop is applied
 * without any of it.
 */
export class Admission<T> {
  readonly #options: AdmissionOptions<T>;
  readonly #unverified = new ClientQueue<Unverified<T>>(signatureLimits);
  readonly #reserved = new Fifo<Verified<T>>();
  readonly #verified = new ClientQueue<Verified<T>>(engineLimits);
  #isVerifying = false;
  #isApplying = false;
  #isTurnUsed = false;

  constructor(options: AdmissionOptions<T>) {
    this.#options = options;
  }

  /** Whether commands wait, so that later ones have to wait in line. */
  get busy(): boolean {
    return this.#isVerifying || this.#isApplying;
  }

  /**
   * Resolves when the command is durable.
   * @param client the remote address that sent it
   * @throws RATE_LIMITED, and the command's refusal
   */
  async add(command: Command, client: string): Promise<T> {
    if (this.#mayPass(command)) return await this.#options.offer(command);
    return await new Promise<T>((resolve, reject) => {
      const cost = Math.max(1, signatureCount(command));
      // By client alone: before it is verified, the signer is whatever a stranger writes.
      this.#unverified.add({ command, client, signer: "", cost, resolve, reject });
      if (!this.#isVerifying) void this.#verifyAll();
    });
  }

  /** Several commands of one turn are looked at together, which costs the engine's thread less than one after another. */
  #mayPass(command: Command): boolean {
    if (this.busy || this.#isTurnUsed) return false;
    if (signatureCount(command) > 1 || hasSlowSignature(command) || engineCost(command) > smallCost) return false;
    this.#isTurnUsed = true;
    setImmediate(() => {
      this.#isTurnUsed = false;
    });
    return true;
  }

  async #verifyAll(): Promise<void> {
    this.#isVerifying = true;
    do {
      await new Promise(setImmediate);
      await this.#verifyGroup(this.#group());
    } while (this.#unverified.cost > 0);
    this.#isVerifying = false;
  }

  #group(): Unverified<T>[] {
    const group: Unverified<T>[] = [];
    for (let signatures = 0; signatures < groupSignatures; ) {
      const work = this.#unverified.take();
      if (work === undefined) break;
      group.push(work);
      signatures += work.cost;
    }
    return group;
  }

  async #verifyGroup(group: readonly Unverified<T>[]): Promise<void> {
    const { prepare, verify } = this.#options;
    try {
      const works = group.map((work) => ({ ...work, encoded: encodeSigned(work.command) }));
      const checks = await prepare(works);
      for (const { encoded, ...work } of works) {
        const { command, reject } = work;
        try {
          verify(command, checks);
          this.#enqueue({
            ...work,
            signer: signerOf(command),
            cost: engineCost(command),
            looked: { checks, bytes: encoded.bytes },
          });
        } catch (error) {
          reject(error);
        }
      }
    } catch (error) {
      // No command of the group has been offered.
      for (const { reject } of group) reject(error);
    }
    if (!this.#isApplying) void this.#applyAll();
  }

  #enqueue(work: Verified<T>): void {
    if (isReserved(work.command)) this.#reserved.add(work);
    else this.#verified.add(work);
  }

  async #applyAll(): Promise<void> {
    this.#isApplying = true;
    let spent = 0;
    for (let work = this.#next(); work !== undefined; work = this.#next()) {
      const { command, looked, resolve, reject, cost } = work;
      try {
        resolve(this.#options.offer(command, looked));
      } catch (error) {
        reject(error);
      }
      spent += cost;
      if (spent < sliceCost) continue;
      spent = 0;
      await new Promise(setImmediate);
    }
    this.#isApplying = false;
  }

  #next(): Verified<T> | undefined {
    return this.#reserved.take() ?? this.#verified.take();
  }
}
