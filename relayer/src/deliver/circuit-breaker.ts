import type { ChainId } from "@isthmus/protocol";

/** Failures in a row after which a chain's node counts as unreachable. */
const patience = 3;
const firstPauseMs = 250;
const longestPauseMs = 10_000;
const longestSpreadMs = 30_000;
/** A delivery that was let through and does not come back for this long no longer keeps the others from asking. */
const probeLeaseMs = 15_000;

interface Absence {
  failures: number;
  readonly sinceMs: number;
  nextProbeMs: number;
}

/**
 * Chains whose nodes do not answer. Every question to such a node holds a worker until it times out, so while it is unreachable
 * one delivery at a time asks and the others wait in the table: a dead chain never stops the messages of another.
 */
export class CircuitBreaker {
  readonly #absences = new Map<ChainId, Absence>();
  readonly #nowMs: () => number;
  readonly #random: () => number;

  /** @param nowMs a clock that never goes back; @param random from 0 (inclusive) to 1 (exclusive) */
  constructor(nowMs: () => number = () => performance.now(), random: () => number = Math.random) {
    this.#nowMs = nowMs;
    this.#random = random;
  }

  /**
   * How long a delivery should wait before its chain is asked again, in milliseconds; 0: ask now.
   * Deliveries are spread out the more, the longer the chain is unreachable; urgent ones are not.
   */
  waitMs(chain: ChainId, { urgent }: { readonly urgent: boolean }): number {
    const absence = this.#absences.get(chain);
    if (absence === undefined || absence.failures < patience) return 0;
    const nowMs = this.#nowMs();
    if (nowMs >= absence.nextProbeMs) {
      absence.nextProbeMs = nowMs + probeLeaseMs;
      return 0;
    }
    const spreadMs = urgent ? 0 : Math.min((nowMs - absence.sinceMs) / 2, longestSpreadMs) * this.#random();
    return Math.ceil(Math.min(absence.nextProbeMs - nowMs, longestPauseMs) + spreadMs);
  }

  /** Records that a chain's node did not answer. */
  failed(chain: ChainId): void {
    const nowMs = this.#nowMs();
    const absence = this.#absences.get(chain) ?? { failures: 0, sinceMs: nowMs, nextProbeMs: nowMs };
    absence.failures += 1;
    absence.nextProbeMs = nowMs + Math.min(firstPauseMs * 2 ** Math.min(absence.failures, 16), longestPauseMs);
    this.#absences.set(chain, absence);
  }

  /** Records that a chain's node answered, whatever the answer. */
  answered(chain: ChainId): void {
    this.#absences.delete(chain);
  }
}
