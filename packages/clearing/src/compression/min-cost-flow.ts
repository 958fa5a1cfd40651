import { IsthmusError } from "@isthmus/protocol";
import type { FlowAmounts } from "./amounts.ts";
import type { ResidualNetwork } from "./network.ts";

/** How much work a run took. */
export interface FlowEffort {
  /** Price changes: one per distinct length of a shortest path. */
  priceChanges: number;
  /** Breadth-first searches. */
  searches: number;
  augmentations: number;
}

/** The optimal prices of the parties with the effort; prices prove that the flow is optimal. */
export interface FlowSolution {
  /** For every arc with residual capacity: cost + price[tail] - price[head] >= 0. */
  readonly prices: Int32Array;
  readonly effort: FlowEffort;
}

/**
 * Moves all excess to the deficits at the least total cost (primal-dual method).
 *
 * Prices keep every residual arc's reduced cost at or above zero. While a deficit can be reached over arcs of reduced
 * cost zero, blocking flows are sent along the shortest such paths; otherwise prices move just far enough to open the
 * next path. Costs are 1 and -1, so the number of price changes is the length of the longest shortest path, a few dozen
 * on real books, and not the number of obligations.
 *
 * @param amounts changed in place; when this returns nothing has excess
 * @throws PARAMETER_INVALID when some excess cannot reach any deficit
 */
export function solveMinCostFlow(network: ResidualNetwork, amounts: FlowAmounts): FlowSolution {
  const search = new FlowSearch(network, amounts);
  while (search.hasExcess()) {
    if (search.findDistances()) search.sendFlow();
    else search.changePrices();
  }
  return { prices: search.prices, effort: search.effort };
}

const unreached = 0x7fffffff;
const unvisited = 0;
const visited = 1;

class FlowSearch {
  readonly prices: Int32Array;
  readonly effort: FlowEffort = { priceChanges: 0, searches: 0, augmentations: 0 };
  readonly #network: ResidualNetwork;
  readonly #amounts: FlowAmounts;
  /** Hops to the nearest deficit over arcs of reduced cost zero. */
  readonly #hops: Int32Array;
  readonly #queue: Int32Array;
  #queueEnd = 0;
  /** Next arc to try among those that lead nearer to a deficit, then among the others. */
  readonly #nearerArc: Int32Array;
  readonly #otherArc: Int32Array;
  readonly #mark: Uint8Array;
  readonly #path: Int32Array;
  /** Parties that may have excess, and those that may have a deficit; both shrink as they are served. */
  readonly #sources: Int32Array;
  #sourceCount = 0;
  readonly #sinks: Int32Array;
  #sinkCount = 0;
  /** Reduced-cost distance to a deficit while prices are changed. */
  readonly #distance: Int32Array;

  constructor(network: ResidualNetwork, amounts: FlowAmounts) {
    const parties = network.partyCount;
    this.#network = network;
    this.#amounts = amounts;
    this.prices = new Int32Array(parties);
    this.#hops = new Int32Array(parties);
    this.#queue = new Int32Array(parties);
    this.#nearerArc = new Int32Array(parties);
    this.#otherArc = new Int32Array(parties);
    this.#mark = new Uint8Array(parties);
    this.#path = new Int32Array(parties);
    this.#sources = new Int32Array(parties);
    this.#sinks = new Int32Array(parties);
    this.#distance = new Int32Array(parties);
    for (let party = 0; party < parties; party++) {
      if (amounts.hasExcess[party] === 1) this.#sources[this.#sourceCount++] = party;
      if (amounts.hasDeficit[party] === 1) this.#sinks[this.#sinkCount++] = party;
    }
  }

  /** True while some party has excess; forgets the parties that are served. */
  hasExcess(): boolean {
    this.#sourceCount = keepFlagged(this.#sources, this.#sourceCount, this.#amounts.hasExcess);
    this.#sinkCount = keepFlagged(this.#sinks, this.#sinkCount, this.#amounts.hasDeficit);
    return this.#sourceCount > 0;
  }

  /** Backward search from all deficits over arcs of reduced cost zero; true when it reached some excess. */
  findDistances(): boolean {
    const { firstArc, head, cost } = this.#network;
    const { openBack, hasExcess } = this.#amounts;
    const hops = this.#hops;
    const queue = this.#queue;
    const prices = this.prices;
    this.effort.searches++;
    hops.fill(unreached);
    let end = 0;
    for (; end < this.#sinkCount; end++) {
      const sink = this.#sinks[end] as number;
      hops[sink] = 0;
      queue[end] = sink;
    }
    let reachedSources = 0;
    for (let at = 0; at < end; at++) {
      const party = queue[at] as number;
      const price = prices[party] as number;
      const next = (hops[party] as number) + 1;
      const stop = firstArc[party + 1] as number;
      for (let arc = firstArc[party] as number; arc < stop; arc++) {
        const from = head[arc] as number;
        // The arc that leads here is the reverse one; its cost is the opposite of this one's.
        if (openBack[arc] === 0 || hops[from] !== unreached) continue;
        if ((prices[from] as number) - (cost[arc] as number) !== price) continue;
        hops[from] = next;
        queue[end++] = from;
        if (hasExcess[from] === 1) reachedSources++;
      }
      // Whatever lies farther away than every excess is of no use to this round.
      if (reachedSources === this.#sourceCount) break;
    }
    this.#queueEnd = end;
    return reachedSources > 0;
  }

  /**
   * Sends flow from every excess that can reach a deficit. Every party's arcs are tried once: first those that lead
   * nearer to a deficit, then the others, so that a round also finds the detours that open only while it runs.
   */
  sendFlow(): void {
    const first = this.#network.firstArc.subarray(0, this.#network.partyCount);
    this.#nearerArc.set(first);
    this.#otherArc.set(first);
    this.#mark.fill(unvisited);
    for (let at = 0; at < this.#sourceCount; at++) {
      const source = this.#sources[at] as number;
      if (this.#hops[source] !== unreached && this.#mark[source] === unvisited) this.#drain(source);
    }
  }

  /** Depth-first search from one party with excess, augmenting until it is served or closed off. */
  #drain(source: number): void {
    const { head, reverse } = this.#network;
    const { hasExcess, hasDeficit } = this.#amounts;
    const mark = this.#mark;
    const path = this.#path;
    let length = 0;
    let party = source;
    mark[source] = visited;
    while (hasExcess[source] === 1) {
      if (hasDeficit[party] === 1) {
        this.effort.augmentations++;
        const kept = this.#amounts.augment(path, length, source, party);
        // The search goes on at the tail of the first full arc; what lies behind it may be entered again.
        while (length > kept) mark[head[path[--length] as number] as number] = unvisited;
        party = length === 0 ? source : (head[path[length - 1] as number] as number);
        continue;
      }
      const arc = this.#nextArc(party);
      if (arc >= 0) {
        path[length++] = arc;
        party = head[arc] as number;
        mark[party] = visited;
      } else if (length === 0) {
        return;
      } else {
        party = head[reverse[path[--length] as number] as number] as number;
      }
    }
    // Served: the parties of the last path are free for the next excess.
    mark[source] = unvisited;
    while (length > 0) mark[head[path[--length] as number] as number] = unvisited;
  }

  /** The next usable arc of a party, or -1. Each call moves past the arc that it returns. */
  #nextArc(party: number): number {
    const { firstArc, head, cost } = this.#network;
    const { open } = this.#amounts;
    const hops = this.#hops;
    const prices = this.prices;
    const mark = this.#mark;
    const price = prices[party] as number;
    const nearer = (hops[party] as number) - 1;
    const farthest = nearer + 2;
    const stop = firstArc[party + 1] as number;
    for (let arc = this.#nearerArc[party] as number; arc < stop; arc++) {
      const to = head[arc] as number;
      if (open[arc] === 0 || hops[to] !== nearer || mark[to] === visited) continue;
      if ((cost[arc] as number) + price !== prices[to]) continue;
      this.#nearerArc[party] = arc;
      return arc;
    }
    this.#nearerArc[party] = stop;
    for (let arc = this.#otherArc[party] as number; arc < stop; arc++) {
      const to = head[arc] as number;
      if (open[arc] === 0 || mark[to] === visited || (hops[to] as number) > farthest) continue;
      if ((cost[arc] as number) + price !== prices[to]) continue;
      this.#otherArc[party] = arc;
      return arc;
    }
    this.#otherArc[party] = stop;
    return -1;
  }

  /**
   * Finds the excess that is nearest to a deficit by reduced cost and moves prices so that the way there costs zero.
   * Called after a failed `findDistances`, whose reached parties are at distance zero.
   */
  changePrices(): void {
    const { firstArc, head, cost } = this.#network;
    const { openBack, hasExcess } = this.#amounts;
    const distance = this.#distance;
    const prices = this.prices;
    this.effort.priceChanges++;
    distance.fill(unreached);
    const touched: number[] = Array.from(this.#queue.subarray(0, this.#queueEnd));
    for (const party of touched) distance[party] = 0;
    const buckets: number[][] = [touched.slice()];
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? [];
      for (let index = 0; index < bucket.length; index++) {
        const party = bucket[index] as number;
        if (distance[party] !== at) continue;
        if (hasExcess[party] === 1) {
          this.#raisePrices(touched, at);
          return;
        }
        const stop = firstArc[party + 1] as number;
        for (let arc = firstArc[party] as number; arc < stop; arc++) {
          if (openBack[arc] === 0) continue;
          const from = head[arc] as number;
          const reached = at - (cost[arc] as number) + (prices[from] as number) - (prices[party] as number);
          if (reached >= (distance[from] as number)) continue;
          distance[from] = reached;
          touched.push(from);
          while (buckets.length <= reached) buckets.push([]);
          buckets[reached]?.push(from);
        }
      }
    }
    throw new IsthmusError("PARAMETER_INVALID", { field: "network", reason: "an excess cannot reach a deficit" });
  }

  /** Raises the price of every party nearer to a deficit than the nearest excess by the difference. */
  #raisePrices(touched: readonly number[], nearest: number): void {
    for (const party of touched) {
      const distance = this.#distance[party] as number;
      if (distance >= nearest) continue;
      this.prices[party] = (this.prices[party] as number) + (nearest - distance);
      this.#distance[party] = nearest;
    }
  }
}

/** Moves the parties whose flag is set to the front; returns how many there are. */
function keepFlagged(parties: Int32Array, count: number, flags: Uint8Array): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const party = parties[at] as number;
    if (flags[party] === 1) parties[kept++] = party;
  }
  return kept;
}
