export { depegAddOnBps } from "./collateral/depeg.ts";
export { type LocationState, type LocationWeights, locationWeightBps } from "./collateral/location.ts";
export {
  bpsOne,
  type CollateralParameters,
  type ConcentrationTier,
  checkCollateralParameters,
  type DepegRule,
} from "./collateral/parameters.ts";
export { type AssetPrice, type CollateralPortion, type CollateralValue, collateralValue } from "./collateral/value.ts";
export { type BankruptcyInput, bankruptcyQuote } from "./linear/bankruptcy.ts";
export { type Fraction, initialFraction } from "./linear/fraction.ts";
export {
  compareRisk,
  type Equity,
  type HealthState,
  healthState,
  healthStates,
  type RiskRatio,
} from "./linear/health.ts";
export { checkLinearParameters, type LinearMarginParameters } from "./linear/parameters.ts";
export { linearRequirement, type MarginRequirement } from "./linear/requirement.ts";
export { type PortfolioBook, packPortfolios } from "./portfolio/book.ts";
export { explainPortfolio, type PortfolioBreakdown } from "./portfolio/explain-portfolio.ts";
export { compileGrid, type ScenarioGrid } from "./portfolio/grid.ts";
export { marginPortfolios, type PortfolioMargins } from "./portfolio/margin.ts";
export {
  type BasisContingency,
  checkPortfolioParameters,
  type LossFactors,
  type OtherContingencies,
  type PortfolioParameters,
  type PortfolioScenario,
  type SkewShock,
  type VolatilityMove,
  type VolatilityShock,
} from "./portfolio/parameters.ts";
export type { CollateralPosition, ExpiryFeed, OptionPosition, Portfolio } from "./portfolio/portfolio.ts";
export { type OptionStress, stressedOptionPrice } from "./portfolio/stressed-option.ts";
export type { Candle } from "./prices/candles.ts";
export { OwnPrices } from "./prices/own-prices.ts";
export type { Marks, PriceSource, PriceSourceConfig } from "./prices/source.ts";
export { absolute, divideDown, divideUp, larger, smaller } from "./rounding/divide.ts";
export { type MarginGrid, marginUpToGrid } from "./rounding/grid.ts";
