import type { AccountRisk } from "../margin/account-risk.ts";

/**
 * What an account must be worth at the marks so as not to be liquidated: maintenance margin, and what haircuts and debt
 * add-ons take off its collateral. Settlement quanta.
 */
export function requirementOf({ maintenanceQuanta, marketEquityQuanta, equityQuanta }: AccountRisk): bigint {
  return maintenanceQuanta + marketEquityQuanta - equityQuanta;
}
