export { Exact, exact, exactCdf, exactDensity } from "./exact-decimal.ts";
export { exactPortfolioMargin } from "./exact-portfolio.ts";
export { testPortfolioParameters } from "./portfolio-parameters.ts";
export { type PublishedPortfolio, readPublishedPortfolio } from "./published/published-portfolio.ts";
export { publishedTolerance, relativeError } from "./published/tolerance.ts";
