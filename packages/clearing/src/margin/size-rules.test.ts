import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Instrument, InstrumentTerms } from "../model/state.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { addedPpmLots, sizeRules } from "./size-rules.ts";

/** The rules of BTC-PERP at 40,000 dollars: 4 dollars a lot. */
function rulesOf(changes: Partial<Instrument> = {}, terms: Partial<InstrumentTerms> = {}) {
  const ccp = TestCcp.standard();
  ccp.prices({ 1: 4_000_000n });
  const { state } = ccp.engine;
  const listed = state.instruments.get(1) as Instrument;
  return sizeRules(new Book(state), { ...listed, ...changes, terms: { ...listed.terms, ...terms } });
}

const edges = (rules: ReturnType<typeof rulesOf>) => rules.brackets.map(({ aboveLots }) => aboveLots);

it("begin at the measured depth, else at a fiftieth of the open interest and at least a million dollars", () => {
  expect(edges(rulesOf())[0]).toBe(250_000n);
  const open = { settledOpenLots: 50_000_000n, steadyOpenLots: 50_000_000n };
  expect(edges(rulesOf(open))[0]).toBe(1_000_000n);
  expect(edges(rulesOf({ ...open, depthLots: 40n })).slice(0, 2)).toEqual([40n, 100n]);
  expect(edges(rulesOf({ depthLots: 0n }))[0]).toBe(0n);
});

it("begin for positions held where open interest was for long, and for new risk at the lower of that and the present", () => {
  const [low, high] = [50_000_000n, 100_000_000n];
  const fallen = rulesOf({ settledOpenLots: low, steadyOpenLots: high });
  expect([fallen.brackets[0]?.aboveLots, fallen.heldBrackets[0]?.aboveLots]).toEqual([1_000_000n, 2_000_000n]);
  expect(fallen.plainLots).toBe(1_000_000n);
  const risen = rulesOf({ settledOpenLots: high, steadyOpenLots: low });
  expect([risen.brackets[0]?.aboveLots, risen.heldBrackets[0]?.aboveLots]).toEqual([1_000_000n, 1_000_000n]);
});

it("take brackets and a limit from the terms, and the lower of two limits", () => {
  const terms = { sizeBrackets: [{ aboveLots: 9n, addPpm: 5 }], positionLimitLots: 12n };
  expect(rulesOf({}, terms)).toMatchObject({ limitLots: 12n, plainLots: 9n });
  expect(rulesOf({}, { positionLimitLots: 10n ** 12n }).limitLots).toBe(25_000_000n);
});

it("limit an owner to a part of the open interest that three of the last five cut-offs had, and the last one has", () => {
  const limitOf = (...recentOpenLots: bigint[]) => rulesOf({ recentOpenLots }).limitLots;
  const [low, high] = [10n ** 9n, 10n ** 12n];
  expect(limitOf(high)).toBe(25_000_000n);
  expect(limitOf(high, high, low, low, low)).toBe(low / 2n);
  expect(limitOf(high, high, high, low, low)).toBe(high / 2n);
  expect(limitOf(low, high, high, high, high)).toBe(low / 2n);
});

it("take a measured depth for new risk while it is young, and then no more than open interest allows; held positions keep it", () => {
  const old = { depthLots: 10n ** 12n, depthSeconds: -86_400n };
  const rules = rulesOf(old);
  expect([rules.brackets[0]?.aboveLots, rules.heldBrackets[0]?.aboveLots]).toEqual([250_000n, 10n ** 12n]);
  expect(rules.plainLots).toBe(250_000n);
  expect(edges(rulesOf({ ...old, depthLots: 40n }))[0]).toBe(40n);
});

it("follow the mark, and are none without one", () => {
  expect(rulesOf({ markTicks: 8_000_000n }).plainLots).toBe(125_000n);
  expect(rulesOf({ markTicks: null })).toMatchObject({ brackets: [], plainLots: null, limitLots: null });
});

it("never ask more for two parts of a size than for the whole, and never less for a larger one", () => {
  const rules = rulesOf({ depthLots: 100n });
  const size = fc.bigInt(0n, 20_000n);
  fc.assert(
    fc.property(size, size, (left, right) => {
      const [first, second, whole] = [left, right, left + right].map((lots) => addedPpmLots(rules.brackets, lots));
      expect((first ?? 0n) + (second ?? 0n)).toBeLessThanOrEqual(whole ?? 0n);
      // For each lot, too.
      expect((first ?? 0n) * (left + right)).toBeLessThanOrEqual((whole ?? 0n) * left);
    }),
  );
});
