import { IsthmusError } from "@isthmus/protocol";
import { absolute, divideUp } from "../rounding/divide.ts";

/** One step of a close-out and the account before it; every figure in quote quanta. */
export interface BankruptcyInput {
  /** Signed change of the account's net notional by the step: closing a long of 5,000 gives -5,000. */
  readonly deltaNotionalQuanta: bigint;
  /** Change of the account's maintenance margin by the step; only its size counts. */
  readonly deltaMaintenanceQuanta: bigint;
  /** Net collateral (equity) of the account before the step, may be negative. */
  readonly netCollateralQuanta: bigint;
  /** Maintenance margin of the account before the step, > 0. */
  readonly maintenanceQuanta: bigint;
}

/**
 * Quote received (negative: paid) at which the step consumes exactly its share of the account's collateral:
 * -deltaNotional - netCollateral * |deltaMaintenance| / maintenance, rounded toward plus infinity,
 * so that closing at this price or better does not draw on the insurance fund.
 *
 * @throws PARAMETER_INVALID when the maintenance margin is not positive or smaller than its change
 */
export function bankruptcyQuote(input: BankruptcyInput): bigint {
  const changeQuanta = absolute(input.deltaMaintenanceQuanta);
  if (input.maintenanceQuanta <= 0n || changeQuanta > input.maintenanceQuanta) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "maintenanceQuanta", value: input.maintenanceQuanta });
  }
  const share = divideUp(-input.netCollateralQuanta * changeQuanta, input.maintenanceQuanta);
  return share - input.deltaNotionalQuanta;
}
