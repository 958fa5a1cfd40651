import { codeOfThrown, type ErrorCode } from "@isthmus/protocol";
import type { Part } from "../process/parts.ts";
import { backoffMs, type RetryPolicy } from "../retry/retry-policy.ts";

/** Where a loop reports failed rounds; a pino logger is one. */
interface LoopLog {
  warn(details: object, message: string): void;
  debug(details: object, message: string): void;
}

/** What a loop runs and how often. */
export interface PollLoopOptions {
  /** Shown in the log. */
  readonly name: string;
  /** Pause after a round that found nothing more to do. */
  readonly intervalMs: number;
  /** The longest pause after failures; default 5,000. */
  readonly maxBackoffMs?: number;
  readonly log: LoopLog;
  /**
   * One round. The signal aborts when the loop stops.
   * @returns true to run the next round immediately
   */
  readonly round: (signal: AbortSignal) => Promise<boolean>;
}

/** The pauses after failed rounds: twice the interval, but never less than 100 ms, doubling up to a limit. */
export function failurePauses(intervalMs: number, maxBackoffMs = 5_000): RetryPolicy {
  return { firstDelayMs: 2 * Math.max(intervalMs, 50), maxDelayMs: maxBackoffMs };
}

/**
 * Runs a round again and again until stopped. A failed round is logged and repeated with growing pauses: at `warn` when its
 * code is new, at `debug` while it stays the same.
 */
export class PollLoop implements Part {
  readonly name: string;
  readonly #options: PollLoopOptions;
  readonly #pauses: RetryPolicy;
  readonly #stop = new AbortController();
  #running: Promise<void> | null = null;
  #wake: () => void = () => undefined;
  #wakeRequested = false;
  #failures = 0;
  #lastError: ErrorCode | null = null;
  #lastSuccessMs = performance.now();

  constructor(options: PollLoopOptions) {
    this.name = options.name;
    this.#options = options;
    this.#pauses = failurePauses(options.intervalMs, options.maxBackoffMs);
  }

  /** Starts the first round; does nothing on a loop that runs. */
  start(): void {
    this.#lastSuccessMs = performance.now();
    this.#running ??= this.#run();
  }

  /** Ends the pause, or runs another round immediately after the present one. */
  wake(): void {
    this.#wakeRequested = true;
    this.#wake();
  }

  /** Stops the loop; resolves when the present round has ended. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wake();
    await this.#running;
  }

  /** Milliseconds since the last successful round. */
  get ageMs(): number {
    return performance.now() - this.#lastSuccessMs;
  }

  /** Code of the last round's failure, or null after a successful one. */
  get lastError(): ErrorCode | null {
    return this.#lastError;
  }

  async #run(): Promise<void> {
    const { intervalMs, round } = this.#options;
    const { signal } = this.#stop;
    while (!signal.aborted) {
      this.#wakeRequested = false;
      let pauseMs: number;
      try {
        const again = await round(signal);
        this.#succeeded();
        pauseMs = again ? 0 : intervalMs;
      } catch (error) {
        pauseMs = this.#failed(error);
      }
      if (pauseMs > 0) await this.#pause(pauseMs);
    }
  }

  #succeeded(): void {
    this.#failures = 0;
    this.#lastError = null;
    this.#lastSuccessMs = performance.now();
  }

  #failed(error: unknown): number {
    const { name, log } = this.#options;
    const code = codeOfThrown(error);
    const details = { loop: name, code, err: error };
    if (code === this.#lastError) log.debug(details, "round failed again");
    else log.warn(details, "round failed");
    this.#failures += 1;
    this.#lastError = code;
    return backoffMs(this.#pauses, this.#failures);
  }

  async #pause(pauseMs: number): Promise<void> {
    if (this.#stop.signal.aborted || this.#wakeRequested) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => undefined;
  }
}
