import type { Command, SignatureChecks } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";

/** Commands that are offered without a pause for others. */
const longestGroup = 1_024;

/** What a gatherer works with. */
interface GathererOptions<T> {
  /** Looks at the signatures of commands ahead of time. */
  readonly prepare: (commands: readonly Command[]) => Promise<SignatureChecks>;
  /** Verifies and applies a command. @throws its refusal */
  readonly offer: (command: Command, checks: SignatureChecks) => Promise<T>;
}

interface Gathered<T> {
  readonly command: Command;
  readonly resolve: (acknowledged: Promise<T>) => void;
  readonly reject: (refusal: unknown) => void;
}

/**
 * Gathers the commands that arrive in one turn of the event loop, or while others are looked at, so that their signatures are
 * looked at together. Offers them in the order of arrival.
 */
export class Gatherer<T> {
  readonly #options: GathererOptions<T>;
  #gathered: Gathered<T>[] = [];
  #running = false;

  constructor(options: GathererOptions<T>) {
    this.#options = options;
  }

  /** Whether commands wait, so that later ones have to wait behind them. */
  get busy(): boolean {
    return this.#running;
  }

  /**
   * Resolves when the command is durable.
   * @param mostWaiting commands that may wait
   * @throws RATE_LIMITED, and the command's refusal
   */
  add(command: Command, mostWaiting: number): Promise<T> {
    const waiting = this.#gathered.length;
    if (waiting >= mostWaiting) return Promise.reject(new IsthmusError("RATE_LIMITED", { waiting }));
    return new Promise((resolve, reject) => {
      this.#gathered.push({ command, resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#gathered.length > 0) {
      await new Promise(setImmediate);
      const group = this.#gathered.slice(0, longestGroup);
      this.#gathered = this.#gathered.slice(longestGroup);
      await this.#offerAll(group);
    }
    this.#running = false;
  }

  async #offerAll(group: readonly Gathered<T>[]): Promise<void> {
    const { prepare, offer } = this.#options;
    try {
      const checks = await prepare(group.map(({ command }) => command));
      for (const { command, resolve, reject } of group) {
        try {
          resolve(offer(command, checks));
        } catch (error) {
          reject(error);
        }
      }
    } catch (error) {
      // No command of the group has been offered.
      for (const { reject } of group) reject(error);
    }
  }
}
