import { TestCcp } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";

// Figures: CME Group, "Spread calculations" (intra spreads: outright rates of three months, spread charges and the margins of
// three spreads). Deribit, "Portfolio margin" (long 100 BTC in one future and short 100 in another: 1 % of 100 BTC is added;
// an earlier version of the page: 2 %, 2 BTC).

const million = 1_000_000;

/** Margin in dollars of one unit of a month against another, at a price and outright rates in dollars. */
function spreadMargin(at: {
  readonly priceDollars: number;
  readonly rates: readonly [number, number];
  readonly chargeDollars: number;
  readonly units: number;
}): number {
  const { priceDollars, rates, chargeDollars, units } = at;
  const spread = { calendarSpreadPpm: (chargeDollars / priceDollars) * million, offsetFloorPpm: 0 };
  // Size has rules of its own.
  const plain = { sizeBrackets: [], openInterestUpperQuanta: 0n, positionLimitPpm: 0 };
  const ccp = TestCcp.standard({ genesis: { parameters: { ...plain, ...spread } } });
  const [alice, bob] = [ccp.open(0), ccp.open(1)];
  for (const { id } of [alice, bob]) ccp.deposit(id, 1, 10n ** 14n);
  const { terms } = ccp.engine.state.instruments.get(1) ?? {};
  if (terms === undefined) throw new RangeError("no terms");
  const priceTicks = BigInt(priceDollars * 100);
  const months = [31, 32] as const;
  months.forEach((instrument, index) => {
    const expirySeconds = ccp.timeSeconds + BigInt(index + 1) * 2_592_000n;
    const initialPpm = ((rates[index] as number) / priceDollars) * million;
    const own = { type: "future", underlying: 1, expirySeconds, initialPpm, symbol: `M${instrument}` } as const;
    ccp.admin({ kind: "list-instrument", instrument, ...terms, ...own });
  });
  ccp.closeCycle();
  ccp.prices({ 1: priceTicks, 31: priceTicks, 32: priceTicks }, 60n);
  const sizeLots = BigInt(units * 10_000);
  const leg = { priceTicks, sizeLots, maker: "buyer" } as const;
  ccp.trades([{ ...leg, id: "1", instrument: 31, buyer: alice.id, seller: bob.id }]);
  ccp.trades([{ ...leg, id: "2", instrument: 32, buyer: bob.id, seller: alice.id }]);
  expect(ccp.engine.account(alice.id).positions).toHaveLength(2);
  return Number(ccp.engine.health(alice.id).initialQuanta) / million;
}

describe("CME: intra spreads", () => {
  const rates = { two: 500, three: 500, four: 750 };

  it.each([
    ["month 2 against 3", rates.two, rates.three, 200, 200],
    ["month 2 against 4", rates.two, rates.four, 50, 300],
    ["month 3 against 4", rates.three, rates.four, 0, 250],
  ])("%s: %i and %i outright, charge %i: %i dollars", (...row) => {
    const [_name, first, second, chargeDollars, margin] = row;
    const priceDollars = 10_000;
    expect(spreadMargin({ priceDollars, rates: [first, second], chargeDollars, units: 1 })).toBe(margin);
  });
});

describe("Deribit: offsetting futures", () => {
  it.each([
    [1, 1],
    [2, 2],
  ])("long 100 BTC of one future, short 100 of another, %i %%: %i BTC", (percent, coins) => {
    const priceDollars = 40_000;
    const chargeDollars = (priceDollars * percent) / 100;
    const margin = spreadMargin({ priceDollars, rates: [4_000, 4_000], chargeDollars, units: 100 });
    expect(margin / priceDollars).toBe(coins);
  });
});
