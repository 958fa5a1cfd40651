import type { PortfolioBook } from "./book.ts";
import { evaluatePortfolio, PortfolioEvaluation } from "./evaluate.ts";
import type { ScenarioGrid } from "./grid.ts";
import { RiskArrays } from "./risk-arrays.ts";

/** Net margins of a book, one element per portfolio, in the quote currency. A portfolio is covered at or above zero. */
export interface PortfolioMargins {
  readonly initial: Float64Array;
  readonly maintenance: Float64Array;
  readonly markToMarket: Float64Array;
  /** Bound of the rounding error of `initial` and `maintenance`. */
  readonly errorBound: Float64Array;
}

/**
 * Margins of a whole book in one pass over typed arrays. The prices of an option under the grid's scenarios are worked out
 * once for all books that are margined by the same grid, as long as its forward, time and volatility stay.
 * @throws PARAMETER_INVALID if a figure is not finite
 */
export function marginPortfolios(book: PortfolioBook, grid: ScenarioGrid): PortfolioMargins {
  const arrays = riskArrays(grid);
  const evaluation = new PortfolioEvaluation(grid.count);
  const margins: PortfolioMargins = {
    initial: new Float64Array(book.count),
    maintenance: new Float64Array(book.count),
    markToMarket: new Float64Array(book.count),
    errorBound: new Float64Array(book.count),
  };
  for (let index = 0; index < book.count; index++) {
    evaluatePortfolio(evaluation, book, index, arrays);
    margins.initial[index] = evaluation.initial;
    margins.maintenance[index] = evaluation.maintenance;
    margins.markToMarket[index] = evaluation.markToMarket;
    margins.errorBound[index] = evaluation.errorBound;
  }
  return margins;
}

const arraysOf = new WeakMap<ScenarioGrid, RiskArrays>();

function riskArrays(grid: ScenarioGrid): RiskArrays {
  let arrays = arraysOf.get(grid);
  if (arrays === undefined) {
    arrays = new RiskArrays(grid);
    arraysOf.set(grid, arrays);
  }
  return arrays;
}
