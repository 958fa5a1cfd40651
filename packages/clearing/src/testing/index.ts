export { defaultPortfolioParameters } from "../margin/portfolio-parameters.ts";
export * from "./test-ccp.ts";
