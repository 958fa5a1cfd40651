/**
 * A residual network in columns. Every arc of the problem gives two: a forward arc at its cost per unit and its reverse at
 * minus that cost. Arcs of one node are adjacent: `firstArc[node] .. firstArc[node + 1]`.
 */
export interface ResidualNetwork {
  readonly nodeCount: number;
  readonly firstArc: Int32Array;
  /** Node that the arc leads to. */
  readonly head: Int32Array;
  /** The arc in the other direction. */
  readonly reverse: Int32Array;
  /** Cost per unit; a reverse arc has minus that of its forward arc. As narrow as the costs given: it is read often. */
  readonly cost: ArcCosts;
  /** Forward arc of each arc of the problem. */
  readonly forwardArc: Int32Array;
}

/** Costs per unit: up to 127 in bytes, else up to 32,767. */
type ArcCosts = Int8Array | Int16Array;

/**
 * Lays out a network.
 * @param tails node that each arc leaves, 0 .. nodeCount - 1; none leads back to its own node
 * @param heads node that each arc enters
 * @param costs per unit and arc, 0 .. 32,767; 1 everywhere if left out
 */
export function buildNetwork(
  nodeCount: number,
  tails: Int32Array,
  heads: Int32Array,
  costs: ArcCosts = new Int8Array(tails.length).fill(1),
): ResidualNetwork {
  const arcs = tails.length;
  const firstArc = new Int32Array(nodeCount + 1);
  for (let at = 0; at < arcs; at++) {
    countArc(firstArc, tails[at] as number);
    countArc(firstArc, heads[at] as number);
  }
  for (let node = 0; node < nodeCount; node++) {
    firstArc[node + 1] = (firstArc[node + 1] as number) + (firstArc[node] as number);
  }
  const next = firstArc.slice(0, nodeCount);
  const head = new Int32Array(2 * arcs);
  const reverse = new Int32Array(2 * arcs);
  const cost = costs instanceof Int8Array ? new Int8Array(2 * arcs) : new Int16Array(2 * arcs);
  const forwardArc = new Int32Array(arcs);
  // All forward arcs of a node precede its reverse ones: scans then meet long runs of the same kind.
  for (let at = 0; at < arcs; at++) {
    const tail = tails[at] as number;
    const forward = next[tail] as number;
    next[tail] = forward + 1;
    head[forward] = heads[at] as number;
    cost[forward] = costs[at] as number;
    forwardArc[at] = forward;
  }
  for (let at = 0; at < arcs; at++) {
    const from = heads[at] as number;
    const backward = next[from] as number;
    next[from] = backward + 1;
    const forward = forwardArc[at] as number;
    head[backward] = tails[at] as number;
    cost[backward] = -(costs[at] as number);
    reverse[forward] = backward;
    reverse[backward] = forward;
  }
  return { nodeCount, firstArc, head, reverse, cost, forwardArc };
}

function countArc(firstArc: Int32Array, node: number): void {
  firstArc[node + 1] = (firstArc[node + 1] as number) + 1;
}
