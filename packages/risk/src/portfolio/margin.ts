import type { PortfolioBook } from "./book.ts";
import { evaluatePortfolio, PortfolioEvaluation } from "./evaluate.ts";
import type { ScenarioGrid } from "./grid.ts";

/** Net margins of a book, one element per portfolio, in the quote currency. A portfolio is covered at or above zero. */
export interface PortfolioMargins {
  readonly initial: Float64Array;
  readonly maintenance: Float64Array;
  readonly markToMarket: Float64Array;
  /** Bound of the rounding error of `initial` and `maintenance`. */
  readonly errorBound: Float64Array;
}

/**
 * Margins of a whole book in one pass over typed arrays.
 * @throws PARAMETER_INVALID if a figure is not finite
 */
export function marginPortfolios(book: PortfolioBook, grid: ScenarioGrid): PortfolioMargins {
  const evaluation = new PortfolioEvaluation(grid.count);
  const margins: PortfolioMargins = {
    initial: new Float64Array(book.count),
    maintenance: new Float64Array(book.count),
    markToMarket: new Float64Array(book.count),
    errorBound: new Float64Array(book.count),
  };
  for (let index = 0; index < book.count; index++) {
    evaluatePortfolio(evaluation, book, index, grid);
    margins.initial[index] = evaluation.initial;
    margins.maintenance[index] = evaluation.maintenance;
    margins.markToMarket[index] = evaluation.markToMarket;
    margins.errorBound[index] = evaluation.errorBound;
  }
  return margins;
}
