/**
 * A residual network in columns. Every obligation gives two arcs: a forward arc (debtor to creditor, cost
 * 1 per quantum that stays owed) and its reverse (cost -1). Arcs of one party lie side by side:
 * `firstArc[party] .. firstArc[party + 1]`.
 */
export interface ResidualNetwork {
  readonly partyCount: number;
  readonly firstArc: Int32Array;
  /** Party that the arc leads to. */
  readonly head: Int32Array;
  /** The arc in the other direction. */
  readonly reverse: Int32Array;
  /** 1 for a forward arc, -1 for a reverse arc. */
  readonly cost: Int8Array;
  /** Forward arc of each obligation. */
  readonly forwardArc: Int32Array;
}

/**
 * Lays out the network of a list of obligations between numbered parties, none with itself.
 * @param debtors party that owes, per obligation, 0 .. partyCount - 1
 * @param creditors party that is owed
 */
export function buildNetwork(partyCount: number, debtors: Int32Array, creditors: Int32Array): ResidualNetwork {
  const obligations = debtors.length;
  const firstArc = new Int32Array(partyCount + 1);
  for (let at = 0; at < obligations; at++) {
    countArc(firstArc, debtors[at] as number);
    countArc(firstArc, creditors[at] as number);
  }
  for (let party = 0; party < partyCount; party++) {
    firstArc[party + 1] = (firstArc[party + 1] as number) + (firstArc[party] as number);
  }
  const next = firstArc.slice(0, partyCount);
  const head = new Int32Array(2 * obligations);
  const reverse = new Int32Array(2 * obligations);
  const cost = new Int8Array(2 * obligations);
  const forwardArc = new Int32Array(obligations);
  // All forward arcs of a party come before its reverse ones: scans then meet long runs of the same kind.
  for (let at = 0; at < obligations; at++) {
    const debtor = debtors[at] as number;
    const forward = next[debtor] as number;
    next[debtor] = forward + 1;
    head[forward] = creditors[at] as number;
    cost[forward] = 1;
    forwardArc[at] = forward;
  }
  for (let at = 0; at < obligations; at++) {
    const creditor = creditors[at] as number;
    const backward = next[creditor] as number;
    next[creditor] = backward + 1;
    const forward = forwardArc[at] as number;
    head[backward] = debtors[at] as number;
    cost[backward] = -1;
    reverse[forward] = backward;
    reverse[backward] = forward;
  }
  return { partyCount, firstArc, head, reverse, cost, forwardArc };
}

function countArc(firstArc: Int32Array, party: number): void {
  firstArc[party + 1] = (firstArc[party + 1] as number) + 1;
}
