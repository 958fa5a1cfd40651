import { IsthmusError } from "@isthmus/protocol";

/** Receivers that see the same cost at every location. */
export interface Demand {
  readonly demandQuanta: bigint;
  /** Cost per quantum at each location, >= 0. */
  readonly costs: readonly number[];
}

/**
 * The cheapest way to hand supplies at locations to demands: a min-cost flow by successive shortest paths.
 * Both sides must sum to the same. Equal costs are broken by index, so the answer is one and the same everywhere.
 *
 * @returns flow[demand][location] in quanta
 * @throws PARAMETER_INVALID when the sums differ
 */
export function transport(suppliesQuanta: readonly bigint[], demands: readonly Demand[]): bigint[][] {
  const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
  const wanted = sum(demands.map((demand) => demand.demandQuanta));
  if (sum(suppliesQuanta) !== wanted) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "supply", supply: sum(suppliesQuanta), demand: wanted });
  }
  const flow = demands.map(() => suppliesQuanta.map(() => 0n));
  const left = [...suppliesQuanta];
  const open = demands.map((demand) => demand.demandQuanta);
  for (;;) {
    const path = cheapestPath(left, open, demands, flow);
    if (path === null) return flow;
    push(path, left, open, flow);
  }
}

/** Locations and demands in turn, starting at a location with supply and ending at a demand that is open. */
type Path = readonly number[];

/** Bellman-Ford over the residual graph: location → demand at its cost, demand → location (undo) at minus its cost. */
function cheapestPath(
  left: readonly bigint[],
  open: readonly bigint[],
  demands: readonly Demand[],
  flow: readonly (readonly bigint[])[],
): Path | null {
  const locationCost: (number | null)[] = left.map((value) => (value > 0n ? 0 : null));
  const demandCost: (number | null)[] = open.map(() => null);
  const locationFrom: number[] = left.map(() => -1);
  const demandFrom: number[] = open.map(() => -1);
  for (let changed = true; changed; ) {
    changed = false;
    demands.forEach((demand, d) => {
      demand.costs.forEach((cost, l) => {
        const base = locationCost[l];
        const reached = demandCost[d];
        if (
          base !== null &&
          base !== undefined &&
          (reached === null || reached === undefined || base + cost < reached)
        ) {
          demandCost[d] = base + cost;
          demandFrom[d] = l;
          changed = true;
        }
      });
    });
    demands.forEach((demand, d) => {
      demand.costs.forEach((cost, l) => {
        const base = demandCost[d];
        const reached = locationCost[l];
        if (base === null || base === undefined || (flow[d]?.[l] ?? 0n) === 0n) return;
        if (reached === null || reached === undefined || base - cost < reached) {
          locationCost[l] = base - cost;
          locationFrom[l] = d;
          changed = true;
        }
      });
    });
  }
  let best = -1;
  open.forEach((value, d) => {
    const cost = demandCost[d];
    if (value === 0n || cost === null || cost === undefined) return;
    const bestCost = demandCost[best];
    if (best === -1 || (bestCost !== null && bestCost !== undefined && cost < bestCost)) best = d;
  });
  if (best === -1) return null;
  const path: number[] = [best];
  for (let demand = best; demand !== -1; ) {
    const location = demandFrom[demand] as number;
    path.unshift(location);
    demand = locationFrom[location] as number;
    if (demand !== -1) path.unshift(demand);
  }
  return path;
}

function push(path: Path, left: bigint[], open: bigint[], flow: bigint[][]): void {
  const first = path[0] as number;
  const last = path[path.length - 1] as number;
  let amount = left[first] as bigint;
  if ((open[last] as bigint) < amount) amount = open[last] as bigint;
  for (let i = 1; i + 1 < path.length; i += 2) {
    const undo = flow[path[i] as number]?.[path[i + 1] as number] ?? 0n;
    if (undo < amount) amount = undo;
  }
  left[first] = (left[first] as bigint) - amount;
  open[last] = (open[last] as bigint) - amount;
  for (let i = 0; i + 1 < path.length; i++) {
    const forward = i % 2 === 0;
    const location = path[forward ? i : i + 1] as number;
    const row = flow[path[forward ? i + 1 : i] as number] as bigint[];
    row[location] = (row[location] as bigint) + (forward ? amount : -amount);
  }
}
