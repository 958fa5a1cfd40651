import fc from "fast-check";
import { expect, it } from "vitest";
import { testPortfolioParameters as parameters } from "../testing/portfolio-parameters.ts";
import { anyPortfolio } from "../testing/sample-portfolios.ts";
import { packPortfolios } from "./book.ts";
import { explainPortfolio } from "./explain-portfolio.ts";
import { compileGrid } from "./grid.ts";
import { marginPortfolios } from "./margin.ts";

it("gives every portfolio of a book the bits that it has alone", () => {
  const grid = compileGrid(parameters);
  fc.assert(
    fc.property(fc.array(anyPortfolio, { maxLength: 4 }), (portfolios) => {
      const margins = marginPortfolios(packPortfolios(portfolios), grid);
      const alone = portfolios.map((portfolio) => explainPortfolio(portfolio, parameters));
      expect([...margins.initial]).toEqual(alone.map(({ initial }) => initial));
      expect([...margins.maintenance]).toEqual(alone.map(({ maintenance }) => maintenance));
      expect([...margins.markToMarket]).toEqual(alone.map(({ markToMarket }) => markToMarket));
      expect([...margins.errorBound]).toEqual(alone.map(({ errorBound }) => errorBound));
    }),
    { numRuns: 40 },
  );
});
