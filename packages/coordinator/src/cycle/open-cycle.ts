import type { Command } from "@isthmus/clearing";
import { tradesIn } from "../intake/command-cost.ts";

/** What has been taken since the last cycle closed. */
export interface OpenCycle {
  readonly entries: number;
  readonly trades: number;
  /** Of their canonical texts. */
  readonly bytes: number;
  /** Age of the oldest withdrawal or request to leave in it, in milliseconds; null without one. */
  readonly leavingMs: number | null;
  /** Since it opened, in milliseconds. */
  readonly ageMs: number;
}

/** Commands by which members ask for their money: they wait for the next close. */
const leavingKinds: ReadonlySet<Command["kind"]> = new Set(["withdraw"]);

/**
 * Counts what the open cycle takes. After a restart it begins at nothing, so that a cycle may come to hold twice as much as its
 * limits: they are far below what anybody who replays it could not take.
 */
export class OpenCycleCount {
  readonly #now: () => number;
  #entries = 0;
  #trades = 0;
  #bytes = 0;
  #leavingSinceMs: number | null = null;
  #openedMs: number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#openedMs = now();
  }

  /**
   * Begins when this process begins to lead: with the age of nothing, and as if somebody had just asked for its money, for what was
   * journaled before is not counted.
   */
  begin(): void {
    this.#openedMs = this.#now();
    this.#leavingSinceMs = this.#now();
  }

  /** Counts a journaled command; one that closes the cycle begins the next. */
  add(command: Command, bytes: number): void {
    if (command.kind === "close-cycle") {
      [this.#entries, this.#trades, this.#bytes] = [0, 0, 0];
      this.#leavingSinceMs = null;
      this.#openedMs = this.#now();
      return;
    }
    this.#entries += 1;
    this.#bytes += bytes;
    this.#trades += tradesIn(command);
    if (leavingKinds.has(command.kind)) this.#leavingSinceMs ??= this.#now();
  }

  /** What it holds now. */
  get open(): OpenCycle {
    const nowMs = this.#now();
    return {
      entries: this.#entries,
      trades: this.#trades,
      bytes: this.#bytes,
      leavingMs: this.#leavingSinceMs === null ? null : nowMs - this.#leavingSinceMs,
      ageMs: nowMs - this.#openedMs,
    };
  }
}
