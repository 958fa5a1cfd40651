import { smaller } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BigAmounts } from "./amounts.ts";
import { type PathOrder, solveMinCostFlow } from "./min-cost-flow.ts";
import { buildNetwork } from "./network.ts";

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly capacity: bigint;
}

const nodes = 6;
const problem = fc
  .array(
    fc.record({
      from: fc.nat(nodes - 1),
      step: fc.integer({ min: 1, max: nodes - 1 }),
      cost: fc.nat(9),
      capacity: fc.bigInt(0n, 20n),
      used: fc.bigInt(0n, 20n),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((rows) => rows.map(({ from, step, ...rest }) => ({ from, to: (from + step) % nodes, ...rest })));

/** Solves a problem whose excesses are those of some feasible flow. */
function solve(arcs: readonly (Arc & { readonly used: bigint })[], order: PathOrder) {
  const net = new Array<bigint>(nodes).fill(0n);
  for (const { from, to, used, capacity } of arcs) {
    const flow = smaller(used, capacity);
    net[from] = (net[from] ?? 0n) + flow;
    net[to] = (net[to] ?? 0n) - flow;
  }
  const network = buildNetwork(
    nodes,
    Int32Array.from(arcs, ({ from }) => from),
    Int32Array.from(arcs, ({ to }) => to),
    Int16Array.from(arcs, ({ cost }) => cost),
  );
  const amounts = new BigAmounts(
    network,
    arcs.map(({ capacity }) => capacity),
    net,
  );
  const { prices } = solveMinCostFlow(network, amounts, order);
  return { net, prices, flow: amounts.flow() };
}

const costOf = (arcs: readonly Arc[], flow: readonly bigint[]): bigint =>
  arcs.reduce((sum, { cost }, index) => sum + BigInt(cost) * (flow[index] ?? 0n), 0n);

describe.each(["blocking", "ordered"] as const)("the %s min-cost flow", (order) => {
  it("moves every excess within the capacities, and its prices prove that no flow is cheaper", () => {
    fc.assert(
      fc.property(problem, (arcs) => {
        const { net, prices, flow } = solve(arcs, order);
        const moved = new Array<bigint>(nodes).fill(0n);
        arcs.forEach(({ from, to, capacity, cost }, index) => {
          const part = flow[index] ?? 0n;
          expect(part >= 0n && part <= capacity).toBe(true);
          moved[from] = (moved[from] ?? 0n) + part;
          moved[to] = (moved[to] ?? 0n) - part;
          // Complementary slackness: an arc with room is not too cheap, a used one not too dear.
          const reduced = cost + (prices[from] ?? 0) - (prices[to] ?? 0);
          if (part < capacity) expect(reduced).toBeGreaterThanOrEqual(0);
          if (part > 0n) expect(reduced).toBeLessThanOrEqual(0);
        });
        expect(moved).toEqual(net);
      }),
      { numRuns: 300 },
    );
  });

  it("costs the same as in the other order", () => {
    fc.assert(
      fc.property(problem, (arcs) => {
        const other = order === "ordered" ? "blocking" : "ordered";
        expect(costOf(arcs, solve(arcs, order).flow)).toBe(costOf(arcs, solve(arcs, other).flow));
      }),
    );
  });

  it("is refused if an excess cannot reach a deficit", () => {
    const network = buildNetwork(3, Int32Array.of(0), Int32Array.of(1));
    const amounts = new BigAmounts(network, [5n], [5n, 0n, -5n]);
    expect(() => solveMinCostFlow(network, amounts, order)).toThrow(
      expect.objectContaining({ code: "PARAMETER_INVALID" }),
    );
  });
});
