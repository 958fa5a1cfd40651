import type { ChainId } from "@isthmus/protocol";

/** Consecutive failures after which a chain's node counts as unreachable. */
const failureThreshold = 3;
const firstPauseMs = 250;
const longestPauseMs = 10_000;
const longestSpreadMs = 30_000;
/** A probe without a result for this long no longer blocks the next one. */
const probeLeaseMs = 15_000;

interface Outage {
  failures: number;
  readonly sinceMs: number;
  nextProbeMs: number;
}

/**
 * Circuit breaker per chain. A request to an unreachable node holds a worker until it times out, so while the circuit is
 * open one delivery at a time probes the node and the others wait in the table: one chain never blocks another.
 */
export class CircuitBreaker {
  readonly #outages = new Map<ChainId, Outage>();
  readonly #nowMs: () => number;
  readonly #random: () => number;

  /** @param nowMs a monotonic clock; @param random from 0 (inclusive) to 1 (exclusive) */
  constructor(nowMs: () => number = () => performance.now(), random: () => number = Math.random) {
    this.#nowMs = nowMs;
    this.#random = random;
  }

  /**
   * Milliseconds until a delivery may query its chain; 0: now. The longer the outage, the wider waits are spread; waits
   * of urgent deliveries are not.
   */
  waitMs(chain: ChainId, { urgent }: { readonly urgent: boolean }): number {
    const outage = this.#outages.get(chain);
    if (outage === undefined || outage.failures < failureThreshold) return 0;
    const nowMs = this.#nowMs();
    if (nowMs >= outage.nextProbeMs) {
      outage.nextProbeMs = nowMs + probeLeaseMs;
      return 0;
    }
    const spreadMs = urgent ? 0 : Math.min((nowMs - outage.sinceMs) / 2, longestSpreadMs) * this.#random();
    return Math.ceil(Math.min(outage.nextProbeMs - nowMs, longestPauseMs) + spreadMs);
  }

  /** Records a timeout of a chain's node. */
  failed(chain: ChainId): void {
    const nowMs = this.#nowMs();
    const outage = this.#outages.get(chain) ?? { failures: 0, sinceMs: nowMs, nextProbeMs: nowMs };
    outage.failures += 1;
    outage.nextProbeMs = nowMs + Math.min(firstPauseMs * 2 ** Math.min(outage.failures, 16), longestPauseMs);
    this.#outages.set(chain, outage);
  }

  /** Closes the circuit: the node answered, even with an error. */
  answered(chain: ChainId): void {
    this.#outages.delete(chain);
  }
}
