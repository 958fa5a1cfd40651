import { keccak256, uintBytes } from "@isthmus/protocol";

/** Seed, start and step size of a generated series. */
export interface WalkParameters {
  readonly seed: number;
  readonly symbol: string;
  readonly startTicks: bigint;
  /** Largest move of one step, ppm. */
  readonly maxStepPpm: number;
}

/**
 * A seeded random walk in whole ticks: the same seed and symbol give the same prices on every machine.
 * Each step multiplies by 1 + u, u uniform in ±maxStepPpm, from keccak256(seed ‖ step ‖ symbol).
 */
export class PriceWalk {
  readonly #parameters: WalkParameters;
  readonly #ticks: bigint[];

  constructor(parameters: WalkParameters) {
    this.#parameters = parameters;
    this.#ticks = [parameters.startTicks];
  }

  /** Price after `step` steps, at least 1 tick. */
  at(step: number): bigint {
    while (this.#ticks.length <= step) this.#ticks.push(this.#next());
    return this.#ticks[step] as bigint;
  }

  #next(): bigint {
    const { seed, symbol, maxStepPpm } = this.#parameters;
    const last = this.#ticks[this.#ticks.length - 1] as bigint;
    const random = keccak256(uintBytes(seed, 4), uintBytes(this.#ticks.length, 4), new TextEncoder().encode(symbol));
    const span = 2n * BigInt(maxStepPpm) + 1n;
    const draw = random.slice(0, 8).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) % span;
    const next = (last * (1_000_000n + draw - BigInt(maxStepPpm))) / 1_000_000n;
    return next > 0n ? next : 1n;
  }
}
