import fc from "fast-check";
import { expect, it } from "vitest";
import { testPortfolioParameters as parameters } from "../testing/portfolio-parameters.ts";
import { oneCall } from "../testing/sample-portfolios.ts";
import { packPortfolios } from "./book.ts";
import { ExpiryScratch, loadExpiry, staticallyDiscounted } from "./expiry.ts";
import { compileGrid } from "./grid.ts";
import type { OptionPosition, Portfolio } from "./portfolio.ts";
import { RiskArrays } from "./risk-arrays.ts";

const grid = compileGrid(parameters);
const arrays = new RiskArrays(grid);
const [call] = oneCall.options as readonly [OptionPosition];
const [feed] = oneCall.feeds;

function loaded(portfolio: Portfolio): ExpiryScratch {
  const scratch = new ExpiryScratch();
  loadExpiry(scratch, packPortfolios([portfolio]), 0, arrays);
  return scratch;
}

it("nets calls and puts of one strike, and counts what is left short as naked", () => {
  const options = [
    { ...call, strike: 90, amount: -3 },
    { ...call, strike: 90, amount: 1, isCall: false },
    { ...call, strike: 100, amount: 5 },
    { ...call, strike: 110, amount: -4 },
  ];
  const scratch = loaded({ ...oneCall, options });
  expect([scratch.nakedAmount, scratch.grossAmount, scratch.count]).toEqual([6, 13, 4]);
});

it("discounts with the rate held at or above zero", () => {
  const at = (rate: number): ExpiryScratch => {
    const year = 31_536_000;
    const feeds = oneCall.feeds.map((row) => ({ ...row, expirySeconds: year, rate }));
    return loaded({ ...oneCall, options: [{ ...call, expirySeconds: year }], feeds });
  };
  expect(at(0.1).discount).toBeCloseTo(Math.exp(-0.1), 12);
  expect(at(-0.1).discount).toBe(1);
  expect(at(0.1).longDiscount).toBeCloseTo(0.95 * Math.exp(-(0.1 + 0.08)), 12);
  expect(at(1).shortDiscount).toBeCloseTo(1.04 * Math.exp(0.5 + 0.08), 12);
  // A negative value never grows beyond its undiscounted size.
  expect(at(0.1).shortDiscount).toBeCloseTo(Math.exp(0.1), 12);
});

it("shrinks a positive value and grows a negative one", () => {
  const scratch = Object.assign(new ExpiryScratch(), { longDiscount: 0.5, shortDiscount: 2 });
  expect([staticallyDiscounted(scratch, 10), staticallyDiscounted(scratch, -10)]).toEqual([5, -20]);
});

it("values a call by its move: more volatility and a higher forward are worth more", () => {
  const scenarios = (["Up", "Down", "None"] as const).map((volatilityMove) => ({
    spotMultiplier: 1,
    volatilityMove,
    dampening: 1,
  }));
  const scratch = new ExpiryScratch();
  loadExpiry(scratch, packPortfolios([oneCall]), 0, new RiskArrays(compileGrid({ ...parameters, scenarios })));
  const [up = Number.NaN, down = Number.NaN, still, mark, forwardUp, forwardDown] = scratch.values;
  expect([still, mark]).toEqual([scratch.markValue, scratch.markValue]);
  expect(up).toBeGreaterThan(scratch.markValue);
  expect(down).toBeLessThan(scratch.markValue);
  expect(forwardUp).toBeGreaterThan(scratch.markValue);
  expect(forwardDown).toBeLessThan(scratch.markValue);
});

it("is linear in the amounts, however many expiries the scratch has held before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -9, max: 9 }), (count, amount) => {
      const scratch = new ExpiryScratch();
      const options = Array.from({ length: count }, () => ({ ...call, amount }));
      loadExpiry(scratch, packPortfolios([{ ...oneCall, options }]), 0, arrays);
      loadExpiry(scratch, packPortfolios([oneCall]), 0, arrays);
      const one = scratch.markValue;
      loadExpiry(scratch, packPortfolios([{ ...oneCall, options }]), 0, arrays);
      expect(scratch.markValue).toBeCloseTo(one * count * amount, 9);
      expect(scratch.forward).toBe(feed?.forward);
    }),
  );
});
