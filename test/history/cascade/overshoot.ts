import type { Effect, Engine } from "@isthmus/clearing";
import { absolute } from "@isthmus/risk";

/**
 * How much more than needed is taken from those who won: lots closed beyond what bankrupt accounts held, at the mark, and what
 * the layers of the waterfall paid beyond the losses.
 */
export class Overshoot {
  quanta = 0n;
  readonly #engine: Engine;
  #held = new Map<string, bigint>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** To be called before a command. */
  before(): void {
    this.#held = new Map();
    for (const [id, { positions }] of this.#engine.state.accounts) {
      for (const [number, { lots }] of positions) this.#held.set(`${id} ${number}`, lots);
    }
  }

  /** To be called with the command's effects. */
  after(effects: readonly Effect[]): void {
    const left = new Map(this.#held);
    for (const effect of effects) {
      if (effect.kind === "liquidated") {
        for (const { instrument, lots } of effect.positions) this.#take(left, `${effect.account} ${instrument}`, lots);
      } else if (effect.kind === "defaulted") {
        const paid = effect.draws.reduce((sum, { paidQuanta }) => sum + paidQuanta, 0n);
        if (paid > effect.lossQuanta) this.quanta += paid - effect.lossQuanta;
      } else if ("against" in effect && effect.kind !== "netted") {
        const { account, instrument, lots, priceTicks } = effect;
        const beyond = this.#take(left, `${account} ${instrument}`, lots);
        this.quanta += beyond * priceTicks;
      }
    }
  }

  /** Takes lots, signed like the position. @returns lots beyond it, unsigned */
  #take(left: Map<string, bigint>, key: string, lots: bigint): bigint {
    const held = left.get(key) ?? 0n;
    left.set(key, held - lots);
    const isSame = held > 0n === lots > 0n;
    if (!isSame || held === 0n) return absolute(lots);
    return absolute(lots) > absolute(held) ? absolute(lots) - absolute(held) : 0n;
  }
}
