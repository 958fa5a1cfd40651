export { depegAddOnBps } from "./collateral/depeg.ts";
export { checkWeightBps, type LocationState, type LocationWeights, locationWeightBps } from "./collateral/location.ts";
export {
  bpsOne,
  type CollateralParameters,
  type ConcentrationTier,
  checkCollateralParameters,
  type DepegRule,
} from "./collateral/parameters.ts";
export { type AssetPrice, type CollateralPortion, type CollateralValue, collateralValue } from "./collateral/value.ts";
export {
  type LinearAccount,
  type LinearAccountMargin,
  type LinearPosition,
  linearAccountMargin,
} from "./linear/account.ts";
export { type BankruptcyInput, bankruptcyQuote } from "./linear/bankruptcy.ts";
export { type LinearBook, packLinearBook, unpackLinearAccount } from "./linear/book.ts";
export { type Fraction, initialFraction, maintenanceFraction } from "./linear/fraction.ts";
export {
  compareRisk,
  type Equity,
  type HealthState,
  healthState,
  healthStates,
  type RiskRatio,
} from "./linear/health.ts";
export {
  type FractionColumns,
  isSafe,
  type LinearInstrument,
  type LinearMarks,
  markInstruments,
} from "./linear/marks.ts";
export { checkLinearParameters, type LinearMarginParameters, ppmOne } from "./linear/parameters.ts";
export { emptyLinearMargins, type LinearMargins, remarginLinear } from "./linear/remargin.ts";
export {
  addRequirements,
  linearNotional,
  linearRequirement,
  type MarginRequirement,
  noRequirement,
} from "./linear/requirement.ts";
export { checkFinite, checkPrice, checkRange } from "./maths/check.ts";
export { exponential, exponentialRelativeBound } from "./maths/exponential.ts";
export { logarithm, logarithmRelativeBound } from "./maths/logarithm.ts";
export { normalCdf, normalCdfAbsoluteBound } from "./maths/normal.ts";
export { power } from "./maths/power.ts";
export { black76, largestDeviation, smallestDeviation } from "./portfolio/black76.ts";
export {
  accountColumns,
  collateralColumns,
  expiryColumns,
  optionColumns,
  type PortfolioBook,
  packPortfolios,
} from "./portfolio/book.ts";
export { compileGrid, moveIndex, type ScenarioGrid } from "./portfolio/grid.ts";
export {
  explainPortfolio,
  marginPortfolios,
  type PortfolioBreakdown,
  type PortfolioMargins,
} from "./portfolio/margin.ts";
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
  volatilityMoves,
} from "./portfolio/parameters.ts";
export type { CollateralPosition, ExpiryFeed, OptionPosition, Portfolio } from "./portfolio/portfolio.ts";
export { type Candle, parseCandles, tickDecimals } from "./prices/candles.ts";
export { PriceWalk, type WalkParameters } from "./prices/generator.ts";
export { createPriceSource, type Marks, type PriceSource, type PriceSourceConfig } from "./prices/source.ts";
export { absolute, divideDown, divideUp, smaller } from "./rounding/divide.ts";
export { type MarginGrid, marginUpToGrid, netMarginDownToGrid } from "./rounding/grid.ts";
export { historicalTailRisk, type TailRisk } from "./stress/historical.ts";
export { kupiecAccepts, kupiecCriticalValue, kupiecStatistic } from "./stress/kupiec.ts";
