export { checkDeployment } from "./check-deployment.ts";
export type * from "./deployment.ts";
export type * from "./event.ts";
export * from "./find-chain.ts";
export type * from "./reader.ts";
