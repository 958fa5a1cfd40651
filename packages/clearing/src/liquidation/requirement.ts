import { type AccountRisk, healthOf } from "../margin/account-risk.ts";

const million = 1_000_000n;

/**
 * What an account must be worth at the marks so as not to be liquidated: maintenance margin, and what haircuts and debt
 * add-ons take off its collateral. Settlement quanta.
 */
export function requirementOf({ maintenanceQuanta, marketEquityQuanta, equityQuanta }: AccountRisk): bigint {
  return maintenanceQuanta + marketEquityQuanta - equityQuanta;
}

/**
 * What an account's worth at the marks lacks to its requirement with the buffer, in 10^-6 quanta; zero or less if a
 * liquidation has done its work. None is due while the account is healthy.
 * @param bufferPpm part of the requirement
 */
export function lackingE6(risk: AccountRisk, bufferPpm: number): bigint {
  if (healthOf(risk) === "healthy") return 0n;
  return requirementOf(risk) * (million + BigInt(bufferPpm)) - risk.marketEquityQuanta * million;
}
