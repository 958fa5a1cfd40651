import { bankruptcyQuote, divideDown, divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { AccountRisk } from "../margin/account-risk.ts";
import { inClass } from "../margin/class-value.ts";
import type { HouseParameters } from "../model/parameters.ts";
import type { Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";
import { productOf } from "../products/registry.ts";

const million = 1_000_000n;

/** Discount from the mark after so many seconds: it rises linearly from the start to the floor, then stays. */
export function discountPpm(parameters: HouseParameters, elapsedSeconds: bigint): bigint {
  const start = BigInt(parameters.auctionStartPpm);
  const floor = BigInt(parameters.auctionFloorPpm);
  const ramp = BigInt(parameters.auctionRampSeconds);
  return start + ((floor - start) * smaller(elapsedSeconds, ramp)) / ramp;
}

/** Lots that an account in liquidation sells, signed like its position, and its risk before the sale. */
export interface OfferedLots {
  readonly instrument: Instrument;
  readonly lots: bigint;
  readonly risk: AccountRisk;
}

/**
 * The least proceeds of closing lots that use no more than their share of the account's equity. The share is the
 * maintenance margin that closing them frees, in whatever model the account is margined. In quanta of the class the
 * instrument settles in.
 * @param freedQuanta maintenance margin that closing the lots frees
 */
export function leastQuote(book: Book, { instrument, lots, risk }: OfferedLots, freedQuanta: bigint): bigint {
  const markQuanta = positionValue(instrument, lots);
  if (risk.maintenanceQuanta <= 0n) return markQuanta;
  // What the sale may cost below the mark, in the unit of account.
  const allowedQuanta = -bankruptcyQuote({
    deltaNotionalQuanta: 0n,
    deltaMaintenanceQuanta: freedQuanta > 0n ? -freedQuanta : 0n,
    netCollateralQuanta: risk.marketEquityQuanta,
    maintenanceQuanta: risk.maintenanceQuanta,
  });
  return markQuanta - (inClass(book, instrument.terms.settlementClass, allowedQuanta) ?? 0n);
}

/**
 * The present price of an auction in ticks: the mark less the discount (plus it, for a short). While the account is solvent
 * the price is never worse for it than its bankruptcy price, so that no step lowers equity over maintenance margin.
 * @param discount `discountPpm` of the elapsed time
 * @param leastQuanta `leastQuote` of the same lots
 */
export function auctionTicks({ instrument, lots, risk }: OfferedLots, discount: bigint, leastQuanta: bigint): bigint {
  const mark = instrument.markTicks ?? 0n;
  const least = productOf(instrument.terms).priceFor(instrument.terms, lots, leastQuanta);
  if (lots > 0n) {
    const offered = divideUp(mark * (million - discount), million);
    if (risk.marketEquityQuanta < 0n) return larger(offered, 1n);
    return least === null ? offered : larger(offered, least);
  }
  const asked = divideDown(mark * (million + discount), million);
  if (risk.marketEquityQuanta < 0n) return asked;
  return least === null ? asked : smaller(asked, least);
}

function larger(left: bigint, right: bigint): bigint {
  return -smaller(-left, -right);
}
