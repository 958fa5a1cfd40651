import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Instrument, InstrumentTerms, State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { fastTerms } from "./fast-terms.ts";

function termsAfter(change: (instrument: Instrument, state: State) => void) {
  const ccp = TestCcp.standard();
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  const state = decodeState(encodeState(ccp.engine.state)) as State;
  change(state.instruments.get(1) as Instrument, state);
  return fastTerms(new Book(state), 1);
}

describe("terms on the fast path", () => {
  it("are the band, values and limits of the instrument in numbers", () => {
    expect(termsAfter(() => undefined)).toMatchObject({
      lowestTicks: 3_600_000,
      highestTicks: 4_400_000,
      quantaPerLot: 4_000_000,
      initialPpm: 50_000,
      // A million dollars of depth, and a hundred millions of open interest at the base fraction.
      plainLots: 250_000,
      maxOpenLots: 25_000_000,
      opensFreely: true,
      openLots: 0,
    });
  });

  it("stop open interest at its cap, and where it leads to the next initial fraction", () => {
    const scaled = { openInterestLowerQuanta: 40_000_001n, openInterestUpperQuanta: 50_000_000n };
    const limits = [{ maxOpenInterestLots: 7n }, scaled, { ...scaled, maxOpenInterestLots: 7n }].map((terms) =>
      termsAfter((instrument) => {
        instrument.terms = { ...instrument.terms, ...terms };
      }),
    );
    expect(limits.map((terms) => terms?.maxOpenLots)).toEqual([7, 10, 7]);
    const next = termsAfter((instrument) => {
      instrument.terms = { ...instrument.terms, ...scaled, openInterestUpperQuanta: 296_000_001n };
      instrument.openInterestLots = 11n;
    });
    // The next of 32 steps over 256 millions: 40 to 48 are 1 part of 32 above the base of 5 %.
    expect([next?.initialPpm, next?.maxOpenLots]).toEqual([50_000 + Math.ceil(950_000 / 32), 12]);
  });

  it("take sizes and new positions to the slow path where they matter", () => {
    const terms = termsAfter((instrument, state) => {
      instrument.depthLots = 70n;
      state.parameters = { ...state.parameters, maxPositionsPerAccount: 1 };
    });
    expect([terms?.plainLots, terms?.opensFreely]).toEqual([70, false]);
    const limited = termsAfter((instrument) => {
      instrument.terms = { ...instrument.terms, positionLimitLots: 5n };
    });
    expect(limited?.plainLots).toBe(5);
  });

  const terms = (changes: Partial<InstrumentTerms>) => (instrument: Instrument) => {
    instrument.terms = { ...instrument.terms, ...changes };
  };
  const fields = (changes: Partial<Instrument>) => (instrument: Instrument) => {
    Object.assign(instrument, changes);
  };
  const slow: readonly (readonly [string, (instrument: Instrument, state: State) => void])[] = [
    ["suspended", fields({ suspended: true })],
    ["expired", fields({ expired: true })],
    ["not tradable yet", fields({ fromCycle: 5n })],
    ["without a mark", fields({ markTicks: null })],
    ["with a stale mark", fields({ markSeconds: 1n })],
    ["beyond exact numbers", fields({ markTicks: 1n << 60n })],
    ["due", terms({ expirySeconds: 1n })],
    ["an option", terms({ type: "option" })],
    [
      "while a vault lags",
      (_, state) => {
        state.parameters = { ...state.parameters, maxCyclesAhead: 1 };
        state.cycle = 2n;
      },
    ],
  ];
  it.each(slow)("are missing for an instrument %s", (_name, change) => {
    expect(termsAfter(change)).toBeNull();
  });
});
