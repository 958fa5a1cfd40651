export type * from "./chain-adapter.ts";
export type * from "./chain-state.ts";
export { checkDeployment } from "./check-deployment.ts";
export type * from "./deployment.ts";
export type * from "./event.ts";
export * from "./find-chain.ts";
export type * from "./layerzero.ts";
export type * from "./transaction.ts";
