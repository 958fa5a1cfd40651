import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Instrument, State } from "../model/state.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { linearSum, positionRequirement } from "./linear.ts";

const ccp = TestCcp.standard({ genesis: { parameters: { openInterestUpperQuanta: 0n } } });
ccp.prices({ 1: 4_000_001n });
const book = new Book(ccp.engine.state as State);

function instrument(): Instrument {
  return book.instrument(1);
}

it("adds up over positions, in any order, at the fractions of the terms rounded up", () => {
  const held = instrument();
  const lots = fc.bigInt(-(2n ** 40n), 2n ** 40n).filter((value) => value !== 0n);
  fc.assert(
    fc.property(fc.array(lots, { maxLength: 8 }), (all) => {
      const rows = all.map((one) => ({ instrument: held, lots: one, extraOpenLots: 0n, ownTerms: false }));
      const sum = linearSum(book, rows);
      expect(linearSum(book, [...rows].reverse())).toEqual(sum);
      const initial = all.map((one) => {
        const value = (one < 0n ? -one : one) * 4_000_001n * 50_000n;
        return (value + 999_999n) / 1_000_000n;
      });
      expect(sum.initialQuanta).toBe(initial.reduce((total, part) => total + part, 0n));
      expect(sum.maintenanceQuanta).toBeLessThanOrEqual(sum.initialQuanta);
    }),
  );
});

it("scales initial margin with open interest, up to the whole value", () => {
  const held = instrument();
  const terms = { ...held.terms, openInterestLowerQuanta: 1_000n, openInterestUpperQuanta: 2_000n };
  const scaled: Instrument = { ...held, terms, markTicks: 1n };
  const initial = (openLots: bigint) => positionRequirement(book, scaled, 100_000n, openLots).initialQuanta;
  expect(initial(1_000n)).toBe(5_000n);
  expect(initial(1_500n)).toBe(52_500n);
  expect([initial(2_000n), initial(9_000n)]).toEqual([100_000n, 100_000n]);
});
