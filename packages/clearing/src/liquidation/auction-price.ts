import { bankruptcyQuote, divideDown, divideUp, smaller } from "@isthmus/risk";
import type { Standing } from "../margin/account-risk.ts";
import type { HouseParameters } from "../model/parameters.ts";
import type { Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";

const million = 1_000_000n;

/** Discount from the mark after so many seconds: it rises in a line from the start to the floor. */
export function discountPpm(parameters: HouseParameters, elapsedSeconds: bigint): bigint {
  const start = BigInt(parameters.auctionStartPpm);
  const floor = BigInt(parameters.auctionFloorPpm);
  const ramp = BigInt(parameters.auctionRampSeconds);
  return start + ((floor - start) * smaller(elapsedSeconds, ramp)) / ramp;
}

/**
 * The least that closing `lots` must bring, so that it uses no more than its share of the account's equity. The share is
 * the maintenance margin that goes with the lots, in whatever model the account is margined.
 * @param freedQuanta maintenance margin that goes with the lots
 */
export function leastQuote(instrument: Instrument, lots: bigint, now: Standing, freedQuanta: bigint): bigint {
  const markQuanta = positionValue(instrument, lots);
  if (now.maintenanceQuanta <= 0n) return markQuanta;
  return bankruptcyQuote({
    deltaNotionalQuanta: -markQuanta,
    deltaMaintenanceQuanta: freedQuanta > 0n ? -freedQuanta : 0n,
    netCollateralQuanta: now.equityQuanta,
    maintenanceQuanta: now.maintenanceQuanta,
  });
}

/**
 * What a bidder pays per lot now, in ticks: the mark less the discount (plus it, for a short), but while the account is
 * solvent never worse for it than its bankruptcy price, so that no step lowers equity over maintenance.
 * @param leastQuanta `leastQuote` of the same lots
 */
export function auctionTicks(
  parameters: HouseParameters,
  instrument: Instrument,
  elapsedSeconds: bigint,
  lots: bigint,
  now: Standing,
  leastQuanta: bigint,
): bigint {
  const mark = instrument.markTicks ?? 0n;
  const discount = discountPpm(parameters, elapsedSeconds);
  const perTick = lots * instrument.terms.quantaPerTickLot;
  if (lots > 0n) {
    const offered = divideUp(mark * (million - discount), million);
    if (now.equityQuanta < 0n) return larger(offered, 1n);
    return larger(offered, divideUp(leastQuanta, perTick));
  }
  const asked = divideDown(mark * (million + discount), million);
  if (now.equityQuanta < 0n) return asked;
  return smaller(asked, divideDown(-leastQuanta, -perTick));
}

function larger(left: bigint, right: bigint): bigint {
  return -smaller(-left, -right);
}
