import fc from "fast-check";
import { expect, it } from "vitest";
import { bitsOf } from "../testing/bits.ts";
import { errorCodeOf } from "../testing/error-code.ts";
import { exact } from "../testing/exact-decimal.ts";
import { exactPortfolioMargin } from "../testing/exact-portfolio.ts";
import { testPortfolioParameters as parameters } from "../testing/portfolio-parameters.ts";
import { anyPortfolio, oneCall } from "../testing/sample-portfolios.ts";
import { explainPortfolio } from "./explain-portfolio.ts";

it("stays within its stated error bound of the model in 50-digit decimals", () => {
  fc.assert(
    fc.property(anyPortfolio, (portfolio) => {
      const got = explainPortfolio(portfolio, parameters);
      const expected = exactPortfolioMargin(portfolio, parameters);
      expect(expected.initial.sub(exact(got.initial)).abs().lte(got.errorBound)).toBe(true);
      expect(expected.maintenance.sub(exact(got.maintenance)).abs().lte(got.errorBound)).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

it("states a bound that is small against the gross exposure", () => {
  fc.assert(
    fc.property(anyPortfolio, (portfolio) => {
      const options = portfolio.options.reduce((sum, option) => sum + Math.abs(option.amount) * (option.strike + 1), 0);
      const assets = portfolio.collaterals.reduce((sum, row) => sum + row.amount * row.price, 0);
      const shares = portfolio.options.reduce((sum, option) => sum + Math.abs(option.amount), 0);
      const linear = (Math.abs(portfolio.perpCount) + shares) * portfolio.spotPrice;
      const stake = 1 + Math.abs(portfolio.cash) + options + assets + linear;
      expect(explainPortfolio(portfolio, parameters).errorBound).toBeLessThan(1e-9 * stake);
    }),
  );
});

it("requires initial margin of at least maintenance margin while every initial factor is the larger one", () => {
  fc.assert(
    fc.property(anyPortfolio, (portfolio) => {
      const got = explainPortfolio(portfolio, parameters);
      expect(got.initial).toBeLessThanOrEqual(got.maintenance + got.errorBound);
    }),
  );
});

it("refuses every figure that is not finite, so that no NaN reaches the kernel", () => {
  const [portfolio] = fc.sample(
    anyPortfolio.filter((row) => row.options.length > 1 && row.collaterals.length > 0),
    1,
  );
  if (portfolio === undefined) throw new Error("no sample");
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    let tried = 0;
    for (const path of numberPaths({ portfolio, parameters })) {
      const changed = withNumber({ portfolio, parameters }, path, bad);
      const code = errorCodeOf(() => explainPortfolio(changed.portfolio, changed.parameters));
      expect(["PRICE_INVALID", "PARAMETER_INVALID", "INPUT_INVALID"], path.join(".")).toContain(code);
      tried++;
    }
    expect(tried).toBeGreaterThan(60);
  }
});

it("returns the same bits on every machine and engine version", () => {
  const options = [0.9, 1, 1.25].map((ratio, at) => ({
    ...oneCall.options[0],
    expirySeconds: 86_400,
    strike: 100 * ratio,
    isCall: at !== 1,
    markVolatility: 0.5 + at / 10,
    amount: 3 - 2 * at,
  }));
  const got = explainPortfolio({ ...oneCall, cash: 1_000, options, perpCount: -2, perpPrice: 101 }, parameters);
  expect([got.initial, got.maintenance, got.worst, got.errorBound].map(bitsOf)).toMatchInlineSnapshot(`
    [
      "407300b43ab3b538",
      "408f8e4946aeced2",
      "c036b579d518a1d0",
      "3e29300b2f7a89e1",
    ]
  `);
});

it("accepts one call, and refuses a missing feed, a duplicate feed, prices at or below zero and an empty grid", () => {
  expect(errorCodeOf(() => explainPortfolio(oneCall, parameters))).toBe("no error");
  expect(errorCodeOf(() => explainPortfolio({ ...oneCall, feeds: [] }, parameters))).toBe("INPUT_INVALID");
  expect(
    errorCodeOf(() => explainPortfolio({ ...oneCall, feeds: [...oneCall.feeds, ...oneCall.feeds] }, parameters)),
  ).toBe("INPUT_INVALID");
  expect(errorCodeOf(() => explainPortfolio({ ...oneCall, spotPrice: 0 }, parameters))).toBe("PRICE_INVALID");
  expect(errorCodeOf(() => explainPortfolio({ ...oneCall, stablePrice: -1 }, parameters))).toBe("PRICE_INVALID");
  expect(errorCodeOf(() => explainPortfolio({ ...oneCall, perpCount: 1 }, parameters))).toBe("PRICE_INVALID");
  expect(errorCodeOf(() => explainPortfolio(oneCall, { ...parameters, scenarios: [] }))).toBe("PARAMETER_INVALID");
});

it("charges contingencies by their own factor: perpetuals, naked shorts, haircuts, confidence and peg", () => {
  const short = { ...oneCall, options: oneCall.options.map((option) => ({ ...option, amount: -2 })) };
  const naked = explainPortfolio(short, parameters);
  expect(naked.maintenanceOption).toBeCloseTo(-100 * 2 * 0.003, 12);
  expect(naked.initialOption).toBeCloseTo(-100 * 2 * 0.002, 12);
  const perps = explainPortfolio({ ...oneCall, perpCount: -3, perpPrice: 100, perpConfidence: 1 }, parameters);
  expect(perps.maintenancePerp).toBeCloseTo(-100 * 3 * 0.015, 12);
  expect(perps.initialPerp).toBeCloseTo(-100 * 3 * 0.005, 12);
  const collateral = { amount: 2, price: 50, confidence: 0.5, isRiskCancelling: false };
  const collaterals = [{ ...collateral, initialHaircut: 0.2, maintenanceHaircut: 0.1 }];
  const held = explainPortfolio({ ...oneCall, stablePrice: 0.8, collaterals }, parameters);
  expect(held.collateralMark).toBeCloseTo(125, 12);
  expect(held.maintenanceCollateral).toBeCloseTo(-12.5, 12);
  expect(held.initialCollateral).toBeCloseTo(-25, 12);
  expect(held.oracleContingency).toBeCloseTo(-0.5 * 125, 12);
  expect(held.initialFactor).toBeCloseTo(1 + (0.98 - 0.8) * 2, 12);
});

it("charges confidence strictly below the threshold only", () => {
  const at = explainPortfolio({ ...oneCall, spotConfidence: 0.55 }, parameters);
  const below = explainPortfolio({ ...oneCall, spotConfidence: 0.54 }, parameters);
  expect(at.oracleContingency).toBeCloseTo(0, 12);
  expect(below.oracleContingency).toBeCloseTo(-0.46 * 100, 12);
});

type Path = readonly (string | number)[];

/** The paths of all numbers in a value. */
function numberPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numberPaths(item, [...path, key]));
}

/** A deep copy with one number replaced. */
function withNumber<T>(value: T, path: Path, replacement: number): T {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ""] = replacement;
  return copy as T;
}
