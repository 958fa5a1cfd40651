import { initialFraction } from "@isthmus/risk";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Instrument } from "../model/state.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { scaledFraction } from "./open-interest-scale.ts";

function marked(bounds: { lower: bigint; upper: bigint }, markTicks = 7n): { book: Book; instrument: Instrument } {
  const parameters = { openInterestLowerQuanta: bounds.lower, openInterestUpperQuanta: bounds.upper };
  const { state } = TestCcp.standard({ genesis: { parameters } }).engine;
  const listed = state.instruments.get(1) as Instrument;
  return { book: new Book(state), instrument: { ...listed, markTicks } };
}

const lots = fc.bigInt(0n, 10n ** 6n);
const bounds = fc
  .record({ lower: fc.bigInt(0n, 10n ** 6n), width: fc.bigInt(1n, 10n ** 6n) })
  .map(({ lower, width }) => ({ lower, upper: lower + width }));

it("is never below the exact fraction, nor more than a step of 32 above it, and rises with open interest", () => {
  fc.assert(
    fc.property(bounds, lots, lots, (given, open, more) => {
      const { book, instrument } = marked(given);
      const parameters = {
        initialPpm: 50_000n,
        maintenanceOfInitialPpm: 600_000n,
        openInterestLowerQuanta: given.lower,
        openInterestUpperQuanta: given.upper,
      };
      const { numerator, denominator } = initialFraction(parameters, open * 7n);
      const { initialPpm } = scaledFraction(book, instrument, open);
      expect(initialPpm * denominator).toBeGreaterThanOrEqual(numerator * 1_000_000n);
      expect((initialPpm - 950_000n / 32n - 2n) * denominator).toBeLessThanOrEqual(numerator * 1_000_000n);
      expect(scaledFraction(book, instrument, open + more).initialPpm).toBeGreaterThanOrEqual(initialPpm);
    }),
  );
});

it("holds exactly within the bounds that it names", () => {
  fc.assert(
    fc.property(bounds, lots, (given, open) => {
      const { book, instrument } = marked(given);
      const { initialPpm, aboveLots, uptoLots } = scaledFraction(book, instrument, open);
      expect(aboveLots === null || open > aboveLots).toBe(true);
      expect(uptoLots === null || open <= uptoLots).toBe(true);
      const at = (openLots: bigint) => scaledFraction(book, instrument, openLots).initialPpm;
      if (uptoLots !== null) expect([at(uptoLots), at(uptoLots + 1n) > initialPpm]).toEqual([initialPpm, true]);
      if (aboveLots !== null) expect([at(aboveLots + 1n), at(aboveLots) < initialPpm]).toEqual([initialPpm, true]);
    }),
  );
});

it("takes the bounds of the terms before those of the house, and is the base fraction where there are none", () => {
  const { book, instrument } = marked({ lower: 10n, upper: 20n });
  expect(scaledFraction(book, instrument, 100n).initialPpm).toBe(1_000_000n);
  const terms = { ...instrument.terms, openInterestLowerQuanta: 1_000n, openInterestUpperQuanta: 2_000n };
  expect(scaledFraction(book, { ...instrument, terms }, 100n).initialPpm).toBe(50_000n);
  const off = marked({ lower: 0n, upper: 0n });
  expect(scaledFraction(off.book, off.instrument, 10n ** 15n).initialPpm).toBe(50_000n);
});
