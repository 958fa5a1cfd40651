import type { ResidualNetwork } from "./network.ts";

/**
 * The amounts of a flow problem. The search looks only at the flags; amounts are touched once per augmenting path, so
 * the same search serves doubles (whole numbers below 2^53, fast) and bigints (any size).
 */
export interface FlowAmounts {
  /** 1 where an arc has residual capacity. */
  readonly open: Uint8Array;
  /** 1 where the arc in the other direction has: the same flags seen from the head, so a backward search reads in order. */
  readonly openBack: Uint8Array;
  /** 1 where a party still has to pass an amount on. */
  readonly hasExcess: Uint8Array;
  /** 1 where a party still has to receive an amount. */
  readonly hasDeficit: Uint8Array;
  /**
   * Sends as much as the path, the excess of its start and the deficit of its end allow.
   * @param path arcs from `start` to `end`, of which the first `length` count
   * @returns position of the first arc of the path that is full now, or `length` when none is
   */
  augment(path: Int32Array, length: number, start: number, end: number): number;
}

/** Amounts as doubles that hold whole numbers below 2^53: every sum and difference is exact. */
export class SafeIntegerAmounts implements FlowAmounts {
  readonly open: Uint8Array;
  readonly openBack: Uint8Array;
  readonly hasExcess: Uint8Array;
  readonly hasDeficit: Uint8Array;
  readonly #residual: Float64Array;
  readonly #net: Float64Array;
  readonly #network: ResidualNetwork;

  /** @param net what each party owes minus what it is owed; the sum of the amounts is below 2^53 */
  constructor(network: ResidualNetwork, amounts: Float64Array, net: Float64Array) {
    this.#network = network;
    this.#residual = new Float64Array(network.head.length);
    this.open = new Uint8Array(network.head.length);
    this.openBack = new Uint8Array(network.head.length);
    this.#net = net.slice();
    for (let at = 0; at < amounts.length; at++) {
      const arc = network.forwardArc[at] as number;
      this.#residual[arc] = amounts[at] as number;
      this.open[arc] = (amounts[at] as number) > 0 ? 1 : 0;
      this.openBack[network.reverse[arc] as number] = this.open[arc] as number;
    }
    this.hasExcess = new Uint8Array(net.length);
    this.hasDeficit = new Uint8Array(net.length);
    for (let party = 0; party < net.length; party++) {
      if ((net[party] as number) > 0) this.hasExcess[party] = 1;
      if ((net[party] as number) < 0) this.hasDeficit[party] = 1;
    }
  }

  augment(path: Int32Array, length: number, start: number, end: number): number {
    const residual = this.#residual;
    const { reverse } = this.#network;
    let amount = Math.min(this.#net[start] as number, -(this.#net[end] as number));
    for (let at = 0; at < length; at++) amount = Math.min(amount, residual[path[at] as number] as number);
    let firstFull = length;
    for (let at = length - 1; at >= 0; at--) {
      const arc = path[at] as number;
      const back = reverse[arc] as number;
      const left = (residual[arc] as number) - amount;
      residual[arc] = left;
      residual[back] = (residual[back] as number) + amount;
      this.open[back] = 1;
      this.openBack[arc] = 1;
      if (left === 0) {
        this.open[arc] = 0;
        this.openBack[back] = 0;
        firstFull = at;
      }
    }
    this.#net[start] = (this.#net[start] as number) - amount;
    this.#net[end] = (this.#net[end] as number) + amount;
    if (this.#net[start] === 0) this.hasExcess[start] = 0;
    if (this.#net[end] === 0) this.hasDeficit[end] = 0;
    return firstFull;
  }

  /** What stays owed on each obligation. */
  remaining(): Float64Array {
    const { forwardArc, reverse } = this.#network;
    const left = new Float64Array(forwardArc.length);
    for (let at = 0; at < left.length; at++) {
      left[at] = this.#residual[reverse[forwardArc[at] as number] as number] as number;
    }
    return left;
  }
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

  /** @param net what each party owes minus what it is owed */
  constructor(network: ResidualNetwork, amounts: readonly bigint[], net: readonly bigint[]) {
    this.#network = network;
    this.#residual = new Array<bigint>(network.head.length).fill(0n);
    this.open = new Uint8Array(network.head.length);
    this.openBack = new Uint8Array(network.head.length);
    this.#net = [...net];
    amounts.forEach((amount, at) => {
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

  /** What stays owed on each obligation. */
  remaining(): bigint[] {
    const { forwardArc, reverse } = this.#network;
    return Array.from(forwardArc, (arc) => this.#residual[reverse[arc] as number] as bigint);
  }
}
