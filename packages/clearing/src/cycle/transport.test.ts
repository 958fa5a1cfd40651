import { isIsthmusError } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Demand, transport } from "./transport.ts";

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

it("hands out every supply, no more than there is at any location, at the least cost of all ways", () => {
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
      const flow = transport(supplies.map(BigInt), given);
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

it("refuses sides that do not add up to the same", () => {
  try {
    transport([5n], [{ demandQuanta: 4n, costs: [1] }]);
    expect.unreachable();
  } catch (error) {
    expect(isIsthmusError(error, "PARAMETER_INVALID")).toBe(true);
  }
});
