import { expect, it } from "vitest";
import { testPortfolioParameters } from "../testing/portfolio-parameters.ts";
import { compileGrid } from "./grid.ts";
import { RiskArrays } from "./risk-arrays.ts";

const grid = compileGrid(testPortfolioParameters);
const year = { years: 1, days: 365, forward: 100, fixedShare: 0, rate: 0 } as const;
const option = { strike: 90, sign: 1, volatility: 0.5 } as const;

type Option = Readonly<Record<keyof typeof year | keyof typeof option, number>>;

function rowOf(arrays: RiskArrays, { strike, sign, volatility, ...expiry }: Option): number {
  arrays.open(expiry);
  return arrays.row(strike, sign, volatility);
}

function pricesOf(arrays: RiskArrays, of: Option): readonly number[] {
  const from = rowOf(arrays, of) * arrays.width;
  return [...arrays.prices.slice(from, from + arrays.width)];
}

it("gives every holder of an option the same array, and each other option its own", () => {
  const arrays = new RiskArrays(grid);
  const base = { ...year, ...option };
  const others = [
    { ...base, years: 2, days: 730 },
    { ...base, forward: 101 },
    { ...base, fixedShare: 0.5 },
    { ...base, strike: 91 },
    { ...base, sign: -1 },
    { ...base, volatility: 0.6 },
  ];
  const rows = [base, ...others].map((each) => rowOf(arrays, each));
  expect(new Set(rows).size).toBe(rows.length);
  expect([base, ...others].map((each) => rowOf(arrays, each))).toEqual(rows);
  expect(new Set([base, ...others].map((each) => pricesOf(arrays, each).join())).size).toBe(rows.length);
});

it("gives an array the same bits whenever it is worked out: first, among many, and after the old ones are dropped", () => {
  const base = { ...year, ...option };
  const first = pricesOf(new RiskArrays(grid), base);
  const arrays = new RiskArrays(grid);
  arrays.open(year);
  for (let strike = 1; strike <= 70_000; strike++) arrays.row(strike / 100, 1, 0.5);
  expect(pricesOf(arrays, base)).toEqual(first);
  expect(pricesOf(arrays, base)).toEqual(first);
  // Put-call parity at the mark: a call less a put is the forward less the strike.
  const put = pricesOf(arrays, { ...base, sign: -1 });
  expect((first[grid.count] ?? 0) - (put[grid.count] ?? 0)).toBeCloseTo(10, 9);
});
