import { Worker } from "node:worker_threads";
import type { Answer, Job } from "./worker/answer.mjs";

/** The program of the threads. */
export const workerProgram = new URL("./worker/worker.mjs", import.meta.url);

/** Deaths in a row, without an answer between them, after which no further thread is started. */
const mostDeaths = 3;

type Resolve = (answers: readonly Answer[] | null) => void;

/** A worker thread, started at its first job and again after it has died. It keeps no process alive unless a job runs. */
export class SignatureWorker {
  #thread: Worker | null = null;
  #closed = false;
  #deaths = 0;
  #lastId = 0;
  readonly #waiting = new Map<number, Resolve>();
  readonly #program: URL;

  constructor(program = workerProgram) {
    this.#program = program;
  }

  /** The answers, or null if the thread died or is closed. Never rejects. */
  ask(job: Job): Promise<readonly Answer[] | null> {
    if (this.#closed || this.#deaths >= mostDeaths) return Promise.resolve(null);
    this.#thread ??= this.#start();
    const thread = this.#thread;
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      thread.ref();
      thread.postMessage({ id, job }, [
        job.unsigned.buffer as ArrayBuffer,
        job.ends.buffer as ArrayBuffer,
        job.at.buffer as ArrayBuffer,
      ]);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#thread?.terminate();
  }

  #start(): Worker {
    // The options of this process, such as loaders, are not for a program that needs none.
    const thread = new Worker(this.#program, { execArgv: [] });
    thread.on("message", ({ id, answers }: { readonly id: number; readonly answers: readonly Answer[] }) => {
      this.#deaths = 0;
      this.#settle(id, answers);
      if (this.#waiting.size === 0) thread.unref();
    });
    // An error is followed by the exit.
    thread.on("error", () => undefined);
    thread.on("exit", () => {
      this.#thread = null;
      this.#deaths++;
      for (const id of [...this.#waiting.keys()]) this.#settle(id, null);
    });
    return thread;
  }

  #settle(id: number, answers: readonly Answer[] | null): void {
    const resolve = this.#waiting.get(id);
    this.#waiting.delete(id);
    resolve?.(answers);
  }
}
