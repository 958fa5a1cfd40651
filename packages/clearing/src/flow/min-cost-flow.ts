import { IsthmusError } from "@isthmus/protocol";
import type { FlowAmounts } from "./amounts.ts";
import type { ResidualNetwork } from "./network.ts";

/** Work done by the solver. */
export interface FlowEffort {
  /** Price changes: one per distinct length of a shortest path. */
  priceChanges: number;
  /** Breadth-first searches. */
  searches: number;
  augmentations: number;
}

/** Optimal prices of the nodes, which prove that the flow is optimal, and the effort. */
export interface FlowSolution {
  /** For every arc with residual capacity: cost + price[tail] - price[head] >= 0. */
  readonly prices: Int32Array;
  readonly effort: FlowEffort;
}

/**
 * Which of several cheapest flows is found. `blocking`: along many paths per search, for large networks. `ordered`: the
 * deficits are served by rising node number, each along its path of fewest arcs, ties by lowest node number; the flow then
 * does not depend on how the search proceeds.
 */
export type PathOrder = "blocking" | "ordered";

/**
 * Moves all excess to the deficits at the least total cost (primal-dual method).
 *
 * Prices keep every residual arc's reduced cost at or above zero. While a deficit can be reached over arcs of reduced
 * cost zero, flow is sent along such paths; otherwise prices move just far enough to open the next path. With costs 1 and
 * -1 the number of price changes is the length of the longest shortest path, a few dozen on real books, and not the number
 * of arcs.
 *
 * @param amounts changed in place; afterwards no node has excess
 * @throws PARAMETER_INVALID if some excess cannot reach any deficit
 */
export function solveMinCostFlow(
  network: ResidualNetwork,
  amounts: FlowAmounts,
  order: PathOrder = "blocking",
): FlowSolution {
  const search = new FlowSearch(network, amounts);
  while (search.hasExcess()) {
    if (!search.findDistances()) search.changePrices();
    else if (order === "ordered") search.sendInOrder();
    else search.sendFlow();
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
  /** Nodes that may have excess, and those that may have a deficit; both shrink as they are served. */
  readonly #sources: Int32Array;
  #sourceCount = 0;
  readonly #sinks: Int32Array;
  #sinkCount = 0;
  /** Reduced-cost distance to a deficit while prices are changed. */
  readonly #distance: Int32Array;

  constructor(network: ResidualNetwork, amounts: FlowAmounts) {
    const nodes = network.nodeCount;
    this.#network = network;
    this.#amounts = amounts;
    this.prices = new Int32Array(nodes);
    this.#hops = new Int32Array(nodes);
    this.#queue = new Int32Array(nodes);
    this.#nearerArc = new Int32Array(nodes);
    this.#otherArc = new Int32Array(nodes);
    this.#mark = new Uint8Array(nodes);
    this.#path = new Int32Array(nodes);
    this.#sources = new Int32Array(nodes);
    this.#sinks = new Int32Array(nodes);
    this.#distance = new Int32Array(nodes);
    for (let node = 0; node < nodes; node++) {
      if (amounts.hasExcess[node] === 1) this.#sources[this.#sourceCount++] = node;
      if (amounts.hasDeficit[node] === 1) this.#sinks[this.#sinkCount++] = node;
    }
  }

  /** Whether some node has excess; drops the nodes that are served. */
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
      const node = queue[at] as number;
      const price = prices[node] as number;
      const next = (hops[node] as number) + 1;
      const stop = firstArc[node + 1] as number;
      for (let arc = firstArc[node] as number; arc < stop; arc++) {
        const from = head[arc] as number;
        // The arc into this node is the reverse one, at minus the cost.
        if (openBack[arc] === 0 || hops[from] !== unreached) continue;
        if ((prices[from] as number) - (cost[arc] as number) !== price) continue;
        hops[from] = next;
        queue[end++] = from;
        if (hasExcess[from] === 1) reachedSources++;
      }
      // Nodes beyond every excess are of no use in this round.
      if (reachedSources === this.#sourceCount) break;
    }
    this.#queueEnd = end;
    return reachedSources > 0;
  }

  /** Serves the deficits by rising number, each along its path of fewest arcs, until none can be reached at these prices. */
  sendInOrder(): void {
    const { head, reverse } = this.#network;
    for (let sink = this.#nearestPaths(); sink >= 0; sink = this.#nearestPaths()) {
      const length = this.#hops[sink] as number;
      let node = sink;
      for (let at = length - 1; at >= 0; at--) {
        const arc = this.#lowestArcInto(node);
        this.#path[at] = arc;
        node = head[reverse[arc] as number] as number;
      }
      this.effort.augmentations++;
      this.#amounts.augment(this.#path, length, node, sink);
    }
  }

  /** Forward search from all excess over arcs of reduced cost zero; the lowest deficit that it reached, or -1. */
  #nearestPaths(): number {
    const { firstArc, head, cost } = this.#network;
    const { open, hasExcess, hasDeficit } = this.#amounts;
    const hops = this.#hops;
    const queue = this.#queue;
    this.effort.searches++;
    hops.fill(unreached);
    let end = 0;
    for (let at = 0; at < this.#sourceCount; at++) {
      const source = this.#sources[at] as number;
      if (hasExcess[source] === 0) continue;
      hops[source] = 0;
      queue[end++] = source;
    }
    let lowest = -1;
    for (let at = 0; at < end; at++) {
      const node = queue[at] as number;
      if (hasDeficit[node] === 1 && (lowest === -1 || node < lowest)) lowest = node;
      const stop = firstArc[node + 1] as number;
      for (let arc = firstArc[node] as number; arc < stop; arc++) {
        const to = head[arc] as number;
        if (open[arc] === 0 || hops[to] !== unreached) continue;
        if ((cost[arc] as number) + (this.prices[node] as number) !== this.prices[to]) continue;
        hops[to] = (hops[node] as number) + 1;
        queue[end++] = to;
      }
    }
    return lowest;
  }

  /** The usable arc into a node from the lowest node that is one hop nearer to an excess. */
  #lowestArcInto(node: number): number {
    const { firstArc, head, cost, reverse } = this.#network;
    const { openBack } = this.#amounts;
    const nearer = (this.#hops[node] as number) - 1;
    let lowest = -1;
    const stop = firstArc[node + 1] as number;
    for (let arc = firstArc[node] as number; arc < stop; arc++) {
      const from = head[arc] as number;
      if (openBack[arc] === 0 || this.#hops[from] !== nearer) continue;
      if ((this.prices[from] as number) - (cost[arc] as number) !== this.prices[node]) continue;
      if (lowest === -1 || from < (head[lowest] as number)) lowest = arc;
    }
    return reverse[lowest] as number;
  }

  /**
   * Sends flow from every excess that can reach a deficit. Every node's arcs are tried once: first those that lead
   * nearer to a deficit, then the others, so that a round also finds the detours that open only while it runs.
   */
  sendFlow(): void {
    const first = this.#network.firstArc.subarray(0, this.#network.nodeCount);
    this.#nearerArc.set(first);
    this.#otherArc.set(first);
    this.#mark.fill(unvisited);
    for (let at = 0; at < this.#sourceCount; at++) {
      const source = this.#sources[at] as number;
      if (this.#hops[source] !== unreached && this.#mark[source] === unvisited) this.#drain(source);
    }
  }

  /** Depth-first search from one node with excess, augmenting until it is served or closed off. */
  #drain(source: number): void {
    const { head, reverse } = this.#network;
    const { hasExcess, hasDeficit } = this.#amounts;
    const mark = this.#mark;
    const path = this.#path;
    let length = 0;
    let node = source;
    mark[source] = visited;
    while (hasExcess[source] === 1) {
      if (hasDeficit[node] === 1) {
        this.effort.augmentations++;
        const kept = this.#amounts.augment(path, length, source, node);
        // The search continues at the tail of the first full arc; nodes beyond it may be entered again.
        while (length > kept) mark[head[path[--length] as number] as number] = unvisited;
        node = length === 0 ? source : (head[path[length - 1] as number] as number);
        continue;
      }
      const arc = this.#nextArc(node);
      if (arc >= 0) {
        path[length++] = arc;
        node = head[arc] as number;
        mark[node] = visited;
      } else if (length === 0) {
        return;
      } else {
        node = head[reverse[path[--length] as number] as number] as number;
      }
    }
    // Served: the nodes of the last path are free for the next excess.
    mark[source] = unvisited;
    while (length > 0) mark[head[path[--length] as number] as number] = unvisited;
  }

  /** The next usable arc of a node, or -1. Each call moves past the arc that it returns. */
  #nextArc(node: number): number {
    const { firstArc, head, cost } = this.#network;
    const { open } = this.#amounts;
    const hops = this.#hops;
    const prices = this.prices;
    const mark = this.#mark;
    const price = prices[node] as number;
    const nearer = (hops[node] as number) - 1;
    const farthest = nearer + 2;
    const stop = firstArc[node + 1] as number;
    for (let arc = this.#nearerArc[node] as number; arc < stop; arc++) {
      const to = head[arc] as number;
      if (open[arc] === 0 || hops[to] !== nearer || mark[to] === visited) continue;
      if ((cost[arc] as number) + price !== prices[to]) continue;
      this.#nearerArc[node] = arc;
      return arc;
    }
    this.#nearerArc[node] = stop;
    for (let arc = this.#otherArc[node] as number; arc < stop; arc++) {
      const to = head[arc] as number;
      if (open[arc] === 0 || mark[to] === visited || (hops[to] as number) > farthest) continue;
      if ((cost[arc] as number) + price !== prices[to]) continue;
      this.#otherArc[node] = arc;
      return arc;
    }
    this.#otherArc[node] = stop;
    return -1;
  }

  /**
   * Finds the excess that is nearest to a deficit by reduced cost and moves prices so that the way there costs zero.
   * Called after a failed `findDistances`, whose reached nodes are at distance zero.
   */
  changePrices(): void {
    const { firstArc, head, cost } = this.#network;
    const { openBack, hasExcess } = this.#amounts;
    const distance = this.#distance;
    const prices = this.prices;
    this.effort.priceChanges++;
    distance.fill(unreached);
    const touched: number[] = Array.from(this.#queue.subarray(0, this.#queueEnd));
    for (const node of touched) distance[node] = 0;
    const buckets: number[][] = [touched.slice()];
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? [];
      for (let index = 0; index < bucket.length; index++) {
        const node = bucket[index] as number;
        if (distance[node] !== at) continue;
        if (hasExcess[node] === 1) {
          this.#raisePrices(touched, at);
          return;
        }
        const stop = firstArc[node + 1] as number;
        for (let arc = firstArc[node] as number; arc < stop; arc++) {
          if (openBack[arc] === 0) continue;
          const from = head[arc] as number;
          const reached = at - (cost[arc] as number) + (prices[from] as number) - (prices[node] as number);
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

  /** Raises the price of every node nearer to a deficit than the nearest excess by the difference. */
  #raisePrices(touched: readonly number[], nearest: number): void {
    for (const node of touched) {
      const distance = this.#distance[node] as number;
      if (distance >= nearest) continue;
      this.prices[node] = (this.prices[node] as number) + (nearest - distance);
      this.#distance[node] = nearest;
    }
  }
}

/** Moves the nodes whose flag is set to the front; returns how many there are. */
function keepFlagged(nodes: Int32Array, count: number, flags: Uint8Array): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const node = nodes[at] as number;
    if (flags[node] === 1) nodes[kept++] = node;
  }
  return kept;
}
