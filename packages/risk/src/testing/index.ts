export * from "./exact-decimal.ts";
export * from "./exact-portfolio.ts";
export { testPortfolioParameters } from "./portfolio-parameters.ts";
