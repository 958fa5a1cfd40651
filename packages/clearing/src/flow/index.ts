export { BigAmounts, type FlowAmounts } from "./amounts.ts";
export { type FlowEffort, type FlowSolution, type PathOrder, solveMinCostFlow } from "./min-cost-flow.ts";
export { buildNetwork, type ResidualNetwork } from "./network.ts";
