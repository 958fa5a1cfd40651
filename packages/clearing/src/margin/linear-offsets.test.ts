import { divideUp } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { defaultParameters, type HouseParameters } from "../model/parameters.ts";
import type { Instrument, State } from "../model/state.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { linearSum } from "./linear.ts";
import { linearMargin, linearParts } from "./linear-offsets.ts";
import type { Held } from "./margin-model.ts";
import { sumOfParts } from "./margin-part.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

/** A market at $40,000 of 10,000 lots per coin, each instrument with its own fraction, all of one underlying but the last. */
function market(
  parameters: Partial<HouseParameters>,
  ppm: readonly number[] = [50_000, 50_000, 75_000, 100_000, 60_000],
) {
  const ccp = TestCcp.standard();
  ccp.prices({ 1: 4_000_000n });
  const state = ccp.engine.state as State;
  const base = state.instruments.get(1) as Instrument;
  const book = new Book({ ...state, parameters: { ...defaultParameters, ...parameters } });
  const instruments = ppm.map((initialPpm, at): Instrument => {
    const underlying = at === 0 || at === ppm.length - 1 ? null : 1;
    const instrument = { ...base, instrument: at === ppm.length - 1 ? 2 : at === 0 ? 1 : 10 + at };
    return { ...instrument, terms: { ...base.terms, initialPpm, underlying } };
  });
  const held = (lots: readonly number[]): Held[] =>
    lots.flatMap((size, at) => {
      const instrument = instruments[at];
      return size === 0 || instrument === undefined
        ? []
        : [{ instrument, lots: BigInt(size), extraOpenLots: 0n, ownTerms: false }];
    });
  return { book, held, margin: (lots: readonly number[]) => linearMargin(book, held(lots)) };
}

describe("calendar spreads", () => {
  it("need a charge on the matched notional instead of both margins", () => {
    const { margin } = market({ offsetFloorPpm: 0 });
    // 100 coins each: 5 % of $4,000,000 twice, or 1 % of the notional.
    expect(margin([1_000_000, 1_000_000]).initialQuanta).toBe(usd(400_000));
    expect(margin([1_000_000, -1_000_000]).initialQuanta).toBe(usd(40_000));
    expect(margin([1_000_000, -1_000_000]).offsetQuanta).toBe(usd(360_000));
    // What is not matched needs its own margin.
    expect(margin([1_000_000, -400_000]).initialQuanta).toBe(usd(120_000 + 16_000));
  });

  it("need the difference too where one contract is the riskier", () => {
    const { margin } = market({ offsetFloorPpm: 0 });
    expect(margin([1_000_000, 0, -1_000_000]).initialQuanta).toBe(usd(100_000 + 40_000));
  });

  it("never need less than the floor's part of the largest position, nor more than both alone", () => {
    const { margin } = market({ calendarSpreadPpm: 0, offsetFloorPpm: 250_000 });
    expect(margin([1_000_000, -1_000_000]).initialQuanta).toBe(usd(50_000));
    const dear = market({ calendarSpreadPpm: 1_000_000 });
    expect(dear.margin([1_000_000, -1_000_000]).initialQuanta).toBe(usd(200_000));
  });
});

describe("pairs of underlyings", () => {
  const offsetPairs = [{ underlying: 1, other: 2, creditPpm: 300_000 }];

  it("have no offset until the house states one", () => {
    const { margin } = market({});
    expect(margin([1_000_000, 0, 0, 0, -1_000_000]).initialQuanta).toBe(usd(440_000));
  });

  it("need less of both, up to the smaller margin, if one is long and the other short", () => {
    const { margin } = market({ offsetPairs });
    expect(margin([1_000_000, 0, 0, 0, -1_000_000]).initialQuanta).toBe(usd(440_000 - 120_000));
    expect(margin([1_000_000, 0, 0, 0, 1_000_000]).initialQuanta).toBe(usd(440_000));
    // The spread has used the longs up.
    expect(margin([1_000_000, -1_000_000, 0, 0, -1_000_000]).initialQuanta).toBe(usd(40_000 + 240_000));
  });
});

const anyLots = fc.array(fc.integer({ min: -2_000_000, max: 2_000_000 }), { minLength: 5, maxLength: 5 });
const anyPpm = fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 5, maxLength: 5 });
const anyBook = fc.record({
  calendarSpreadPpm: fc.integer({ min: 0, max: 200_000 }),
  offsetFloorPpm: fc.integer({ min: 0, max: 1_000_000 }),
  offsetPairs: fc.boolean().map((isPaired) => (isPaired ? [{ underlying: 1, other: 2, creditPpm: 500_000 }] : [])),
});
/** Rounding: a quantum per position and figure. */
const dust = 24n;

describe("offsets", () => {
  it("leave the margin between the floor and the sum over positions, and initial margin at or above maintenance", () => {
    fc.assert(
      fc.property(anyBook, anyPpm, anyLots, (house, ppm, lots) => {
        const { book, held, margin } = market(house, ppm);
        const rows = held(lots);
        const { initialQuanta, maintenanceQuanta, offsetQuanta } = margin(lots);
        const gross = linearSum(book, rows);
        expect(initialQuanta + offsetQuanta).toBe(gross.initialQuanta);
        expect(offsetQuanta).toBeGreaterThanOrEqual(-dust);
        expect(maintenanceQuanta).toBeLessThanOrEqual(gross.maintenanceQuanta + dust);
        expect(initialQuanta).toBeGreaterThanOrEqual(maintenanceQuanta);
        for (const row of rows) {
          const own = linearSum(book, [row]).initialQuanta;
          expect(initialQuanta).toBeGreaterThanOrEqual(divideUp(own * BigInt(house.offsetFloorPpm), 2_000_000n));
        }
      }),
    );
  });

  it("do not depend on the order of positions", () => {
    fc.assert(
      fc.property(anyBook, anyPpm, anyLots, (house, ppm, lots) => {
        const { book, held } = market(house, ppm);
        const rows = held(lots);
        expect(linearMargin(book, [...rows].reverse())).toEqual(linearMargin(book, rows));
      }),
    );
  });

  it("let no further position raise the margin by more than its own", () => {
    fc.assert(
      fc.property(anyBook, anyPpm, anyLots, anyLots, (house, ppm, lots, more) => {
        const { margin } = market(house, ppm);
        const at = Math.abs(more[0] as number) % lots.length;
        const added = lots.map((_, index) => (index === at ? (more[index] as number) : 0));
        const after = margin(lots.map((size, index) => size + (added[index] as number)));
        const [before, own] = [margin(lots), margin(added)];
        expect(after.initialQuanta).toBeLessThanOrEqual(before.initialQuanta + own.initialQuanta + dust);
        expect(after.maintenanceQuanta).toBeLessThanOrEqual(before.maintenanceQuanta + own.maintenanceQuanta + dust);
      }),
      { numRuns: 500 },
    );
  });

  it("are explained in parts that add up", () => {
    fc.assert(
      fc.property(anyBook, anyPpm, anyLots, (house, ppm, lots) => {
        const { book, held, margin } = market(house, ppm);
        const sum = sumOfParts(linearParts(book, held(lots)));
        const { initialQuanta, maintenanceQuanta } = margin(lots);
        expect(sum.maintenanceQuanta).toBe(maintenanceQuanta);
        expect([sum.initialQuanta, sum.maintenanceQuanta]).toContain(initialQuanta);
        expect(sum.initialQuanta).toBeLessThanOrEqual(initialQuanta);
      }),
    );
  });
});
