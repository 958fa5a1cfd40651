import type { FlowAmounts, ResidualNetwork } from "@isthmus/clearing/flow";

/** Amounts as doubles that hold whole numbers below 2^53: every sum and difference is exact. */
export class SafeIntegerAmounts implements FlowAmounts {
  readonly open: Uint8Array;
  readonly openBack: Uint8Array;
  readonly hasExcess: Uint8Array;
  readonly hasDeficit: Uint8Array;
  readonly #residual: Float64Array;
  readonly #net: Float64Array;
  readonly #network: ResidualNetwork;

  /** @param net excess of each node; the sum of the capacities is below 2^53 */
  constructor(network: ResidualNetwork, capacities: Float64Array, net: Float64Array) {
    this.#network = network;
    this.#residual = new Float64Array(network.head.length);
    this.open = new Uint8Array(network.head.length);
    this.openBack = new Uint8Array(network.head.length);
    this.#net = net.slice();
    for (let at = 0; at < capacities.length; at++) {
      const arc = network.forwardArc[at] as number;
      this.#residual[arc] = capacities[at] as number;
      this.open[arc] = (capacities[at] as number) > 0 ? 1 : 0;
      this.openBack[network.reverse[arc] as number] = this.open[arc] as number;
    }
    this.hasExcess = new Uint8Array(net.length);
    this.hasDeficit = new Uint8Array(net.length);
    for (let node = 0; node < net.length; node++) {
      if ((net[node] as number) > 0) this.hasExcess[node] = 1;
      if ((net[node] as number) < 0) this.hasDeficit[node] = 1;
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

  /** The flow on each arc, in the order the arcs were given. */
  flow(): Float64Array {
    const { forwardArc, reverse } = this.#network;
    const left = new Float64Array(forwardArc.length);
    for (let at = 0; at < left.length; at++) {
      left[at] = this.#residual[reverse[forwardArc[at] as number] as number] as number;
    }
    return left;
  }
}
