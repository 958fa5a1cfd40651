import { larger } from "@isthmus/risk";
import type { AccountRisk } from "../margin/account-risk.ts";

/** The most that an account's loss can come to, quanta, >= 0: with all its collateral sold at initial haircuts. */
export function worstLossOf({ marketEquityQuanta, moneyQuanta, collateralQuanta }: AccountRisk): bigint {
  return larger(0n, larger(-marketEquityQuanta, -moneyQuanta - collateralQuanta));
}
