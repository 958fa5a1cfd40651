export { defaultPortfolioParameters } from "../margin/portfolio-parameters.ts";
export { systemAccounts } from "../model/system-accounts.ts";
export { classSums, holdingOf } from "./class-sums.ts";
export { coin, coinWorld, listOption, wholeCoin } from "./coin-world.ts";
export { addCrowd, type CrowdHolding } from "./crowd.ts";
export { largeCcp, largeCcpTerms } from "./large-ccp.ts";
export { localKeys, testGenesis, testPerpetual } from "./local.ts";
export type { TestMember } from "./member.ts";
export { TestCcp } from "./test-ccp.ts";
