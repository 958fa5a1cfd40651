import { packPortfolios } from "./book.ts";
import { evaluatePortfolio, PortfolioEvaluation } from "./evaluate.ts";
import { compileGrid } from "./grid.ts";
import type { PortfolioParameters } from "./parameters.ts";
import type { Portfolio } from "./portfolio.ts";
import { RiskArrays } from "./risk-arrays.ts";

/** Every figure of one portfolio by name. */
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
 * Margins of one portfolio with every intermediate figure: the same kernel and the same bits as `marginPortfolios`.
 * @throws PRICE_INVALID, PARAMETER_INVALID, INPUT_INVALID
 */
export function explainPortfolio(portfolio: Portfolio, parameters: PortfolioParameters): PortfolioBreakdown {
  const grid = compileGrid(parameters);
  const evaluation = new PortfolioEvaluation(grid.count);
  evaluatePortfolio(evaluation, packPortfolios([portfolio]), 0, new RiskArrays(grid));
  const { expiry: _, losses, ...numbers } = evaluation;
  return { ...numbers, scenarioLosses: Array.from(losses) };
}
