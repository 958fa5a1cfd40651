import { absolute, bankruptcyQuote, divideDown, divideUp, smaller } from "@isthmus/risk";
import { positionValue } from "../margin/position.ts";
import { type Standing, standing } from "../margin/standing.ts";
import type { Book } from "../state/book.ts";
import type { HouseParameters } from "../state/parameters.ts";
import type { Account, Instrument } from "../state/state.ts";

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
 */
export function leastQuote(
  book: Book,
  account: Readonly<Account>,
  instrument: Instrument,
  lots: bigint,
  now: Standing,
): bigint {
  const freed = now.maintenanceQuanta - maintenanceWithout(book, account, instrument, lots);
  const share = freed > 0n ? freed : 0n;
  const markQuanta = positionValue(instrument, lots);
  if (now.maintenanceQuanta <= 0n) return markQuanta;
  return bankruptcyQuote({
    deltaNotionalQuanta: -markQuanta,
    deltaMaintenanceQuanta: -share,
    netCollateralQuanta: now.equityQuanta,
    maintenanceQuanta: now.maintenanceQuanta,
  });
}

/** Maintenance margin of an account once it has closed lots of a position. */
export function maintenanceWithout(
  book: Book,
  account: Readonly<Account>,
  instrument: Instrument,
  lots: bigint,
): bigint {
  const held = account.positions.get(instrument.instrument)?.lots ?? 0n;
  return standing(book, account, { instrument: instrument.instrument, lots: held - lots }).maintenanceQuanta;
}

/**
 * What a bidder pays per lot now, in ticks: the mark less the discount (plus it, for a short), but while the account is
 * solvent never worse for it than its bankruptcy price, so that no step lowers equity over maintenance.
 */
export function auctionTicks(
  book: Book,
  account: Readonly<Account>,
  instrument: Instrument,
  elapsedSeconds: bigint,
  lots: bigint,
): bigint {
  const { parameters } = book.state;
  const now = standing(book, account);
  const mark = instrument.markTicks ?? 0n;
  const discount = discountPpm(parameters, elapsedSeconds);
  const perTick = lots * instrument.terms.quantaPerTickLot;
  if (lots > 0n) {
    const offered = divideUp(mark * (million - discount), million);
    if (now.equityQuanta < 0n) return larger(offered, 1n);
    return larger(offered, divideUp(leastQuote(book, account, instrument, lots, now), perTick));
  }
  const asked = divideDown(mark * (million + discount), million);
  if (now.equityQuanta < 0n) return asked;
  const most = divideDown(-leastQuote(book, account, instrument, lots, now), -perTick);
  return smaller(asked, most);
}

/**
 * The smallest number of lots (unsigned) whose closing restores maintenance margin plus the buffer, if the price is the
 * auction's first one and the penalty is charged; the whole position when no part of it would do.
 */
export function neededLots(parameters: HouseParameters, instrument: Instrument, lots: bigint, now: Standing): bigint {
  const size = absolute(lots);
  // Margin by scenarios is not proportional to size: step by step, the chunk limits each.
  if (instrument.terms.type === "option") return size;
  const withBuffer = million + BigInt(parameters.liquidationBufferPpm);
  const missing = divideUp(now.maintenanceQuanta * withBuffer, million) - now.equityQuanta;
  if (missing <= 0n) return 0n;
  const { terms, markTicks } = instrument;
  const maintenancePpm2 = BigInt(terms.initialPpm) * BigInt(terms.maintenanceOfInitialPpm);
  const costPpm = BigInt(parameters.auctionStartPpm + parameters.liquidationPenaltyPpm);
  // Relief per lot in parts of 10^18 of its notional: maintenance with buffer less discount and penalty.
  const relief = maintenancePpm2 * withBuffer - costPpm * million * million;
  const perLot = (markTicks ?? 0n) * terms.quantaPerTickLot * relief;
  if (perLot <= 0n) return size;
  const wanted = divideUp(missing * million * million * million, perLot);
  return smaller(wanted, size);
}

/** How many lots one auction step may offer: a part of the position, or all of it when it is small. */
export function chunkLots(parameters: HouseParameters, instrument: Instrument, lots: bigint): bigint {
  const size = absolute(lots);
  const part = divideUp(size * BigInt(parameters.auctionChunkPpm), million);
  const perLot = (instrument.markTicks ?? 0n) * instrument.terms.quantaPerTickLot;
  const floor = perLot > 0n ? parameters.auctionChunkFloorQuanta / perLot : size;
  const chunk = part > floor ? part : floor;
  return chunk < size ? (chunk > 0n ? chunk : 1n) : size;
}

function larger(left: bigint, right: bigint): bigint {
  return -smaller(-left, -right);
}
