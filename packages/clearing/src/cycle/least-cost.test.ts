import { isIsthmusError } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Demand, placeAtLeastCost } from "./least-cost.ts";

const cost = fc.integer({ min: 0, max: 9 });

/** The cheapest way by trying all of them, unit by unit. */
function cheapest(left: readonly number[], demands: readonly { wanted: number; costs: readonly number[] }[]): number {
  const [first, ...rest] = demands;
  if (first === undefined) return 0;
  if (first.wanted === 0) return cheapest(left, rest);
  let best = Number.POSITIVE_INFINITY;
  left.forEach((amount, at) => {
    if (amount === 0) return;
    const then = cheapest(left.with(at, amount - 1), [{ ...first, wanted: first.wanted - 1 }, ...rest]);
    best = Math.min(best, then + (first.costs[at] ?? 0));
  });
  return best;
}

it("assigns every supply, within each location, at the least cost of all assignments", () => {
  const world = fc.integer({ min: 1, max: 3 }).chain((locations) =>
    fc.record({
      demands: fc.array(
        fc.record({
          wanted: fc.integer({ min: 0, max: 3 }),
          costs: fc.array(cost, { minLength: locations, maxLength: locations }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      cuts: fc.array(fc.nat(locations - 1), { minLength: 9, maxLength: 9 }),
    }),
  );
  fc.assert(
    fc.property(world, ({ demands, cuts }) => {
      const locations = demands[0]?.costs.length ?? 0;
      const total = demands.reduce((sum, { wanted }) => sum + wanted, 0);
      const supplies = Array.from({ length: locations }, () => 0);
      for (const at of cuts.slice(0, total)) supplies[at] = (supplies[at] ?? 0) + 1;
      const given: Demand[] = demands.map(({ wanted, costs }) => ({ demandQuanta: BigInt(wanted), costs }));
      const flow = placeAtLeastCost(supplies.map(BigInt), given);
      let paid = 0;
      const used = supplies.map(() => 0n);
      flow.forEach((row, d) => {
        expect(row.reduce((sum, part) => sum + part, 0n)).toBe(given[d]?.demandQuanta);
        row.forEach((part, l) => {
          expect(part).toBeGreaterThanOrEqual(0n);
          used[l] = (used[l] ?? 0n) + part;
          paid += Number(part) * (demands[d]?.costs[l] ?? 0);
        });
      });
      expect(used).toEqual(supplies.map(BigInt));
      expect(paid).toBe(cheapest(supplies, demands));
    }),
    { numRuns: 400 },
  );
});

it("gives the flow of successive shortest paths, also among equally cheap ones", () => {
  const world = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 2, 3, 9, 150)).chain(([locations, most]) =>
    fc.record({
      locations: fc.constant(locations),
      demands: fc.array(
        fc.record({
          wanted: fc.integer({ min: 0, max: 12 }),
          costs: fc.array(fc.integer({ min: 0, max: most }), { minLength: locations, maxLength: locations }),
        }),
        { maxLength: 9 },
      ),
      cuts: fc.array(fc.nat(locations - 1), { minLength: 108, maxLength: 108 }),
    }),
  );
  fc.assert(
    fc.property(world, ({ locations, demands, cuts }) => {
      const total = demands.reduce((sum, { wanted }) => sum + wanted, 0);
      const supplies = Array.from({ length: locations }, () => 0n);
      for (const at of cuts.slice(0, total)) supplies[at] = (supplies[at] ?? 0n) + 1n;
      const given: Demand[] = demands.map(({ wanted, costs }) => ({ demandQuanta: BigInt(wanted), costs }));
      expect(placeAtLeastCost(supplies, given)).toEqual(successivePaths(supplies, given));
    }),
    { numRuns: 1_000 },
  );
});

it("refuses supplies and demands that differ in sum", () => {
  try {
    placeAtLeastCost([5n], [{ demandQuanta: 4n, costs: [1] }]);
    expect.unreachable();
  } catch (error) {
    expect(isIsthmusError(error, "PARAMETER_INVALID")).toBe(true);
  }
});

/** Successive shortest paths by Bellman-Ford, ties by lowest index: slow, and what placement is defined by. */
function successivePaths(suppliesQuanta: readonly bigint[], demands: readonly Demand[]): bigint[][] {
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
