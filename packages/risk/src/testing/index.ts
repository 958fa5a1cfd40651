export * from "./exact-decimal.ts";
export * from "./exact-portfolio.ts";
