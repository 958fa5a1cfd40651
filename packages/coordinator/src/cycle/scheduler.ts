import { codeOfThrown, type ErrorCode } from "@isthmus/protocol";
import { type Logger, type Part, PollLoop } from "@isthmus/service";
import { type CloseReason, closeReason, type Schedule } from "./close-reason.ts";
import type { OpenCycle } from "./open-cycle.ts";

/** What the scheduler works with. */
export interface SchedulerOptions {
  readonly schedule: Schedule;
  readonly log: Logger;
  /** Between two looks. */
  readonly intervalMs: number;
  readonly open: () => OpenCycle;
  /** Cycles that have closed and are not final yet. */
  readonly unfinished: () => Promise<number>;
  /** Closes the open cycle. @throws a refusal: it is tried again */
  readonly close: () => Promise<unknown>;
  /** Takes the next prices. @throws a refusal: they are tried again */
  readonly price: () => Promise<unknown>;
  readonly onClose?: (reason: CloseReason) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

/** With so many cycles on their way nothing closes by time: when the hub or the operators are unreachable, cycles would pile up. */
const mostUnfinished = 8;

/**
 * Closes cycles and takes prices by themselves, one thing after another. What is refused is tried again with growing pauses; the
 * refusal is shown. Paused, it does nothing: then an admin closes.
 */
export class Scheduler implements Part {
  readonly name = "scheduler";
  readonly #options: SchedulerOptions;
  readonly #now: () => number;
  readonly #cycles: PollLoop;
  readonly #prices: PollLoop;
  #isPaused = false;
  #lastReason: CloseReason | null = null;
  #lastError: ErrorCode | null = null;
  #pricedMs: number;

  constructor(options: SchedulerOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#pricedMs = this.#now();
    const { intervalMs, log } = options;
    this.#cycles = new PollLoop({ name: "close cycles", intervalMs, log, round: () => this.#round() });
    this.#prices = new PollLoop({ name: "take prices", intervalMs, log, round: () => this.#takePrices() });
  }

  start(): void {
    this.#cycles.start();
    if (this.#options.schedule.pricesEverySeconds > 0) this.#prices.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.#cycles.stop(), this.#prices.stop()]);
  }

  /** Stops or resumes closing and pricing; what is under way ends. */
  pause({ paused }: { readonly paused: boolean }): void {
    this.#isPaused = paused;
    if (!paused) this.#cycles.wake();
  }

  /** What it does, for the status. */
  get status() {
    const { schedule, open } = this.#options;
    return {
      paused: this.#isPaused,
      lastReason: this.#lastReason,
      lastError: this.#lastError,
      pricesError: this.#prices.lastError,
      open: open(),
      schedule,
    };
  }

  async #round(): Promise<boolean> {
    const { schedule, open, unfinished, close, onClose, log } = this.#options;
    const reason = this.#isPaused ? null : closeReason(open(), schedule);
    if (reason === null) return false;
    if ((reason === "interval" || reason === "leaving") && (await unfinished()) >= mostUnfinished) return false;
    try {
      await close();
    } catch (error) {
      this.#lastError = codeOfThrown(error);
      throw error;
    }
    [this.#lastReason, this.#lastError] = [reason, null];
    onClose?.(reason);
    log.info({ reason }, "cycle closed by schedule");
    return true;
  }

  async #takePrices(): Promise<boolean> {
    const { schedule, price } = this.#options;
    if (this.#isPaused || this.#now() - this.#pricedMs < schedule.pricesEverySeconds * 1_000) return false;
    await price();
    this.#pricedMs = this.#now();
    return false;
  }
}
