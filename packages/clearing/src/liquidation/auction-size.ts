import { absolute, divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type Standing, standing } from "../margin/account-risk.ts";
import type { HouseParameters } from "../model/parameters.ts";
import type { Account, Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";

const million = 1_000_000n;

/** Maintenance margin of an account once it has closed lots (signed like the position) of a position. */
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
 * How many lots (unsigned) one step of a liquidation offers: the smallest number that restores maintenance margin plus
 * the buffer, if they are sold at a discount and the penalty is charged, but at most one chunk.
 * @param lots the account's position, signed
 * @param discountPpm of the auction's price: the first one where a step begins
 */
export function stepLots(
  book: Book,
  account: Readonly<Account>,
  instrument: Instrument,
  lots: bigint,
  now: Standing,
  discountPpm: bigint,
): bigint {
  const { parameters } = book.state;
  const chunk = chunkLots(parameters, instrument, lots);
  const costPpm = discountPpm + BigInt(parameters.liquidationPenaltyPpm);
  if (!holdsOptions(book, account)) return smaller(neededLots(parameters, instrument, lots, now, costPpm), chunk);
  return searchedLots(book, account, instrument, lots > 0n, chunk, now, costPpm);
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

/** By formula, where margin is proportional to size; the whole position when no part of it would do. */
function neededLots(
  parameters: HouseParameters,
  instrument: Instrument,
  lots: bigint,
  now: Standing,
  costPpm: bigint,
): bigint {
  const size = absolute(lots);
  const withBuffer = million + BigInt(parameters.liquidationBufferPpm);
  const missing = divideUp(now.maintenanceQuanta * withBuffer, million) - now.equityQuanta;
  if (missing <= 0n) return 0n;
  const { terms, markTicks } = instrument;
  const maintenancePpm2 = BigInt(terms.initialPpm) * BigInt(terms.maintenanceOfInitialPpm);
  // Relief per lot in parts of 10^18 of its notional: maintenance with buffer less discount and penalty.
  const relief = maintenancePpm2 * withBuffer - costPpm * million * million;
  const perLot = (markTicks ?? 0n) * terms.quantaPerTickLot * relief;
  if (perLot <= 0n) return size;
  const wanted = divideUp(missing * million * million * million, perLot);
  return smaller(wanted, size);
}

/**
 * By search, where scenarios give the margin. It is the worst of sums over positions, so along one position it first falls
 * and then may rise: the smallest step that is enough lies below any that is, and when a chunk goes too far, a half may do.
 */
function searchedLots(
  book: Book,
  account: Readonly<Account>,
  instrument: Instrument,
  long: boolean,
  chunk: bigint,
  now: Standing,
  costPpm: bigint,
): bigint {
  const withBuffer = million + BigInt(book.state.parameters.liquidationBufferPpm);
  // Equity above maintenance with buffer after the step, in 10^-6 quanta.
  const spare = (size: bigint): bigint => {
    const cost = absolute(positionValue(instrument, size)) * costPpm;
    const maintenance = maintenanceWithout(book, account, instrument, long ? size : -size);
    return now.equityQuanta * million - cost - maintenance * withBuffer;
  };
  let best = { size: chunk, spare: spare(chunk) };
  for (let size = chunk / 2n; size > 0n && best.spare < 0n; size /= 2n) {
    const here = spare(size);
    if (here > best.spare) best = { size, spare: here };
  }
  if (best.spare < 0n) return best.size;
  let tooSmall = 0n;
  let enough = best.size;
  while (enough - tooSmall > 1n) {
    const middle = (tooSmall + enough) / 2n;
    if (spare(middle) >= 0n) enough = middle;
    else tooSmall = middle;
  }
  return enough;
}

function holdsOptions(book: Book, account: Readonly<Account>): boolean {
  for (const number of account.positions.keys()) if (book.instrument(number).terms.type === "option") return true;
  return false;
}
