import { isIsthmusError } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Exact, exact, exactCdf } from "../testing/exact-decimal.ts";
import { exactPortfolioMargin } from "../testing/exact-portfolio.ts";
import { testPortfolioParameters as parameters } from "../testing/portfolio-parameters.ts";
import { black76 } from "./black76.ts";
import { explainPortfolio } from "./margin.ts";
import type { OptionPosition, Portfolio } from "./portfolio.ts";

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const expiryDays = [0, 1, 30, 200];
const anyOption: fc.Arbitrary<OptionPosition> = fc.record({
  expirySeconds: fc.constantFrom(...expiryDays.map((days) => days * 86_400)),
  strike: fc.oneof(between(1, 20_000), fc.constantFrom(1_000, 2_000)),
  isCall: fc.boolean(),
  markVolatility: fc.oneof(between(0, 3), fc.constant(0)),
  amount: between(-100, 100),
});
const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .record({
    cash: between(-1e6, 1e6),
    spotPrice: between(100, 10_000),
    confidence: between(0, 1),
    perpCount: fc.oneof(between(-100, 100), fc.constant(0)),
    stablePrice: between(0.5, 1.1),
    rate: between(-0.5, 2),
    options: fc.array(anyOption, { maxLength: 4 }),
    collaterals: fc.array(
      fc.record({
        amount: between(0, 100),
        price: between(0, 5_000),
        confidence: between(0, 1),
        isRiskCancelling: fc.boolean(),
        initialHaircut: between(0, 0.3),
        maintenanceHaircut: between(0, 0.3),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ confidence, rate, ...rest }) => ({
    ...rest,
    spotConfidence: confidence,
    perpPrice: rest.spotPrice * 1.001,
    perpConfidence: 0.9,
    unrealisedPerpProfit: -3.25,
    unrealisedFunding: 1.5,
    feeds: expiryDays.map((days) => ({
      expirySeconds: days * 86_400,
      forward: rest.spotPrice * (1 + days / 1_000),
      forwardConfidence: 0.8,
      rate,
      rateConfidence: 0.6,
      volatilityConfidence: 0.5,
    })),
  }));

/** One call and nothing else. */
const base: Portfolio = {
  cash: 0,
  collaterals: [],
  spotPrice: 100,
  spotConfidence: 1,
  perpCount: 0,
  perpPrice: 0,
  perpConfidence: 0,
  unrealisedPerpProfit: 0,
  unrealisedFunding: 0,
  stablePrice: 1,
  options: [{ expirySeconds: 86_400, strike: 100, isCall: true, markVolatility: 1, amount: 1 }],
  feeds: [
    {
      expirySeconds: 86_400,
      forward: 100,
      forwardConfidence: 1,
      rate: 0,
      rateConfidence: 1,
      volatilityConfidence: 1,
    },
  ],
};

describe("portfolio margin", () => {
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

  it("states a bound that is small against what is at stake", () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const options = portfolio.options.reduce(
          (sum, option) => sum + Math.abs(option.amount) * (option.strike + 1),
          0,
        );
        const assets = portfolio.collaterals.reduce((sum, row) => sum + row.amount * row.price, 0);
        const shares = portfolio.options.reduce((sum, option) => sum + Math.abs(option.amount), 0);
        const linear = (Math.abs(portfolio.perpCount) + shares) * portfolio.spotPrice;
        const stake = 1 + Math.abs(portfolio.cash) + options + assets + linear;
        expect(explainPortfolio(portfolio, parameters).errorBound).toBeLessThan(1e-9 * stake);
      }),
    );
  });

  it("gives the same bits whatever the order of the positions", () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const reversed = {
          ...portfolio,
          options: [...portfolio.options].reverse(),
          collaterals: [...portfolio.collaterals].reverse(),
          feeds: [...portfolio.feeds].reverse(),
        };
        expect(explainPortfolio(reversed, parameters)).toEqual(explainPortfolio(portfolio, parameters));
      }),
    );
  });

  it("asks initial margin that is never below maintenance margin when no factor is", () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const got = explainPortfolio(portfolio, parameters);
        expect(got.initial).toBeLessThanOrEqual(got.maintenance + got.errorBound);
      }),
    );
  });

  it("refuses every figure that is no number, so that no NaN reaches the kernel", () => {
    const [portfolio] = fc.sample(
      anyPortfolio.filter((row) => row.options.length > 1 && row.collaterals.length > 0),
      1,
    );
    if (portfolio === undefined) throw new Error("no sample");
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      let tried = 0;
      for (const path of numberPaths({ portfolio, parameters })) {
        const changed = withNumber({ portfolio, parameters }, path, bad);
        const code = codeOf(() => explainPortfolio(changed.portfolio, changed.parameters));
        expect(["PRICE_INVALID", "PARAMETER_INVALID", "INPUT_INVALID"], path.join(".")).toContain(code);
        tried++;
      }
      expect(tried).toBeGreaterThan(60);
    }
  });

  /** Bits that must come out on every machine and every engine version. */
  it("gives the same bits everywhere", () => {
    const options = [0.9, 1, 1.25].map((ratio, at) => ({
      ...base.options[0],
      expirySeconds: 86_400,
      strike: 100 * ratio,
      isCall: at !== 1,
      markVolatility: 0.5 + at / 10,
      amount: 3 - 2 * at,
    }));
    const got = explainPortfolio({ ...base, cash: 1_000, options, perpCount: -2, perpPrice: 101 }, parameters);
    expect([got.initial, got.maintenance, got.worst, got.errorBound].map(hex)).toMatchInlineSnapshot(`
      [
        "407300b43ab3b538",
        "408f8e4946aeced2",
        "c036b579d518a1d0",
        "3e29300b2f7a89e1",
      ]
    `);
  });

  it("refuses a missing feed, a double feed, and prices at or below zero", () => {
    expect(codeOf(() => explainPortfolio(base, parameters))).toBe("no error");
    expect(codeOf(() => explainPortfolio({ ...base, feeds: [] }, parameters))).toBe("INPUT_INVALID");
    expect(codeOf(() => explainPortfolio({ ...base, feeds: [...base.feeds, ...base.feeds] }, parameters))).toBe(
      "INPUT_INVALID",
    );
    expect(codeOf(() => explainPortfolio({ ...base, spotPrice: 0 }, parameters))).toBe("PRICE_INVALID");
    expect(codeOf(() => explainPortfolio({ ...base, stablePrice: -1 }, parameters))).toBe("PRICE_INVALID");
    expect(codeOf(() => explainPortfolio({ ...base, perpCount: 1 }, parameters))).toBe("PRICE_INVALID");
    expect(codeOf(() => explainPortfolio(base, { ...parameters, scenarios: [] }))).toBe("PARAMETER_INVALID");
  });
});

describe("Black-76", () => {
  it("keeps its bound against 50 digits", () => {
    fc.assert(
      fc.property(fc.boolean(), between(0.01, 1e6), between(0.01, 1e6), between(1e-6, 5), (isCall, f, k, deviation) => {
        const sign = isCall ? 1 : -1;
        const [forward, strike] = [exact(f), exact(k)];
        const upper = Exact.ln(forward.div(strike)).div(exact(deviation)).add(exact(deviation).div(2));
        const lower = upper.sub(exact(deviation));
        const value = forward
          .mul(exactCdf(upper.mul(sign)))
          .sub(strike.mul(exactCdf(lower.mul(sign))))
          .mul(sign);
        const got = black76(sign, f, k, Exact.ln(forward.div(strike)).toNumber(), deviation);
        expect(
          value
            .sub(exact(got))
            .abs()
            .lte(2 ** -46 * (f + k)),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("is the intrinsic value without volatility, and defined at a forward of zero", () => {
    expect(black76(1, 110, 100, 0.0953, 0)).toBe(10);
    expect(black76(-1, 110, 100, 0.0953, 0)).toBe(0);
    expect(black76(1, 0, 100, Number.NEGATIVE_INFINITY, 0.5)).toBeCloseTo(0, 12);
    expect(black76(-1, 0, 100, Number.NEGATIVE_INFINITY, 0.5)).toBe(100);
  });
});

function hex(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

type Path = readonly (string | number)[];

/** Where the numbers are. */
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

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return isIsthmusError(error) ? error.code : "another error";
  }
  return "no error";
}
