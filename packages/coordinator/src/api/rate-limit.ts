import { IsthmusError } from "@isthmus/protocol";

interface Bucket {
  tokens: number;
  atMs: number;
}

const maxBuckets = 10_000;

/** A token bucket per remote address, which holds the tokens of one second. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param perSecond 0 means no limit */
  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** Takes one token. @throws RATE_LIMITED when the address has none left */
  take(address: string, nowMs: number): void {
    if (this.#perSecond === 0) return;
    // A flood of addresses must not fill the memory; dropping all buckets only refills them.
    if (this.#buckets.size >= maxBuckets) this.#buckets.clear();
    const bucket = this.#buckets.get(address) ?? { tokens: this.#perSecond, atMs: nowMs };
    const refilled = bucket.tokens + ((nowMs - bucket.atMs) / 1_000) * this.#perSecond;
    const tokens = Math.min(this.#perSecond, refilled) - 1;
    if (tokens < 0) throw new IsthmusError("RATE_LIMITED", { perSecond: this.#perSecond });
    this.#buckets.set(address, { tokens, atMs: nowMs });
  }
}
