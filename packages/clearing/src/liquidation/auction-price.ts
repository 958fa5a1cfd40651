import { divideUp, smaller } from "@isthmus/risk";
import type { AccountRisk } from "../margin/account-risk.ts";
import type { HouseParameters } from "../model/parameters.ts";
import { requirementOf } from "./requirement.ts";

const million = 1_000_000n;

/** Discount of an auction after so many seconds, part of the requirement that a sale frees: rises linearly, then stays. */
export function discountPpm(parameters: HouseParameters, elapsedSeconds: bigint): bigint {
  const start = BigInt(parameters.auctionStartPpm);
  const floor = BigInt(parameters.auctionFloorPpm);
  const ramp = BigInt(parameters.auctionRampSeconds);
  return start + ((floor - start) * smaller(elapsedSeconds, ramp)) / ramp;
}

/**
 * The discount that a solvent account gives at most. While it covers maintenance margin nothing is at stake but its own money,
 * and it gives no more than `coveredDiscountPpm`, however long an auction has run.
 */
export function cappedDiscountPpm(
  { coveredDiscountPpm }: HouseParameters,
  { equityQuanta, maintenanceQuanta }: AccountRisk,
  discountPpm: bigint,
): bigint {
  return equityQuanta < maintenanceQuanta ? discountPpm : smaller(discountPpm, BigInt(coveredDiscountPpm));
}

/** What a sale costs its seller beyond the marks, settlement quanta. */
export interface SaleCost {
  /** To the taker. */
  readonly discountQuanta: bigint;
  /** To the insurance fund. */
  readonly penaltyQuanta: bigint;
}

/**
 * The cost of a sale of a solvent account: together at most the share of its worth that goes with the requirement that the
 * sale frees. So the account pays no more than its bankruptcy price, and its worth over its requirement never falls.
 * @param sold.freedQuanta requirement that the sale frees, at most all of it
 */
export function solventCost(
  parameters: HouseParameters,
  risk: AccountRisk,
  sold: { readonly freedQuanta: bigint; readonly notionalQuanta: bigint; readonly discountPpm: bigint },
): SaleCost {
  const { freedQuanta } = sold;
  if (freedQuanta <= 0n) return { discountQuanta: 0n, penaltyQuanta: 0n };
  const mostQuanta = (risk.marketEquityQuanta * freedQuanta) / requirementOf(risk);
  const offeredPpm = cappedDiscountPpm(parameters, risk, sold.discountPpm);
  const discountQuanta = smaller((freedQuanta * offeredPpm) / million, mostQuanta);
  const fullQuanta = divideUp(penaltyE6(parameters, sold), million);
  return { discountQuanta, penaltyQuanta: smaller(fullQuanta, mostQuanta - discountQuanta) };
}

/** The penalty of a sale before what the account is worth bounds it, 10^-6 quanta. */
export function penaltyE6(
  { liquidationPenaltyPpm, penaltyOfRequirementPpm }: HouseParameters,
  sold: { readonly freedQuanta: bigint; readonly notionalQuanta: bigint },
): bigint {
  return smaller(
    sold.notionalQuanta * BigInt(liquidationPenaltyPpm),
    sold.freedQuanta * BigInt(penaltyOfRequirementPpm),
  );
}
