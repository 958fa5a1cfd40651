import { IsthmusError } from "@isthmus/protocol";

/** Addresses that serve the same, such as a leader and its standbys: one is asked until it fails, then the next one. */
export class Endpoints {
  readonly #urls: readonly [string, ...string[]];
  #index = 0;

  /** @throws CONFIG_INVALID without any */
  constructor(urls: readonly string[]) {
    const [first, ...others] = urls;
    if (first === undefined) throw new IsthmusError("CONFIG_INVALID", { key: "urls", reason: "none" });
    this.#urls = [first, ...others];
  }

  /** The one to ask. */
  get current(): string {
    return this.#urls[this.#index] ?? this.#urls[0];
  }

  /** Asks the next one from now on. @param failed the one that was asked; no effect if another request has left it before */
  leave(failed: string): void {
    if (failed === this.current) this.#index = (this.#index + 1) % this.#urls.length;
  }
}
