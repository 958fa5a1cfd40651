import { type PortfolioBook, packPortfolios } from "./book.ts";
import { evaluatePortfolio, PortfolioEvaluation } from "./evaluate.ts";
import { compileGrid, type ScenarioGrid } from "./grid.ts";
import type { PortfolioParameters } from "./parameters.ts";
import type { Portfolio } from "./portfolio.ts";

/** Net margins of a book, one element per portfolio, in the quote currency. At or above zero means covered. */
export interface PortfolioMargins {
  readonly initial: Float64Array;
  readonly maintenance: Float64Array;
  readonly markToMarket: Float64Array;
  /** Bound of the rounding error of `initial` and `maintenance`. */
  readonly errorBound: Float64Array;
}

/** Every number of one portfolio, with the names of the parts. */
export interface PortfolioBreakdown {
  readonly initial: number;
  readonly maintenance: number;
  readonly errorBound: number;
  readonly markToMarket: number;
  readonly optionMark: number;
  readonly collateralMark: number;
  /** Loss per row of the parameters' scenarios, negative when money is lost. */
  readonly scenarioLosses: readonly number[];
  readonly forwardContingency: number;
  readonly oracleContingency: number;
  readonly worst: number;
  readonly initialFactor: number;
  readonly maintenancePerp: number;
  readonly initialPerp: number;
  readonly maintenanceOption: number;
  readonly initialOption: number;
  readonly maintenanceCollateral: number;
  readonly initialCollateral: number;
}

/**
 * Margins of a whole book in one pass over typed arrays.
 * @throws PARAMETER_INVALID when a figure leaves the range of finite numbers
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

/**
 * Margins of one portfolio with every intermediate number; the same kernel and the same bits as `marginPortfolios`.
 * @throws PRICE_INVALID, PARAMETER_INVALID, INPUT_INVALID
 */
export function explainPortfolio(portfolio: Portfolio, parameters: PortfolioParameters): PortfolioBreakdown {
  const grid = compileGrid(parameters);
  const evaluation = new PortfolioEvaluation(grid.count);
  evaluatePortfolio(evaluation, packPortfolios([portfolio]), 0, grid);
  const { expiry: _, losses, ...numbers } = evaluation;
  return { ...numbers, scenarioLosses: Array.from(losses) };
}
