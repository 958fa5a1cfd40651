import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { testPortfolioParameters as parameters } from "../testing/portfolio-parameters.ts";
import { anyPortfolio, oneCall } from "../testing/sample-portfolios.ts";
import { collateralColumns, expiryColumns, optionColumns, packPortfolios } from "./book.ts";
import { explainPortfolio } from "./explain-portfolio.ts";

it("gives the same bits in any order of positions", () => {
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

it("packs the same columns in any order of positions", () => {
  fc.assert(
    fc.property(anyPortfolio, (portfolio) => {
      const reversed = {
        ...portfolio,
        options: [...portfolio.options].reverse(),
        collaterals: [...portfolio.collaterals].reverse(),
        feeds: [...portfolio.feeds].reverse(),
      };
      expect(packPortfolios([reversed])).toEqual(packPortfolios([portfolio]));
    }),
  );
});

it("keeps rows of one portfolio contiguous, and expiries and strikes rising", () => {
  fc.assert(
    fc.property(fc.array(anyPortfolio, { maxLength: 4 }), (portfolios) => {
      const book = packPortfolios(portfolios);
      expect(book.count).toBe(portfolios.length);
      portfolios.forEach(({ options, collaterals }, index) => {
        const first = book.expiryStart[index] ?? -1;
        const end = book.expiryStart[index + 1] ?? -1;
        expect(end - first).toBe(new Set(options.map((option) => option.expirySeconds)).size);
        expect((book.optionStart[end] ?? -1) - (book.optionStart[first] ?? -1)).toBe(options.length);
        expect((book.collateralStart[index + 1] ?? -1) - (book.collateralStart[index] ?? -1)).toBe(collaterals.length);
        for (let expiry = first; expiry < end; expiry++) {
          const years = (at: number) => book.expiries[at * expiryColumns.width + expiryColumns.years] ?? Number.NaN;
          if (expiry > first) expect(years(expiry)).toBeGreaterThan(years(expiry - 1));
          const strike = (at: number) => book.options[at * optionColumns.width + optionColumns.strike] ?? Number.NaN;
          for (let at = (book.optionStart[expiry] ?? 0) + 1; at < (book.optionStart[expiry + 1] ?? 0); at++) {
            expect(strike(at)).toBeGreaterThanOrEqual(strike(at - 1));
          }
        }
      });
      expect(book.collaterals.length).toBe((book.collateralStart.at(-1) ?? -1) * collateralColumns.width);
    }),
  );
});

it("takes the least confidence of an expiry's feed", () => {
  const feeds = oneCall.feeds.map((feed) => ({ ...feed, rateConfidence: 0.25, volatilityConfidence: 0.5 }));
  expect(packPortfolios([{ ...oneCall, feeds }]).expiries[expiryColumns.confidence]).toBe(0.25);
});

it("refuses a missing and a duplicate feed, and a figure outside its range", () => {
  const codeOfPacking = (change: Partial<typeof oneCall>): string =>
    errorCodeOf(() => packPortfolios([{ ...oneCall, ...change }]));
  expect(codeOfPacking({})).toBe("no error");
  expect(codeOfPacking({ feeds: [] })).toBe("INPUT_INVALID");
  expect(codeOfPacking({ feeds: [...oneCall.feeds, ...oneCall.feeds] })).toBe("INPUT_INVALID");
  expect(codeOfPacking({ perpPrice: 0, perpCount: 0 })).toBe("no error");
  expect(codeOfPacking({ perpPrice: 0, perpCount: 1 })).toBe("PRICE_INVALID");
  expect(codeOfPacking({ cash: 2e18 })).toBe("PARAMETER_INVALID");
  expect(codeOfPacking({ spotConfidence: 1.01 })).toBe("PARAMETER_INVALID");
  const [option] = oneCall.options;
  if (option === undefined) expect.unreachable();
  expect(codeOfPacking({ options: [{ ...option, strike: 0 }] })).toBe("PRICE_INVALID");
  expect(codeOfPacking({ options: [{ ...option, markVolatility: -0.1 }] })).toBe("PARAMETER_INVALID");
  expect(codeOfPacking({ options: [{ ...option, expirySeconds: -1 }] })).toBe("PARAMETER_INVALID");
});
