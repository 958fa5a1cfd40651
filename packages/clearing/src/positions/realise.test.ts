import { absolute, smaller } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realise } from "./realise.ts";

const lots = fc.oneof(fc.bigInt(-9n, 9n), fc.bigInt(-(2n ** 40n), 2n ** 40n)).filter((value) => value !== 0n);
const price = fc.oneof(fc.bigInt(1n, 9n), fc.bigInt(1n, 2n ** 60n));
const rest = fc.bigInt(0n, 2n ** 20n);

describe("the realised gain of a position change", () => {
  it("leaves equity unchanged to the quantum, and is the exact part rounded down", () => {
    const seen = { adds: 0, parts: 0, closes: 0, flips: 0, rounded: 0 };
    const side = fc.record({ lots, price, rest });
    const run = fc.property(side, side, (before, changed) => {
      const { lots: oldLots, price: average, rest: odd } = before;
      const { lots: change, price: at, rest: oddAt } = changed;
      const oldCost = oldLots * average + (oldLots > 0n ? odd : -odd);
      const cost = change * at + (change > 0n ? oddAt : -oddAt);
      const { costQuanta, realisedQuanta } = realise({ lots: oldLots, costQuanta: oldCost }, change, cost);
      expect(costQuanta - realisedQuanta).toBe(oldCost + cost);
      const next = oldLots + change;
      if (oldLots > 0n === change > 0n) {
        seen.adds += 1;
        expect(realisedQuanta).toBe(0n);
        return;
      }
      if (next === 0n) {
        seen.closes += 1;
        expect([costQuanta, realisedQuanta]).toEqual([0n, -(oldCost + cost)]);
        return;
      }
      // Exact: closed lots times the difference of the two average prices, over a common denominator.
      const [held, moved] = [absolute(oldLots), absolute(change)];
      const closed = smaller(held, moved);
      const exact = -closed * (oldCost * moved + cost * held);
      const short = exact - realisedQuanta * held * moved;
      expect(short).toBeGreaterThanOrEqual(0n);
      expect(short).toBeLessThan(held * moved);
      if (short > 0n) seen.rounded += 1;
      if (next > 0n === oldLots > 0n) seen.parts += 1;
      else seen.flips += 1;
    });
    fc.assert(run, { numRuns: 3_000 });
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
  });
});
