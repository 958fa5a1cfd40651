import type { ResidualNetwork } from "./network.ts";

/**
 * The amounts of a flow problem. The solver reads only the flags; amounts are touched once per augmenting path, so the same
 * solver runs on bigints of any size and on doubles that hold whole numbers below 2^53.
 */
export interface FlowAmounts {
  /** 1 where an arc has residual capacity. */
  readonly open: Uint8Array;
  /** 1 where the reverse arc has residual capacity; lets a backward search read flags in order. */
  readonly openBack: Uint8Array;
  /** 1 where a node still has to pass an amount on. */
  readonly hasExcess: Uint8Array;
  /** 1 where a node still has to receive an amount. */
  readonly hasDeficit: Uint8Array;
  /**
   * Sends as much as the path, the excess of its start and the deficit of its end allow.
   * @param path arcs from `start` to `end`, of which the first `length` count
   * @returns index of the first arc of the path that is now full, `length` if none is
   */
  augment(path: Int32Array, length: number, start: number, end: number): number;
}

/** Amounts as bigints of any size. */
export class BigAmounts implements FlowAmounts {
  readonly open: Uint8Array;
  readonly openBack: Uint8Array;
  readonly hasExcess: Uint8Array;
  readonly hasDeficit: Uint8Array;
  readonly #residual: bigint[];
  readonly #net: bigint[];
  readonly #network: ResidualNetwork;

  /**
   * @param capacities of the arcs, in the order they were given to `buildNetwork`; >= 0
   * @param net excess of each node, negative for a deficit; sums to zero
   */
  constructor(network: ResidualNetwork, capacities: readonly bigint[], net: readonly bigint[]) {
    this.#network = network;
    this.#residual = new Array<bigint>(network.head.length).fill(0n);
    this.open = new Uint8Array(network.head.length);
    this.openBack = new Uint8Array(network.head.length);
    this.#net = [...net];
    capacities.forEach((amount, at) => {
      const arc = network.forwardArc[at] as number;
      this.#residual[arc] = amount;
      this.open[arc] = amount > 0n ? 1 : 0;
      this.openBack[network.reverse[arc] as number] = this.open[arc] as number;
    });
    this.hasExcess = Uint8Array.from(net, (amount) => (amount > 0n ? 1 : 0));
    this.hasDeficit = Uint8Array.from(net, (amount) => (amount < 0n ? 1 : 0));
  }

  augment(path: Int32Array, length: number, start: number, end: number): number {
    const residual = this.#residual;
    let amount = this.#net[start] as bigint;
    if (-(this.#net[end] as bigint) < amount) amount = -(this.#net[end] as bigint);
    for (let at = 0; at < length; at++) {
      const capacity = residual[path[at] as number] as bigint;
      if (capacity < amount) amount = capacity;
    }
    let firstFull = length;
    for (let at = length - 1; at >= 0; at--) {
      const arc = path[at] as number;
      const back = this.#network.reverse[arc] as number;
      const left = (residual[arc] as bigint) - amount;
      residual[arc] = left;
      residual[back] = (residual[back] as bigint) + amount;
      this.open[back] = 1;
      this.openBack[arc] = 1;
      if (left === 0n) {
        this.open[arc] = 0;
        this.openBack[back] = 0;
        firstFull = at;
      }
    }
    this.#net[start] = (this.#net[start] as bigint) - amount;
    this.#net[end] = (this.#net[end] as bigint) + amount;
    if (this.#net[start] === 0n) this.hasExcess[start] = 0;
    if (this.#net[end] === 0n) this.hasDeficit[end] = 0;
    return firstFull;
  }

  /** The flow on each arc, in the order the arcs were given. */
  flow(): bigint[] {
    const { forwardArc, reverse } = this.#network;
    return Array.from(forwardArc, (arc) => this.#residual[reverse[arc] as number] as bigint);
  }
}
