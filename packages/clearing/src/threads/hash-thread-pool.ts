import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type HashThreads, type HashWork, hashProgram, IsthmusError } from "@isthmus/protocol";

/** What a thread runs. */
const workerProgram = new URL("./worker/hash-worker.mjs", import.meta.url);
/** Memory of a thread's module, in pages of 64 KiB. */
const modulePages = 64;
/** Bytes of messages, and of digests, that a thread takes at a time. */
const inputBytes = 1 << 22;
const outputBytes = 1 << 20;
const rateBytes = 136;
const mostWorkers = 8;
/** A thread that has not answered by then is given up; its part is computed here. */
const patienceMs = 60_000;

/** How a pool works. */
export interface HashThreadPoolOptions {
  /** Threads; one per processor if left out, at most 8. With 0 nothing is computed on threads. */
  readonly workers?: number;
  /** What a thread runs: the package's own program if left out. */
  readonly program?: URL;
}

/** A part of some work: hashes `from` to `to`, whose input starts at `inputAt`. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly inputAt: number;
  readonly inputEnd: number;
}

/**
 * Computes hashes on worker threads, while the caller waits: the engine stays synchronous. Each hash depends on its own input
 * alone and has its own place in the output, so that any number of threads gives the same bytes. Threads are started by the
 * first work, and each is used once it runs; one that dies or does not answer is given up together with its memory, and another thread does its part.
 */
export class HashThreadPool implements HashThreads {
  readonly #start: () => readonly HashThread[];
  /** Null until there is something to hash. */
  #threads: readonly HashThread[] | null = null;

  constructor({
    workers = Math.min(availableParallelism(), mostWorkers),
    program = workerProgram,
  }: HashThreadPoolOptions = {}) {
    this.#start = () => Array.from({ length: workers }, () => new HashThread(program));
  }

  /** Threads that run. */
  get runningCount(): number {
    return this.#running().length;
  }

  /** Starts the threads. Resolves when every one runs or has ended. */
  async started(): Promise<void> {
    this.#threads ??= this.#start();
    await Promise.all(this.#threads.map(({ started }) => started));
  }

  hash(work: HashWork): boolean {
    // They do not run yet: this time the caller computes, instead of waiting for them.
    this.#threads ??= this.#start();
    const waiting = piecesOf(work, this.#running().length);
    if (waiting === null) return false;
    // Whoever is free takes the next piece; pieces of threads that are given up are taken by the others.
    const taken = new Map<HashThread, Piece>();
    while (waiting.length > 0 || taken.size > 0) {
      for (const thread of this.#running()) {
        const piece = taken.has(thread) ? undefined : waiting.pop();
        if (piece === undefined) continue;
        thread.begin(work, piece);
        taken.set(thread, piece);
      }
      const [next] = taken;
      // All threads were given up: the caller computes everything.
      if (next === undefined) return false;
      const [thread, piece] = next;
      if (!thread.end(work, piece)) waiting.push(piece);
      taken.delete(thread);
    }
    return true;
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    const threads = this.#threads ?? [];
    this.#threads = [];
    await Promise.all(threads.map((thread) => thread.close()));
  }

  #running(): readonly HashThread[] {
    return (this.#threads ?? []).filter((thread) => thread.isRunning);
  }
}

/** One thread with its memory. */
class HashThread {
  readonly started: Promise<void>;
  readonly #worker: Worker;
  /** Jobs done; whether it runs. */
  readonly #control = new Int32Array(new SharedArrayBuffer(8));
  readonly #input = new Uint8Array(new SharedArrayBuffer(inputBytes));
  readonly #output = new Uint8Array(new SharedArrayBuffer(outputBytes));
  #begun = 0;
  #isGivenUp = false;

  constructor(program: URL) {
    const workerData = {
      program: hashProgram(modulePages),
      control: this.#control,
      input: this.#input,
      output: this.#output,
    };
    // The options of this process, such as loaders, are not for a program that needs none.
    this.#worker = new Worker(program, { execArgv: [], workerData });
    this.#worker.unref();
    this.started = new Promise((resolve) => {
      this.#worker.on("message", () => resolve());
      this.#worker.on("exit", () => resolve());
    });
    this.#worker.on("error", () => this.#giveUp());
    this.#worker.on("exit", () => this.#giveUp());
  }

  get isRunning(): boolean {
    return !this.#isGivenUp && Atomics.load(this.#control, 1) === 1;
  }

  begin({ kind, input, blocks, twice }: HashWork, { from, to, inputAt, inputEnd }: Piece): void {
    this.#input.set(input.subarray(inputAt, inputEnd));
    this.#begun += 1;
    this.#worker.postMessage({ kind, count: to - from, blocks: blocks.slice(from, to), twice });
  }

  /** Waits for the answer. @returns false if there is none */
  end({ output }: HashWork, { from, to }: Piece): boolean {
    while (Atomics.load(this.#control, 0) < this.#begun) {
      if (Atomics.wait(this.#control, 0, this.#begun - 1, patienceMs) === "timed-out") {
        this.#giveUp();
        return false;
      }
    }
    output.set(this.#output.subarray(0, 32 * (to - from)), 32 * from);
    return true;
  }

  async close(): Promise<void> {
    this.#giveUp();
    await this.#worker.terminate();
  }

  #giveUp(): void {
    this.#isGivenUp = true;
  }
}

/** Cuts work into pieces that fit a thread, at least one per thread; null if there is no thread or a message fits none. */
function piecesOf({ kind, input, blocks, output }: HashWork, threads: number): Piece[] | null {
  if (threads === 0) return null;
  const count = output.length / 32;
  const most = Math.min(Math.ceil(count / threads), outputBytes / 32);
  const pieces: Piece[] = [];
  let [from, inputAt] = [0, 0];
  while (from < count) {
    let [to, inputEnd] = [from, inputAt];
    while (to < count && to - from < most) {
      const sizeBytes = kind === "pairs" ? 64 : rateBytes * (blocks[to] as number);
      if (inputEnd + sizeBytes - inputAt > inputBytes) break;
      inputEnd += sizeBytes;
      to += 1;
    }
    if (to === from) return null;
    pieces.push({ from, to, inputAt, inputEnd });
    [from, inputAt] = [to, inputEnd];
  }
  if (inputAt !== input.length) throw new IsthmusError("INTERNAL", { what: "input of hashes", inputAt });
  return pieces.reverse();
}
