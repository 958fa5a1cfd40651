import { TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  ethTicks,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const guarded = { symbol: "GUARDED", quantaPerTickLot: 1n, lotsPerUnit: 10_000n, ...testPerpetual } as const;
const peg = { symbol: "PEG", class: "PEG", decimals: 6, haircutBps: 500, capQuanta: 0n, settlement: false } as const;
const unit = 1_000_000n;

function markOf(ccp: TestCcp, instrument: number) {
  const found = ccp.engine.state.instruments.get(instrument);
  if (found === undefined) throw new RangeError(`no instrument ${instrument}`);
  return found;
}

/** Refusals of rows as pairs of what they name and the reason. */
function refusals(applied: Parameters<typeof effectsOf>[0]): [string, string][] {
  return [
    ...effectsOf(applied, "mark-refused").map(({ instrument, reason }): [string, string] => [
      `mark ${instrument}`,
      reason,
    ]),
    ...effectsOf(applied, "input-refused").map(({ input, id, reason }): [string, string] => [`${input} ${id}`, reason]),
  ];
}

describe("one bad row of a message", () => {
  it.each([0n, -3_763n])("at %d ticks leaves the other marks and suspends its own instrument alone", (priceTicks) => {
    const { ccp, members } = smallCcp([100_000, 100_000, 100_000, 100_000], { liquidationBufferPpm: 0 });
    const [alice, bob, carol, dave] = members;
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 20n * oneCoin });
    submitTrade(ccp, { buyer: carol, seller: dave, sizeLots: 100_000n, priceTicks: ethTicks, instrument: 2 });
    const dislocated = ccp.marketData({
      prices: [
        { instrument: 1, priceTicks: btcTicks - btcTicks / 10n },
        { instrument: 2, priceTicks },
      ],
    });
    expect(refusals(dislocated)).toEqual([["mark 2", "not-positive"]]);
    // The crash of the good row is seen immediately: its long is sold.
    expect(markOf(ccp, 1).markTicks).toBe(btcTicks - btcTicks / 10n);
    expect(ccp.engine.health(alice.id).state).not.toBe("healthy");
    // The bad one takes no new risk, settles nothing and liquidates nobody; its holders may reduce.
    expect(ccp.engine.health(carol.id).state).toBe("healthy");
    const ether = { sizeLots: 1_000n, priceTicks: ethTicks, instrument: 2 };
    expect(submitTrade(ccp, { ...ether, buyer: carol, seller: dave })).toBe("PRICE_STALE");
    expect(submitTrade(ccp, { ...ether, buyer: dave, seller: carol })).toBe("novated");
    expect(codeOf(ccp.withdraw(carol, 1, 1n))).toBe("PRICE_STALE");
    const equity = ccp.engine.health(carol.id).equityQuanta;
    expect(codeOf(ccp.closeCycle())).toBe("accepted");
    expect(ccp.engine.health(carol.id).equityQuanta).toBe(equity);
    expect(ccp.engine.lastCycle()?.venues.flatMap((row) => row.bandLeaves.map((leaf) => leaf.instrument))).toEqual([1]);
    ccp.prices({ 2: ethTicks });
    expect(submitTrade(ccp, { ...ether, buyer: carol, seller: dave })).toBe("novated");
    expectConserved(ccp);
  });

  it("is refused with its reason, whatever it is, and every other row is taken", () => {
    const { ccp } = smallCcp([1]);
    ccp.admin({ kind: "register-asset", asset: 4, chain: 1, markInstrument: null, ...peg });
    ccp.admin({ kind: "list-instrument", instrument: 9, ...guarded, maxPriceStepPpm: 50_000 });
    ccp.prices({ 9: btcTicks });
    const now = ccp.timeSeconds;
    const applied = ccp.marketData({
      prices: [
        { instrument: 1, priceTicks: btcTicks + 7n },
        { instrument: 77, priceTicks: 1n },
        { instrument: 9, priceTicks: btcTicks + btcTicks / 20n + 1n },
        { instrument: 2, priceTicks: ethTicks, timeSeconds: now - 61n },
      ],
      assetPrices: [
        { asset: 1, unitPriceQuanta: unit },
        { asset: 3, unitPriceQuanta: unit },
        { asset: 4, unitPriceQuanta: unit },
        { asset: 55, unitPriceQuanta: unit },
      ],
      funding: [
        { instrument: 1, rateE9: 1_000n },
        { instrument: 78, rateE9: 1_000n },
      ],
      volatilities: [{ instrument: 1, volatilityE6: 500_000 }],
      forwards: [{ instrument: 2, forwardTicks: ethTicks }],
      rates: [
        { class: "USD", rateE6: 40_000 },
        { class: "NONE", rateE6: 40_000 },
      ],
      settlements: [{ instrument: 1, priceTicks: btcTicks }],
    });
    expect(new Map(refusals(applied))).toEqual(
      new Map([
        ["funding 78", "unknown"],
        ["mark 77", "unknown"],
        ["mark 9", "step"],
        ["mark 2", "older"],
        ["asset-price 1", "unknown"],
        ["asset-price 3", "unknown"],
        ["asset-price 55", "unknown"],
        ["volatility 1", "unknown"],
        ["forward 2", "unknown"],
        ["rate NONE", "unknown"],
        ["settlement 1", "not-waiting"],
      ]),
    );
    const { state } = ccp.engine;
    expect([markOf(ccp, 1).markTicks, markOf(ccp, 1).fundingRateE9]).toEqual([btcTicks + 7n, 1_000n]);
    expect([state.classMarks.get("PEG")?.unitPriceQuanta, state.classRates.get("USD")?.rateE6]).toEqual([unit, 40_000]);
  });

  it("is refused alone if its confidence is too wide or its time is ahead or too old", () => {
    const { ccp } = smallCcp([1], { staleSeconds: 600, maxConfidencePpm: 10_000 });
    const quote = (row: { timeSeconds?: bigint; confidencePpm?: number }, seconds = 60n) =>
      refusals(ccp.marketData({ prices: [{ instrument: 1, priceTicks: btcTicks + 1n, ...row }] }, seconds));
    expect(quote({ confidencePpm: 10_001 })).toEqual([["mark 1", "confidence"]]);
    expect(quote({ timeSeconds: ccp.timeSeconds + 61n })).toEqual([["mark 1", "ahead"]]);
    expect(quote({ timeSeconds: ccp.timeSeconds }, 601n)).toEqual([["mark 1", "stale"]]);
    expect(quote({ confidencePpm: 10_000, timeSeconds: ccp.timeSeconds + 1n })).toEqual([]);
    expect([markOf(ccp, 1).markSeconds, markOf(ccp, 1).markConfidencePpm]).toEqual([ccp.timeSeconds - 59n, 10_000]);
  });

  it("whatever rows come, leaves the good ones in force, every amount conserved and nothing liquidated by a bad one", () => {
    const row = fc.record({
      instrument: fc.constantFrom(1, 2, 9, 77),
      movePpm: fc.oneof(fc.constantFrom(-1_000_000, -1_300_000), fc.integer({ min: -90_000, max: 90_000 })),
      confidencePpm: fc.constantFrom(undefined, 0, 20_000, 20_001),
      ageSeconds: fc.constantFrom(undefined, 0n, 30n, 3_600n, 20_000n, -5n),
    });
    const message = fc.record({
      rows: fc.uniqueArray(row, { selector: ({ instrument }) => instrument, maxLength: 4 }),
      assetPpm: fc.constantFrom(-400_000, -50_000, 0, 50_000, 400_000),
      seconds: fc.integer({ min: 0, max: 4_000 }),
    });
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 12 }), (messages) => {
        const { ccp, members } = smallCcp([60_000, 60_000, 60_000, 60_000]);
        const [alice, bob, carol] = members;
        ccp.admin({ kind: "list-instrument", instrument: 9, ...guarded, maxPriceStepPpm: 100_000 });
        ccp.admin({ kind: "register-asset", asset: 4, chain: 1, markInstrument: null, ...peg });
        ccp.deposit(carol.id, 4, 1_000n * unit);
        ccp.prices({ 9: btcTicks });
        submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 5n * oneCoin });
        submitTrade(ccp, { buyer: carol, seller: alice, sizeLots: 5n * oneCoin, instrument: 9 });
        for (const { rows, assetPpm, seconds } of messages) {
          const marked = new Map(
            [...ccp.engine.state.instruments].map(([number, { markTicks }]) => [number, markTicks]),
          );
          const time = ccp.timeSeconds + BigInt(seconds);
          const prices = rows.map(({ instrument, movePpm, confidencePpm, ageSeconds }) => ({
            instrument,
            priceTicks: ((marked.get(instrument) ?? 1n) * BigInt(1_000_000 + movePpm)) / 1_000_000n,
            ...(confidencePpm === undefined ? {} : { confidencePpm }),
            ...(ageSeconds === undefined ? {} : { timeSeconds: time - ageSeconds }),
          }));
          const held = ccp.engine.state.classMarks.get("PEG")?.unitPriceQuanta ?? unit;
          const unitPriceQuanta = (held * BigInt(1_000_000 + assetPpm)) / 1_000_000n;
          const applied = ccp.marketData({ prices, assetPrices: [{ asset: 4, unitPriceQuanta }] }, BigInt(seconds));
          const refused = new Set(effectsOf(applied, "mark-refused").map((effect) => effect.instrument));
          for (const { instrument, priceTicks, confidencePpm, timeSeconds } of prices) {
            const isGood = priceTicks > 0n && instrument !== 77 && (confidencePpm ?? 0) <= 20_000;
            if (!isGood) expect(refused.has(instrument)).toBe(true);
            if (isGood && timeSeconds === undefined) expect(refused.has(instrument)).toBe(false);
            if (instrument === 77) continue;
            expect(markOf(ccp, instrument).markTicks).toBe(
              refused.has(instrument) ? marked.get(instrument) : priceTicks,
            );
          }
          expect(ccp.engine.state.timeSeconds).toBe(time);
          expectConserved(ccp);
        }
        expect(codeOf(ccp.closeCycle())).toBe("accepted");
        expectConserved(ccp);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a guard", () => {
  /** A call at 40,000 whose step is 5 % of the underlying. */
  function withOption(parameters = {}) {
    const { ccp, members } = smallCcp([1_000_000, 1_000_000], parameters);
    const expirySeconds = ccp.timeSeconds + 90n * 86_400n;
    const terms = { ...guarded, maxPriceStepPpm: 50_000, expirySeconds, underlying: 1 } as const;
    const call = { type: "option", optionType: "call", strikeTicks: btcTicks } as const;
    ccp.admin({ kind: "list-instrument", instrument: 12, ...terms, ...call });
    ccp.prices({ 12: 300n }, 60n, {}, { 12: 500_000 });
    return { ccp, members };
  }

  it("lets an option that was marked zero return, and accepts a doubled option but no dislocated one", () => {
    const { ccp } = withOption();
    expect(refusals(ccp.prices({ 12: 0n }))).toEqual([]);
    expect(refusals(ccp.prices({ 12: btcTicks / 20n + 1n }))).toEqual([["mark 12", "step"]]);
    expect(refusals(ccp.prices({ 12: 1n }))).toEqual([]);
    expect(refusals(ccp.prices({ 12: 3n }))).toEqual([]);
    expect(refusals(ccp.prices({ 12: 90_000n }))).toEqual([]);
    // What the underlying moves in the same command comes on top.
    const crash = ccp.prices({ 1: (btcTicks * 7n) / 10n, 12: 0n });
    expect(refusals(crash)).toEqual([]);
    expect(refusals(ccp.prices({ 1: btcTicks, 12: (btcTicks * 3n) / 10n }))).toEqual([]);
  });

  it("widens with age, so that no mark is trapped, with or without staleness", () => {
    for (const staleSeconds of [0, 600]) {
      const { ccp } = smallCcp([1], { staleSeconds });
      ccp.admin({ kind: "list-instrument", instrument: 9, ...guarded, maxPriceStepPpm: 1 });
      ccp.prices({ 9: 2n });
      expect(refusals(ccp.prices({ 9: 3n }))).toEqual([]);
      expect(refusals(ccp.prices({ 9: 6n }))).toEqual([["mark 9", "step"]]);
      expect(refusals(ccp.prices({ 9: 6n }, 40_000n))).toEqual([]);
    }
  });

  it("refuses a price at a multiple of the mark also where the terms state no step", () => {
    const { ccp } = smallCcp([1]);
    expect(refusals(ccp.prices({ 2: btcTicks }))).toEqual([["mark 2", "step"]]);
    expect(refusals(ccp.prices({ 2: ethTicks + ethTicks / 2n }))).toEqual([]);
  });

  it("lets one row double the measured depth at most, and a shrunk depth count immediately", () => {
    const { ccp } = smallCcp([1]);
    const depth = (depthLots: bigint) => {
      ccp.marketData({ prices: [{ instrument: 1, priceTicks: btcTicks, depthLots }] });
      return markOf(ccp, 1).depthLots;
    };
    expect([depth(1_000n), depth(90_000n), depth(10n), depth(0n), depth(50n)]).toEqual([1_000n, 2_001n, 10n, 0n, 1n]);
  });
});

describe("a collateral price", () => {
  /** Alice is long on pegged collateral that just carries her position. */
  function pegged(): {
    ccp: TestCcp;
    alice: TestMember;
    bob: TestMember;
    print(price: bigint, seconds?: bigint): [string, string][];
  } {
    const { ccp, members } = smallCcp([0, 1_000_000], {
      sizeBrackets: [],
      positionLimitPpm: 0,
      openInterestUpperQuanta: 0n,
    });
    const [alice, bob] = members;
    ccp.admin({ kind: "register-asset", asset: 4, chain: 1, markInstrument: null, ...peg });
    ccp.deposit(alice.id, 4, 100_000n * unit);
    const print = (unitPriceQuanta: bigint, seconds = 60n) =>
      refusals(
        ccp.marketData(
          {
            prices: [
              { instrument: 1, priceTicks: btcTicks },
              { instrument: 2, priceTicks: ethTicks },
            ],
            assetPrices: [{ asset: 4, unitPriceQuanta }],
          },
          seconds,
        ),
      );
    expect(print(unit)).toEqual([]);
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 47n * oneCoin })).toBe("novated");
    return { ccp, alice, bob, print };
  }
  const waits = [["asset-price 4", "unconfirmed"]];

  it("printed at 0.55 by one venue liquidates nobody, lends nothing meanwhile and is forgotten at 1.00", () => {
    const { ccp, alice, bob, print } = pegged();
    expect(print(550_000n)).toEqual(waits);
    expect(lotsOf(ccp, alice)).toBe(47n * oneCoin);
    expect(ccp.engine.health(alice.id).state).toBe("marginCall");
    expect([...ccp.engine.state.auctions.keys()]).toEqual([]);
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n })).toBe("MARGIN_INSUFFICIENT");
    expect(print(unit)).toEqual([]);
    expect(ccp.engine.health(alice.id).state).toBe("healthy");
    // Hours later another print starts from the beginning.
    expect(print(550_000n, 3_600n)).toEqual(waits);
    expect(print(unit)).toEqual([]);
    expect(lotsOf(ccp, alice)).toBe(47n * oneCoin);
  });

  it("that stays at 0.55 is in force after the time of confirmation, at the least far value seen", () => {
    const { ccp, alice, print } = pegged();
    for (const price of [550_000n, 600_000n, 540_000n, 540_000n]) expect(print(price)).toEqual(waits);
    expect(ccp.engine.state.classMarks.get("PEG")?.unitPriceQuanta).toBe(unit);
    expect(print(560_000n, 120n)).toEqual([]);
    expect(ccp.engine.state.classMarks.get("PEG")?.unitPriceQuanta).toBe(560_000n);
    expect(["liquidation", "bankrupt"]).toContain(ccp.engine.health(alice.id).state);
  });

  it("on a runaway follows with the closest value of each period instead of waiting for a rest", () => {
    const { ccp, print } = pegged();
    let price = unit;
    for (let minute = 0; minute < 10; minute++) {
      price = (price * 88n) / 100n;
      print(price);
    }
    expect(ccp.engine.state.classMarks.get("PEG")?.unitPriceQuanta).toBeLessThanOrEqual(880_000n);
    for (let minute = 0; minute < 6; minute++) print(price);
    expect(ccp.engine.state.classMarks.get("PEG")?.unitPriceQuanta).toBe(price);
  });
});

describe("time", () => {
  it("in milliseconds is refused, at any time of the house", () => {
    const { ccp } = smallCcp([1]);
    const before = ccp.engine.digest();
    expect(codeOf(ccp.marketData({ timeSeconds: ccp.timeSeconds * 1_000n }))).toBe("PRICE_GAP_EXCEEDED");
    expect(ccp.engine.digest()).toBe(before);
    const first = TestCcp.standard();
    expect(codeOf(first.marketData({ timeSeconds: 1_600_000_000_000n }))).toBe("PRICE_GAP_EXCEEDED");
  });

  it("after an honest silence returns in steps of at most a day", () => {
    const { ccp } = smallCcp([1]);
    const step = BigInt(ccp.engine.state.parameters.maxTimeStepSeconds);
    expect(codeOf(ccp.marketData({}, step + 1n))).toBe("PRICE_GAP_EXCEEDED");
    const from = ccp.timeSeconds;
    for (let days = 0; days < 40; days++) expect(codeOf(ccp.marketData({}, step))).toBe("accepted");
    expect(codeOf(ccp.prices({ 1: btcTicks }))).toBe("accepted");
    expect(ccp.timeSeconds - from).toBe(40n * step + 60n);
    expect(usd(1)).toBe(ccp.engine.health(ccp.member(0).id).equityQuanta);
  });
});
