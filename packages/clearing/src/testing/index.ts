export { defaultPortfolioParameters } from "../margin/portfolio-parameters.ts";
export * from "./house.ts";
